import type { Dialect } from '../dialect.ts';
import { advice } from '../warnings/advice.ts';
import { dangersAt, type DangerKind, type SampleDanger } from '../warnings/dangersAt.ts';
import { isoOf } from '../warnings/isoOf.ts';
import { problem } from './documents.ts';
import { isCovered } from './isCovered.ts';

/** The service's names, of what is bad and of what is worse. */
const events: Readonly<Record<DangerKind, readonly [string, string]>> = {
  wind: ['Wind Advisory', 'High Wind Warning'],
  rain: ['Flood Watch', 'Flash Flood Warning'],
  snow: ['Winter Weather Advisory', 'Winter Storm Warning'],
  ice: ['Freezing Rain Advisory', 'Ice Storm Warning'],
  thunder: ['Severe Thunderstorm Watch', 'Severe Thunderstorm Warning'],
  heat: ['Heat Advisory', 'Extreme Heat Warning'],
  cold: ['Cold Weather Advisory', 'Extreme Cold Warning'],
};

/** The message goes out of date before what it warns of is over. */
const messageHours = 6;

/** api.weather.gov/alerts/active at a point. */
export const respondAlerts: Dialect = ({ url, headers, now }) => {
  if (url.pathname !== '/alerts/active') return undefined;
  if ((headers['user-agent'] ?? '') === '')
    return problem(403, 'Forbidden', 'A User-Agent is required.');
  const point = /^(-?\d+(?:\.\d{1,4})?),(-?\d+(?:\.\d{1,4})?)$/.exec(
    url.searchParams.get('point') ?? '',
  );
  const [latitude, longitude] = [Number(point?.[1]), Number(point?.[2])];
  if (point === null || !isCovered({ latitude, longitude }))
    return problem(400, 'Bad Request', 'Parameter "point" is invalid: out of bounds');
  const features = dangersAt(latitude, longitude, now).map((danger) => featureOf(danger, now));
  const title = `Current watches, warnings, and advisories for ${latitude} N, ${longitude} W`;
  return {
    status: 200,
    headers: { 'content-type': 'application/geo+json', 'cache-control': 'public, max-age=30' },
    body: JSON.stringify({ type: 'FeatureCollection', features, title, updated: isoOf(now) }),
  };
};

function featureOf({ kind, id, isGrave, onset, end, issuedAt }: SampleDanger, now: number) {
  const event = events[kind][isGrave ? 1 : 0];
  return {
    type: 'Feature',
    geometry: null,
    properties: {
      id: `urn:oid:sample.${id}`,
      references: [],
      sent: isoOf(issuedAt),
      effective: isoOf(issuedAt),
      onset: isoOf(onset),
      expires: isoOf(Math.min(end, now + messageHours * 3_600_000)),
      ends: isoOf(end),
      status: 'Actual',
      messageType: 'Alert',
      category: 'Met',
      severity: isGrave ? 'Severe' : 'Moderate',
      certainty: 'Likely',
      urgency: onset <= now ? 'Immediate' : 'Future',
      event,
      senderName: 'NWS Sample',
      headline: `${event} made up by the sample weather`,
      description: null,
      instruction: advice[kind],
      response: 'Prepare',
    },
  };
}
