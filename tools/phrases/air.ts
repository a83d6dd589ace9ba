import {
  beaufort,
  europeanAirBands,
  mugginess,
  pressureLevels,
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
