import type { Mugginess } from '../../answer/bands.ts';
import type { DewPointBody, HumidityBody } from '../../answer/humidity.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { degrees, percent } from './numbers.ts';
import { clockOn } from './times.ts';

/** How air with that much water in it feels. */
const feelings: Readonly<Record<Mugginess, Ssml>> = {
  dry: ssml`crisp`,
  comfortable: ssml`comfortable`,
  humid: ssml`a little humid`,
  sticky: ssml`sticky`,
  oppressive: ssml`oppressive`,
};

export function sayHumidity(body: HumidityBody, context: Context, voice: Voice): Ssml {
  const { there, isPast } = context;
  const feel = isPast ? ssml`felt` : ssml`feels`;
  if (body.says === 'value') {
    const mean = body.isMean ? ssml` on average` : ssml``;
    const feels =
      body.feels === undefined ? ssml`` : ssml`, and the air ${feel} ${feelings[body.feels]}`;
    return ssml`${capitalised(percent(body.humidity))}${mean} ${there}${feels}.`;
  }
  const { isMuggy, feels, dewPoint } = body;
  const reason = ssml`with a dew point of ${degrees(dewPoint, voice)} the air ${feel} ${feelings[feels]}`;
  return isMuggy ? ssml`Yes, muggy ${there}: ${reason}.` : ssml`No, not muggy ${there}: ${reason}.`;
}

export function sayDewPoint(
  { dewPoint, at, feels }: DewPointBody,
  { there, beside, isPast }: Context,
  voice: Voice,
): Ssml {
  const time = at === undefined ? ssml`` : ssml`, highest around ${clockOn(at, beside, voice)}`;
  return ssml`${capitalised(degrees(dewPoint, voice))} ${there}${time}. That ${isPast ? ssml`felt` : ssml`feels`} ${feelings[feels]}.`;
}
