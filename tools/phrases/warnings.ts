import type { Danger } from '../../lambda/answer/dangers.ts';
import type { Warning } from '../../lambda/weather/warning.ts';
import { during, type SamplesOf, type Scene } from './sample.ts';

/** A grave one that runs at nine in the morning, one of the afternoon, and one without an end. */
export function warningsIn({ at }: Scene): readonly [Warning, Warning, Warning] {
  const issuer = 'the National Weather Service';
  return [
    {
      id: 'storm',
      issuer,
      kind: 'snow',
      event: 'Winter Storm Warning',
      severity: 'severe',
      onset: at(6),
      end: at(21),
      advice: 'If you must travel, keep an extra flashlight, food, and water in your vehicle.',
    },
    {
      id: 'gusts',
      issuer,
      kind: 'wind',
      event: 'wind gusts',
      severity: 'minor',
      onset: at(15),
      end: at(27),
      advice: undefined,
    },
    {
      id: 'air',
      issuer,
      kind: 'airQuality',
      event: 'Air Quality Alert',
      severity: 'unknown',
      onset: at(4),
      end: undefined,
      advice: undefined,
    },
  ];
}

export function warningSamples(scene: Scene) {
  const span = { from: scene.at(15), to: scene.at(21) };
  const [storm, gusts, air] = warningsIn(scene);
  const topic = 'warning';
  const { issuer } = storm;
  const dangers = {
    heat: { ...span, danger: 'heat', value: 43 },
    cold: { ...span, danger: 'cold', value: -31 },
    gust: { ...span, danger: 'gust', value: 26 },
    freezingRain: { ...span, danger: 'freezingRain' },
    thunder: { ...span, danger: 'thunder' },
    heavySnow: { ...span, danger: 'heavySnow', value: 22 },
    heavyRain: { ...span, danger: 'heavyRain', value: 35 },
  } as const satisfies Readonly<Record<Danger['danger'], Danger>>;
  const shown: readonly (readonly Danger[])[] = [
    [],
    ...Object.values(dangers).flatMap((danger) => [[danger], [dangers.heat, danger]]),
  ];
  const list = { topic, asked: 'list', dangers: [] } as const;
  const advice = { topic, asked: 'advice', dangers: [] } as const;
  const none = { says: 'none', issuer, later: undefined } as const;
  const inForce = { says: 'inForce', issuer } as const;
  return {
    noService: during(
      ['now', 'tomorrow'],
      ...[...shown, undefined].map(
        (each) => ({ ...list, says: 'noService', dangers: each }) as const,
      ),
    ),
    unread: during(
      ['now', 'tomorrow'],
      { ...list, says: 'unread' },
      { ...list, says: 'unread', dangers: undefined },
      { ...advice, says: 'unread', dangers: [dangers.gust] },
    ),
    past: during(
      ['yesterday'],
      ...shown.map((each) => ({ ...list, says: 'past', dangers: each }) as const),
    ),
    none: during(
      ['now', 'tomorrow', 'weekend'],
      { ...list, ...none },
      { ...advice, ...none },
      { ...list, ...none, later: gusts },
      { ...list, ...none, dangers: [dangers.gust] },
    ),
    inForce: during(
      ['now', 'tomorrow'],
      { ...list, ...inForce, warnings: [storm] },
      { ...list, ...inForce, warnings: [air] },
      { ...list, ...inForce, warnings: [storm, gusts] },
      { ...list, ...inForce, warnings: [storm, gusts, air] },
      { ...list, ...inForce, warnings: [storm, gusts, air, air] },
      { ...advice, ...inForce, warnings: [storm, gusts] },
      { ...advice, ...inForce, warnings: [gusts] },
    ),
  } satisfies SamplesOf<'warning'>;
}
