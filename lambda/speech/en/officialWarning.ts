/** A warning as its issuer names it, in a sentence and in full. */

import type { Instant } from '../../time/localDate.ts';
import { localTimeOf } from '../../time/zone.ts';
import type { Warning } from '../../weather/warning.ts';
import { capitalised, plain, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { clock, onDay } from './times.ts';

/** "winter storm warning", "warning of heavy rain": the issuer's name for it, as it stands in a sentence. */
export function nameOfWarning({ event }: Warning): Ssml {
  // Capitals of a title go; those of an abbreviation stay.
  const name = event.replace(/\b[A-Z](?=[a-z]+)/g, (letter) => letter.toLowerCase());
  return isNamedAsWarning(name) ? plain(name) : ssml`warning of ${plain(name)}`;
}

function isNamedAsWarning(name: string): boolean {
  return /\b(warning|watch|advisory|statement|alert|message|emergency|immediate|danger)$/i.test(name); // prettier-ignore
}

/** "a winter storm warning", "an ice storm warning" */
export function aWarning(warning: Warning): Ssml {
  const name = nameOfWarning(warning);
  return /^[aeiou]/.test(name) ? ssml`an ${name}` : ssml`a ${name}`;
}

/** "until 6 PM", "from 8 PM until midnight", "until further notice". */
export function timeOfWarning({ onset, end }: Warning, voice: Voice): Ssml {
  const { now } = voice;
  const until =
    end === undefined
      ? ssml`until further notice`
      : ssml`until ${clockWithDay(end, Math.max(onset, now), voice)}`;
  return onset <= now ? until : ssml`from ${clockWithDay(onset, now, voice)} ${until}`;
}

/** The day is told wherever it is another: no warning is to be taken for tonight's. Midnight ends a day. */
function clockWithDay(instant: Instant, beside: Instant, voice: Voice): Ssml {
  const { date } = localTimeOf(instant - 1, voice.timeZone);
  const isSameDay = date === localTimeOf(beside, voice.timeZone).date;
  return isSameDay ? clock(instant, voice) : ssml`${clock(instant, voice)} ${onDay(date, voice)}`;
}

/** Beside another answer: "The National Weather Service has a wind advisory out until 6 PM, and 2 more." */
export function mentionWarning(
  [gravest, ...others]: readonly [Warning, ...Warning[]],
  voice: Voice,
): Ssml {
  const more = others.length === 0 ? ssml`` : ssml`, and ${others.length} more`;
  return capitalised(
    ssml`${plain(gravest.issuer)} has ${aWarning(gravest)} out ${timeOfWarning(gravest, voice)}${more}.`,
  );
}

/** Of a card; whoever needs all of it reads it at its issuer's. */
const longestAdvice = 500;
const mostInFull = 6;

/** Every warning with its issuer, its time and its advice, a paragraph each, for the card. */
export function writeWarnings(warnings: readonly Warning[], voice: Voice): readonly Ssml[] {
  const written = warnings.slice(0, mostInFull).map((warning) => {
    const { issuer, advice } = warning;
    const heading = capitalised(nameOfWarning(warning));
    const told = ssml`${heading}, by ${plain(issuer)}, ${timeOfWarning(warning, voice)}.`;
    return advice === undefined ? told : ssml`${told} ${plain(shortened(advice, longestAdvice))}`;
  });
  const left = warnings.length - written.length;
  return left === 0 ? written : [...written, ssml`And ${left} more.`];
}

/** Whole sentences up to a length; of one that is longer, its beginning. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const [whole] = /^.*[.!?](?=\s)/.exec(start) ?? [];
  return whole ?? `${start.replace(/[\s,;:]+\S*$/, '')} …`;
}
