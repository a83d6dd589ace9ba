import type { Room } from '../room/createRoom.ts';
import type { RoomTurn } from '../room/roomTurn.ts';
import type { Surroundings } from '../room/surroundings.ts';
import type { Verdict } from './checkResponse.ts';

/** What a tester heard, and what the rules say of it. */
export interface Finding extends Verdict {
  readonly locale: string;
  readonly said: string;
}

/** Whole conversations that a certification tester has with every skill, each from the beginning. */
const conversations: readonly (readonly string[])[] = [
  ['open red sky', 'help', 'stop'],
  ['open red sky', 'will it rain tomorrow in Paris, France', 'help', 'cancel'],
  ['open red sky', 'purple elephants sing loudly', 'yes'],
  ['ask red sky for help', 'no'],
  ['ask red sky for the weather', 'Oslo'],
  ['ask red sky for the weather in Springfield', 'the second one'],
  ['repeat', 'yes', 'no', 'go home', 'stop', 'cancel', 'help', 'why'],
];

/** Talks as a tester would in one language, on a speaker and on a screen, with and without permission. */
export async function certifyLocale(
  room: Room,
  surroundings: Surroundings,
  examplePhrases: readonly string[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const { locale } = surroundings;
  const say = async (said: string, judge: (turn: RoomTurn) => readonly Verdict[]) => {
    const turn = await room.say(said);
    for (const verdict of [...turn.verdicts, ...judge(turn)])
      findings.push({ locale, said, ...verdict });
  };
  const strangers = [
    { device: 'speaker', permission: 'unasked' },
    { device: 'show', permission: 'refused' },
  ] as const;
  for (const stranger of strangers) {
    await room.arrange({ ...surroundings, ...stranger, place: '' });
    for (const conversation of conversations) {
      await room.startAnew();
      for (const said of conversation) await say(said, () => []);
    }
  }
  await room.arrange({ ...surroundings, device: 'speaker', permission: 'granted', place: 'Seattle, US' }); // prettier-ignore
  for (const phrase of examplePhrases) {
    await room.startAnew();
    await say(phrase, (turn) => [judgeExample(turn)]);
  }
  return findings;
}

/** A phrase in the store has to work as it stands: whole, with one answer, and no question back. */
function judgeExample({ heard, response }: RoomTurn): Verdict {
  const isUnderstood = heard !== undefined && heard.intent !== 'AMAZON.FallbackIntent';
  const isAnswered = response.response.shouldEndSession === true;
  return {
    rule: 'examplePhrases',
    title: 'Every example phrase of the manifest is answered in one shot.',
    faults: [
      ...(isUnderstood ? [] : ['an example phrase that is not understood']),
      ...(isAnswered || !isUnderstood
        ? []
        : ['an example phrase that is answered with a question']),
    ],
  };
}
