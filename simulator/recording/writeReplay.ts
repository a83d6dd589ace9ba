import type { RecordedTurn } from './recording.ts';

/** A file for `ask dialog --replay`; without the last word, ask-cli would go on at the terminal. */
export function writeReplay(turns: readonly RecordedTurn[]): string {
  const [first] = turns;
  const replay = {
    skillId: first?.request.context.System.application.applicationId,
    locale: first?.surroundings.locale,
    type: 'text',
    userInput: [...turns.map(({ said }) => said), '.quit'],
  };
  return `${JSON.stringify(replay, undefined, 2)}\n`;
}
