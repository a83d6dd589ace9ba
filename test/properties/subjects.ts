/** Any subject a question can have: one generator for each form, so that a new form without one does not compile. */

import fc from 'fast-check';
import {
  activities,
  garments,
  pollens,
  type Baseline,
  type DegreesAsked,
  type Subject,
  type SubjectOf,
  type Topic,
} from '../../lambda/understanding/question.ts';

export type WithForm<S, F> = S extends { readonly form: infer Forms }
  ? F extends Forms
    ? Omit<S, 'form'> & { readonly form: F }
    : never
  : never;
type Generators = {
  readonly [T in Topic]: {
    readonly [F in SubjectOf<T>['form']]: fc.Arbitrary<WithForm<SubjectOf<T>, F>>;
  };
};

type FieldOf<S extends Topic, Name extends string> =
  SubjectOf<S> extends infer M ? (M extends Readonly<Record<Name, infer V>> ? V : never) : never;

/** All members of a union of words: one left out does not compile. */
function each<Word extends string>(words: Readonly<Record<Word, true>>): fc.Arbitrary<Word> {
  const isWord = (name: string): name is Word => name in words;
  return fc.constantFrom(...Object.keys(words).filter(isWord));
}

const bare = <T extends Topic, F extends string>(topic: T, form: F) => fc.constant({ topic, form });

const heard = fc.constantFrom('', 'my brolly', 'a woolly jumper', 'gloves', 'running');
const degrees: fc.Arbitrary<DegreesAsked> = fc.oneof(
  fc.record({ degrees: fc.integer({ min: -60, max: 120 }) }),
  fc.record({
    degrees: fc.integer({ min: -60, max: 120 }),
    unit: each<NonNullable<DegreesAsked['unit']>>({ celsius: true, fahrenheit: true }),
  }),
);
const judgement = each<FieldOf<'temperature', 'judgement'>>({
  hot: true,
  warm: true,
  cool: true,
  cold: true,
  freezing: true,
});
const measure = each<FieldOf<'temperature', 'measure'>>({
  air: true,
  high: true,
  low: true,
  feelsLike: true,
});
const side = each({ above: true, below: true });
const baseline: fc.Arbitrary<Baseline> = fc.constantFrom(
  { kind: 'usual' },
  { kind: 'place', place: { kind: 'named', words: 'bergen' } },
  { kind: 'time', time: { duration: 'P1D', direction: 'past' } },
);
const snowKind = each<FieldOf<'snow', 'kind'>>({ snow: true, ice: true, hail: true });
const stormKind = each<FieldOf<'storm', 'kind'>>({
  thunder: true,
  storm: true,
  hurricane: true,
  tornado: true,
});
const sky = each<FieldOf<'sky', 'condition'>>({
  sunny: true,
  cloudy: true,
  clear: true,
  foggy: true,
});
const threshold = <F extends 'threshold' | 'when'>(form: F) =>
  fc.record({
    topic: fc.constant('temperature'),
    form: fc.constant(form),
    direction: side,
    threshold: degrees,
  });
const storm = <F extends 'whether' | 'when'>(form: F) =>
  fc.record({ topic: fc.constant('storm'), form: fc.constant(form), kind: stormKind });
const activity = <F extends 'whether' | 'bestTime'>(form: F) =>
  fc.record({
    topic: fc.constant('activity'),
    form: fc.constant(form),
    activity: fc.constantFrom(...activities),
    heard,
  });

const generators = {
  overview: {
    summary: bare('overview', 'summary'),
    nice: bare('overview', 'nice'),
    bestDay: bare('overview', 'bestDay'),
  },
  temperature: {
    value: fc.record({ topic: fc.constant('temperature'), form: fc.constant('value'), measure }),
    whether: fc.record({
      topic: fc.constant('temperature'),
      form: fc.constant('whether'),
      judgement,
    }),
    threshold: threshold('threshold'),
    when: threshold('when'),
    bestDay: fc.record({
      topic: fc.constant('temperature'),
      form: fc.constant('bestDay'),
      extreme: each<FieldOf<'temperature', 'extreme'>>({ hottest: true, coldest: true }),
    }),
    compare: fc.record({
      topic: fc.constant('temperature'),
      form: fc.constant('compare'),
      direction: each({ warmer: true, colder: true, either: true }),
      baseline,
    }),
  },
  rain: {
    whether: bare('rain', 'whether'),
    dry: bare('rain', 'dry'),
    chance: bare('rain', 'chance'),
    amount: bare('rain', 'amount'),
    when: bare('rain', 'when'),
    until: bare('rain', 'until'),
    nextWet: bare('rain', 'nextWet'),
    nextDry: bare('rain', 'nextDry'),
    dryWindow: bare('rain', 'dryWindow'),
  },
  snow: {
    whether: fc.record({
      topic: fc.constant('snow'),
      form: fc.constant('whether'),
      kind: snowKind,
    }),
    amount: bare('snow', 'amount'),
    when: bare('snow', 'when'),
    until: bare('snow', 'until'),
    depth: bare('snow', 'depth'),
  },
  wear: {
    whether: fc.record({
      topic: fc.constant('wear'),
      form: fc.constant('whether'),
      item: fc.constantFrom(...garments),
      heard,
    }),
    what: bare('wear', 'what'),
  },
  activity: { whether: activity('whether'), bestTime: activity('bestTime') },
  sky: {
    value: bare('sky', 'value'),
    clears: bare('sky', 'clears'),
    cover: bare('sky', 'cover'),
    whether: fc.record({
      topic: fc.constant('sky'),
      form: fc.constant('whether'),
      condition: sky,
    }),
  },
  storm: { whether: storm('whether'), when: storm('when') },
  warning: { list: bare('warning', 'list'), advice: bare('warning', 'advice') },
  wind: {
    value: bare('wind', 'value'),
    gust: bare('wind', 'gust'),
    direction: bare('wind', 'direction'),
    whether: bare('wind', 'whether'),
  },
  humidity: { value: bare('humidity', 'value'), whether: bare('humidity', 'whether') },
  dewPoint: { value: bare('dewPoint', 'value') },
  pressure: { value: bare('pressure', 'value') },
  visibility: { value: bare('visibility', 'value') },
  sun: {
    rise: bare('sun', 'rise'),
    set: bare('sun', 'set'),
    daylight: bare('sun', 'daylight'),
    dark: bare('sun', 'dark'),
  },
  moon: {
    phase: bare('moon', 'phase'),
    rise: bare('moon', 'rise'),
    set: bare('moon', 'set'),
  },
  uv: { value: bare('uv', 'value'), whether: bare('uv', 'whether') },
  air: { value: bare('air', 'value'), whether: bare('air', 'whether') },
  pollen: {
    value: fc.record(
      {
        topic: fc.constant('pollen'),
        form: fc.constant('value'),
        plant: fc.constantFrom(...pollens),
      },
      { requiredKeys: ['topic', 'form'] },
    ),
  },
  sea: {
    waves: bare('sea', 'waves'),
    temperature: bare('sea', 'temperature'),
    tides: bare('sea', 'tides'),
  },
  typical: {
    overview: bare('typical', 'overview'),
    temperature: bare('typical', 'temperature'),
    rain: bare('typical', 'rain'),
  },
} satisfies Generators;

/** One generator a form. */
export const subjectsByForm: readonly fc.Arbitrary<Subject>[] =
  Object.values(generators).flatMap(formsOf);

function formsOf(forms: Readonly<Record<string, fc.Arbitrary<Subject>>>) {
  return Object.values(forms);
}
