import type { Bathing, SeaState } from '../../answer/bands.ts';
import type { SeaBody, Waves } from '../../answer/sea.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { fromPoint } from './compass.ts';
import type { Context } from './context.ts';
import { degrees, isAmerican, waveHeight } from './numbers.ts';
import { clockOn } from './times.ts';

const states: Readonly<Record<SeaState, Ssml>> = {
  calm: ssml`a calm sea`,
  smooth: ssml`a smooth sea`,
  slight: ssml`a slight sea`,
  moderate: ssml`a moderate sea`,
  rough: ssml`a rough sea`,
  veryRough: ssml`a very rough sea`,
  high: ssml`a high sea`,
  veryHigh: ssml`a very high sea`,
  phenomenal: ssml`a monstrous sea`,
};

const bathing: Readonly<Record<Bathing, Ssml>> = {
  cold: ssml`cold enough to take your breath away`,
  fresh: ssml`fresh`,
  pleasant: ssml`pleasant for a swim`,
  warm: ssml`as warm as a pool`,
};

export function saySea(body: SeaBody, context: Context, voice: Voice): Ssml {
  const { there, beside, where, isPast } = context;
  switch (body.says) {
    case 'waves': {
      const { waves, state, at } = body;
      const height = waveHeight(waves.height, voice);
      const time = at === undefined ? ssml`` : ssml`, highest around ${clockOn(at, beside, voice)}`;
      return ssml`${capitalised(states[state])} ${there}: waves of ${sayWaves(height, waves, voice)}${time}.`;
    }
    case 'swell':
      return ssml`The swell among them is ${sayWaves(waveHeight(body.swell.height, voice), body.swell, voice)}.`;
    case 'temperature':
      return ssml`The water ${isPast ? ssml`was` : ssml`is`} ${degrees(body.temperature, voice)} ${there}, ${bathing[body.bathing]}.`;
    case 'tides':
      return ssml`I do not know the tides. ${isAmerican(voice) ? ssml`Harbors` : ssml`Harbours`} publish them in tide tables.`;
    case 'noSea':
      return where === undefined
        ? ssml`There is no sea here. Name a town on the coast.`
        : ssml`There is no sea ${where}. Name a town on the coast.`;
  }
}

/** "2 metres from the west, every 8 seconds" */
function sayWaves(height: Ssml, { period, from }: Waves, voice: Voice): Ssml {
  const every =
    period === undefined || period < 1.5 ? ssml`` : ssml`, every ${Math.round(period)} seconds`;
  return ssml`${sentences(height, from && fromPoint(from, voice))}${every}`;
}
