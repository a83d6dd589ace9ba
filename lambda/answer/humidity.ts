import type { Instant } from '../time/localDate.ts';
import type { SubjectOf } from '../understanding/question.ts';
import { bandOf, mugginess, type Mugginess } from './bands.ts';
import { isMoment, valueAt } from './moment.ts';
import type { ForecastScene, Planned } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { extreme, mean } from './wetness.ts';

export type HumidityBody =
  | {
      readonly topic: 'humidity';
      readonly says: 'value';
      /** %, the mean of a longer time. */
      readonly humidity: number;
      readonly isMean: boolean;
      /** How the air feels when it holds most water; undefined where the dew point is not known. */
      readonly feels: Mugginess | undefined;
    }
  | {
      readonly topic: 'humidity';
      readonly says: 'whether';
      readonly isMuggy: boolean;
      readonly feels: Mugginess;
      /** °C, the highest of the time. */
      readonly dewPoint: number;
    };

export interface DewPointBody {
  readonly topic: 'dewPoint';
  readonly says: 'value';
  /** °C, the highest of the time. */
  readonly dewPoint: number;
  /** When it is highest; undefined for a moment. */
  readonly at: Instant | undefined;
  readonly feels: Mugginess;
}

/**
 * Answers about humidity; undefined where no hour of the time knows it. What the air feels like goes by the dew
 * point: relative humidity is high on every cold morning.
 */
export function planHumidity(
  subject: SubjectOf<'humidity'>,
  scene: ForecastScene,
): Planned<HumidityBody> | undefined {
  const body = subject.form === 'value' ? planValue(scene) : planWhether(scene);
  return body && { body, evidence: { hours: scene.hours, measures: ['humidity', 'dewPoint'] } };
}

export function planDewPoint(scene: ForecastScene): Planned<DewPointBody> | undefined {
  const highest = highestDewPoint(scene);
  if (highest === undefined) return undefined;
  const feels = bandOf(mugginess, highest.dewPoint);
  return {
    body: { topic: 'dewPoint', says: 'value', ...highest, feels },
    evidence: { hours: scene.hours, measures: ['dewPoint', 'humidity'] },
  };
}

function planValue(scene: ForecastScene): HumidityBody | undefined {
  const isMean = !isMoment(scene.period);
  const humidity = isMean
    ? mean(scene.hours, (hour) => hour.relativeHumidity)
    : valueAt(scene, (each) => each.relativeHumidity);
  if (humidity === undefined) return undefined;
  const dewPoint = highestDewPoint(scene)?.dewPoint;
  const feels = dewPoint === undefined ? undefined : bandOf(mugginess, dewPoint);
  return { topic: 'humidity', says: 'value', humidity, isMean, feels };
}

function planWhether(scene: ForecastScene): HumidityBody | undefined {
  const highest = highestDewPoint(scene);
  if (highest === undefined) return undefined;
  const { dewPoint } = highest;
  return {
    topic: 'humidity',
    says: 'whether',
    isMuggy: dewPoint >= thresholds.muggy.dewPoint,
    feels: bandOf(mugginess, dewPoint),
    dewPoint,
  };
}

function highestDewPoint(
  scene: ForecastScene,
): { readonly dewPoint: number; readonly at: Instant | undefined } | undefined {
  if (isMoment(scene.period)) {
    const dewPoint = valueAt(scene, (each) => each.dewPoint);
    return dewPoint === undefined ? undefined : { dewPoint, at: undefined };
  }
  const found = extreme(
    scene.hours,
    (hour) => hour.dewPoint,
    (a, b) => a > b,
  );
  return found && { dewPoint: found.value, at: found.hour.start };
}
