import { readAlarms } from '../../lambda/remedy/alarm.ts';
import { readRemedyConfig } from '../../lambda/remedy/remedyConfig.ts';
import { alarmEvent } from './alarmEvent.ts';

const raisedAt = Date.UTC(2026, 10, 22, 18);

test.each([
  ['my-sky-dead-letters', 'dead-letters'],
  ['my-sky-defects', undefined],
])('%s is known by what follows the name of the stack', (name, mended) => {
  expect(readAlarms(alarmEvent(name, 'ALARM', raisedAt))).toEqual([
    { name, mended, isRaised: true, changedAt: raisedAt },
  ]);
});

test("CloudWatch's own writing of a time is read", () => {
  const [record] = alarmEvent('a', 'OK', raisedAt).Records;
  const Message = record?.Sns.Message.replace('.000Z', '.000+0000');
  expect(readAlarms({ Records: [{ Sns: { Message } }] })).toMatchObject([
    { isRaised: false, changedAt: raisedAt },
  ]);
});

test.each([[{}], [{ Records: [{ Sns: { Message: 'hello' } }] }], [null]])(
  'what is no alarm is refused: %j',
  (event) => {
    expect(() => readAlarms(event)).toThrow('This is no alarm');
  },
);

test('says in one line what is missing of its configuration', () => {
  expect(() => readRemedyConfig({ ACTS_AN_HOUR: '0' })).toThrow(
    /^Red Sky is not configured: .*PEOPLE_TABLE .*CACHE_TABLE .*DEAD_LETTER_QUEUE_ARN .*WATCH_SCHEDULE .*WAKE_TOPIC .*ACTS_AN_HOUR .*\.$/,
  );
});
