import type { Beaufort } from '../../answer/bands.ts';
import { thresholds } from '../../answer/thresholds.ts';
import type { Gust, Wind, WindBody } from '../../answer/wind.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { fromPoint } from './compass.ts';
import type { Context } from './context.ts';
import { bareSpeed, speed } from './numbers.ts';
import { clockOn } from './times.ts';

const forces: Readonly<Record<Beaufort, Ssml>> = {
  calm: ssml`no wind to speak of`,
  lightAir: ssml`hardly any wind`,
  lightBreeze: ssml`a light breeze`,
  gentleBreeze: ssml`a gentle breeze`,
  moderateBreeze: ssml`a moderate breeze`,
  freshBreeze: ssml`a fresh breeze`,
  strongBreeze: ssml`a strong breeze`,
  nearGale: ssml`a near gale`,
  gale: ssml`a gale`,
  strongGale: ssml`a strong gale`,
  storm: ssml`a storm`,
  violentStorm: ssml`a violent storm`,
  hurricane: ssml`wind of hurricane force`,
};

export function sayWind(body: WindBody, context: Context, voice: Voice): Ssml {
  const { there } = context;
  switch (body.says) {
    case 'value':
      return sayValue(body.wind, context, voice);
    case 'gust':
      return ssml`Gusts of ${body.gust.at === undefined ? ssml`` : ssml`up to `}${speed(body.gust.speed, voice)} ${there}${strongestAt(body.gust, context, voice)}.`;
    case 'direction': {
      const { from, force, at } = body.wind;
      if (from === undefined) return sayUndirected(body.wind, context);
      return ssml`${capitalised(fromPoint(from, voice))} ${there}, ${at === undefined ? ssml`` : ssml`up to `}${forces[force]}.`;
    }
    case 'whether':
      return body.isWindy
        ? sayWindy(body.wind, context, voice)
        : sayQuiet(body.wind, context, voice);
  }
}

function sayUndirected({ force }: Wind, { there, isMoment }: Context): Ssml {
  if (force === 'calm') return ssml`${capitalised(forces[force])} ${there}.`;
  return isMoment
    ? ssml`${capitalised(forces[force])} ${there}; I do not know where from.`
    : ssml`${capitalised(forces[force])} ${there}, from changing directions.`;
}

function sayValue(wind: Wind, context: Context, voice: Voice): Ssml {
  const { force, from } = wind;
  const { there } = context;
  if (force === 'calm') return ssml`${capitalised(forces[force])} ${there}.`;
  const opening = sentences(forces[force], from && fromPoint(from, voice), there);
  return ssml`${capitalised(opening)}, ${speedOf(wind, context, voice)}${strongGusts(wind, voice)}.`;
}

function sayWindy(wind: Wind, context: Context, voice: Voice): Ssml {
  const { there } = context;
  const { speed: mean, gust } = wind;
  // A light wind does not explain the verdict where the gusts alone make it windy.
  if (mean < thresholds.windy.speed && gust !== undefined)
    return ssml`Yes, windy ${there}: gusts of ${speed(gust.speed, voice)}${strongestAt(gust, context, voice)}.`;
  return ssml`Yes, ${forces[wind.force]} ${there}, ${speedOf(wind, context, voice)}${strongGusts(wind, voice)}.`;
}

function sayQuiet(wind: Wind, { there }: Context, voice: Voice): Ssml {
  const { force } = wind;
  if (force === 'calm' || force === 'lightAir') return ssml`No, ${forces[force]} ${there}.`;
  return ssml`No, only ${forces[force]} ${there}, ${wind.at === undefined ? ssml`` : ssml`up to `}${speed(wind.speed, voice)}.`;
}

/** "11 kilometres an hour", "up to 35 kilometres an hour around 3 PM". */
function speedOf({ speed: mean, at }: Wind, { beside }: Context, voice: Voice): Ssml {
  if (at === undefined) return speed(mean, voice);
  return ssml`up to ${speed(mean, voice)} around ${clockOn(at, beside, voice)}`;
}

function strongGusts({ gust }: Wind, voice: Voice): Ssml {
  if (gust === undefined || gust.speed < thresholds.strongGust.gust) return ssml``;
  return ssml`, with gusts of ${bareSpeed(gust.speed, voice)}`;
}

function strongestAt({ at }: Gust, { beside }: Context, voice: Voice): Ssml {
  return at === undefined ? ssml`` : ssml`, strongest around ${clockOn(at, beside, voice)}`;
}
