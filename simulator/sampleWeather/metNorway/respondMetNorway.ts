import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import type { WholeAnswer } from '../../faults/sendWithFault.ts';
import type { Dialect } from '../dialect.ts';
import { localWeatherAt } from '../weatherAt.ts';
import { buildTimeseries, unitsOf, type Extent } from './buildTimeseries.ts';

/** A forecast is made anew so often; it says so in Expires and Last-Modified. */
const validFor = millisecondsPerHour / 2;
/** What programs send that have not been told to say who they are. */
const anonymous = /^(node-fetch|node|undici|axios|okhttp|java|python|curl)\b/i;

/** locationforecast 2.0 of api.met.no: no zone, no feels-like, no days, and manners that are insisted upon. */
export const respondMetNorway: Dialect = ({ url, headers, now }) => {
  const match = /^\/weatherapi\/locationforecast\/2\.0\/(compact|complete)$/.exec(url.pathname);
  if (match === null) return undefined;
  const agent = headers['user-agent'] ?? '';
  if (agent === '' || anonymous.test(agent)) return refuse(403, 'Identify yourself in User-Agent.');
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

interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

function readPosition(query: URLSearchParams): Position | WholeAnswer {
  const texts = [query.get('lat'), query.get('lon')];
  if (texts.some((text) => /\.\d{5}/.test(text ?? '')))
    return refuse(403, 'No more than four decimals.');
  const [latitude, longitude] = texts.map((text) => (text === null ? NaN : Number(text)));
  if (!(Math.abs(latitude ?? NaN) <= 90) || !(Math.abs(longitude ?? NaN) <= 180))
    return refuse(400, 'lat and lon must be degrees.');
  return { latitude: latitude ?? 0, longitude: longitude ?? 0 };
}

/** The real service explains itself to people, in HTML. */
function refuse(status: number, reason: string): WholeAnswer {
  const body = `<!DOCTYPE html><html><head><title>${status}</title></head><body>${reason}</body></html>`;
  return { status, headers: { 'content-type': 'text/html' }, body };
}

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
