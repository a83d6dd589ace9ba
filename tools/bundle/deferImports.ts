/**
 * Leaves what few questions need in files of their own, which are read at their first use. The sources import it at the
 * top, and call it without waiting; the bundle is CommonJS, which can load as late as it likes.
 */

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import type { Plugin } from 'esbuild';

const answerAndWords = (topic: string) => [`answer/${topic}`, `speech/en/${topic}`];

/**
 * What is read together, under `lambda/`: a topic, or what is rare and small. Rain stays, which is asked about most. They
 * export functions alone.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  activity: answerAndWords('activity'),
  overview: answerAndWords('overview'),
  sky: answerAndWords('sky'),
  snow: answerAndWords('snow'),
  storm: answerAndWords('storm'),
  temperature: answerAndWords('temperature'),
  typical: [...answerAndWords('typical'), 'weather/typicalWeather'],
  warnings: [...answerAndWords('warning'), 'answer/dangers', 'speech/en/officialWarning', 'weather/selectWarnings'],
  wear: answerAndWords('wear'),
  wind: answerAndWords('wind'),
  measures: ['air', 'humidity', 'moon', 'pollen', 'pressure', 'sea', 'sun', 'uv', 'visibility'].flatMap(answerAndWords),
  airAndSea: ['weather/hourOfAir', 'weather/openMeteo/readAir', 'weather/openMeteo/readSea'],
  longRain: ['answer/byTheMinute', 'speech/en/pastRain', 'speech/en/ago'],
  why: ['answer/more', 'speech/en/details', 'speech/en/facts'],
  problems: ['speech/en/problems'],
  person: [
    'forgetMe', 'keepPlaces', 'keepSetting', 'tellSource', 'speech/en/aboutMe', 'speech/en/forgetting',
    'speech/en/savedPlaces', 'speech/en/settings', 'understanding/readPlaceChange', 'understanding/readSetting',
  ],
  followUp: ['readChoice', 'readComparison', 'readFollowUp', 'readThreshold'].map((file) => `understanding/${file}`),
  spans: ['alexaDuration', 'periodAtTime', 'periodBetween', 'periodOfDuration'].map((file) => `time/${file}`),
  search: ['place/findBySearch'],
  picture: ['screen/document'],
}; // prettier-ignore

const groupOf = new Map(
  Object.entries(groups).flatMap(([group, files]) =>
    files.map((file) => [resolve('lambda', `${file}.ts`), group] as const),
  ),
);

export const deferImports: Plugin = {
  name: 'deferImports',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.?\/[\w/.]+\.ts$/ }, ({ path, importer, namespace }) => {
      if (namespace !== 'file') return undefined;
      const file = resolve(dirname(importer), path);
      const group = groupOf.get(file);
      // Those of a group find each other.
      if (group === undefined || group === groupOf.get(importer)) return undefined;
      return { path: file, namespace: 'deferred' };
    });
    build.onLoad({ filter: /./, namespace: 'deferred' }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = Array.from(
        source.matchAll(/^export (?:async )?function (\w+)/gm),
        ([, name = '']) => name,
      );
      const load = `loadNow(import('group:${groupOf.get(path) ?? ''}'))`;
      const contents = names.map(
        (name) => `export function ${name}(...given) { return ${load}.${name}(...given); }`,
      );
      return { contents: contents.join('\n'), loader: 'js', resolveDir: dirname(path) };
    });
    build.onResolve({ filter: /^group:/ }, ({ path }) => ({
      path: path.replace('group:', ''),
      namespace: 'group',
    }));
    build.onLoad({ filter: /./, namespace: 'group' }, ({ path }) => {
      const files = groups[path] ?? [];
      const contents = files.map((file) => `export * from './${file}.ts';`);
      return { contents: contents.join('\n'), loader: 'ts', resolveDir: resolve('lambda') };
    });
  },
};

/** In what esbuild has split: what was deferred is loaded where it is used. As long as it was, for the source map. */
export function loadDeferred(code: string): string {
  return code.replace(/\bloadNow\(import\(("[^"]+")\)\)/g, (call, file: string) =>
    `require(${file})`.padEnd(call.length),
  );
}
