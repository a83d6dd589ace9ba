import { createInterface } from 'node:readline/promises';
import { saveRecording } from './recording/saveRecording.ts';
import type { Room } from './room/createRoom.ts';
import type { RoomTurn } from './room/roomTurn.ts';

export interface TerminalOptions {
  /** Told each turn of the terminal's. */
  readonly onTurn: (turn: RoomTurn) => void;
  /** The folder that conversations are saved in. */
  readonly recordings: string;
}

/** An answer a line, until somebody leaves or the input ends. */
export async function talkInTerminal(
  room: Room,
  { onTurn, recordings }: TerminalOptions,
): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const terminal = createInterface({ input, output, prompt: '\nYou: ' });
  terminal.prompt();
  for await (const line of terminal) {
    if (/^\s*\.?(?:quit|exit)\s*$/i.test(line)) break;
    if (/^\s*\.?save\s*$/i.test(line)) output.write(`${await save(room, recordings)}\n`);
    else if (line.trim() !== '') {
      const turn = await room.say(line);
      onTurn(turn);
      output.write(`Echo: ${turn.speech}\n`);
    }
    terminal.prompt();
  }
  output.write('\n');
}

async function save(room: Room, recordings: string): Promise<string> {
  const turns = room.turns();
  return turns.length === 0
    ? 'Nothing has been said yet.'
    : `Saved in ${await saveRecording(turns, recordings)}`;
}
