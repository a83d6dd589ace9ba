import type { RainBody } from '../../lambda/answer/rain.ts';
import type { Spell } from '../../lambda/answer/wetness.ts';
import { anyDay, during, type SamplesOf, type Scene } from './sample.ts';

/** From three to six, four millimetres, unless it is changed. */
export function spellIn({ at }: Scene, changed: Partial<Spell> = {}): Spell {
  return {
    from: at(15),
    to: at(18),
    kind: 'rain',
    amount: 4,
    snowfall: 0,
    peak: 2,
    probability: 80,
    ...changed,
  };
}

export function rainSamples(scene: Scene) {
  const { at, date } = scene;
  const topic = 'rain';
  const spell = spellIn(scene);
  const drizzle = spellIn(scene, { amount: 0.4 });
  const sleet = spellIn(scene, { kind: 'sleet', snowfall: 1 });
  const running = spellIn(scene, { from: at(7), to: at(11) });
  const snow = spellIn(scene, { kind: 'snow', snowfall: 5 });
  const wet = { topic, says: 'wet', spells: 1, spell } as const;
  const snowInstead = { topic, says: 'snowInstead', spell: snow } as const;
  const dry = { topic, says: 'dry', shower: undefined, to: at(96) } as const;
  const shower = { at: at(17), probability: 30 };
  const stops = { topic, says: 'stops', isRunning: false, isBeyond: false } as const;
  const stopsLater: RainBody = { ...stops, from: at(15), to: at(18) };
  return {
    wet: [
      ...anyDay(
        { ...wet, asked: 'whether' },
        { ...wet, asked: 'whether', spell: drizzle },
        { ...wet, asked: 'whether', spell: sleet, spells: 2 },
        { ...wet, asked: 'dry' },
        { ...wet, asked: 'when' },
        { ...wet, asked: 'nextWet', spell: sleet },
      ),
      ...during(
        ['now'],
        { ...wet, asked: 'whether', spell: running },
        { ...wet, asked: 'dry', spell: running, spells: 2 },
        { ...wet, asked: 'when', spell: running },
      ),
    ],
    snowInstead: anyDay(
      { ...snowInstead, asked: 'whether' },
      { ...snowInstead, asked: 'dry' },
      { ...snowInstead, asked: 'when' },
    ),
    dry: anyDay(
      { ...dry, asked: 'whether' },
      { ...dry, asked: 'whether', shower },
      { ...dry, asked: 'dry' },
      { ...dry, asked: 'dry', shower },
      { ...dry, asked: 'when' },
      { ...dry, asked: 'nextWet', shower },
    ),
    chance: during(
      ['tomorrow'],
      { topic, says: 'chance', probability: 60, at: at(16), amount: 3 },
      { topic, says: 'chance', probability: 2, at: at(16), amount: 0 },
    ),
    amount: anyDay(
      { topic, says: 'amount', amount: 12, isSnowToo: false },
      { topic, says: 'amount', amount: 0.5, isSnowToo: true },
      { topic, says: 'amount', amount: 0, isSnowToo: false },
      { topic, says: 'amount', amount: 0, isSnowToo: true },
    ),
    stops: [
      ...anyDay(stopsLater, { ...stops, from: at(15), to: at(40), isBeyond: true }),
      ...during(
        ['now'],
        { ...stops, from: at(7), to: at(11), isRunning: true },
        { ...stops, from: at(7), to: at(10), isRunning: true },
      ),
    ],
    neverStarts: anyDay({ topic, says: 'neverStarts', to: at(96) }),
    nextDry: anyDay(
      { topic, says: 'nextDry', day: date(0), to: at(96) },
      { topic, says: 'nextDry', day: undefined, to: at(96) },
    ),
    dryWindow: anyDay(
      { topic, says: 'dryWindow', window: { from: at(9), to: at(14) }, isAllDry: false },
      { topic, says: 'dryWindow', window: { from: at(0), to: at(24) }, isAllDry: true },
      { topic, says: 'dryWindow', window: undefined, isAllDry: false },
    ),
  } satisfies SamplesOf<'rain'>;
}

export function snowSamples(scene: Scene) {
  const { at } = scene;
  const topic = 'snow';
  const spell = spellIn(scene, { kind: 'snow', snowfall: 6 });
  const mixed = spellIn(scene, { kind: 'sleet', snowfall: 0.6 });
  const running = spellIn(scene, { kind: 'snow', snowfall: 6, from: at(7), to: at(11) });
  const snow = { topic, says: 'snow', spell, spells: 1, isBeyond: false } as const;
  const noSnow = { topic, says: 'noSnow', rain: undefined, to: at(96) } as const;
  const ice = { topic, says: 'ice', from: at(3), to: at(9), low: -4 } as const;
  const rain = spellIn(scene);
  return {
    snow: [
      ...anyDay(
        { ...snow, asked: 'whether' },
        { ...snow, asked: 'whether', spell: mixed, spells: 2 },
        { ...snow, asked: 'when' },
        { ...snow, asked: 'until' },
      ),
      ...during(
        ['now'],
        { ...snow, asked: 'whether', spell: running },
        { ...snow, asked: 'when', spell: running },
        { ...snow, asked: 'until', spell: running },
        { ...snow, asked: 'until', spell: running, isBeyond: true },
      ),
    ],
    noSnow: anyDay(
      { ...noSnow, asked: 'whether' },
      { ...noSnow, asked: 'whether', rain },
      { ...noSnow, asked: 'when' },
    ),
    ice: anyDay(
      { ...ice, cause: 'freezingRain' },
      { ...ice, cause: 'road' },
      { ...ice, cause: 'frost' },
    ),
    noIce: anyDay({ topic, says: 'noIce', low: 5 }),
    hail: anyDay({ topic, says: 'hail', from: at(15), to: at(17) }),
    noHail: anyDay(
      { topic, says: 'noHail', thunderAt: undefined },
      { topic, says: 'noHail', thunderAt: at(16) },
    ),
    amount: anyDay(
      { topic, says: 'amount', snowfall: 12, rain: 0 },
      { topic, says: 'amount', snowfall: 3, rain: 2 },
      { topic, says: 'amount', snowfall: 0, rain: 5 },
      { topic, says: 'amount', snowfall: 0, rain: 0 },
    ),
    depth: anyDay({ topic, says: 'depth', depth: 30 }, { topic, says: 'depth', depth: 0 }),
  } satisfies SamplesOf<'snow'>;
}
