import type { NiceReason } from '../../lambda/answer/overview.ts';
import type { MoonPhase } from '../../lambda/answer/moon.ts';
import type { Judgement } from '../../lambda/answer/temperature.ts';
import type { Place } from '../../lambda/place/place.ts';
import { conditions } from '../../lambda/weather/condition.ts';
import { spellIn } from './rainAndSnow.ts';
import { anyDay, during, type SamplesOf, type Scene } from './sample.ts';

/** The words of a union, from a table that has to hold all of them. */
function wordsOf<Word extends string>(table: Readonly<Record<Word, true>>): readonly Word[] {
  const isWord = (name: string): name is Word => name in table;
  return Object.keys(table).filter(isWord);
}

const bergen: Place = {
  name: 'Bergen',
  country: 'NO',
  latitude: 60.39,
  longitude: 5.32,
  timeZone: 'Europe/Oslo',
  hasNamesakes: false,
};

export function overviewSamples(scene: Scene) {
  const { at, date } = scene;
  const topic = 'overview';
  const now = { topic, says: 'now', temperature: 14.2 } as const;
  const plainNow = { ...now, feelsLike: undefined, spell: undefined };
  const running = spellIn(scene, { from: at(7), to: at(11) });
  const span = { topic, says: 'span', high: 17, low: 9, gust: undefined } as const;
  const days = { topic, says: 'days', high: 17, low: 4, wettest: undefined } as const;
  const nice = { topic, says: 'nice', high: 19, condition: 'mostlyClear' } as const;
  const group = (first: number, last: number, kind: 'dry' | 'rain' | 'snow') => ({
    first: date(first),
    last: date(last),
    kind,
    condition: kind === 'dry' ? ('mostlyClear' as const) : undefined,
    high: 17,
  });
  const reasons = wordsOf<NiceReason>({
    wet: true,
    cold: true,
    hot: true,
    windy: true,
    fine: true,
  });
  return {
    now: [
      ...during(['now'], ...conditions.map((condition) => ({ ...plainNow, condition }))),
      ...during(
        ['now'],
        { ...plainNow, condition: undefined },
        { ...now, condition: 'rain', feelsLike: 9.8, spell: running },
        { ...now, condition: 'cloudy', feelsLike: undefined, spell: spellIn(scene) },
        {
          ...now,
          temperature: -1,
          condition: 'cloudy',
          feelsLike: -6,
          spell: spellIn(scene, { kind: 'snow' }),
        },
      ),
    ],
    span: anyDay(
      { ...span, condition: 'mostlyClear', spell: undefined },
      { ...span, condition: 'cloudy', spell: spellIn(scene) },
      { ...span, condition: 'rain', spell: spellIn(scene), gust: 18 },
      { ...span, condition: 'snow', spell: spellIn(scene, { kind: 'snow' }) },
      { ...span, condition: undefined, spell: undefined, low: 17 },
    ),
    days: during(
      ['weekend', 'tomorrow', 'yesterday'],
      { ...days, groups: [group(0, 3, 'dry')] },
      { ...days, groups: [group(0, 2, 'rain')], wettest: date(1) },
      { ...days, groups: [group(0, 1, 'dry'), group(2, 3, 'rain')], wettest: date(3) },
      { ...days, groups: [group(0, 0, 'rain'), group(1, 2, 'dry'), group(3, 3, 'snow')] },
      {
        ...days,
        groups: [
          group(0, 0, 'rain'),
          group(1, 1, 'snow'),
          group(2, 2, 'rain'),
          group(3, 4, 'snow'),
        ],
        wettest: date(1),
      },
      {
        ...days,
        groups: [group(0, 0, 'rain'), group(1, 1, 'dry'), group(2, 2, 'rain'), group(3, 4, 'dry')],
        wettest: date(2),
      },
    ),
    nice: anyDay(...reasons.map((because) => ({ ...nice, isNice: because === 'fine', because }))),
    bestDay: anyDay(
      { topic, says: 'bestDay', day: date(0), high: 19, condition: 'mostlyClear' },
      { topic, says: 'bestDay', day: date(0), high: 19, condition: undefined },
    ),
  } satisfies SamplesOf<'overview'>;
}

const judgements = wordsOf<Judgement>({
  hot: true,
  warm: true,
  cool: true,
  cold: true,
  freezing: true,
});

