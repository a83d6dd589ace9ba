import { localTimeOf } from '../time/zone.ts';
import { forecastSpanOf, horizons } from './forecastSpan.ts';
import type { ForecastSpan } from './forecastSpan.ts';
import { agesOfSpan } from './keeping/ages.ts';
import type { Keeper, Wish } from './keeping/keeper.ts';
import { selectHours } from './weather.ts';
import type { Forecast, WeatherProblem, WeatherRequest } from './weather.ts';
import { whereaboutsOf } from './whereabouts.ts';

export type ForecastKeeper = Keeper<ForecastSpan, Forecast>;

/** Reads the weather of a period, past or to come. */
export function createForecastReader(keepForecast: ForecastKeeper) {
  return async (
    request: WeatherRequest,
    signal: AbortSignal,
  ): Promise<Forecast | WeatherProblem> => {
    const { now, period } = request;
    const span = forecastSpanOf(period, now);
    const kept = await keepForecast(
      {
        where: whereaboutsOf(request),
        payer: request.payer,
        ...wishFor(span, period.timeZone, now),
      },
      signal,
    );
    if ('problem' in kept) return kept;
    const { reading, fetchedAt, isStale } = kept;
    const forecast = { ...reading, fetchedAt, isStale };
    return knowsOf(forecast, request) ? forecast : { problem: 'weatherMissing' };
  };
}

export function wishFor(
  span: ForecastSpan,
  timeZone: string,
  now: number,
): Omit<Wish<ForecastSpan, Forecast>, 'where'> {
  const isPast = span.kind === 'archive' || span.kind === 'archiveDays';
  return {
    wanted: span,
    service: isPast ? 'archive' : 'forecast',
    spans: spansHolding(span),
    limits: agesOfSpan(span, localTimeOf(now, timeZone).date),
    now,
    isTelling: (forecast) => span.kind !== 'ahead' || isOfNow(forecast, now),
  };
}

/** A longer forecast serves where a shorter one would do. */
function spansHolding(span: ForecastSpan): readonly [string, ...string[]] {
  if (span.kind !== 'ahead') return [`${span.kind} ${span.first} ${span.last}`];
  const longer = horizons.filter((days) => days > span.days).map(String);
  return [String(span.days), ...longer];
}

/** A service whose clock is wrong tells of other days. */
function isOfNow({ hours }: Forecast, now: number): boolean {
  return selectHours({ hours }, now, now + 1).length > 0;
}

/** Whether the forecast tells anything of the period: its hours, its days, or the present within it. */
function knowsOf({ hours, days, current }: Forecast, { period, now }: WeatherRequest): boolean {
  const { from, to, timeZone } = period;
  if (selectHours({ hours }, from, to).length > 0) return true;
  if (current !== undefined && from <= now && now < to) return true;
  const first = localTimeOf(from, timeZone).date;
  const last = localTimeOf(to - 1, timeZone).date;
  return days.some(
    ({ date, temperatureMax, temperatureMin, precipitationSum }) =>
      date >= first &&
      date <= last &&
      (temperatureMax ?? temperatureMin ?? precipitationSum) !== undefined,
  );
}
