/**
 * `npm run measure -- <weather.jsonl> <not_weather.jsonl>`: how many utterances the simulator understands, per topic.
 * Each line of the files is an object with `text`, `lang` and, for weather, `slots` and `topic` as annotated.
 */

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { openGazetteer } from '../lambda/place/gazetteer.ts';
import { describeUnderstood, type Description } from '../simulator/describeUnderstood.ts';
import { gazetteerFile } from '../simulator/gazetteerFile.ts';
import { loadUnderstanding } from '../simulator/loadUnderstanding.ts';
import { readClock } from '../simulator/understanding/clock.ts';

/** The topics that count as right for a label of the data. */
const rightTopics: Readonly<Record<string, readonly string[]>> = {
  generic: ['overview'],
  temp: ['temperature', 'overview'],
  rain: ['rain'],
  snow: ['snow', 'rain'],
  wearable: ['wear'],
  sky: ['sky', 'overview'],
  storm: ['storm', 'warning'],
  severe: ['storm', 'warning'],
  alerts: ['warning'],
  activity: ['activity'],
  humidity: ['humidity', 'pressure', 'dewPoint'],
  wind: ['wind'],
  nice: ['overview', 'activity'],
  astro: ['sun', 'moon'],
  air: ['uv', 'air', 'pollen'],
  marine: ['sea'],
};
const placeSlots = [
  'place_name',
  'LOCATION',
  'city',
  'state',
  'country',
  'geographic_poi',
  'location',
];
const timeSlots = ['date', 'time', 'timeofday', 'timeRange', 'DATE_TIME', 'datetime'];
const longestText = 200;

const utterance = v.object({
  text: v.string(),
  lang: v.string(),
  slots: v.optional(v.record(v.string(), v.unknown()), {}),
  topic: v.optional(v.nullable(v.string())),
  junk: v.optional(v.unknown()),
  ambiguous: v.optional(v.unknown()),
});
type Utterance = v.InferOutput<typeof utterance>;

function readUtterances(file: string): readonly Utterance[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(utterance, JSON.parse(line)))
    .filter(
      ({ text, lang, junk, ambiguous }) =>
        lang.startsWith('en') &&
        text.length <= longestText &&
        (junk ?? false) === false &&
        (ambiguous ?? false) === false,
    );
}

interface Tally {
  right: number;
  all: number;
}

const tallies = new Map<string, Tally>();

function count(name: string, isRight: boolean): void {
  const tally = tallies.get(name) ?? { right: 0, all: 0 };
  tallies.set(name, { right: tally.right + (isRight ? 1 : 0), all: tally.all + 1 });
}

/** A line without a label only has to be claimed. */
function isTopicRight({ topic }: Utterance, { question }: Description): boolean {
  const right = rightTopics[topic ?? ''];
  return question !== undefined && (right === undefined || right.includes(question.topic));
}

function print(name: string): void {
  const { right, all } = tallies.get(name) ?? { right: 0, all: 0 };
  const share = all === 0 ? '-' : `${((100 * right) / all).toFixed(1)} %`;
  process.stdout.write(
    `${name.padEnd(24)}${share.padStart(9)}${String(right).padStart(7)} of ${all}\n`,
  );
}

const [weatherFile, otherFile] = process.argv.slice(2);
if (weatherFile === undefined || otherFile === undefined) {
  process.stderr.write('Give two files: npm run measure -- <weather.jsonl> <not_weather.jsonl>\n');
  process.exit(1);
}

// A fixed moment, so that two runs print the same.
const now = Date.parse('2026-11-22T18:00:00Z');
const timeZone = 'America/Los_Angeles';
const { today } = readClock(now, timeZone, false);
const understand = await loadUnderstanding('en-US', openGazetteer(gazetteerFile));
const describe = ({ text }: Utterance) =>
  describeUnderstood(text, understand(text, { now, timeZone }), today);

for (const line of readUtterances(weatherFile)) {
  const described = describe(line);
  const isRight = isTopicRight(line, described);
  count(`topic ${line.topic ?? '(none)'}`, isRight);
  count('topic', isRight);
  if (placeSlots.some((slot) => slot in line.slots)) {
    count('place', (described.question?.place ?? null) !== null);
  }
  if (timeSlots.some((slot) => slot in line.slots)) {
    count('time', (described.question?.when ?? null) !== null);
  }
}
for (const line of readUtterances(otherFile)) {
  count('not weather, claimed', describe(line).intent !== 'AMAZON.FallbackIntent');
}
for (const name of [...tallies.keys()].filter((key) => key.startsWith('topic ')).sort())
  print(name);
for (const name of ['topic', 'place', 'time', 'not weather, claimed']) print(name);
