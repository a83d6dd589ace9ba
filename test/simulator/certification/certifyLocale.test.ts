import { certifyLocale } from '../../../simulator/certification/certifyLocale.ts';
import { openRoom, type OpenRoom } from '../../../simulator/room/openRoom.ts';
import { plainSurroundings } from '../../../simulator/room/surroundings.ts';

jest.setTimeout(90_000);

let open: OpenRoom;
beforeAll(async () => {
  const opened = await openRoom({
    surroundings: plainSurroundings,
    now: () => Date.UTC(2026, 10, 22, 18),
    stopwatch: () => performance.now(),
    writeLog: () => undefined,
  });
  if ('problem' in opened) throw new Error(opened.message);
  open = opened;
});
afterAll(() => open.close());

const broken = async (phrases: readonly string[]) =>
  (await certifyLocale(open.room, plainSurroundings, phrases)).flatMap(({ rule, said, faults }) =>
    faults.map((fault) => `${rule}, "${said}": ${fault}`),
  );

test('the skill keeps every rule in the conversations of a tester', async () => {
  expect(await broken(['Alexa, ask red sky if it will rain tomorrow'])).toEqual([]);
});

test('an example phrase that is not understood, or only after a question, is found', async () => {
  expect(await broken(['Alexa, ask red sky to order a pizza', 'Alexa, open red sky'])).toEqual([
    'examplePhrases, "Alexa, ask red sky to order a pizza": an example phrase that is not understood',
    'examplePhrases, "Alexa, open red sky": an example phrase that is answered with a question',
  ]);
});
