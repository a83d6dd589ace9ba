/** Writes documents as api.weather.gov promises them, and a server's answers from them. */

import type { ServerResponse } from 'node:http';
import { sendJson } from '../../support/loopbackServer.ts';
import type { Answer } from '../../support/loopbackServer.ts';

export const quantity = (unit: string, value: number | null) => ({
  unitCode: `wmoUnit:${unit}`,
  value,
});

export const pointBody = {
  geometry: { type: 'Point', coordinates: [-74, 40.7] },
  properties: { gridId: 'OKX', gridX: 33, gridY: 35, timeZone: 'America/New_York' },
};

export const period = (hour: number, change: object = {}) => ({
  startTime: `2026-11-22T${String(hour).padStart(2, '0')}:00:00-05:00`,
  endTime: `2026-11-22T${String(hour + 1).padStart(2, '0')}:00:00-05:00`,
  isDaytime: hour < 17,
  temperature: quantity('degC', 4),
  probabilityOfPrecipitation: quantity('percent', 60),
  dewpoint: quantity('degC', 1.5),
  relativeHumidity: quantity('percent', 84),
  windSpeed: quantity('km_h-1', 18),
  windDirection: 'NNW',
  icon: 'https://api.weather.gov/icons/land/day/rain_showers,60?size=small',
  shortForecast: 'Light Rain Showers Likely',
  ...change,
});

export const hourlyBody = (periods: readonly object[]) => ({
  properties: { units: 'si', periods },
});

export const gridBody = {
  properties: {
    quantitativePrecipitation: {
      uom: 'wmoUnit:mm',
      values: [{ validTime: '2026-11-22T12:00:00+00:00/PT6H', value: 3 }],
    },
    snowfallAmount: {
      uom: 'wmoUnit:mm',
      values: [{ validTime: '2026-11-22T12:00:00+00:00/PT6H', value: 12 }],
    },
    windGust: {
      uom: 'wmoUnit:km_h-1',
      values: [{ validTime: '2026-11-22T10:00:00+00:00/P1DT2H', value: 36 }],
    },
    skyCover: {
      uom: 'wmoUnit:percent',
      values: [{ validTime: '2026-11-22T15:00:00+00:00/PT2H', value: 88 }],
    },
  },
};

export const stationsBody = (...ids: readonly string[]) => ({
  features: ids.map((id) => ({ properties: { stationIdentifier: id } })),
});

export const observationBody = (change: object = {}) => ({
  properties: {
    timestamp: '2026-11-22T14:51:00+00:00',
    textDescription: 'Mostly Cloudy',
    icon: 'https://api.weather.gov/icons/land/day/bkn?size=medium',
    temperature: quantity('degC', 3.9),
    dewpoint: quantity('degC', 1),
    relativeHumidity: quantity('percent', 81.4),
    windDirection: quantity('degree_(angle)', 330),
    windSpeed: quantity('km_h-1', 14.4),
    windGust: quantity('km_h-1', null),
    seaLevelPressure: quantity('Pa', 101_870),
    visibility: quantity('m', 16_090),
    cloudLayers: [{ amount: 'FEW' }, { amount: 'BKN' }],
    ...change,
  },
});

export const invalidPoint = {
  title: 'Data Unavailable For Requested Point',
  type: 'https://api.weather.gov/problems/InvalidPoint',
  status: 404,
  detail: 'Unable to provide data for requested point 51.5,-0.13',
};

export type Reply = object | ((response: ServerResponse) => void);

/** What each path answers; the first that the path begins with, so the longer ones come first. */
export function answering(replies: readonly (readonly [string, Reply])[]): Answer {
  return (url, response) => {
    const reply = replies.find(([path]) => url.pathname.startsWith(path))?.[1];
    if (reply === undefined) sendJson(response, { title: 'Not Found', status: 404 }, 404);
    else if (typeof reply === 'function') reply(response);
    else sendJson(response, reply);
  };
}
