import type { WholeAnswer } from '../../faults/sendWithFault.ts';
import type { Dialect } from '../dialect.ts';
import { timeZoneOf } from '../timeZones.ts';
import { advice } from '../warnings/advice.ts';
import { dangersAt, type DangerKind, type SampleDanger } from '../warnings/dangersAt.ts';
import { isoOf } from '../warnings/isoOf.ts';

/** The German weather service's names, of what is bad and of what is worse. */
const events: Readonly<Record<DangerKind, readonly [string, string]>> = {
  wind: ['gale-force gusts', 'storm-force gusts'],
  rain: ['heavy rain', 'very heavy rain'],
  snow: ['snowfall', 'heavy snowfall'],
  ice: ['glaze', 'heavy glaze'],
  thunder: ['thunderstorms', 'severe thunderstorms'],
  heat: ['strong heat', 'extreme heat'],
  cold: ['severe frost', 'severe frost'],
};

/** Bright Sky's alerts at a point; Germany alone has municipalities that it knows. */
export const respondBrightSky: Dialect = ({ url, now }) => {
  if (url.pathname !== '/alerts') return undefined;
  const [latitude, longitude] = [url.searchParams.get('lat'), url.searchParams.get('lon')].map(
    (text) => (text === null || text === '' ? NaN : Number(text)),
  );
  if (!(Math.abs(latitude ?? NaN) <= 90) || !(Math.abs(longitude ?? NaN) <= 180))
    return answer(400, { detail: 'lat and lon must be degrees' });
  const position = [latitude ?? 0, longitude ?? 0] as const;
  if (!/^Europe\/(Berlin|Busingen)$/.test(timeZoneOf(...position)))
    return answer(404, { detail: 'Requested position is not covered by the service' });
  return answer(200, {
    alerts: dangersAt(...position, now).map(alertOf),
    location: { warn_cell_id: 800_000_000, name: 'Sample' },
  });
};

function answer(status: number, document: object): WholeAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(document),
  };
}

function alertOf({ kind, id, isGrave, onset, end, issuedAt }: SampleDanger, index: number) {
  const event = events[kind][isGrave ? 1 : 0];
  return {
    id: index + 1,
    alert_id: `2.49.0.0.276.0.sample.${id}`,
    status: 'actual',
    effective: isoOf(issuedAt),
    onset: isoOf(onset),
    expires: isoOf(end),
    category: 'met',
    response_type: 'prepare',
    urgency: 'immediate',
    severity: isGrave ? 'severe' : 'moderate',
    certainty: 'likely',
    event_code: null,
    event_en: event,
    event_de: null,
    headline_en: `Made-up WARNING of ${event.toUpperCase()}`,
    headline_de: '',
    description_en: '',
    description_de: '',
    instruction_en: advice[kind],
    instruction_de: null,
  };
}
