import { thresholds } from '../../answer/thresholds.ts';
import type { Outdoors, WearBody } from '../../answer/wear.ts';
import type { Garment } from '../../understanding/question.ts';
import { capitalised, listed, plain, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { degrees, bareDegrees, aboutRainDepth, rainDepth, snowDepth, speed } from './numbers.ts';
import { spanTime } from './spans.ts';
import { clockOn } from './times.ts';

interface GarmentWords {
  /** With its article, for when the person did not name it. */
  readonly named: Ssml;
  readonly isPlural: boolean;
}

const singular = (named: Ssml): GarmentWords => ({ named, isPlural: false });
const plural = (named: Ssml): GarmentWords => ({ named, isPlural: true });

function wordsFor(item: Garment, voice: Voice): GarmentWords {
  const isBritish = voice.locale !== 'en-US' && voice.locale !== 'en-CA';
  const words: Readonly<Record<Garment, GarmentWords>> = {
    umbrella: singular(ssml`an umbrella`),
    coat: singular(ssml`a coat`),
    jacket: singular(ssml`a jacket`),
    rainJacket: singular(ssml`a rain jacket`),
    jumper: singular(isBritish ? ssml`a jumper` : ssml`a sweater`),
    gloves: plural(ssml`gloves`),
    hat: singular(ssml`a warm hat`),
    scarf: singular(ssml`a scarf`),
    boots: plural(ssml`boots`),
    rainBoots: plural(isBritish ? ssml`wellies` : ssml`rain boots`),
    shorts: plural(ssml`shorts`),
    shirt: singular(ssml`a T-shirt`),
    dress: singular(ssml`a dress`),
    sandals: plural(ssml`sandals`),
    trousers: plural(isBritish ? ssml`long trousers` : ssml`long pants`),
    sunglasses: plural(ssml`sunglasses`),
    sunscreen: singular(ssml`sunscreen`),
    sunHat: singular(ssml`a sun hat`),
    swimwear: singular(ssml`swimwear`),
  };
  return words[item];
}

export function sayWear(body: WearBody, context: Context, voice: Voice): Ssml {
  if (body.says === 'what') {
    const items = body.items.map((item) => wordsFor(item, voice).named);
    return ssml`${capitalised(listed(items, ssml`and`))}. ${feltSentence(body.outdoors.coldest, context, voice)}`;
  }
  return sentences(verdictOn(body, context, voice), reasonFor(body, context, voice));
}

function verdictOn(
  { item, heard, isNeeded, isStrong, instead, rule }: Extract<WearBody, { says: 'whether' }>,
  { isPast }: Context,
  voice: Voice,
): Ssml {
  if (instead !== undefined) {
    const better = wordsFor(instead, voice).named;
    return isNeeded ? ssml`Yes, but ${better} rather.` : ssml`No, ${better} rather.`;
  }
  const { isPlural, named } = wordsFor(item, voice);
  // The person's own word, where it says more than ours: "brolly", "wellies".
  const word = plain((heard === '' ? named : heard).replace(/^(?:an?|my|the|some) /, ''));
  if (!isNeeded) {
    if (rule === 'warm' && !isPast) return ssml`No, too cold for ${isPlural ? word : named}.`;
    if (isPlural || isPast) return ssml`No, no ${word} needed.`;
    return ssml`No, leave the ${word} at home.`;
  }
  if (isStrong && item === 'coat') return ssml`Yes, a warm one.`;
  const it = isPlural ? ssml`them` : isUncountable(item) ? ssml`it` : ssml`one`;
  if (isPast) return ssml`Yes, you needed ${it}.`;
  return item === 'shorts' || item === 'sandals'
    ? ssml`Yes, ${word} will do.`
    : ssml`Yes, take ${it}.`;
}

function isUncountable(item: Garment): boolean {
  return item === 'sunscreen' || item === 'swimwear';
}

function reasonFor(
  { rule, outdoors, instead, isNeeded }: Extract<WearBody, { says: 'whether' }>,
  context: Context,
  voice: Voice,
): Ssml {
  const { there, isPast } = context;
  const about = instead === 'rainJacket' ? 'rain' : rule;
  switch (about) {
    case 'rain':
      return isNeeded || instead !== undefined
        ? rainReason(outdoors, context, voice)
        : littleRain(outdoors, context, voice);
    case 'cold':
      return feltSentence(outdoors.coldest, context, voice);
    case 'warm':
      return ssml`${reached('warm', outdoors.warmest, context, voice)}.`;
    case 'snow':
      return outdoors.snow < 0.5
        ? ssml`No snow to speak of ${there}.`
        : ssml`About ${snowDepth(outdoors.snow, voice)} of snow ${there}.`;
    case 'sun':
      if (outdoors.uv !== undefined && Math.round(outdoors.uv) === 0)
        return ssml`There ${isPast ? ssml`was` : ssml`is`} no sun to speak of ${there}.`;
      if (outdoors.uv === undefined)
        return isNeeded
          ? ssml`The sky ${isPast ? ssml`was` : ssml`is`} mostly clear ${there}.`
          : ssml`There ${isPast ? ssml`was` : ssml`is`} too little sun ${there}.`;
      return ssml`The UV index ${isPast ? ssml`reached` : ssml`reaches`} ${Math.round(outdoors.uv)} ${there}.`;
  }
}

function rainReason({ spell, rain, gust }: Outdoors, context: Context, voice: Voice): Ssml {
  const { there, isPast } = context;
  if (spell === undefined)
    return isPast ? ssml`It stayed dry ${there}.` : ssml`It should stay dry ${there}.`;
  const time = spanTime(spell, context, voice);
  if (spell.kind === 'snow')
    return ssml`It ${isPast ? ssml`snowed` : ssml`snows`} ${there} ${time}.`;
  const rains = isPast ? ssml`It rained` : ssml`Rain is likely`;
  // One number: of a storm the gusts, else the water.
  const isStormy = gust >= thresholds.strongGust.gust;
  const amount = isStormy ? ssml`with gusts of ${speed(gust, voice)}` : aboutRainDepth(rain, voice);
  return ssml`${rains} ${there} ${time}, ${amount}.`;
}

/** Rain that is not worth the garment would sound as if it were, with its hours. */
function littleRain(outdoors: Outdoors, context: Context, voice: Voice): Ssml {
  const { spell, rain } = outdoors;
  if (spell === undefined || spell.kind === 'snow') return rainReason(outdoors, context, voice);
  const depth = rainDepth(rain, voice);
  const isDrops = depth.startsWith('less');
  const amount = isDrops ? ssml`a few drops` : ssml`${depth} of rain`;
  const { there, isPast } = context;
  return isPast
    ? ssml`There ${isDrops ? ssml`were` : ssml`was`} only ${amount} ${there}.`
    : ssml`Expect only ${amount} ${there}.`;
}

function feltSentence(felt: Outdoors['coldest'], context: Context, voice: Voice): Ssml {
  const isOff = felt.temperature - felt.feelsLike >= thresholds.feelsDifferent.difference;
  const feel = context.isPast ? ssml`felt` : ssml`feels`;
  const feels = isOff ? ssml`, and it ${feel} like ${bareDegrees(felt.feelsLike, voice)}` : ssml``;
  return ssml`${reached('cold', felt, context, voice)}${feels}.`;
}

/** "It drops to 5 degrees tomorrow, around 6 AM"; a moment has no extremes. */
function reached(
  side: 'cold' | 'warm',
  { temperature, at }: Outdoors['coldest'],
  { there, beside, isPast, isMoment }: Context,
  voice: Voice,
): Ssml {
  const value = ssml`${degrees(temperature, voice)} ${there}`;
  if (isMoment) return ssml`It ${isPast ? ssml`was` : ssml`is`} ${value}`;
  const drops = isPast ? ssml`dropped to` : ssml`drops to`;
  const rises = isPast ? ssml`reached` : ssml`reaches`;
  return ssml`It ${side === 'cold' ? drops : rises} ${value}, around ${clockOn(at, beside, voice)}`;
}
