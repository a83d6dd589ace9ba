/** What is said beside answers: problems, notices, details and talk. */

import type { AnswerPlan, Notice, Problem } from '../../lambda/answer/plan.ts';
import type { Fact } from '../../lambda/answer/facts.ts';
import type { Place } from '../../lambda/place/place.ts';
import { millisecondsPerHour } from '../../lambda/time/localDate.ts';
import { sourceNames } from '../../lambda/weather/weather.ts';
import { memorySamples } from './memory.ts';
import type { Scene } from './sample.ts';
import { warningsIn } from './warnings.ts';

const springfield = (region: string): Place => ({
  name: 'Springfield',
  region,
  country: 'US',
  latitude: 40,
  longitude: -90,
  timeZone: 'America/Chicago',
  hasNamesakes: true,
});

type ProblemOf<Name> = Extract<Problem, { readonly problem: Name }>;

/** A missing permission, each way to ask for it. */
export const permissionSamples = [
  { problem: 'placePermissionMissing', permission: 'geolocation', ask: 'byVoice' },
  { problem: 'placePermissionMissing', permission: 'postcode', ask: 'byVoice' },
  { problem: 'placePermissionMissing', permission: 'postcode', ask: 'inTheApp' },
  { problem: 'placePermissionMissing', permission: 'postcode', ask: 'never' },
] as const satisfies readonly Problem[];

/** One for each problem there is. */
export function problemSamples({ at }: Scene) {
  const timeZone = 'Europe/Oslo';
  return {
    placeNotFound: { problem: 'placeNotFound', heard: 'osslo' },
    placeUnsaid: { problem: 'placeUnsaid' },
    placeAmbiguous: {
      problem: 'placeAmbiguous',
      heard: 'springfield',
      choices: [springfield('Illinois'), springfield('Missouri')],
    },
    placePermissionMissing: permissionSamples[0],
    placeSearchDown: { problem: 'placeSearchDown', heard: 'Ås' },
    tooFarAhead: { problem: 'tooFarAhead', from: at(24 * 30), to: at(24 * 31), timeZone },
    tooLongAgo: { problem: 'tooLongAgo', from: Date.UTC(1812, 5, 24), timeZone },
    periodNotUnderstood: { problem: 'periodNotUnderstood', heard: 'XXXX' },
    weatherDown: { problem: 'weatherDown' },
    weatherMissing: { problem: 'weatherMissing' },
    allowanceSpent: { problem: 'allowanceSpent', freeAt: at(-15) },
  } satisfies { readonly [Name in Problem['problem']]: ProblemOf<Name> };
}

/** Ages of other words than the first. */
export const staleSamples = [1 / 60, 1, 1.5, 2, 2.5].map((hours) => ({
  notice: 'stale' as const,
  age: hours * millisecondsPerHour,
}));

/** One for each notice there is. */
export function noticeSamples(scene: Scene) {
  const { at } = scene;
  return {
    warning: { notice: 'warning', warnings: warningsIn(scene) },
    beyondForecast: { notice: 'beyondForecast' },
    sample: { notice: 'sample' },
    stale: { notice: 'stale', age: 40 * 60_000 },
    cut: { notice: 'cut', to: at(24 * 15) },
  } satisfies {
    readonly [Name in Notice['notice']]: Extract<Notice, { readonly notice: Name }>;
  };
}

/** One for each measure there is. */
export function factSamples({ at }: Scene): readonly Fact[] {
  const facts = {
    temperature: [9, 17],
    feelsLike: [4, 12],
    precipitation: [0, 2, 7],
    snowfall: [0, 1, 4],
    probability: [20, 80],
    windSpeed: [3, 8],
    gust: [9, 18],
    cloud: [40, 90],
    humidity: [60, 85],
    dewPoint: [6, 12],
    pressure: [1008, 1019],
    visibility: [800, 20_000],
    uv: [0, 6],
    europeanIndex: [20, 45],
    usIndex: [30, 80],
    fineParticles: [5, 22],
    coarseParticles: [9, 50],
    ozone: [60, 120],
    alder: [0, 8],
    birch: [10, 130],
    grass: [1, 25],
    mugwort: [0, 1],
    olive: [2, 7],
    ragweed: [0, 3],
    waveHeight: [0.5, 2],
    wavePeriod: [5, 9],
    swellHeight: [0.4, 1.2],
    seaTemperature: [11, 12],
  } as const satisfies Readonly<Record<Fact['measure'], readonly number[]>>;
  const isMeasure = (name: string): name is Fact['measure'] => name in facts;
  return Object.keys(facts).flatMap((measure) => {
    if (!isMeasure(measure)) return [];
    const [least, most, total = 0] = facts[measure];
    return [{ measure, from: at(6), to: at(12), least, most, total }];
  });
}

type PlanOf<Says> = Extract<AnswerPlan, { readonly says: Says }>;
/** Answers about the weather are shown by their topics. */
type Talk = Exclude<AnswerPlan['says'], 'weather' | 'why' | 'more' | 'problem'>;

export const talkSamples = {
  welcome: [
    { says: 'welcome', isSample: false },
    { says: 'welcome', isSample: true },
  ],
  help: [{ says: 'help' }],
  goodbye: [{ says: 'goodbye' }],
  notUnderstood: [{ says: 'notUnderstood' }],
  nothingToFollow: [{ says: 'nothingToFollow' }],
  settingsKept: [
    {
      says: 'settingsKept',
      changed: 'home',
      settings: { home: springfield('Illinois') },
    },
    { says: 'settingsKept', changed: 'home', settings: {} },
    {
      says: 'settingsKept',
      changed: 'temperatureUnit',
      settings: { temperatureUnit: 'fahrenheit' },
    },
    {
      says: 'settingsKept',
      changed: 'temperatureUnit',
      settings: { temperatureUnit: 'celsius' },
    },
    { says: 'settingsKept', changed: 'lengthUnit', settings: { lengthUnit: 'imperial' } },
    { says: 'settingsKept', changed: 'lengthUnit', settings: { lengthUnit: 'metric' } },
    { says: 'settingsKept', changed: 'detail', settings: { detail: 'brief' } },
    { says: 'settingsKept', changed: 'detail', settings: { detail: 'full' } },
    { says: 'settingsKept', changed: 'warnings', settings: { warnings: 'off' } },
    { says: 'settingsKept', changed: 'warnings', settings: { warnings: 'on' } },
  ],
  ...memorySamples,
  settingsLost: [{ says: 'settingsLost' }],
  source: [
    { says: 'source', isSample: true },
    { says: 'source', isSample: false },
    ...sourceNames.map((weather) => ({
      says: 'source' as const,
      isSample: false,
      credit: { weather },
    })),
    { says: 'source', isSample: false, credit: { issuer: 'the German Weather Service' } },
    {
      says: 'source',
      isSample: false,
      credit: { weather: 'Open-Meteo', issuer: 'the National Weather Service' },
    },
  ],
  again: [{ says: 'again', words: 'Springfield, Illinois, or Springfield, Missouri?' }],
  moment: [{ says: 'moment' }],
  failed: [{ says: 'failed' }],
} as const satisfies { readonly [Says in Talk]: readonly PlanOf<Says>[] };
