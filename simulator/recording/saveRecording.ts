import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordedTurn } from './recording.ts';
import { writeDialog } from './writeDialog.ts';
import { writeReplay } from './writeReplay.ts';

/**
 * Saves a conversation in a folder of its own, named after its first words: `replay.json` for ask-cli, `dialog.txt` for
 * test/dialogs, and in `requests/` an envelope each for test/requests. Returns the folder.
 */
export async function saveRecording(
  turns: readonly RecordedTurn[],
  parent: string,
): Promise<string> {
  const folder = freeFolder(join(parent, slugOf(turns[0]?.said ?? '')));
  await mkdir(join(folder, 'requests'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'replay.json'), writeReplay(turns)),
    writeFile(join(folder, 'dialog.txt'), writeDialog(turns)),
    ...turns.map(({ request, said }, index) =>
      writeFile(
        join(folder, 'requests', `${String(index + 1).padStart(3, '0')}-${slugOf(said)}.json`),
        `${JSON.stringify(request, undefined, 2)}\n`,
      ),
    ),
  ]);
  return folder;
}

const longestName = 40;

/** "Will it rain in Oslo?" is `will-it-rain-in-oslo`. */
function slugOf(words: string): string {
  const slug = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replaceAll(/^-|-$/g, '');
  return slug === '' ? 'conversation' : slug;
}

function freeFolder(folder: string): string {
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? folder : `${folder}-${count}`;
    if (!existsSync(tried)) return tried;
  }
}
