/** What of an answer holds, in the dialect of each service of warnings. */

import { readAlerts as readBrightSky } from '../../../lambda/weather/brightSky/readAlerts.ts';
import { readAlerts as readMetAlerts } from '../../../lambda/weather/metAlerts/readAlerts.ts';
import { readAlerts as readNational } from '../../../lambda/weather/nationalWeatherService/readAlerts.ts';
import { selectWarnings } from '../../../lambda/weather/selectWarnings.ts';
import {
  brightSkyAlert,
  brightSkyAlerts,
  metAlert,
  metAlerts,
  now,
  nwsAlert,
  nwsAlerts,
} from './alerts.ts';

const at = (instant: string) => Date.parse(instant);
type Changes = Readonly<Record<string, unknown>>;

const services = {
  'National Weather Service': (changes: Changes) => readNational(nwsAlerts(nwsAlert(changes))),
  'Bright Sky': (changes: Changes) => readBrightSky(brightSkyAlerts(brightSkyAlert(changes))),
  'MET Norway': (changes: Changes) => readMetAlerts(metAlerts(metAlert(changes))),
} as const;

type Read = readonly [service: keyof typeof services, what: string, changes: Changes, expected: readonly object[]]; // prettier-ignore

const reads: readonly Read[] = [
  ['National Weather Service', 'a test', { status: 'Test' }, []],
  ['National Weather Service', 'an exercise', { status: 'Exercise' }, []],
  ['National Weather Service', 'a cancellation', { messageType: 'Cancel' }, []],
  ['National Weather Service', 'an outlook', { event: 'Hazardous Weather Outlook' }, []],
  ['National Weather Service', 'a warning that is over before its message', { ends: '2026-11-22T06:59:00-05:00' }, []],
  ['National Weather Service', 'a message without the end of what it warns of', { ends: null }, [{ end: at('2026-11-22T14:00Z') }]],
  ['National Weather Service', 'one without any end', { ends: null, expires: null }, [{ end: undefined }]],
  ['National Weather Service', 'one without an onset', { onset: null }, [{ onset: at('2026-11-22T10:00Z') }]],
  ['National Weather Service', 'one without advice', { instruction: null }, [{ advice: undefined }]],
  ['Bright Sky', 'a test', { status: 'test' }, []],
  ['Bright Sky', 'an all-clear', { response_type: 'allclear' }, []],
  ['Bright Sky', 'one without an end', { expires: null }, [{ end: undefined }]],
  ['Bright Sky', 'one without a name', { event_en: null }, [{ event: 'Official WARNING of WIND GUSTS' }]],
  ['Bright Sky', 'one without an onset', { onset: null }, [{ onset: at('2026-11-22T10:00Z') }]],
  ['MET Norway', 'a test', { status: 'Test' }, []],
  ['MET Norway', 'a cancellation', { type: 'Cancel' }, []],
  ['MET Norway', 'an all-clear', { awareness_level: '1; green; Minor' }, []],
  ['MET Norway', 'one whose weather has no end in sight', { eventEndingTime: null }, [{ end: at('2026-11-22T20:00Z') }]],
  ['MET Norway', 'one without a name', { eventAwarenessName: null, event: 'rainFlood' }, [{ kind: 'flood', event: 'torrential rain' }]],
  ['MET Norway', 'one of a new kind', { event: 'meteorite', eventAwarenessName: 'Falling stars' }, [{ kind: 'other', event: 'Falling stars' }]],
]; // prettier-ignore

test.each(reads)('%s: %s', (service, _what, changes, expected) => {
  const messages = services[service](changes);
  expect(messages && selectWarnings(messages, now)).toMatchObject(expected);
});

test('an update at the National Weather Service takes the place of what it refers to', () => {
  const update = nwsAlert({
    id: 'two',
    messageType: 'Update',
    sent: '2026-11-22T06:30:00-05:00',
    event: 'Blizzard Warning',
    references: [{ '@id': 'https://example.org', identifier: 'urn:oid:2.49.0.1.840.0.1' }],
  });
  const messages = readNational(nwsAlerts(nwsAlert(), update));
  expect(messages && selectWarnings(messages, now)).toMatchObject([{ id: 'two' }]);
});
