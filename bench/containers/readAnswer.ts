import type { ResponseEnvelope } from 'ask-sdk-model';

/** What an answer says of the weather it was made from. */
export interface AnswerSeen {
  /** Who told the weather, as the card names them; undefined where the answer has none. */
  readonly source: string | undefined;
  /** The age that is spoken, in hours; undefined where none is. */
  readonly hoursOld: number | undefined;
}

export function readAnswer({ response }: ResponseEnvelope): AnswerSeen {
  const card = response.card?.type === 'Simple' ? (response.card.content ?? '') : '';
  const text = response.card?.type === 'Standard' ? (response.card.text ?? '') : card;
  const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
  const age = /This forecast is (\d+) hours old/.exec(speech)?.[1];
  return {
    source: /Source: ([^(]+) \(/.exec(text)?.[1],
    hoursOld: age === undefined ? undefined : Number(age),
  };
}
