import type { Instant } from '../time/localDate.ts';
import type { SubjectOf } from '../understanding/question.ts';
import { bandOf, beaufort, type Beaufort } from './bands.ts';
import { compassOf, meanDirection, type CompassPoint } from './compass.ts';
import { isMoment, valueAt } from './moment.ts';
import type { ForecastScene, Planned } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { extreme } from './wetness.ts';

/** The wind of a moment, or of the windiest hour of a longer time. */
export interface Wind {
  /** m/s, mean wind */
  readonly speed: number;
  readonly force: Beaufort;
  /** Where it comes from, on the whole; undefined where there is no wind to speak of. */
  readonly from: CompassPoint | undefined;
  /** The windiest hour; undefined for a moment. */
  readonly at: Instant | undefined;
  readonly gust: Gust | undefined;
}

export interface Gust {
  /** m/s */
  readonly speed: number;
  /** Of the strongest; undefined for a moment. */
  readonly at: Instant | undefined;
}

export type WindBody =
  | { readonly topic: 'wind'; readonly says: 'value' | 'direction'; readonly wind: Wind }
  | {
      readonly topic: 'wind';
      readonly says: 'whether';
      readonly isWindy: boolean;
      readonly wind: Wind;
    }
  | { readonly topic: 'wind'; readonly says: 'gust'; readonly gust: Gust };

/** Answers about the wind; undefined where no hour of the time knows one. */
export function planWind(
  subject: SubjectOf<'wind'>,
  scene: ForecastScene,
): Planned<WindBody> | undefined {
  const { form } = subject;
  const { hours } = scene;
  const gust = gustOf(scene);
  if (form === 'gust' && gust !== undefined)
    return {
      body: { topic: 'wind', says: 'gust', gust },
      evidence: { hours, measures: ['gust', 'windSpeed'] },
    };
  const wind = windOf(scene);
  if (wind === undefined) return undefined;
  return {
    body: bodyOf(form, wind),
    evidence: { hours, measures: ['windSpeed', 'gust'] },
  };
}

function bodyOf(form: SubjectOf<'wind'>['form'], wind: Wind): WindBody {
  switch (form) {
    case 'value':
    case 'gust':
      return { topic: 'wind', says: 'value', wind };
    case 'direction':
      return { topic: 'wind', says: 'direction', wind };
    case 'whether':
      return { topic: 'wind', says: 'whether', isWindy: isWindy(wind), wind };
  }
}

function isWindy({ speed, gust }: Wind): boolean {
  const { windy } = thresholds;
  return speed >= windy.speed || (gust?.speed ?? 0) >= windy.gust;
}

function windOf(scene: ForecastScene): Wind | undefined {
  const strongest = isMoment(scene.period)
    ? momentary(valueAt(scene, (each) => each.windSpeed))
    : strongestOf(scene, (each) => each.windSpeed);
  if (strongest === undefined) return undefined;
  const { speed, at } = strongest;
  const force = bandOf(beaufort, speed);
  const degrees = directionOf(scene);
  const hasDirection = force !== 'calm' && degrees !== undefined;
  return {
    speed,
    force,
    from: hasDirection ? compassOf(degrees) : undefined,
    at,
    gust: gustOf(scene),
  };
}

function gustOf(scene: ForecastScene): Gust | undefined {
  return isMoment(scene.period)
    ? momentary(valueAt(scene, (each) => each.windGust))
    : strongestOf(scene, (each) => each.windGust);
}

function momentary(speed: number | undefined): Gust | undefined {
  return speed === undefined ? undefined : { speed, at: undefined };
}

function strongestOf(
  { hours }: ForecastScene,
  read: (hour: ForecastScene['hours'][number]) => number | undefined,
): Gust | undefined {
  const found = extreme(hours, read, (a, b) => a > b);
  return found && { speed: found.value, at: found.hour.start };
}

/** Degrees; over a longer time strong wind counts for more than light airs that turn about. */
function directionOf(scene: ForecastScene): number | undefined {
  if (isMoment(scene.period)) return valueAt(scene, (each) => each.windDirection);
  return meanDirection(
    scene.hours.flatMap(({ windDirection, windSpeed }) =>
      windDirection === undefined ? [] : [{ degrees: windDirection, weight: windSpeed ?? 0 }],
    ),
  );
}
