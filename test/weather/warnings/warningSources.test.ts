/** Each service of warnings on loopback: what it is asked, how its answer is read, and what each failure is. */

import { createBrightSky } from '../../../lambda/weather/brightSky/brightSky.ts';
import { createMetAlerts } from '../../../lambda/weather/metAlerts/metAlerts.ts';
import { createAlerts } from '../../../lambda/weather/nationalWeatherService/alerts.ts';
import type { WarningSource, Whereabouts } from '../../../lambda/weather/source.ts';
import {
  sendJson,
  startLoopbackServer,
  type LoopbackServer,
} from '../../support/loopbackServer.ts';
import {
  brightSkyAlert,
  brightSkyAlerts,
  metAlert,
  metAlerts,
  now,
  nwsAlert,
  nwsAlerts,
} from './alerts.ts';

let server: LoopbackServer;
beforeEach(async () => {
  server = await startLoopbackServer();
});
afterEach(() => server.close());

const contact = 'weather@example.org';
const where: Whereabouts = { latitude: 42.36, longitude: -71.06, timeZone: 'America/New_York' };
const at = (instant: string) => Date.parse(instant);

interface Service {
  readonly create: () => WarningSource;
  readonly countries: readonly string[];
  readonly request: string;
  readonly userAgent: RegExp;
  /** The document with this one alert, and with none. */
  readonly write: (changes?: Readonly<Record<string, unknown>>) => object;
  readonly none: object;
  readonly warning: object;
  /** What the alert's fields must not be. */
  readonly malformed: Readonly<Record<string, unknown>>;
  readonly missing: number;
}

const services: Readonly<Record<string, Service>> = {
  'National Weather Service': {
    create: () => createAlerts({ baseUrl: server.origin, contact }),
    countries: ['US', 'PR', 'GU', 'VI', 'AS', 'MP'],
    request: '/alerts/active?point=42.36,-71.06',
    userAgent: /red-sky.*weather@example\.org/,
    write: (changes) => nwsAlerts(nwsAlert(changes)),
    none: nwsAlerts(),
    warning: {
      id: 'urn:oid:2.49.0.1.840.0.1',
      issuer: 'the National Weather Service',
      kind: 'snow',
      event: 'Winter Storm Warning',
      severity: 'severe',
      onset: at('2026-11-22T11:00Z'),
      end: at('2026-11-22T18:00Z'),
      advice: 'If you must travel, keep a flashlight and food in your vehicle.',
    },
    malformed: { sent: 'yesterday', ends: 5, event: null, id: undefined, references: 'one' },
    missing: 404,
  },
  'Bright Sky': {
    create: () => createBrightSky({ baseUrl: server.origin }),
    countries: ['DE'],
    request: '/alerts?lat=42.36&lon=-71.06',
    userAgent: /./,
    write: (changes) => brightSkyAlerts(brightSkyAlert(changes)),
    none: brightSkyAlerts(),
    warning: {
      id: '2.49.0.0.276.0.DWD.PVW.1',
      issuer: 'the German Weather Service',
      kind: 'wind',
      event: 'wind gusts',
      severity: 'minor',
      onset: at('2026-11-22T13:00Z'),
      end: at('2026-11-22T19:00Z'),
      advice: undefined,
    },
    malformed: { effective: null, expires: 'soon', alert_id: 7, status: undefined },
    missing: 404,
  },
  'MET Norway': {
    create: () => createMetAlerts({ baseUrl: server.origin, contact }),
    countries: ['NO', 'SJ'],
    request: '/weatherapi/metalerts/2.0/current.json?lat=42.36&lon=-71.06&lang=en',
    userAgent: /red-sky weather@example\.org/,
    write: (changes) => metAlerts(metAlert(changes)),
    none: metAlerts(),
    warning: {
      id: '2.49.0.1.578.0.20261122090000.001',
      issuer: 'MET Norway',
      kind: 'rain',
      event: 'Heavy rain',
      severity: 'moderate',
      onset: at('2026-11-22T11:00Z'),
      end: at('2026-11-22T18:00Z'),
      advice: 'Keep gutters clear.',
    },
    malformed: { id: 1, event: null, eventEndingTime: '2026-11-22' },
    missing: 422,
  },
};

