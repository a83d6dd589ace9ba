import type { SunBody } from '../../answer/sun.ts';
import type { Instant } from '../../time/localDate.ts';
import { localTimeOf } from '../../time/zone.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { after } from './spans.ts';
import { exactClock, onDay } from './times.ts';

export function saySun(body: SunBody, { where }: Context, voice: Voice): Ssml {
  switch (body.says) {
    case 'rise':
    case 'set': {
      const isOver = body.at <= voice.now;
      const verb =
        body.says === 'rise'
          ? isOver ? ssml`rose` : ssml`rises`
          : isOver ? ssml`set` : ssml`sets`; // prettier-ignore
      return ssml`The sun ${verb} at ${clockOnDay(body.at, voice)}${after(where)}.`;
    }
    case 'daylight':
      return ssml`${capitalised(daylightOf(body.length))} of daylight ${sentences(onDay(body.date, voice), where)}, until sunset at ${exactClock(body.set, voice)}.`;
    case 'dark':
      return body.at === undefined
        ? ssml`It does not get quite dark${after(where)}: the sun sets at ${clockOnDay(body.set, voice)}, and dusk lasts all night.`
        : ssml`It gets dark around ${clockOnDay(body.at, voice)}${after(where)}, after sunset at ${exactClock(body.set, voice)}.`;
    case 'polar':
      return sayPolar(body, where, voice);
  }
}

function sayPolar(
  { polar, asked, darkAt, date }: Extract<SunBody, { says: 'polar' }>,
  where: Ssml | undefined,
  voice: Voice,
): Ssml {
  const place = sentences(where, onDay(date, voice));
  if (polar === 'day')
    return asked === 'daylight'
      ? ssml`24 hours: the sun does not set ${place}.`
      : ssml`The sun does not set ${place}, so it stays light all night.`;
  if (darkAt === undefined) return ssml`The sun does not rise ${place}, and it stays dark.`;
  return ssml`The sun does not rise ${place}; twilight lasts until ${exactClock(darkAt, voice)}.`;
}

/** "8:12 PM", with its day where that is not today. */
export function clockOnDay(instant: Instant, voice: Voice): Ssml {
  const { date } = localTimeOf(instant, voice.timeZone);
  const isToday = date === localTimeOf(voice.now, voice.timeZone).date;
  return isToday
    ? exactClock(instant, voice)
    : ssml`${exactClock(instant, voice)} ${onDay(date, voice)}`;
}

/** "13 hours and 5 minutes" */
function daylightOf(length: number): Ssml {
  const minutes = Math.round(length / 60_000);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const hours = whole === 1 ? ssml`1 hour` : ssml`${whole} hours`;
  if (rest === 0) return hours;
  const left = rest === 1 ? ssml`1 minute` : ssml`${rest} minutes`;
  return whole === 0 ? left : ssml`${hours} and ${left}`;
}
