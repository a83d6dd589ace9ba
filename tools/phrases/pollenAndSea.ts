import { bathingBands, seaStates } from '../../lambda/answer/bands.ts';
import { anyDay, during, type SamplesOf, type Scene } from './sample.ts';

export function pollenSamples() {
  const topic = 'pollen';
  const birch = { plant: 'birch', level: 'high', grains: 120 } as const;
  const grass = { plant: 'grass', level: 'moderate', grains: 14 } as const;
  const alder = { plant: 'alder', level: 'low', grains: 1 } as const;
  return {
    levels: anyDay(
      { topic, says: 'levels', levels: [birch] },
      { topic, says: 'levels', levels: [birch, grass, alder] },
    ),
    more: anyDay({ topic, says: 'more', levels: [birch, grass, alder] }),
    plant: anyDay({ topic, says: 'plant', pollen: birch }, { topic, says: 'plant', pollen: alder }),
    none: anyDay(
      { topic, says: 'none', plant: undefined },
      { topic, says: 'none', plant: 'ragweed' },
    ),
    notMeasured: during(['now'], { topic, says: 'notMeasured' }),
  } satisfies SamplesOf<'pollen'>;
}

export function seaSamples({ at }: Scene) {
  const topic = 'sea';
  const waves = (height: number) => ({ height, period: 8, from: 'west' }) as const;
  return {
    waves: [
      ...anyDay(
        ...seaStates.map(
          ({ from, name }) =>
            ({ topic, says: 'waves', waves: waves(from + 0.2), state: name, at: at(15) }) as const,
        ),
      ),
      ...during(['now'], {
        topic,
        says: 'waves',
        waves: { height: 1.5, period: undefined, from: undefined },
        state: 'moderate',
        at: undefined,
      }),
    ],
    swell: during(['tomorrow'], { topic, says: 'swell', swell: waves(1) }),
    temperature: anyDay(
      ...bathingBands.map(
        ({ from, name }) =>
          ({
            topic,
            says: 'temperature',
            temperature: Number.isFinite(from) ? from + 1 : 9,
            bathing: name,
          }) as const,
      ),
    ),
    tides: during(['now'], { topic, says: 'tides' }),
    noSea: during(['now'], { topic, says: 'noSea' }),
  } satisfies SamplesOf<'sea'>;
}

export function typicalSamples({ date }: Scene) {
  const topic = 'typical';
  const usual = { high: 17, low: 8, wetDayShare: 0.34, precipitation: 2.1 };
  const season = { first: date(0), last: date(0) };
  const weeks = { first: date(0), last: date(13) };
  const shares = [0, 0.05, 0.1, 0.14, 0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.67, 0.75, 0.9, 1];
  const years = { firstYear: 2016, lastYear: 2025 };
  return {
    overview: during(
      ['tomorrow'],
      { topic, says: 'overview', season, usual },
      { topic, says: 'overview', season: weeks, usual },
      { topic, says: 'overview', season, usual: { ...usual, high: undefined } },
      { topic, says: 'overview', season, usual: { ...usual, wetDayShare: undefined } },
    ),
    temperature: during(['tomorrow'], { topic, says: 'temperature', season, usual }),
    rain: during(
      ['tomorrow'],
      ...shares.map(
        (wetDayShare) =>
          ({ topic, says: 'rain', season, usual: { ...usual, wetDayShare } }) as const,
      ),
    ),
    years: during(['tomorrow'], { topic, says: 'years', season, usual, ...years }),
  } satisfies SamplesOf<'typical'>;
}
