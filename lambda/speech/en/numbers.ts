/** Numbers with their units, as English speakers say them. Values come in metric and are converted here. */

import { plain, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';

export function isAmerican(voice: Voice): boolean {
  return voice.locale === 'en-US';
}

/** A bare whole number, its sign spoken: a hyphen before digits is read as a dash. */
function whole(value: number): Ssml {
  const rounded = Math.round(value);
  return rounded < 0 ? ssml`minus ${-rounded}` : ssml`${Math.abs(rounded)}`;
}

export function inListenersUnit(celsius: number, voice: Voice): number {
  return voice.units.temperature === 'celsius' ? celsius : (celsius * 9) / 5 + 32;
}

/** "21", "minus 3": where the sentence makes clear that degrees are meant. */
export function bareDegrees(celsius: number, voice: Voice): Ssml {
  return whole(inListenersUnit(celsius, voice));
}

/** "21 degrees", "1 degree". */
export function degrees(celsius: number, voice: Voice): Ssml {
  const value = Math.round(inListenersUnit(celsius, voice));
  return Math.abs(value) === 1 ? ssml`${whole(value)} degree` : ssml`${whole(value)} degrees`;
}

/** "3 and 8 degrees", for after "between". */
export function degreeRange(low: number, high: number, voice: Voice): Ssml {
  return ssml`${bareDegrees(low, voice)} and ${degrees(high, voice)}`;
}

/** Water: "4 millimetres", "a quarter of an inch". */
export function rainDepth(millimetres: number, voice: Voice): Ssml {
  if (voice.units.depth === 'imperial') return inches(millimetres / 25.4);
  const unit = isAmerican(voice) ? 'millimeter' : 'millimetre';
  if (millimetres < 1) return plain(`less than a ${unit}`);
  const value = Math.round(millimetres);
  return value === 1 ? plain(`1 ${unit}`) : plain(`${String(value)} ${unit}s`);
}

/** "around 4 millimetres", "less than a millimetre". */
export function aboutRainDepth(millimetres: number, voice: Voice): Ssml {
  const depth = rainDepth(millimetres, voice);
  return depth.startsWith('less') ? depth : ssml`around ${depth}`;
}

/** Fresh or lying snow: "5 centimetres", "2 inches". */
export function snowDepth(centimetres: number, voice: Voice): Ssml {
  if (voice.units.depth === 'imperial') return inches(centimetres / 2.54);
  const unit = isAmerican(voice) ? 'centimeter' : 'centimetre';
  if (centimetres < 1) return plain(`less than a ${unit}`);
  const value = Math.round(centimetres);
  return value === 1 ? plain(`1 ${unit}`) : plain(`${String(value)} ${unit}s`);
}

/** "around 5 centimetres", "less than a centimetre". */
export function aboutSnowDepth(centimetres: number, voice: Voice): Ssml {
  const depth = snowDepth(centimetres, voice);
  return depth.startsWith('less') ? depth : ssml`around ${depth}`;
}

/** Inches by tenths up to one, by halves beyond: nobody measures rain by ear more finely. */
function inches(value: number): Ssml {
  if (value < 0.1) return ssml`less than a tenth of an inch`;
  if (value < 0.95) {
    const tenths = Math.round(value * 10);
    if (tenths === 1) return ssml`a tenth of an inch`;
    return tenths === 5 ? ssml`half an inch` : ssml`${tenths / 10} inches`;
  }
  const halves = Math.round(value * 2) / 2;
  return halves === 1 ? ssml`1 inch` : ssml`${halves} inches`;
}

const kilometresPerHour = 3.6;
const milesPerHour = 3600 / 1609.344;

/** By fives from twenty on. */
function spokenSpeed(metresPerSecond: number, voice: Voice): number {
  const isMiles = voice.units.speed === 'milesPerHour';
  const value = metresPerSecond * (isMiles ? milesPerHour : kilometresPerHour);
  return value < 20 ? Math.round(value) : Math.round(value / 5) * 5;
}

/** "50 kilometres an hour". */
export function speed(metresPerSecond: number, voice: Voice): Ssml {
  const said = spokenSpeed(metresPerSecond, voice);
  const kilometre = isAmerican(voice) ? 'kilometer' : 'kilometre';
  const unit = voice.units.speed === 'milesPerHour' ? 'mile' : kilometre;
  return plain(`${String(said)} ${unit}${said === 1 ? '' : 's'} an hour`);
}

/** "50", beside a speed that has told the unit. */
export function bareSpeed(metresPerSecond: number, voice: Voice): Ssml {
  return ssml`${spokenSpeed(metresPerSecond, voice)}`;
}

/** "10 kilometres", "half a mile"; whole units from two on. */
export function distance(metres: number, voice: Voice): Ssml {
  if (voice.units.distance === 'imperial') {
    const miles = metres / 1609.344;
    if (miles < 0.2) return ssml`${Math.max(50, Math.round(metres / 0.9144 / 50) * 50)} yards`;
    if (miles < 0.75) return ssml`half a mile`;
    return Math.round(miles) === 1 ? ssml`1 mile` : ssml`${Math.round(miles)} miles`;
  }
  const suffix = isAmerican(voice) ? 'er' : 're';
  if (metres < 950)
    return plain(`${String(Math.max(50, Math.round(metres / 50) * 50))} met${suffix}s`);
  const kilometres = Math.round(metres / 1000);
  return plain(`${String(kilometres)} kilomet${suffix}${kilometres === 1 ? '' : 's'}`);
}

/** By tens below ninety-five: a forecast's chance is no finer. */
export function percent(value: number): Ssml {
  const said = value > 95 ? Math.round(value) : Math.round(value / 5) * 5;
  return ssml`${said} percent`;
}

const inchesOfMercury = 0.029_529_98;

/** "1015", where the unit follows. */
export function barePressure(hectopascals: number, voice: Voice): Ssml {
  return voice.units.depth === 'imperial'
    ? ssml`${Math.round(hectopascals * inchesOfMercury * 100) / 100}`
    : ssml`${Math.round(hectopascals)}`;
}

/** "1015 hectopascals"; the British call them millibars, Americans read inches of mercury: "29.97 inches". */
export function pressure(hectopascals: number, voice: Voice): Ssml {
  const metric = voice.locale === 'en-GB' ? ssml`millibars` : ssml`hectopascals`;
  const unit = voice.units.depth === 'imperial' ? ssml`inches` : metric;
  return ssml`${barePressure(hectopascals, voice)} ${unit}`;
}

/** Of waves: "80 centimetres", "1.5 metres", "5 feet"; no finer than a wave is met. */
export function waveHeight(metres: number, voice: Voice): Ssml {
  if (voice.units.depth === 'imperial') {
    const feet = Math.round(metres / 0.3048);
    if (feet < 1) return ssml`less than a foot`;
    return feet === 1 ? ssml`1 foot` : ssml`${feet} feet`;
  }
  const suffix = isAmerican(voice) ? 'er' : 're';
  const tens = Math.round(metres * 10) * 10;
  if (tens < 10) return plain(`less than 10 centimet${suffix}s`);
  if (tens < 100) return plain(`${String(tens)} centimet${suffix}s`);
  const halves = Math.round(metres * 2) / 2;
  return plain(`${String(halves)} met${suffix}${halves === 1 ? '' : 's'}`);
}

/** Of pollen in a cubic metre of air, in two significant figures, which is more than a model of blossoms knows. */
export function grains(value: number): Ssml {
  const said = value < 1 ? 1 : Number(value.toPrecision(value < 10 ? 1 : 2));
  return said === 1 ? ssml`1 grain` : ssml`${said} grains`;
}
