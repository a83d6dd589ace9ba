import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser of this machine: the one that CHROMIUM names, or one on the path; undefined where there is none. */
export function findChromium(): string | undefined {
  const { CHROMIUM: named, PATH: path = '' } = process.env;
  const folders = path.split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return (named === undefined ? found : [named]).find((file) => existsSync(file));
}
