import {
  bathingBands,
  beaufort,
  europeanAirBands,
  mugginess,
  pressureLevels,
  seaStates,
  usAirBands,
  uvBands,
  visibilities,
} from '../../lambda/answer/bands.ts';
import { anyDay, during, type SamplesOf, type Scene } from './sample.ts';

/** A value inside a band. */
function inside(from: number): number {
  return Number.isFinite(from) ? from + 0.1 : -10;
}

export function windSamples({ at }: Scene) {
  const topic = 'wind';
  const wind = { from: 'southWest', at: undefined, gust: undefined } as const;
  const forces = beaufort.map(({ from, name }) => ({ ...wind, speed: inside(from), force: name }));
  const strong = {
    speed: 11,
    force: 'strongBreeze',
    from: 'west',
    at: at(15),
    gust: { speed: 19, at: at(16) },
  } as const;
  const light = { ...wind, speed: 2, force: 'lightBreeze' } as const;
  const gusty = { ...light, gust: { speed: 15, at: at(16) } } as const;
  const calm = { ...wind, from: undefined, speed: 0.1, force: 'calm' } as const;
  return {
    value: [
      ...during(
        ['now'],
        ...forces.map((force) => ({ topic, says: 'value', wind: force }) as const),
      ),
      ...anyDay({ topic, says: 'value', wind: strong }),
    ],
    direction: [
      ...anyDay({ topic, says: 'direction', wind: strong }),
      ...during(['now'], { topic, says: 'direction', wind: calm }),
    ],
    whether: anyDay(
      { topic, says: 'whether', isWindy: true, wind: strong },
      { topic, says: 'whether', isWindy: true, wind: gusty },
      { topic, says: 'whether', isWindy: false, wind: light },
      { topic, says: 'whether', isWindy: false, wind: calm },
    ),
    gust: [
      ...anyDay({ topic, says: 'gust', gust: { speed: 19, at: at(16) } }),
      ...during(['now'], { topic, says: 'gust', gust: { speed: 9, at: undefined } }),
    ],
  } satisfies SamplesOf<'wind'>;
}

export function humiditySamples() {
  const topic = 'humidity';
  return {
    value: [
      ...during(
        ['now'],
        ...mugginess.map(
          ({ name }) =>
            ({ topic, says: 'value', humidity: 70, isMean: false, feels: name }) as const,
        ),
      ),
      ...during(['now'], { topic, says: 'value', humidity: 98, isMean: false, feels: undefined }),
      ...anyDay({ topic, says: 'value', humidity: 70, isMean: true, feels: 'humid' }),
    ],
    whether: anyDay(
      { topic, says: 'whether', isMuggy: true, feels: 'sticky', dewPoint: 19 },
      { topic, says: 'whether', isMuggy: false, feels: 'comfortable', dewPoint: 9 },
    ),
  } satisfies SamplesOf<'humidity'>;
}

export function dewPointSamples({ at }: Scene) {
  const topic = 'dewPoint';
  return {
    value: [
      ...during(['now'], {
        topic,
        says: 'value',
        dewPoint: 9,
        at: undefined,
        feels: 'comfortable',
      }),
      ...anyDay({ topic, says: 'value', dewPoint: 22, at: at(16), feels: 'oppressive' }),
    ],
  } satisfies SamplesOf<'dewPoint'>;
}

export function pressureSamples() {
  const topic = 'pressure';
  const trends = ['fallingQuickly', 'falling', 'steady', 'rising', 'risingQuickly'] as const;
  const value = { topic, says: 'value', level: 'average', pressure: 1013 } as const;
  return {
    value: [
      ...during(
        ['now'],
        ...pressureLevels.map(({ name }) => ({ ...value, level: name, trend: undefined }) as const),
      ),
      ...during(['now'], ...trends.map((trend) => ({ ...value, trend }) as const)),
    ],
    change: anyDay(
      { topic, says: 'change', first: 1021, last: 1008 },
      { topic, says: 'change', first: 1008, last: 1021 },
    ),
  } satisfies SamplesOf<'pressure'>;
}

export function visibilitySamples({ at }: Scene) {
  const topic = 'visibility';
  const views = visibilities.map(({ from, name }) => ({ visibility: from + 120, band: name }));
  return {
    value: [
      ...during(
        ['now'],
        ...views.map((view) => ({ topic, says: 'value', ...view, at: undefined }) as const),
      ),
      ...anyDay(...views.map((view) => ({ topic, says: 'value', ...view, at: at(7) }) as const)),
    ],
  } satisfies SamplesOf<'visibility'>;
}

export function uvSamples({ at }: Scene) {
  const topic = 'uv';
  const protection = { from: at(11), to: at(15) };
  const values = uvBands.map(
    ({ from, name }) =>
      ({
        topic,
        index: from,
        band: name,
        isProtectionNeeded: from >= 3,
        at: at(13),
        protection: from >= 3 ? protection : undefined,
      }) as const,
  );
  return {
    value: anyDay(...values.map((each) => ({ ...each, says: 'value' }) as const)),
    whether: anyDay(...values.map((each) => ({ ...each, says: 'whether' }) as const)),
  } satisfies SamplesOf<'uv'>;
}

export function airSamples({ at }: Scene) {
  const topic = 'air';
  const european = europeanAirBands.map(
    ({ from, name }) =>
      ({
        topic,
        index: { scale: 'european', value: from + 5, band: name },
        isClean: from + 5 < 40,
        at: at(16),
        pollutant: from >= 40 ? 'fineParticles' : undefined,
      }) as const,
  );
  const american = usAirBands.map(
    ({ from, name }) =>
      ({
        topic,
        index: { scale: 'us', value: from + 5, band: name },
        isClean: from + 5 < 51,
        at: undefined,
        pollutant: from >= 101 ? 'ozone' : from >= 51 ? 'coarseParticles' : undefined,
      }) as const,
  );
  return {
    value: [
      ...anyDay(...european.map((each) => ({ ...each, says: 'value' }) as const)),
      ...during(['now'], ...american.map((each) => ({ ...each, says: 'value' }) as const)),
    ],
    whether: [
      ...anyDay(...european.map((each) => ({ ...each, says: 'whether' }) as const)),
      ...during(['now'], ...american.map((each) => ({ ...each, says: 'whether' }) as const)),
    ],
  } satisfies SamplesOf<'air'>;
}

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
