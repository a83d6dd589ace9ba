import type { RecordedTurn } from '../../../simulator/recording/recording.ts';
import { writeDialog } from '../../../simulator/recording/writeDialog.ts';
import { readConversations } from '../../dialogs/conversation.ts';

const start = Date.UTC(2026, 10, 22, 18, 0, 37);
const there = {
  locale: 'en-GB',
  place: 'Oslo, Norway',
  permission: 'granted',
  address: '',
  temperatureUnit: '',
  distanceUnits: '',
  fault: 'none',
} as const;

function turn(said: string, changes: Partial<RecordedTurn> = {}): RecordedTurn {
  const application = { applicationId: 'amzn1.ask.skill.x' };
  const System = { application, user: { userId: 'x' }, apiEndpoint: 'https://x' };
  return {
    at: start,
    said,
    speech: `${said}, answered.`,
    request: {
      version: '1.0',
      context: { System },
      request: { type: 'LaunchRequest', requestId: 'x', timestamp: '' },
    },
    timeZone: 'Europe/Oslo',
    surroundings: there,
    ...changes,
  };
} // prettier-ignore

test('what lies between two things said is written between them', () => {
  const script = writeDialog([
    turn('one'),
    turn('two', { at: start + 30_000 }),
    turn('three', { at: start + 11 * 60_000, surroundings: { ...there, fault: 'slow' } }),
    turn('four', { at: start + 11 * 60_000 }),
  ]);
  expect(script.split('\n').slice(0, -1)).toEqual([
    '# one',
    'Sunday 2026-11-22 19:00 in Oslo, Norway, en-GB',
    'U: one',
    'A: one, answered.',
    '(a minute later)',
    'U: two',
    'A: two, answered.',
    '(10 minutes later)',
    '(the weather service goes down)',
    'U: three',
    'A: three, answered.',
    '(the weather service is back)',
    'U: four',
    'A: four, answered.',
  ]);
});

test('what the owner has set stands before what is said', () => {
  const owner = { permission: 'refused', address: '0150, NO', temperatureUnit: 'CELSIUS' } as const;
  const script = writeDialog([turn('one', { surroundings: { ...there, ...owner } })]);
  expect(script.split('\n').slice(2, 5)).toEqual([
    '(the owner refuses permissions)',
    "(the device's address is 0150, NO)",
    "(the device's units are celsius)",
  ]);
  const [conversation] = readConversations(script);
  expect(conversation?.steps.map(({ step }) => step)).toEqual(['account', 'account', 'account', 'turn']);
}); // prettier-ignore

test.each([
  ['America/New_York', 'on the clock of New York'],
  ['UTC', 'on the clock of Reykjavik'],
] as const)('a device in %s that does not say where it is stands %s', (timeZone, where) => {
  const surroundings = { ...there, place: '' };
  expect(writeDialog([turn('one', { surroundings, timeZone })])).toContain(`${where}, en-GB\n`);
});

test('another device is another conversation, and all can be read', () => {
  const script = writeDialog([
    turn('one'),
    turn('two', { surroundings: { ...there, locale: 'en-US' } }),
    turn('three', { surroundings: { ...there, locale: 'en-US' }, said: 'three\nlines  of' }),
  ]);
  const conversations = readConversations(script);
  expect(conversations.map(({ steps }) => steps.length)).toEqual([1, 2]);
  expect(conversations[1]?.steps[1]).toMatchObject({ said: 'three lines of' });
});
