import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import type { LocalWeather } from '../localWeather.ts';
import { Moment } from '../moment.ts';
import { symbolOf } from './symbolOf.ts';

/** `complete` has what `compact` leaves out. */
export type Extent = 'compact' | 'complete';

const step = 6 * millisecondsPerHour;
/** Hours follow one another for about two and a half days, steps of six hours for nine. */
const hourlyFor = 60 * millisecondsPerHour;
const reach = 9 * 24 * millisecondsPerHour;

const compactUnits = {
  air_pressure_at_sea_level: 'hPa',
  air_temperature: 'celsius',
  cloud_area_fraction: '%',
  precipitation_amount: 'mm',
  relative_humidity: '%',
  wind_from_direction: 'degrees',
  wind_speed: 'm/s',
};

export function unitsOf(extent: Extent): Readonly<Record<string, string>> {
  if (extent === 'compact') return compactUnits;
  return {
    ...compactUnits,
    air_temperature_max: 'celsius',
    air_temperature_min: 'celsius',
    dew_point_temperature: 'celsius',
    fog_area_fraction: '%',
    probability_of_precipitation: '%',
    probability_of_thunder: '%',
    ultraviolet_index_clear_sky: '1',
    wind_speed_of_gust: 'm/s',
  };
}

/** From the hour that has begun; the last row is an instant with nothing after it. */
export function buildTimeseries(place: LocalWeather, extent: Extent, made: Instant) {
  const first = Math.floor(made / millisecondsPerHour) * millisecondsPerHour;
  const hoursEnd = Math.floor((first + hourlyFor) / step) * step;
  const last = Math.floor((first + reach) / step) * step;
  const atHour = rememberMoments(place);
  const rows: { readonly time: string; readonly data: object }[] = [];
  for (let time = first; time <= last; time += time < hoursEnd ? millisecondsPerHour : step) {
    const isHourly = time < hoursEnd;
    // A span that begins among the hours ends among them; from then on spans begin every six hours.
    const holds = (hours: number) =>
      time + hours * millisecondsPerHour <= (isHourly ? hoursEnd : last);
    const next = (hours: number) =>
      Array.from({ length: hours }, (_, index) => atHour(time + (index + 1) * millisecondsPerHour));
    rows.push({
      time: new Date(time).toISOString().replace('.000', ''),
      data: {
        instant: { details: detailsOf(atHour(time), extent, isHourly) },
        ...(holds(12) && { next_12_hours: { summary: { symbol_code: symbolOf(next(12)) } } }),
        ...(isHourly && { next_1_hours: spanOf(next(1), extent) }),
        ...(holds(6) && { next_6_hours: spanOf(next(6), extent) }),
      },
    });
  }
  return rows;
}

/** Spans overlap: each hour is worked out once. */
function rememberMoments(place: LocalWeather): (instant: Instant) => Moment {
  const moments = new Map<Instant, Moment>();
  return (instant) => {
    const moment = moments.get(instant) ?? new Moment(place, instant, 1);
    moments.set(instant, moment);
    return moment;
  };
}

function detailsOf(moment: Moment, extent: Extent, isHourly: boolean) {
  const compact = {
    air_pressure_at_sea_level: tenths(moment.pressure),
    air_temperature: tenths(moment.temperature),
    cloud_area_fraction: tenths(moment.cloudCover),
    relative_humidity: tenths(moment.relativeHumidity),
    wind_from_direction: tenths(moment.windDirection),
    wind_speed: tenths(moment.windSpeed),
  };
  if (extent === 'compact') return compact;
  const { latitude, longitude } = moment.place;
  const isNordic = latitude > 52 && latitude < 74 && longitude > -4 && longitude < 42;
  return {
    ...compact,
    dew_point_temperature: tenths(moment.dewPoint),
    ...(isHourly && {
      fog_area_fraction: moment.visibility <= 1000 ? 100 : 0,
      ultraviolet_index_clear_sky: tenths(moment.clearSkyUvIndex),
    }),
    // Gusts are known to the model of the north alone.
    ...(isNordic && { wind_speed_of_gust: tenths(moment.windGust) }),
  };
}

/** Of the hours that end at these moments. */
function spanOf(moments: readonly Moment[], extent: Extent) {
  const precipitation = moments.reduce((sum, moment) => sum + moment.precipitation, 0);
  const temperatures = moments.map((moment) => moment.temperature);
  const probability = Math.max(...moments.map((moment) => moment.precipitationProbability));
  return {
    summary: { symbol_code: symbolOf(moments) },
    details: {
      precipitation_amount: tenths(precipitation),
      ...(extent === 'complete' && {
        probability_of_precipitation: tenths(probability),
        probability_of_thunder: moments.some((moment) => moment.isThunder) ? 60 : 0,
        ...(moments.length === 6 && {
          air_temperature_max: tenths(Math.max(...temperatures)),
          air_temperature_min: tenths(Math.min(...temperatures)),
        }),
      }),
    },
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
