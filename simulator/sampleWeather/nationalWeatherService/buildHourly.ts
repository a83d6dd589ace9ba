import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import { offsetAt } from '../../../lambda/time/zone.ts';
import type { SampleRequest } from '../dialect.ts';
import { Moment } from '../moment.ts';
import { timeZoneOf } from '../timeZones.ts';
import { localWeatherAt } from '../weatherAt.ts';
import { quantity } from './documents.ts';
import type { Cell } from './grid.ts';
import { skyWordsOf } from './skyWords.ts';

const hoursAhead = 156;
const points = [
  ...['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE'],
  ...['S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'],
];

/** 156 hours from the one that has begun, in the units that the query names (`us` or `si`). */
export function buildHourly({ latitude, longitude }: Cell, { url, headers, now }: SampleRequest) {
  const place = localWeatherAt(latitude, longitude);
  const writing: Writing = {
    isMetric: url.searchParams.get('units') === 'si',
    timeZone: timeZoneOf(latitude, longitude),
    flags: String(headers['feature-flags'] ?? ''),
  };
  const first = Math.floor(now / millisecondsPerHour) * millisecondsPerHour;
  const moments = Array.from(
    { length: hoursAhead + 1 },
    (_, index) => new Moment(place, first + index * millisecondsPerHour, 1),
  );
  const generatedAt = new Date(first).toISOString().replace('.000Z', '+00:00');
  const corners = [-1, 1].flatMap((side) => [
    [longitude - 0.025, latitude + 0.025 * side],
    [longitude + 0.025, latitude + 0.025 * side],
  ]);
  const [southWest, southEast, northWest, northEast] = corners;
  return {
    type: 'Feature',
    geometry: {
      type: 'Polygon',
      coordinates: [[southWest, southEast, northEast, northWest, southWest]],
    },
    properties: {
      units: writing.isMetric ? 'si' : 'us',
      forecastGenerator: 'HourlyForecastGenerator',
      generatedAt,
      updateTime: generatedAt,
      validTimes: `${generatedAt}/P6DT12H`,
      elevation: quantity('m', place.climate.elevation),
      periods: moments.slice(0, -1).flatMap((moment, index) => {
        const later = moments[index + 1];
        return later === undefined ? [] : [periodOf(moment, later, index + 1, writing)];
      }),
    },
  };
}

interface Writing {
  readonly isMetric: boolean;
  readonly timeZone: string;
  /** With which numbers come as numbers. */
  readonly flags: string;
}

function periodOf(moment: Moment, later: Moment, number: number, writing: Writing) {
  const { isMetric, timeZone, flags } = writing;
  const startTime = writeTime(moment.instant, timeZone);
  const isDaytime = /T(0[6-9]|1[0-7])/.test(startTime);
  const sky = skyWordsOf(moment, later, isDaytime);
  const degrees = isMetric ? moment.temperature : moment.temperature * 1.8 + 32;
  const speed = Math.round(isMetric ? moment.windSpeed * 3.6 : moment.windSpeed / 0.44704);
  return {
    number,
    name: '',
    startTime,
    endTime: writeTime(later.instant, timeZone),
    isDaytime,
    ...(flags.includes('forecast_temperature_qv')
      ? { temperature: quantity('degC', moment.temperature) }
      : { temperature: Math.round(degrees) + 0, temperatureUnit: isMetric ? 'C' : 'F' }),
    temperatureTrend: null,
    probabilityOfPrecipitation: quantity('percent', later.precipitationProbability),
    dewpoint: quantity('degC', moment.dewPoint),
    relativeHumidity: quantity('percent', Math.round(moment.relativeHumidity)),
    windSpeed: flags.includes('forecast_wind_speed_qv')
      ? quantity('km_h-1', moment.windSpeed * 3.6)
      : `${speed} ${isMetric ? 'km/h' : 'mph'}`,
    windDirection: points[Math.round(moment.windDirection / 22.5) % 16],
    icon: `https://api.weather.gov/icons/land/${isDaytime ? 'day' : 'night'}/${sky.icon}?size=small`,
    shortForecast: sky.words,
    detailedForecast: '',
  };
}

/** With the offset that the zone's clocks have at that hour. */
function writeTime(instant: Instant, timeZone: string): string {
  const offset = offsetAt(instant, timeZone);
  const wall = new Date(instant + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / 60_000;
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}