const call = { now, signal: new AbortController().signal, timeoutMs: 5_000 };
const fetchFrom = ({ create }: Service) => create().fetch(where, 'warnings', call);

describe.each(Object.entries(services))('%s', (name, service) => {
  const { none, warning, write } = service;

  test('is asked in its own way, and says who asks', async () => {
    let userAgent: string | undefined;
    server.answerWith((_url, response, request) => {
      userAgent = request.headers['user-agent'];
      sendJson(response, none);
    });
    expect(await fetchFrom(service)).toEqual({ reading: [] });
    expect(server.requests.map(({ pathname, search }) => pathname + search)).toEqual([
      service.request,
    ]);
    expect(userAgent).toMatch(service.userAgent);
  });

  test('is read', async () => {
    server.answerWith((_url, response) => {
      sendJson(response, write());
    });
    expect(await fetchFrom(service)).toEqual({ reading: [warning] });
  });

  test('says how long its answer holds', async () => {
    server.answerWith((_url, response) => {
      response.setHeader('cache-control', 'public, max-age=30, s-maxage=40');
      sendJson(response, none);
    });
    expect(await fetchFrom(service)).toEqual({ reading: [], freshUntil: now + 30_000 });
  });

  test('covers its countries alone', () => {
    const { covers } = service.create();
    const all = ['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'DE', 'NO', 'SJ', 'JP', undefined];
    const covered = all.filter((country) =>
      covers({ ...where, ...(country !== undefined && { country }) }, 'warnings'),
    );
    expect(covered).toEqual(service.countries);
    expect(service.create().name).toBe(name);
  });

  test.each([
    ['a severity that nobody knows', { severity: 'Grave' }],
    ['no severity', { severity: null }],
  ])('%s leaves no warning out', async (_, changes) => {
    server.answerWith((_url, response) => {
      sendJson(response, write(changes));
    });
    expect(await fetchFrom(service)).toEqual({ reading: [{ ...warning, severity: 'unknown' }] });
  });

  test.each(Object.entries(service.malformed))('%s: %j is malformed', async (field, value) => {
    server.answerWith((_url, response) => {
      sendJson(response, write({ [field]: value }));
    });
    expect(await fetchFrom(service)).toEqual({
      problem: 'sourceFailed',
      cause: 'malformed',
      status: 200,
    });
  });

  test.each([
    ['a body of another kind', '{"weather":"fine"}', { cause: 'malformed', status: 200 }],
    ['a list', '[]', { cause: 'malformed', status: 200 }],
    ['half a body', JSON.stringify(none).slice(0, 20), { cause: 'notJson', status: 200 }],
    ['a page', '<html>', { cause: 'notJson', status: 200 }],
  ])('%s', async (_, text, told) => {
    server.answerWith((_url, response) => response.end(text));
    expect(await fetchFrom(service)).toEqual({ problem: 'sourceFailed', ...told });
  });

  test.each([429, 500, 503, 403])('status %d', async (status) => {
    server.answerWith((_url, response) => {
      sendJson(response, { title: 'no' }, status);
    });
    expect(await fetchFrom(service)).toEqual({ problem: 'sourceFailed', cause: 'status', status });
  });

  test('a place that it does not warn for', async () => {
    server.answerWith((_url, response) => {
      sendJson(response, { detail: 'not here' }, service.missing);
    });
    expect(await fetchFrom(service)).toEqual({ problem: 'weatherMissing' });
  });

  test('nobody there', async () => {
    const source = service.create();
    await server.close();
    expect(await source.fetch(where, 'warnings', call)).toEqual({
      problem: 'sourceFailed',
      cause: 'refused',
    });
  });
});
