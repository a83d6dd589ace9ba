import type { SubjectOf } from '../understanding/question.ts';
import type { HourWeather } from '../weather/weather.ts';
import { hoursUpTo } from './hoursAhead.ts';
import { firstRun, spanOf, type Run, type Span } from './runs.ts';
import type { ForecastScene, Measure, Planned } from './scene.ts';
import { thresholds } from './thresholds.ts';
import { isFreezingRain, isThundery } from './weatherCodes.ts';
import { highest, lowest, sumOf } from './wetness.ts';

/** What of the forecast itself is dangerous, when, and its worst value. */
export type Danger = Span &
  (
    | { readonly danger: 'thunder' | 'freezingRain' }
    | { readonly danger: 'gust'; readonly value: number /* m/s */ }
    | {
        readonly danger: 'heavyRain';
        readonly value: number; /* mm, all that falls while it is heavy */
      }
    | { readonly danger: 'heavySnow'; readonly value: number /* cm within twelve hours */ }
    | { readonly danger: 'heat' | 'cold'; readonly value: number /* °C as it feels */ }
  );

export type WarningBody =
  /** No warning service covers this place, so nothing can be said of warnings, least of all that there are none. */
  {
    readonly topic: 'warning';
    readonly says: 'noService';
    readonly asked: SubjectOf<'warning'>['form'];
    /** The worst first. */
    readonly dangers: readonly Danger[];
  };

const measures: readonly Measure[] = ['gust', 'precipitation', 'snowfall'];

/** What can be said of dangerous weather without a warning service. */
export function planWarning(
  subject: SubjectOf<'warning'>,
  scene: ForecastScene,
): Planned<WarningBody> {
  const dangers = dangersOf(scene);
  return {
    body: { topic: 'warning', says: 'noService', asked: subject.form, dangers },
    evidence: { hours: scene.hours, measures },
  };
}

/** The dangers of the asked time, those that kill most first. */
export function dangersOf({
  hours,
  forecast,
}: Pick<ForecastScene, 'hours' | 'forecast'>): readonly Danger[] {
  const { storm, heavyRain, heavySnow, extremeHeat, extremeCold } = thresholds;
  const run = (holds: (hour: HourWeather) => boolean) => firstRun(hours, holds);
  const snowUpTo = (hour: HourWeather) =>
    sumOf(hoursUpTo(hour, forecast.hours, heavySnow.hours), (row) => row.snowfallAmount ?? 0);

  const heat = run((hour) => (feelsLikeOf(hour) ?? -Infinity) >= extremeHeat.feelsLike);
  const cold = run((hour) => (feelsLikeOf(hour) ?? Infinity) <= extremeCold.feelsLike);
  const gust = run((hour) => (hour.windGust ?? 0) >= storm.gust);
  const snow = run((hour) => snowUpTo(hour) >= heavySnow.amount);
  const rain = run((hour) => (hour.precipitationAmount ?? 0) >= heavyRain.amount);
  const ice = run(isFreezingRain);
  const thunder = run(isThundery);
  return [
    ...present(heat, (rows) => ({ danger: 'heat', value: highest(rows, feelsLikeOf) ?? 0 })),
    ...present(cold, (rows) => ({ danger: 'cold', value: lowest(rows, feelsLikeOf) ?? 0 })),
    ...present(gust, (rows) => ({
      danger: 'gust',
      value: highest(rows, ({ windGust }) => windGust) ?? 0,
    })),
    ...present(ice, () => ({ danger: 'freezingRain' })),
    ...present(thunder, () => ({ danger: 'thunder' })),
    ...present(snow, (rows) => ({ danger: 'heavySnow', value: highest(rows, snowUpTo) ?? 0 })),
    ...present(rain, (rows) => ({
      danger: 'heavyRain',
      value: sumOf(rows, (hour) => hour.precipitationAmount ?? 0),
    })),
  ];
}

type WithoutSpan<D> = D extends Span ? Omit<D, keyof Span> : never;

function present(
  run: Run | undefined,
  tell: (rows: Run) => WithoutSpan<Danger>,
): readonly Danger[] {
  return run === undefined ? [] : [{ ...tell(run), ...spanOf(run) }];
}

function feelsLikeOf(hour: HourWeather): number | undefined {
  return hour.apparentTemperature ?? hour.temperature;
}
