import type { HourWeather } from '../weather/weather.ts';
import { hoursUpTo } from './hoursAhead.ts';
import { firstRun, spanOf, type Run, type Span } from './runs.ts';
import type { ForecastScene } from './scene.ts';
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
