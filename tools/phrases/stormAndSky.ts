import { conditions } from '../../lambda/weather/condition.ts';
import { anyDay, during, type SamplesOf, type Scene } from './sample.ts';

export function stormSamples({ at }: Scene) {
  const topic = 'storm';
  const span = { from: at(15), to: at(18) };
  const storm = { topic, says: 'storm', ...span, gust: undefined, hasHail: false } as const;
  const noStorm = { topic, says: 'noStorm', gust: 9, to: at(96) } as const;
  const hurricane = { topic, says: 'hurricane', at: at(16) } as const;
  return {
    storm: [
      ...anyDay(
        { ...storm, asked: 'whether', cause: 'thunder' },
        { ...storm, asked: 'whether', cause: 'thunder', gust: 18, hasHail: true },
        { ...storm, asked: 'whether', cause: 'gust', gust: 24 },
        { ...storm, asked: 'when', cause: 'thunder' },
        { ...storm, asked: 'when', cause: 'gust', gust: 24 },
      ),
      ...during(['now'], {
        ...storm,
        from: at(7),
        to: at(11),
        asked: 'when',
        cause: 'gust',
        gust: 24,
      }),
    ],
    noStorm: anyDay(
      { ...noStorm, asked: 'whether', kind: 'thunder' },
      { ...noStorm, asked: 'whether', kind: 'storm' },
      { ...noStorm, asked: 'when', kind: 'thunder' },
      { ...noStorm, asked: 'when', kind: 'storm' },
    ),
    hurricane: anyDay(
      { ...hurricane, isReached: true, gust: 45 },
      { ...hurricane, isReached: false, gust: 12 },
    ),
    tornado: anyDay(
      { topic, says: 'tornado', thunder: undefined },
      { topic, says: 'tornado', thunder: span },
    ),
  } satisfies SamplesOf<'storm'>;
}

export function skySamples({ at }: Scene) {
  const topic = 'sky';
  const whether = { topic, says: 'whether', sunny: undefined } as const;
  const clears = { topic, says: 'clears', to: at(96) } as const;
  return {
    value: [
      ...during(
        ['tomorrow'],
        ...conditions.map((condition) => ({ topic, says: 'value', condition, cover: 40 }) as const),
      ),
      ...anyDay({ topic, says: 'value', condition: undefined, cover: 40 }),
    ],
    cover: anyDay({ topic, says: 'cover', cover: 65 }),
    whether: anyDay(
      { ...whether, asked: 'sunny', isSo: true, condition: 'mostlyClear', cover: 20 },
      { ...whether, asked: 'sunny', isSo: false, condition: 'cloudy', cover: 85 },
      { ...whether, asked: 'sunny', isSo: false, condition: 'rain', cover: 30 },
      {
        ...whether,
        asked: 'sunny',
        isSo: false,
        condition: 'cloudy',
        cover: 60,
        sunny: { from: at(9), to: at(12) },
      },
      { ...whether, asked: 'cloudy', isSo: true, condition: 'cloudy', cover: 95 },
      { ...whether, asked: 'cloudy', isSo: false, condition: 'clear', cover: 5 },
      { ...whether, asked: 'clear', isSo: true, condition: 'clear', cover: 5 },
      { ...whether, asked: 'clear', isSo: false, condition: 'fog', cover: 10 },
    ),
    night: during(['now'], { topic, says: 'night', cover: 70 }),
    fog: anyDay({ topic, says: 'fog', from: at(5), to: at(9) }),
    noFog: anyDay(
      { topic, says: 'noFog', visibility: 8000 },
      { topic, says: 'noFog', visibility: undefined },
    ),
    clears: during(
      ['now', 'tomorrow'],
      { ...clears, what: 'cloud', at: at(16) },
      { ...clears, what: 'cloud', at: undefined },
      { ...clears, what: 'fog', at: at(16) },
      { ...clears, what: 'fog', at: undefined },
    ),
    clearAlready: during(['now', 'tomorrow'], { topic, says: 'clearAlready', cover: 15 }),
  } satisfies SamplesOf<'sky'>;
}
