import type { Garment } from '../../lambda/understanding/question.ts';
import type { CasesOf } from './cases.ts';
import {
  clock,
  depth,
  fine,
  isClock,
  isDegrees,
  isDepth,
  isSpeed,
  match,
  number,
  same,
  verdict,
  type Complaints,
  oneOf,
} from './hear.ts';
import { air, felt, extremes, stateRows, sum, values, type Row, type View } from './rows.ts';
import { isSpan } from './spans.ts';
import { chanceOf, rainOf, wetSpells } from './wet.ts';

/** Whether it is worth taking. */
const needed: Readonly<Record<Garment, (view: View) => boolean>> = {
  umbrella: (view) => rains(view, 0.2),
  rainJacket: (view) => rains(view, 0.2),
  rainBoots: (view) => rains(view, 5),
  coat: feelsAtMost(8),
  jacket: feelsAtMost(15),
  jumper: feelsAtMost(18),
  gloves: feelsAtMost(3),
  hat: feelsAtMost(3),
  scarf: feelsAtMost(5),
  trousers: feelsAtMost(20),
  boots: ({ rows }) => snowIn(rows) >= 2,
  shorts: feelsAtLeast(20),
  shirt: feelsAtLeast(20),
  dress: feelsAtLeast(20),
  sandals: feelsAtLeast(20),
  swimwear: feelsAtLeast(25),
  sunglasses: reachesUv(3),
  sunscreen: reachesUv(3),
  sunHat: reachesUv(6),
};

function feelsAtMost(celsius: number) {
  return (view: View) => Math.min(...values(stateRows(view), felt)) <= celsius;
}

function feelsAtLeast(celsius: number) {
  return (view: View) => Math.max(...values(stateRows(view), felt)) >= celsius;
}

function reachesUv(index: number) {
  return ({ rows }: View) => Math.round(Math.max(...values(rows, 'uv_index'))) >= index;
}

function rains(view: View, millimetres: number): boolean {
  const chances = view.rows.flatMap((row) => chanceOf(row, view) ?? []);
  const chance = chances.length === 0 ? 100 : Math.max(...chances);
  return chance >= 40 && sum(view.rows.map(rainOf)) >= millimetres;
}

/** cm, fallen or lying. */
function snowIn(rows: readonly Row[]): number {
  return Math.max(sum(values(rows, 'snowfall')), 100 * Math.max(...values(rows, 'snow_depth')));
}

/** "It drops to 3 degrees, around 6 AM, and it feels like minus 2": of the hour that feels coldest, or warmest. */
function isFelt(said: string, view: View): Complaints {
  const found = match(
    said,
    new RegExp(`It (?:is|was|drops to|dropped to|reaches|reached) (${number}) degrees?`),
  );
  if (found === undefined) return fine;
  const rows = extremes(stateRows(view), felt, /reache[sd]/.test(said) ? 'max' : 'min');
  const at = match(said, new RegExp(`around (${clock})`))?.[1];
  const feels = match(said, new RegExp(`f(?:eels|elt) like (${number})`))?.[1];
  // Where hours tie in what they feel like, any one may be read.
  const tried = rows.map((row) => [
    ...isDegrees(found[1], row.value(air) ?? NaN, view),
    ...(at === undefined ? fine : isClock(at, [row.start], view)),
    ...(feels === undefined ? fine : isDegrees(feels, row.value(felt) ?? NaN, view)),
  ]);
  return oneOf(tried);
}

function isRained(said: string, view: View): Complaints {
  const spell = wetSpells(view.rows, view)[0];
  const span = /(?:Rain is likely|It rained|It snows|It snowed) /.test(said);
  const amount = match(said, new RegExp(`only (${depth}) of rain`))?.[1];
  const gust = match(said, /gusts of (\d+)/)?.[1];
  return [
    ...(span ? (spell === undefined ? ['no rain'] : isSpan(said, spell, view)) : fine),
    ...(amount === undefined ? fine : isDepth(amount, sum(view.rows.map(rainOf)), 'mm', view)),
    ...(gust === undefined
      ? fine
      : isSpeed(gust, Math.max(...values(view.rows, 'wind_gusts_10m')), view)),
  ];
}

const take = (item: Garment) => ({
  subject: { topic: 'wear', form: 'whether', item, heard: '' } as const,
  check: (said: string, view: View): Complaints => {
    const uv =
      match(said, /UV index reache[sd] (\d+)/)?.[1] ?? match(said, /UV index .*(\d+)/)?.[1];
    const snow = match(said, new RegExp(`^.*About (${depth}) of snow`))?.[1];
    return [
      ...verdict(said, needed[item](view)),
      ...isFelt(said, view),
      ...isRained(said, view),
      ...(uv === undefined
        ? fine
        : same('UV', Number(uv), Math.round(Math.max(...values(view.rows, 'uv_index'))))),
      ...(snow === undefined ? fine : isDepth(snow, snowIn(view.rows), 'cm', view)),
    ];
  },
});

const spoken: readonly (readonly [RegExp, Garment])[] = [
  [/umbrella/i, 'umbrella'],
  [/gloves/i, 'gloves'],
  [/sunscreen/i, 'sunscreen'],
];

/** All that is named has to be worth taking; the umbrella gives way to a jacket in strong wind. */
function checkOutfit(said: string, view: View): Complaints {
  const isWindy = Math.max(...values(view.rows, 'wind_gusts_10m')) >= 13.9;
  const complaints = spoken.flatMap(([words, item]) => {
    const isDue = needed[item](view) && !(item === 'umbrella' && isWindy);
    return same(item, words.test(said), isDue);
  });
  return [...complaints, ...isFelt(said, view)];
}

export const wear = {
  whether: [
    take('umbrella'),
    take('coat'),
    take('shorts'),
    take('sunscreen'),
    take('boots'),
    take('gloves'),
    take('rainBoots'),
    take('sunHat'),
  ],
  what: [{ subject: { topic: 'wear', form: 'what' }, check: checkOutfit }],
} satisfies CasesOf<'wear'>;
