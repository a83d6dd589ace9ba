import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import type { Dialect } from '../dialect.ts';
import { localWeatherAt } from '../weatherAt.ts';
import { buildTimeseries, unitsOf, type Extent } from './buildTimeseries.ts';
import { isAnonymous, readPosition, refuse, type Position } from './manners.ts';

/** A forecast is made anew so often; it says so in Expires and Last-Modified. */
const validFor = millisecondsPerHour / 2;
/** locationforecast 2.0 of api.met.no: no zone, no feels-like, no days, and manners that are insisted upon. */
export const respondMetNorway: Dialect = ({ url, headers, now }) => {
  const match = /^\/weatherapi\/locationforecast\/2\.0\/(compact|complete)$/.exec(url.pathname);
  if (match === null) return undefined;
  if (isAnonymous(headers)) return refuse(403, 'Identify yourself in User-Agent.');
  const position = readPosition(url.searchParams);
  if ('status' in position) return position;
  const made = Math.floor(now / validFor) * validFor;
  const times = {
    expires: new Date(made + validFor).toUTCString(),
    'last-modified': new Date(made).toUTCString(),
  };
  const known = Date.parse(headers['if-modified-since'] ?? '');
  if (known >= made) return { status: 304, headers: times, body: '' };
  const document = buildDocument(position, match[1] === 'complete' ? 'complete' : 'compact', made);
  return {
    status: 200,
    headers: { 'content-type': 'application/json', ...times },
    body: JSON.stringify(document),
  };
};

function buildDocument({ latitude, longitude }: Position, extent: Extent, made: Instant) {
  const place = localWeatherAt(latitude, longitude);
  return {
    type: 'Feature',
    geometry: {
      type: 'Point',
      coordinates: [longitude, latitude, Math.round(place.climate.elevation)],
    },
    properties: {
      meta: {
        updated_at: new Date(made).toISOString().replace('.000', ''),
        units: unitsOf(extent),
      },
      timeseries: buildTimeseries(place, extent, made),
    },
  };
}
