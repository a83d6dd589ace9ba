import type { ActivityBody } from '../../answer/activity.ts';
import type { Activity } from '../../understanding/question.ts';
import { sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { bareDegrees, degrees, distance, percent, rainDepth, snowDepth, speed } from './numbers.ts';
import { after } from './spans.ts';
import { clockOn } from './times.ts';

type Reason = NonNullable<Extract<ActivityBody, { says: 'suitsNot' }>['reason']>;
type Window = Extract<ActivityBody, { says: 'bestTime' }>['window'];

/** After "good for". */
const activities: Readonly<Record<Activity, Ssml>> = {
  outdoors: ssml`being outside`,
  running: ssml`running`,
  walking: ssml`walking`,
  hiking: ssml`hiking`,
  cycling: ssml`cycling`,
  beach: ssml`the beach`,
  swimming: ssml`swimming`,
  picnic: ssml`a picnic`,
  barbecue: ssml`a barbecue`,
  gardening: ssml`gardening`,
  laundry: ssml`drying laundry`,
  golf: ssml`golf`,
  sailing: ssml`sailing`,
  kiteFlying: ssml`flying a kite`,
  fishing: ssml`fishing`,
  skiing: ssml`skiing`,
  stargazing: ssml`stargazing`,
  dogWalk: ssml`walking the dog`,
  openWindows: ssml`open windows`,
  carWash: ssml`washing the car`,
  driving: ssml`driving`,
  camping: ssml`camping`,
  sport: ssml`sport`,
};

export function sayActivity(body: ActivityBody, context: Context, voice: Voice): Ssml {
  const { there, where } = context;
  const name =
    body.activity === 'sport' && voice.locale === 'en-US'
      ? ssml`sports`
      : activities[body.activity];
  switch (body.says) {
    case 'suits':
      return sentences(
        ssml`Yes, good for ${name} ${there}: ${body.isDry ? ssml`dry, and ` : ssml``}${degrees(body.temperature, voice)}.`,
        body.window === undefined ? undefined : ssml`Best ${timeOf(body.window, context, voice)}.`,
      );
    case 'suitsNot':
      return sentences(
        ssml`No, not good for ${name} ${there}: ${reasonFor(body.reason, context, voice)}.`,
        body.window === undefined
          ? undefined
          : ssml`Better ${timeOf(body.window, context, voice)}.`,
      );
    case 'bestTime':
      return ssml`Best for ${name}${after(where)} is ${timeOf(body.window, context, voice)}, with ${degrees(body.temperature, voice)}.`;
    case 'noTime':
      return ssml`I see no good time for ${name} ${there}: ${reasonFor(body.reason, context, voice)}.`;
  }
}

function timeOf({ from, to }: Window, { beside }: Context, voice: Voice): Ssml {
  return from <= voice.now
    ? ssml`until about ${clockOn(to, voice.now, voice)}`
    : ssml`from ${clockOn(from, beside, voice)} until about ${clockOn(to, from, voice)}`;
}

function reasonFor(reason: Reason | undefined, { beside, isPast }: Context, voice: Voice): Ssml {
  if (reason === undefined)
    return isPast ? ssml`it did not get dark enough` : ssml`it does not get dark enough`;
  const { value } = reason;
  const is = isPast ? ssml`was` : ssml`is`;
  const around = ssml`around ${clockOn(reason.at, beside, voice)}`;
  switch (reason.limit) {
    case 'thunder':
      return isPast
        ? ssml`there may have been thunder ${around}`
        : ssml`there may be thunder ${around}`;
    case 'ice': {
      const icy = isPast ? ssml`may have been icy` : ssml`may be icy`;
      return ssml`the ground ${icy} ${around}, at ${degrees(value, voice)}`;
    }
    case 'rain':
      if (value >= 0.1) return ssml`${rainDepth(value, voice)} of rain an hour ${around}`;
      return isPast ? ssml`it was wet ${around}` : ssml`rain is likely ${around}`;
    case 'gust':
      return ssml`gusts of ${speed(value, voice)} ${around}`;
    case 'cold':
    case 'hot':
      return ssml`it ${isPast ? ssml`felt` : ssml`feels`} like ${bareDegrees(value, voice)} ${around}`;
    case 'noSnow':
      return value < 0.005
        ? ssml`there ${is} no snow`
        : ssml`there ${is} only ${snowDepth(100 * value, voice)} of snow`;
    case 'fog':
      return ssml`you ${isPast ? ssml`could` : ssml`can`} see only ${distance(value, voice)} ${around}`;
    case 'cloud':
      return ssml`${percent(value)} cloud cover ${around}`;
    case 'humid':
      return ssml`${percent(value)} humidity ${around}`;
    case 'calm':
      return ssml`hardly any wind, ${speed(value, voice)}`;
    case 'uv':
      return ssml`the UV index ${isPast ? ssml`reached` : ssml`reaches`} ${Math.round(value)} ${around}`;
  }
}
