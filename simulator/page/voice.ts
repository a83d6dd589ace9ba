import { readSpokenParts, type SpokenPart } from './readSpokenParts.ts';

export interface Voice {
  /** Says an answer, over whatever is being said; resolves when it is said or cut short. */
  readonly say: (ssml: string, locale: string) => Promise<void>;
  readonly hush: () => void;
  readonly isAble: boolean;
}

/** The browser's speech synthesis, by a voice of this machine: others would send the words elsewhere. */
export function createVoice(): Voice {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  let saying = 0;

  const hush = () => {
    saying += 1;
    synthesis?.cancel();
  };
  const say = async (ssml: string, locale: string) => {
    hush();
    const own = saying;
    for (const part of readSpokenParts(ssml)) {
      if (own !== saying) return;
      if (part.part === 'pause') await wait(part.milliseconds);
      else if (synthesis !== undefined) await sayWords(synthesis, part, part.lang ?? locale);
    }
  };
  return { say, hush, isAble: synthesis !== undefined };
}

function sayWords(
  synthesis: SpeechSynthesis,
  { words, rate }: Extract<SpokenPart, { part: 'words' }>,
  lang: string,
): Promise<void> {
  const voice = findVoice(synthesis.getVoices(), lang);
  if (voice === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    const done = () => {
      resolve();
    };
    utterance.addEventListener('end', done);
    utterance.addEventListener('error', done);
    synthesis.speak(utterance);
  });
}

function findVoice(voices: readonly SpeechSynthesisVoice[], lang: string) {
  const local = voices.filter(({ localService }) => localService);
  const of = (wanted: string) =>
    local.find((voice) => voice.lang.replace('_', '-').startsWith(wanted));
  return of(lang) ?? of(lang.slice(0, 2));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
