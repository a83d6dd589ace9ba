import type { Dialect } from '../dialect.ts';
import { timeZoneOf } from '../timeZones.ts';
import { advice } from '../warnings/advice.ts';
import { dangersAt, type DangerKind, type SampleDanger } from '../warnings/dangersAt.ts';
import { isoOf } from '../warnings/isoOf.ts';
import { isAnonymous, readPosition, refuse } from './manners.ts';

/** The service's codes, and its names of what is bad and of what is worse. It warns of neither heat nor cold. */
const events: Readonly<Partial<Record<DangerKind, readonly [code: string, string, string]>>> = {
  wind: ['wind', 'Strong gusts', 'Very strong gusts'],
  rain: ['rain', 'Heavy rain', 'Very heavy rain'],
  snow: ['snow', 'Heavy snow', 'Very heavy snow'],
  ice: ['ice', 'Icy surfaces', 'Very icy surfaces'],
  thunder: ['lightning', 'Frequent lightning', 'Very frequent lightning'],
};

/** How long an answer holds. */
const validFor = 5 * 60_000;

/** MetAlerts 2.0 of api.met.no, in English, at a point. */
export const respondMetAlerts: Dialect = ({ url, headers, now }) => {
  if (url.pathname !== '/weatherapi/metalerts/2.0/current.json') return undefined;
  if (isAnonymous(headers)) return refuse(403, 'Identify yourself in User-Agent.');
  const position = readPosition(url.searchParams);
  if ('status' in position) return position;
  const { latitude, longitude } = position;
  const isNorway = /^(Europe\/Oslo|Arctic\/Longyearbyen)$/.test(timeZoneOf(latitude, longitude));
  const features = isNorway ? dangersAt(latitude, longitude, now).flatMap(featureOf) : [];
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'cache-control': `max-age=${validFor / 1000}`,
      expires: new Date(now + validFor).toUTCString(),
    },
    body: JSON.stringify({
      type: 'FeatureCollection',
      lang: 'en',
      lastChange: isoOf(now),
      features,
    }),
  };
};

function featureOf({ kind, id, isGrave, onset, end }: SampleDanger) {
  const event = events[kind];
  if (event === undefined) return [];
  const [code, bad, worse] = event;
  const name = isGrave ? worse : bad;
  return [
    {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [] },
      properties: {
        id: `2.49.0.1.578.0.sample.${id}`,
        area: 'Sample',
        awareness_level: isGrave ? '3; orange; Severe' : '2; yellow; Moderate',
        certainty: 'Likely',
        event: code,
        eventAwarenessName: name,
        eventEndingTime: isoOf(end),
        geographicDomain: 'land',
        instruction: advice[kind],
        riskMatrixColor: isGrave ? 'Orange' : 'Yellow',
        severity: isGrave ? 'Severe' : 'Moderate',
        status: 'Actual',
        title: `${name}, made up by the sample weather`,
        type: 'Alert',
      },
      when: { interval: [isoOf(onset), isoOf(end)] },
    },
  ];
}
