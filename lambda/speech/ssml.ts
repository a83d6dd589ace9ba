/** Marked-up text that is safe to send to Alexa. Only this file makes it; everywhere else a plain string in its place is a compile error. */
export type Ssml = string & { readonly ssml: unique symbol };

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text from outside, escaped, without the control characters that XML cannot hold. */
export function plain(text: string): Ssml {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? '') as Ssml;
}

/** Our own wording around values: numbers and what is Ssml already; a string has to go through `plain`. */
export function ssml(literals: TemplateStringsArray, ...values: readonly (Ssml | number)[]): Ssml {
  return literals.reduce(
    (text, literal, index) => `${text}${values[index - 1] ?? ''}${literal}`,
  ) as Ssml;
}

/** Sentences with one space between them; what is undefined or empty is left out. */
export function sentences(...parts: readonly (Ssml | undefined)[]): Ssml {
  return parts.filter((part) => part !== undefined && part !== '').join(' ') as Ssml;
}

/** Up to the first full stop, exclamation or question mark that ends a sentence, and no abbreviation such as "St." */
export function firstSentence(text: Ssml): Ssml {
  const end = /(?<!\b(?:[A-Z]|St|Mt|Ft|Dr))[.!?](?= )/.exec(text);
  return (end === null ? text : text.slice(0, end.index + 1)) as Ssml;
}

/** The first letter as a capital, for the start of a sentence. */
export function capitalised(text: Ssml): Ssml {
  return (text.slice(0, 1).toUpperCase() + text.slice(1)) as Ssml;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly Ssml[], and: Ssml): Ssml {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return (last ?? '') as Ssml;
  return `${items.slice(0, -1).join(', ')} ${and} ${last}` as Ssml;
}

/** The same words without markup, for cards and screens. */
export function withoutMarkup(speech: Ssml): string {
  return speech
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}
