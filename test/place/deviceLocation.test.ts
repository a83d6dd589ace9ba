import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestEnvelope, interfaces } from 'ask-sdk-model';
import { readDeviceLocation } from '../../lambda/place/deviceLocation.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const permission = 'alexa::devices:all:geolocation:read';

interface Scenario {
  readonly geolocation?: interfaces.geolocation.GeolocationState;
  readonly canLocate?: boolean;
  readonly status?: 'GRANTED' | 'DENIED';
}

function envelopeWith({
  geolocation,
  canLocate = true,
  status = 'GRANTED',
}: Scenario): RequestEnvelope {
  return {
    version: '1.0',
    context: {
      System: {
        application: { applicationId: 'amzn1.ask.skill.1' },
        user: { userId: 'person', permissions: { scopes: { [permission]: { status } } } },
        device: { deviceId: 'device', supportedInterfaces: canLocate ? { Geolocation: {} } : {} },
        apiEndpoint: 'https://api.amazonalexa.com',
      },
      ...(geolocation === undefined ? {} : { Geolocation: geolocation }),
    },
    request: {
      type: 'LaunchRequest',
      requestId: 'r',
      timestamp: '2026-11-22T12:00:00Z',
      locale: 'en-US',
    },
  };
}

const coordinate = { latitudeInDegrees: 59.91, longitudeInDegrees: 10.75, accuracyInMeters: 10 };
const timestamp = '2026-11-22T11:59:00Z';
const fresh = { timestamp, coordinate };
const oslo = { kind: 'coordinates', latitude: 59.91, longitude: 10.75 };

test.each<[string, Scenario, object]>([
  ['fresh and accurate', { geolocation: fresh }, oslo],
  ['five minutes old', { geolocation: { ...fresh, timestamp: '2026-11-22T11:55:00Z' } }, oslo],
  ['older', { geolocation: { ...fresh, timestamp: '2026-11-22T11:54:59Z' } }, { kind: 'stale' }],
  [
    'by a clock that is ahead',
    { geolocation: { ...fresh, timestamp: '2026-11-22T12:00:30Z' } },
    oslo,
  ],
  ['of an unknown time', { geolocation: { coordinate } }, { kind: 'stale' }],
  ['of a time that is none', { geolocation: { ...fresh, timestamp: 'now' } }, { kind: 'stale' }],
  [
    'within five kilometers',
    { geolocation: { ...fresh, coordinate: { ...coordinate, accuracyInMeters: 5000 } } },
    oslo,
  ],
  [
    'vaguer',
    { geolocation: { ...fresh, coordinate: { ...coordinate, accuracyInMeters: 5001 } } },
    { kind: 'inaccurate' },
  ],
  [
    'off the globe',
    { geolocation: { ...fresh, coordinate: { ...coordinate, latitudeInDegrees: 91 } } },
    { kind: 'none' },
  ],
  ['without coordinates', { geolocation: { timestamp } }, { kind: 'none' }],
  [
    'stopped',
    { geolocation: { locationServices: { access: 'ENABLED', status: 'STOPPED' } } },
    { kind: 'switchedOff' },
  ],
  [
    'closed to Alexa',
    { geolocation: { ...fresh, locationServices: { access: 'DISABLED', status: 'RUNNING' } } },
    { kind: 'switchedOff' },
  ],
  [
    'running',
    { geolocation: { ...fresh, locationServices: { access: 'ENABLED', status: 'RUNNING' } } },
    oslo,
  ],
  ['on a device without positioning', { canLocate: false, status: 'DENIED' }, { kind: 'none' }],
  ['without permission', { status: 'DENIED' }, { kind: 'permissionMissing' }],
  ['allowed, but absent', {}, { kind: 'none' }],
])('a position %s', (_, scenario, expected) => {
  expect(readDeviceLocation(envelopeWith(scenario), now)).toEqual(expected);
});

const recorded = join(
  process.env['REQUESTS'] ?? '../shared/alexa-requests',
  'launch-geolocation-real.json',
);
const testRecorded = existsSync(recorded) ? test : test.skip;

testRecorded('a recorded request from a phone (skipped where the requests are absent)', () => {
  const envelope: unknown = JSON.parse(readFileSync(recorded, 'utf8'));
  if (!isEnvelope(envelope)) throw new Error(`${recorded} holds no request`);
  const at = Date.parse(envelope.request.timestamp);
  expect(readDeviceLocation(envelope, at)).toMatchObject({ kind: 'coordinates' });
  expect(readDeviceLocation(envelope, now)).toEqual({ kind: 'stale' });
});

function isEnvelope(json: unknown): json is RequestEnvelope {
  return json !== null && typeof json === 'object' && 'context' in json && 'request' in json;
}
