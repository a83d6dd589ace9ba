import type { Judgement, TemperatureBody } from '../../answer/temperature.ts';
import { capitalised, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { inPlace, type Context } from './context.ts';
import { bareDegrees, degreeRange, degrees, inListenersUnit } from './numbers.ts';
import { after } from './spans.ts';
import { clockOn, day, when } from './times.ts';

const judgements: Readonly<Record<Judgement, Ssml>> = {
  hot: ssml`hot`,
  warm: ssml`warm`,
  cool: ssml`cool`,
  cold: ssml`cold`,
  freezing: ssml`freezing`,
};

export function sayTemperature(body: TemperatureBody, context: Context, voice: Voice): Ssml {
  const { there, beside, isPast } = context;
  const is = isPast ? ssml`was` : ssml`is`;
  const feel = isPast ? ssml`felt` : ssml`feels`;
  const value = 'value' in body ? degrees(body.value, voice) : ssml``;
  switch (body.says) {
    case 'value': {
      const feels =
        body.feelsLike === undefined
          ? ssml``
          : ssml`, and it ${feel} like ${bareDegrees(body.feelsLike, voice)}`;
      return ssml`${capitalised(value)} ${there}${feels}.`;
    }
    case 'range':
      return Math.round(inListenersUnit(body.low, voice)) ===
        Math.round(inListenersUnit(body.high, voice))
        ? ssml`About ${degrees(body.high, voice)} ${there}.`
        : ssml`Between ${degreeRange(body.low, body.high, voice)} ${there}.`;
    case 'high':
      return ssml`The high ${there} ${is} ${value}, around ${clockOn(body.at, beside, voice)}.`;
    case 'low':
      return ssml`The low ${there} ${is} ${value}, around ${clockOn(body.at, beside, voice)}.`;
    case 'feelsLike':
      return sayFeelsLike(body, context, voice);
    case 'whether':
      return sayWhether(body, context, voice);
    case 'threshold':
    case 'crosses':
      return sayThreshold(body, context, voice);
    case 'bestDay':
      return ssml`${capitalised(day(body.day, voice))} ${is} the ${body.extreme === 'hottest' ? ssml`warmest` : ssml`coldest`}, with ${value}.`;
    case 'compare':
      return sayCompare(body, context, voice);
  }
}

function sayFeelsLike(
  { value, air, at }: Extract<TemperatureBody, { says: 'feelsLike' }>,
  { there, beside, isPast }: Context,
  voice: Voice,
): Ssml {
  const feels = isPast ? ssml`It felt like` : ssml`It feels like`;
  const isSame =
    Math.round(inListenersUnit(value, voice)) === Math.round(inListenersUnit(air, voice));
  if (at !== undefined) {
    const time = ssml`${there}, around ${clockOn(at, beside, voice)}`;
    const thermometer = isSame
      ? ssml``
      : ssml`, with ${bareDegrees(air, voice)} on the thermometer`;
    return ssml`${feels} ${degrees(value, voice)} at most ${time}${thermometer}.`;
  }
  if (isSame)
    return ssml`${feels} what it ${isPast ? ssml`was` : ssml`is`} ${there}: ${degrees(value, voice)}.`;
  return ssml`${feels} ${bareDegrees(value, voice)} ${there}; the thermometer ${isPast ? ssml`said` : ssml`says`} ${degrees(air, voice)}.`;
}

function sayWhether(
  { judgement, isSo, value, at, feelsLike }: Extract<TemperatureBody, { says: 'whether' }>,
  { there, beside, isPast, isMoment }: Context,
  voice: Voice,
): Ssml {
  const isWarmSide = judgement === 'hot' || judgement === 'warm';
  const warms = isPast ? ssml`It reached` : ssml`It reaches`;
  const cools = isPast ? ssml`It dropped to` : ssml`It drops to`;
  const is = isPast ? ssml`It was` : ssml`It is`;
  const reach = isMoment ? is : isWarmSide ? warms : cools;
  const time = isMoment ? ssml`` : ssml` around ${clockOn(at, beside, voice)}`;
  const feels =
    feelsLike === undefined
      ? ssml``
      : ssml`, which ${isPast ? ssml`felt` : ssml`feels`} like ${bareDegrees(feelsLike, voice)}`;
  const reason = ssml`${reach} ${degrees(value, voice)}${time}${feels}.`;
  return isSo
    ? ssml`Yes, ${judgements[judgement]} ${there}. ${reason}`
    : ssml`No, not ${judgements[judgement]} ${there}. ${reason}`;
}

function sayThreshold(
  body: Extract<TemperatureBody, { says: 'threshold' | 'crosses' }>,
  { there, beside, isPast, isMoment }: Context,
  voice: Voice,
): Ssml {
  const { direction, threshold, since, isAlready, value, says, at } = body;
  const isAbove = direction === 'above';
  if (isMoment) {
    const verdict = since === undefined ? ssml`No, not` : ssml`Yes,`;
    return ssml`${verdict} ${isAbove ? ssml`above` : ssml`below`} ${bareDegrees(threshold, voice)} ${there}: ${degrees(value, voice)}.`;
  }
  const limit = ssml`${isAbove ? ssml`above` : ssml`below`} ${bareDegrees(threshold, voice)}`;
  const extreme = isAbove ? ssml`The high` : ssml`The low`;
  const peak = ssml`${extreme} ${isPast ? ssml`was` : ssml`is`} ${degrees(value, voice)}, around ${clockOn(at, beside, voice)}.`;
  const gets = isPast ? ssml`got` : ssml`gets`;
  const never = ssml`it ${isPast ? ssml`did` : ssml`does`} not get ${limit} ${there}. ${peak}`;
  if (says === 'threshold')
    return since === undefined
      ? ssml`No, ${never}`
      : ssml`Yes, it ${gets} ${limit} ${there}. ${peak}`;
  if (since === undefined) return capitalised(never);
  if (isAlready)
    return isPast
      ? ssml`It was ${limit} from the start. ${peak}`
      : ssml`It is ${limit} already. ${peak}`;
  return ssml`It ${gets} ${limit} around ${clockOn(since, voice.now, voice)}. ${peak}`;
}

function sayCompare(
  { direction, value, baseline, against }: Extract<TemperatureBody, { says: 'compare' }>,
  { where, there }: Context,
  voice: Voice,
): Ssml {
  const other =
    against.kind === 'usual'
      ? ssml`usual`
      : against.kind === 'place'
        ? inPlace(against.place)
        : when(against.period, voice);
  // What is spoken decides: two values that round to the same degree are the same to the listener.
  const spoken =
    Math.round(inListenersUnit(value, voice)) - Math.round(inListenersUnit(baseline, voice));
  const numbers = ssml`${bareDegrees(value, voice)} against ${degrees(baseline, voice)}`;
  if (spoken === 0)
    return ssml`${direction === 'either' ? ssml`About the same` : ssml`No, about the same`} as ${other}: ${degrees(value, voice)} ${there}.`;
  const apart = Math.abs(spoken) === 1 ? ssml`1 degree` : ssml`${Math.abs(spoken)} degrees`;
  const relation = ssml`${apart} ${spoken > 0 ? ssml`warmer` : ssml`colder`}${after(where)} than ${other}`;
  const isSo = direction === 'either' || (direction === 'warmer') === spoken > 0;
  const verdict = direction === 'either' ? ssml`` : isSo ? ssml`Yes, ` : ssml`No, `;
  return capitalised(ssml`${verdict}${relation}: ${numbers}.`);
}
