import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import { weatherAt } from '../weatherAt.ts';
import { quantity } from './documents.ts';
import { stationIdAt, xOf, yOf, type Cell } from './grid.ts';
import { fallingOf, skyWordsOf } from './skyWords.ts';

/** Stations report once an hour, nine minutes before it is full, and it takes a few minutes to arrive. */
const minuteOfReport = 51 * 60_000;
const underWay = 4 * 60_000;

/** What a station measured last. What it does not measure is null, as it often is. */
export function buildObservation({ latitude, longitude }: Cell, origin: string, now: Instant) {
  const arrived = now - underWay - minuteOfReport;
  const reported = Math.floor(arrived / millisecondsPerHour) * millisecondsPerHour + minuteOfReport;
  const moment = weatherAt(latitude, longitude, reported);
  const falling = fallingOf(moment);
  const sky = skyWordsOf(moment, moment, moment.isDay);
  const stationId = stationIdAt(xOf(longitude), yOf(latitude));
  const timestamp = new Date(reported).toISOString().replace('.000Z', '+00:00');
  const id = `${origin}/stations/${stationId}/observations/${timestamp}`;
  const isGusty = moment.windGust > moment.windSpeed + 5;
  return {
    id,
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      '@id': id,
      '@type': 'wx:ObservationStation',
      elevation: quantity('m', moment.place.climate.elevation),
      station: `${origin}/stations/${stationId}`,
      stationId,
      stationName: `Sample station ${stationId}`,
      timestamp,
      rawMessage: '',
      textDescription: falling?.words ?? sky.words,
      icon: `https://api.weather.gov/icons/land/${moment.isDay ? 'day' : 'night'}/${sky.icon}?size=medium`,
      presentWeather: [],
      temperature: measured('degC', moment.temperature),
      dewpoint: measured('degC', moment.dewPoint),
      windDirection: measured('degree_(angle)', Math.round(moment.windDirection / 10) * 10),
      windSpeed: measured('km_h-1', moment.windSpeed * 3.6),
      windGust: measured('km_h-1', isGusty ? moment.windGust * 3.6 : undefined),
      barometricPressure: measured('Pa', Math.round(moment.pressure * 100)),
      seaLevelPressure: measured('Pa', Math.round(moment.pressure * 100)),
      visibility: measured('m', Math.min(16_090, Math.round(moment.visibility))),
      precipitationLastHour: measured('mm', moment.precipitation),
      precipitationLast3Hours: measured('mm', undefined),
      precipitationLast6Hours: measured('mm', undefined),
      relativeHumidity: measured('percent', moment.relativeHumidity),
      windChill: measured('degC', moment.temperature < 10 ? moment.apparentTemperature : undefined),
      heatIndex: measured('degC', moment.temperature > 20 ? moment.apparentTemperature : undefined),
      cloudLayers: [{ base: quantity('m', undefined), amount: amountOf(moment.cloudCover) }],
    },
  };
}

function measured(unit: string, value: number | undefined) {
  return { ...quantity(unit, value), qualityControl: value === undefined ? 'Z' : 'V' };
}

/** Eighths of the sky, as observers name them. */
function amountOf(cloudCover: number): string {
  if (cloudCover < 6) return 'CLR';
  if (cloudCover < 31) return 'FEW';
  if (cloudCover < 56) return 'SCT';
  return cloudCover < 94 ? 'BKN' : 'OVC';
}
