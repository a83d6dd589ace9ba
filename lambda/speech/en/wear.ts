import { thresholds } from '../../answer/thresholds.ts';
import type { Outdoors, WearBody } from '../../answer/wear.ts';
import type { Garment } from '../../understanding/question.ts';
import { capitalised, listed, plain, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { degrees, bareDegrees, aboutRainDepth, snowDepth, speed } from './numbers.ts';
import { spellTime } from './rain.ts';
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
    trousers: plural(isBritish ? ssml`trousers` : ssml`long pants`),
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
  return sentences(verdictOn(body, voice), reasonFor(body, context, voice));
}

function verdictOn(
  { item, heard, isNeeded, isStrong, instead }: Extract<WearBody, { says: 'whether' }>,
  voice: Voice,
): Ssml {
  if (instead !== undefined) {
    const better = wordsFor(instead, voice).named;
    return isNeeded ? ssml`Yes, but ${better} rather.` : ssml`No, ${better} rather.`;
  }
  const { isPlural, named } = wordsFor(item, voice);
  // The person's own word, where it says more than ours: "brolly", "wellies".
  const word = heard === '' ? named : plain(heard.replace(/^(?:an?|my|the|some) /, ''));
  if (!isNeeded)
    return isPlural ? ssml`No, no ${word} needed.` : ssml`No, leave the ${word} at home.`;
  if (isStrong && item === 'coat') return ssml`Yes, a warm one.`;
  return isPlural
    ? ssml`Yes, ${item === 'shorts' || item === 'sandals' ? ssml`${word} will do` : ssml`take them`}.`
    : ssml`Yes, take ${item === 'sunscreen' || item === 'swimwear' ? ssml`it` : ssml`one`}.`;
}

function reasonFor(
  { rule, outdoors, instead }: Extract<WearBody, { says: 'whether' }>,
  context: Context,
  voice: Voice,
): Ssml {
  const { there } = context;
  const about = instead === 'rainJacket' ? 'rain' : rule;
  switch (about) {
    case 'rain':
      return rainReason(outdoors, context, voice);
    case 'cold':
      return feltSentence(outdoors.coldest, context, voice);
    case 'warm':
      return ssml`It reaches ${degrees(outdoors.warmest.temperature, voice)} ${there}, around ${clockOn(outdoors.warmest.at, voice.now, voice)}.`;
    case 'snow':
      return outdoors.snow < 0.5
        ? ssml`No snow to speak of ${there}.`
        : ssml`About ${snowDepth(outdoors.snow, voice)} of snow ${there}.`;
    case 'sun':
      return outdoors.uv === undefined
        ? ssml`The sky ${there} decides it.`
        : ssml`The UV index reaches ${Math.round(outdoors.uv)} ${there}.`;
  }
}

function rainReason({ spell, rain, gust }: Outdoors, { there }: Context, voice: Voice): Ssml {
  if (spell?.kind === 'snow') return ssml`It snows ${there} ${spellTime(spell, voice)}.`;
  if (spell === undefined) return ssml`It should stay dry ${there}.`;
  const wind =
    gust >= thresholds.strongGust.gust ? ssml`, with gusts of ${speed(gust, voice)}` : ssml``;
  return ssml`Rain is likely ${there} ${spellTime(spell, voice)}, ${aboutRainDepth(rain, voice)}${wind}.`;
}

function feltSentence(felt: Outdoors['coldest'], { there }: Context, voice: Voice): Ssml {
  const isOff = felt.temperature - felt.feelsLike >= thresholds.feelsDifferent.difference;
  const feels = isOff ? ssml`, and it feels like ${bareDegrees(felt.feelsLike, voice)}` : ssml``;
  return ssml`It drops to ${degrees(felt.temperature, voice)} ${there}, around ${clockOn(felt.at, voice.now, voice)}${feels}.`;
}
