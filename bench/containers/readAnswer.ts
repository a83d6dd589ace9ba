import type { ResponseEnvelope } from 'ask-sdk-model';

/** What an answer says of the weather it was made from. */
export interface AnswerSeen {
  /** Who told the weather, as the card names them; undefined where the answer has none. */
  readonly source: string | undefined;
  /** The age that is spoken, in minutes; undefined where none is. */
  readonly minutesOld: number | undefined;
}

export function readAnswer({ response }: ResponseEnvelope): AnswerSeen {
  const card = response.card?.type === 'Simple' ? (response.card.content ?? '') : '';
  const text = response.card?.type === 'Standard' ? (response.card.text ?? '') : card;
  const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
  return {
    source: /Source: ([^(]+) \(/.exec(text)?.[1],
    minutesOld: minutesOf(/as of (.+?) ago/.exec(speech)?.[1]),
  };
}

/** Of "40 minutes", "an hour and a half" or "2 and a half hours". */
function minutesOf(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  const count = Number(/\d+/.exec(said)?.[0] ?? 1) + (said.includes('half') ? 0.5 : 0);
  return said.includes('hour') ? count * 60 : count;
}
