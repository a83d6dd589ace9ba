import type { Dialect, SampleRequest } from '../dialect.ts';
import { buildHourly } from './buildHourly.ts';
import { buildObservation } from './buildObservation.ts';
import { buildPoint, buildStations } from './buildPoint.ts';
import { document, problem } from './documents.ts';
import { cellAt, cellOfStation } from './grid.ts';
import { isCovered } from './isCovered.ts';

/** api.weather.gov: points, hourly forecasts, stations and what they measured last. */
export const respondNationalWeatherService: Dialect = (request) => {
  const { pathname } = request.url;
  if (!/^\/(points|gridpoints|stations)\//.test(pathname)) return undefined;
  if ((request.headers['user-agent'] ?? '') === '')
    return problem(403, 'Forbidden', 'A User-Agent is required.');
  const point = /^\/points\/(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(pathname);
  if (point !== null) return respondPoint(request, point[1] ?? '', point[2] ?? '');
  const grid = /^\/gridpoints\/RED\/(\d+),(\d+)\/(forecast\/hourly|stations)$/.exec(pathname);
  if (grid !== null) {
    const cell = cellAt(Number(grid[1]), Number(grid[2]));
    if (!isCovered(cell)) return problem(404, 'Not Found', 'No such grid point.');
    return grid[3] === 'stations'
      ? document(buildStations(cell, originOf(request)), request.now)
      : document(buildHourly(cell, request), request.now);
  }
  const station = /^\/stations\/(\w+)\/observations\/latest$/.exec(pathname);
  const cell = cellOfStation(station?.[1] ?? '');
  if (cell === undefined) return problem(404, 'Not Found', `${pathname} is not a valid resource.`);
  return document(buildObservation(cell, originOf(request), request.now), request.now);
};

function respondPoint(request: SampleRequest, latitude: string, longitude: string) {
  const cell = { latitude: Number(latitude), longitude: Number(longitude) };
  const [north, east] = [shorten(latitude), shorten(longitude)];
  if (north !== latitude || east !== longitude) {
    const location = `${originOf(request)}/points/${north},${east}`;
    const moved = problem(301, 'Adjusting Precision Of Point Coordinate', `Use ${location}`);
    return { ...moved, headers: { ...moved.headers, location } };
  }
  if (!isCovered(cell)) {
    const detail = `Unable to provide data for requested point ${latitude},${longitude}`;
    return problem(404, 'Data Unavailable For Requested Point', detail, 'InvalidPoint');
  }
  return document(buildPoint(cell, originOf(request)), request.now);
}

/** At most four decimals, and no zeros at the end. */
function shorten(degrees: string): string {
  return String(Number(Number(degrees).toFixed(4)));
}

/** Documents name one another by whole URLs. */
function originOf({ headers }: SampleRequest): string {
  return `http://${headers.host ?? 'localhost'}`;
}
