import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { OptionError } from '../readOptions.ts';

const replaySchema = v.looseObject({
  userInput: v.array(v.string()),
  locale: v.string(),
});

/**
 * A replay file, recorded with whichever skill, for the one on loopback. It ends in `.quit`: without, ask-cli would go on
 * at the terminal.
 */
export async function copyReplay(from: string, to: string, skillId: string): Promise<void> {
  const json: unknown = await readFile(from, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const replay = v.safeParse(replaySchema, json);
  if (!replay.success)
    throw new OptionError(
      `--replay ${from}: there is no replay file with a locale and a userInput.`,
    );
  const said = replay.output.userInput.filter((words) => words !== '.quit');
  await writeFile(to, JSON.stringify({ ...replay.output, skillId, userInput: [...said, '.quit'] }));
}
