/** What a speech synthesiser is given of SSML: words, and the silence between them. */
export type SpokenPart =
  | {
      readonly part: 'words';
      readonly words: string;
      readonly rate: number;
      readonly lang?: string;
    }
  | { readonly part: 'pause'; readonly milliseconds: number };

/** Of `<break strength>`, after Alexa's reference; a sentence is a strong break, a paragraph an extra strong one. */
const pauses: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 100,
  medium: 250,
  strong: 500,
  'x-strong': 1000,
};

const rates: Readonly<Record<string, number>> = {
  'x-slow': 0.5,
  slow: 0.75,
  medium: 1,
  fast: 1.3,
  'x-fast': 1.7,
};

interface Frame {
  readonly tag: string;
  readonly rate: number;
  readonly lang: string | undefined;
  /** How the words inside are said; undefined for as they stand. */
  readonly say: ((words: string) => string) | undefined;
}

/** Reads SSML that Alexa would take; what it does not know is read as its words. */
export function readSpokenParts(ssml: string): readonly SpokenPart[] {
  const parts: SpokenPart[] = [];
  const frames: Frame[] = [{ tag: '', rate: 1, lang: undefined, say: undefined }];
  const top = () => frames.at(-1) ?? { tag: '', rate: 1, lang: undefined, say: undefined };
  const pause = (milliseconds: number) => {
    const last = parts.at(-1);
    if (milliseconds === 0 || last === undefined) return;
    // Two that meet, as at the end of a sentence and of its paragraph, are the longer one.
    if (last.part === 'pause')
      parts[parts.length - 1] = { part: 'pause', milliseconds: Math.max(last.milliseconds, milliseconds) }; // prettier-ignore
    else parts.push({ part: 'pause', milliseconds });
  };
  for (const [token] of ssml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) {
      const words = unescape(token).replaceAll(/\s+/g, ' ').trim();
      const { say, rate, lang } = top();
      if (words !== '')
        parts.push({ part: 'words', words: say?.(words) ?? words, rate, ...(lang !== undefined && { lang }) }); // prettier-ignore
      continue;
    }
    const tag = /^<\/?([\w:-]+)/.exec(token)?.[1] ?? '';
    const isEnd = token.startsWith('</');
    if (tag === 'break') pause(breakOf(token));
    if (tag === 's') pause(pauses['strong'] ?? 0);
    if (tag === 'p') pause(pauses['x-strong'] ?? 0);
    if (isEnd) {
      if (frames.length > 1 && top().tag === tag) frames.pop();
    } else if (!token.endsWith('/>')) frames.push(frameOf(tag, token, top()));
  }
  while (parts.at(-1)?.part === 'pause') parts.pop();
  return parts;
}

function attributeOf(token: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(token)?.[2] ?? '';
}

function breakOf(token: string): number {
  const time = attributeOf(token, 'time');
  if (time === '') return pauses[attributeOf(token, 'strength') || 'medium'] ?? 0;
  return Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);
}

function frameOf(tag: string, token: string, outer: Frame): Frame {
  const inner = { ...outer, tag };
  if (tag === 'prosody') return { ...inner, rate: rateOf(attributeOf(token, 'rate'), outer.rate) };
  if (tag === 'lang') return { ...inner, lang: attributeOf(token, 'xml:lang') };
  if (tag === 'sub') return { ...inner, say: () => unescape(attributeOf(token, 'alias')) };
  if (tag === 'say-as' && /^(?:spell-out|characters|digits)$/.test(attributeOf(token, 'interpret-as')))
    return { ...inner, say: (words) => Array.from(words.replaceAll(/\s/g, '')).join(' ') };
  return inner;
} // prettier-ignore

function rateOf(rate: string, outer: number): number {
  return rate.endsWith('%') ? Number.parseFloat(rate) / 100 : (rates[rate] ?? outer);
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  gt: '>',
  lt: '<',
  apos: "'",
  amp: '&',
};

function unescape(text: string): string {
  return text.replaceAll(/&(quot|gt|lt|apos|amp);/g, (_, name: string) => entities[name] ?? '');
}