export function temperatureSamples({ at, date }: Scene) {
  const topic = 'temperature';
  const whether = { topic, says: 'whether', at: at(15), feelsLike: undefined } as const;
  const limit = { topic, direction: 'above', threshold: 20, value: 23, at: at(15) } as const;
  const reached = { ...limit, since: at(11), isAlready: false } as const;
  const already = { ...limit, since: at(0), isAlready: true } as const;
  const below = {
    topic,
    direction: 'below',
    threshold: 0,
    since: undefined,
    isAlready: false,
    value: 3,
    at: at(5),
  } as const;
  const compare = { topic, says: 'compare', value: 18, baseline: 14 } as const;
  const usual = { kind: 'usual' } as const;
  const today = {
    kind: 'time',
    period: {
      kind: 'day',
      date: date(-1),
      from: at(-24),
      to: at(0),
      timeZone: 'Europe/Oslo',
      isCut: false,
    },
  } as const;
  const there = { kind: 'place', place: bergen, period: today.period } as const;
  return {
    value: during(
      ['now'],
      { topic, says: 'value', value: 21, feelsLike: undefined },
      { topic, says: 'value', value: -3, feelsLike: -9 },
    ),
    range: anyDay(
      { topic, says: 'range', high: 17, low: 9 },
      { topic, says: 'range', high: 17, low: 17 },
    ),
    high: anyDay({ topic, says: 'high', value: 17, at: at(15) }),
    low: anyDay({ topic, says: 'low', value: -2, at: at(5) }),
    feelsLike: [
      ...during(
        ['now'],
        { topic, says: 'feelsLike', value: 9, air: 14, at: undefined },
        { topic, says: 'feelsLike', value: 14, air: 14, at: undefined },
      ),
      ...anyDay(
        { topic, says: 'feelsLike', value: 31, air: 28, at: at(15) },
        { topic, says: 'feelsLike', value: 14, air: 14, at: at(15) },
      ),
    ],
    whether: [
      ...anyDay(
        ...judgements.flatMap((judgement) => [
          { ...whether, judgement, isSo: true, value: 17 },
          { ...whether, judgement, isSo: false, value: 17, feelsLike: 12 },
        ]),
      ),
      ...during(['now'], { ...whether, judgement: 'cold', isSo: true, value: 4, feelsLike: -1 }),
    ],
    threshold: anyDay({ ...reached, says: 'threshold' }, { ...below, says: 'threshold' }),
    crosses: anyDay(
      { ...reached, says: 'crosses' },
      { ...already, says: 'crosses' },
      { ...below, says: 'crosses' },
    ),
    bestDay: anyDay(
      { topic, says: 'bestDay', extreme: 'hottest', day: date(2), value: 24 },
      { topic, says: 'bestDay', extreme: 'coldest', day: date(2), value: -4 },
    ),
    compare: anyDay(
      { ...compare, direction: 'either', against: usual },
      { ...compare, direction: 'warmer', against: today },
      { ...compare, direction: 'colder', against: there },
      { ...compare, direction: 'either', value: 14, against: today },
      { ...compare, direction: 'warmer', value: 14, against: usual },
    ),
  } satisfies SamplesOf<'temperature'>;
}

export function sunSamples({ at, date }: Scene) {
  const topic = 'sun';
  const polar = { topic, says: 'polar', date: date(0), darkAt: undefined } as const;
  return {
    rise: anyDay({ topic, says: 'rise', at: at(6) + 12 * 60_000 }),
    set: anyDay({ topic, says: 'set', at: at(20) + 31 * 60_000 }),
    daylight: anyDay({
      topic,
      says: 'daylight',
      date: date(0),
      length: 14.25 * 3_600_000,
      set: at(20) + 31 * 60_000,
    }),
    dark: anyDay(
      { topic, says: 'dark', set: at(20) + 31 * 60_000, at: at(21) + 15 * 60_000 },
      { topic, says: 'dark', set: at(23) + 31 * 60_000, at: undefined },
    ),
    polar: anyDay(
      { ...polar, asked: 'rise', polar: 'night' },
      { ...polar, asked: 'dark', polar: 'night', darkAt: at(14) },
      { ...polar, asked: 'set', polar: 'day' },
      { ...polar, asked: 'daylight', polar: 'day' },
    ),
  } satisfies SamplesOf<'sun'>;
}

const phases = wordsOf<MoonPhase>({
  new: true,
  waxingCrescent: true,
  firstQuarter: true,
  waxingGibbous: true,
  full: true,
  waningGibbous: true,
  lastQuarter: true,
  waningCrescent: true,
});

export function moonSamples({ at, date }: Scene) {
  const topic = 'moon';
  return {
    phase: anyDay(
      ...phases.map(
        (phase) => ({ topic, says: 'phase', phase, lit: 40, nextFull: date(16) }) as const,
      ),
    ),
    rise: anyDay({ topic, says: 'rise', at: at(22) + 8 * 60_000 }),
    set: anyDay({ topic, says: 'set', at: at(7) + 43 * 60_000 }),
    stays: anyDay({ topic, says: 'stays', isUp: true }, { topic, says: 'stays', isUp: false }),
  } satisfies SamplesOf<'moon'>;
}
