/** Warnings as services really sent them, where recordings are at hand: each is read, or refused with its reason. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchJson } from '../../lambda/support/http.ts';
import { readAlerts } from '../../lambda/weather/nationalWeatherService/readAlerts.ts';
import { selectWarnings } from '../../lambda/weather/selectWarnings.ts';
import type { Warning } from '../../lambda/weather/warning.ts';
import { startLoopbackServer } from '../support/loopbackServer.ts';

const folder = process.env['RECORDINGS'] ?? '../shared/recordings';
const isPresent = existsSync(folder);
const files = isPresent
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^nws\/.*alerts[^/]*(?<!\.http)\.json$|^cap-alerts/.test(name))
      .filter((name) => /\.(json|xml)$/.test(name))
      .sort()
  : [];

const now = Date.parse('2026-07-15T20:00:00Z');
const units: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

const token =
  /"date:(?:now(?::hour)?|today (\d\d):(\d\d):([+-]?\d+))(?: ([+-]?\d+) ?(second|minute|hour|day)s?)?"/g;

/** The bundles of weather.gov write times as what they are from now, so that their alerts are always current. */
function withTimes(text: string): string {
  return text.replace(token, (_, ...parts: readonly (string | undefined)[]) => {
    const [hour, minute, offset, count = '0', unit = 'second'] = parts;
    const midnight = Math.floor(now / 86_400_000) * 86_400_000;
    const from =
      hour === undefined
        ? now
        : midnight + (Number(hour) - Number(offset)) * 3_600_000 + Number(minute) * 60_000;
    return `"${new Date(from + Number(count) * (units[unit] ?? NaN)).toISOString()}"`;
  });
}

/** A body by way of the network, as every source receives it. */
async function receive(file: string): Promise<readonly Warning[] | string> {
  const server = await startLoopbackServer();
  const body = withTimes(readFileSync(join(folder, file), 'utf8'));
  server.answerWith((_url, response) => response.end(body));
  const signal = new AbortController().signal;
  const result = await fetchJson(new URL(server.origin), {
    signal,
    timeoutMs: 5_000,
    apiName: 'Alerts',
  });
  await server.close();
  if (!result.ok) return result.problem.detail;
  const messages = readAlerts(result.json);
  return messages === undefined ? 'not a collection of alerts' : selectWarnings(messages, now);
}

/** What is expected of each file: so many warnings in force or announced, or why there is none. */
const expectations: readonly (readonly [RegExp, RegExp])[] = [
  // No source that Red Sky asks speaks CAP's own XML; MET Norway, Bright Sky and the US service hand it on as JSON.
  [/^cap-alerts/, /^refused: Alerts \(127.*\): status 200, but its \d+ characters are not JSON$/],
  [/alerts_nyc/, /^0 warnings$/],
  // Of 2019: all are over.
  [/pynws/, /^0 warnings$/],
  [/air-quality-alerts/, /^\d\d warnings, 0 of kind tornado, [1-9]\d* of kind airQuality$/],
  [/e2e/, /^1\d\d warnings, 2 of kind tornado, [1-9]\d* of kind airQuality$/],
  [/load-testing/, /^\d warnings/],
  [/bundles\/testing/, /^\d\d? warnings/],
];

(isPresent ? describe : describe.skip)(`recordings of warnings in ${folder}`, () => {
  const table: string[] = [];
  afterAll(() => process.stdout.write(`${table.join('\n')}\n`));

  test.each(files.length > 0 ? files : ['none'])('%s', async (file) => {
    const read = await receive(file);
    const told = typeof read === 'string' ? `refused: ${read}` : describeWarnings(read);
    table.push(`${file.padEnd(72)} ${told}`);
    const expected = expectations.find(([name]) => name.test(file))?.[1];
    expect(told).toMatch(expected ?? /^no expectation/);
    if (typeof read === 'string') return;
    for (const { onset, end = Infinity, event, issuer } of read) {
      expect([event, end > now, end >= onset, issuer]).toEqual([event, true, true, issuer]);
      expect(event).not.toMatch(/^test$/i);
    }
  });
});

function describeWarnings(warnings: readonly Warning[]): string {
  const count = `${warnings.length} warnings`;
  if (warnings.length === 0) return count;
  const ofKind = (kind: Warning['kind']) =>
    `${warnings.filter((warning) => warning.kind === kind).length} of kind ${kind}`;
  return `${count}, ${ofKind('tornado')}, ${ofKind('airQuality')}`;
}
