/** The part of the browser's speech recognition that is used; TypeScript's own types have none of it. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: ((event: RecognitionResult) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
}

interface RecognitionResult {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { isFinal: boolean }>;
}

declare global {
  interface Window {
    readonly SpeechRecognition?: new () => Recognition;
    readonly webkitSpeechRecognition?: new () => Recognition;
  }
}

export interface Listener {
  /** Hears one utterance; tells the words so far, and all of them at the end. */
  readonly start: (locale: string) => void;
  readonly stop: () => void;
}

export interface ListenerEvents {
  readonly onWords: (words: string) => void;
  /** Nothing where nothing was understood. */
  readonly onEnd: (words: string | undefined) => void;
}

/** Undefined where the browser recognises no speech. */
export function createListener({ onWords, onEnd }: ListenerEvents): Listener | undefined {
  const Recogniser = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  if (Recogniser === undefined) return undefined;
  const recognition = new Recogniser();
  let heard: string | undefined;
  recognition.interimResults = true;
  recognition.onresult = ({ results }) => {
    const words = Array.from(results, (result) => result[0]?.transcript ?? '').join(' ');
    heard = words.trim() === '' ? undefined : words.trim();
    onWords(words);
  };
  recognition.onend = () => {
    onEnd(heard);
    heard = undefined;
  };
  return {
    start: (locale) => {
      recognition.lang = locale;
      recognition.start();
    },
    stop: () => {
      recognition.stop();
    },
  };
}
