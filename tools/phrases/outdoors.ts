import type { ActivityBody } from '../../lambda/answer/activity.ts';
import { garmentRules } from '../../lambda/answer/thresholds.ts';
import { activities, garments } from '../../lambda/understanding/question.ts';
import { spellIn } from './rainAndSnow.ts';
import { anyDay, during, type SamplesOf, type Scene } from './sample.ts';

type Reason = NonNullable<Extract<ActivityBody, { readonly says: 'suitsNot' }>['reason']>;

export function wearSamples(scene: Scene) {
  const { at } = scene;
  const felt = (temperature: number, feelsLike: number) => ({ temperature, feelsLike, at: at(6) });
  const dry = {
    coldest: felt(12, 12),
    warmest: felt(18, 18),
    rain: 0,
    probability: 10,
    spell: undefined,
    gust: 5,
    uv: 1,
    cloud: 20,
    snow: 0,
  } as const;
  const harsh = {
    ...dry,
    coldest: felt(-3, -9),
    warmest: felt(24, 24),
    rain: 4,
    probability: 80,
    spell: spellIn(scene),
    uv: 6,
    snow: 8,
  };
  const windy = { ...harsh, gust: 18 };
  const snowy = { ...dry, spell: spellIn(scene, { kind: 'snow', snowfall: 4 }) };
  const drops = { ...dry, rain: 0.1, spell: spellIn(scene, { amount: 0.1 }) };
  const whether = {
    topic: 'wear',
    says: 'whether',
    heard: '',
    isStrong: false,
    instead: undefined,
  } as const;
  const about = (item: (typeof garments)[number]) => ({ item, rule: garmentRules[item].when });
  const what = { topic: 'wear', says: 'what' } as const;
  return {
    whether: [
      ...anyDay(
        ...garments.flatMap(
          (item) =>
            [
              { ...whether, ...about(item), isNeeded: true, outdoors: harsh },
              { ...whether, ...about(item), isNeeded: false, outdoors: dry },
            ] as const,
        ),
      ),
      ...during(
        ['tomorrow', 'yesterday'],
        { ...whether, ...about('umbrella'), heard: 'a brolly', isNeeded: true, outdoors: harsh },
        { ...whether, ...about('umbrella'), heard: 'a brolly', isNeeded: false, outdoors: dry },
        { ...whether, ...about('umbrella'), isNeeded: false, outdoors: drops },
        {
          ...whether,
          ...about('umbrella'),
          isNeeded: true,
          outdoors: windy,
          instead: 'rainJacket',
        },
        { ...whether, ...about('umbrella'), isNeeded: false, outdoors: snowy, instead: 'hat' },
        { ...whether, ...about('coat'), isNeeded: true, isStrong: true, outdoors: harsh },
        { ...whether, ...about('coat'), isNeeded: false, outdoors: dry, instead: 'jacket' },
        { ...whether, ...about('jacket'), isNeeded: false, outdoors: harsh, instead: 'rainJacket' },
        { ...whether, ...about('sunglasses'), isNeeded: false, outdoors: { ...dry, uv: 0 } },
        { ...whether, ...about('sunscreen'), isNeeded: true, outdoors: { ...dry, uv: undefined } },
      ),
      ...during(['now'], { ...whether, ...about('coat'), isNeeded: true, outdoors: harsh }),
    ],
    what: anyDay(
      { ...what, items: ['shirt'], outdoors: dry },
      { ...what, items: ['coat', 'gloves', 'umbrella', 'boots'], outdoors: harsh },
    ),
  } satisfies SamplesOf<'wear'>;
}

export function activitySamples({ at }: Scene) {
  const topic = 'activity';
  const window = { from: at(16), to: at(18) };
  const at16 = at(16);
  const reasons = {
    thunder: { limit: 'thunder', value: 0, at: at16 },
    ice: { limit: 'ice', value: -2, at: at16 },
    rain: { limit: 'rain', value: 2, at: at16 },
    gust: { limit: 'gust', value: 18, at: at16 },
    cold: { limit: 'cold', value: -12, at: at16 },
    hot: { limit: 'hot', value: 37, at: at16 },
    noSnow: { limit: 'noSnow', value: 0.08, at: at16 },
    fog: { limit: 'fog', value: 300, at: at16 },
    cloud: { limit: 'cloud', value: 90, at: at16 },
    humid: { limit: 'humid', value: 95, at: at16 },
    calm: { limit: 'calm', value: 1, at: at16 },
    uv: { limit: 'uv', value: 11, at: at16 },
  } as const satisfies Readonly<Record<Reason['limit'], Reason>>;
  const suitsNot = { topic, says: 'suitsNot', activity: 'outdoors' } as const;
  return {
    suits: [
      ...anyDay(
        ...activities.map(
          (activity) =>
            ({
              topic,
              says: 'suits',
              activity,
              temperature: 18,
              isDry: true,
              window: undefined,
            }) as const,
        ),
      ),
      ...during(['tomorrow'], {
        topic,
        says: 'suits',
        activity: 'running',
        temperature: 18,
        isDry: false,
        window,
      }),
    ],
    suitsNot: [
      ...anyDay(
        ...Object.values(reasons).map(
          (reason) => ({ ...suitsNot, reason, window: undefined }) as const,
        ),
      ),
      ...anyDay(
        { ...suitsNot, reason: { ...reasons.rain, value: 0 }, window: undefined },
        { ...suitsNot, reason: { ...reasons.noSnow, value: 0 }, window: undefined },
        { ...suitsNot, activity: 'stargazing', reason: undefined, window: undefined },
      ),
      ...during(['tomorrow'], { ...suitsNot, reason: reasons.gust, window }),
    ],
    bestTime: during(['tomorrow', 'weekend'], {
      topic,
      says: 'bestTime',
      activity: 'running',
      window,
      temperature: 15,
    }),
    noTime: during(['tomorrow'], {
      topic,
      says: 'noTime',
      activity: 'running',
      reason: reasons.rain,
    }),
  } satisfies SamplesOf<'activity'>;
}
