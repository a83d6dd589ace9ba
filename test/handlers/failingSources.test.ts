/** Sources that refuse, stall or lie: a clear answer, one line that names the cause, and nothing lost. */

import { createDevice } from '../support/device.ts';
import {
  sendJson,
  startLoopbackServer,
  type Answer,
  type LoopbackServer,
} from '../support/loopbackServer.ts';
import { startSkill, sundayEvening, type TestSkill } from '../support/startSkill.ts';

let skill: TestSkill;
let liar: LoopbackServer;
beforeAll(async () => {
  skill = await startSkill();
});
beforeEach(async () => {
  liar = await startLoopbackServer();
});
afterEach(async () => {
  skill.reset();
  await liar.close();
});
afterAll(() => skill.close());

const minute = 60_000;
const celsius = { units: ['celsius', 'celsius'] } as const;

/** What the log warns of, all of it or one kind. */
function warnings(message = ''): readonly unknown[] {
  return skill.log
    .lines()
    .filter((line) => line.includes('"WARN"') && line.includes(message))
    .map((line): unknown => JSON.parse(line));
}

/** A forecast of the wire format, but for what a test breaks. */
const forecast = {
  latitude: 59.91,
  longitude: 10.75,
  utc_offset_seconds: 3600,
  timezone: 'Europe/Oslo',
  hourly_units: { time: 'iso8601', temperature_2m: '°C' },
  hourly: { time: ['2026-11-22T19:00'], temperature_2m: [3] },
};
const half = JSON.stringify(forecast).slice(0, 120);

const lies: readonly (readonly [string, Answer, object])[] = [
  ['is overloaded', (_url, response) => { sendJson(response, { error: true, reason: 'overloaded' }, 503); }, { cause: 'status', status: 503 }],
  ['has had enough of us', (_url, response) => { sendJson(response, { error: true, reason: 'limit' }, 429); }, { cause: 'status', status: 429 }],
  ['shows an error page', (_url, response) => { response.writeHead(200).end('<html>Sorry'); }, { cause: 'notJson', status: 200 }],
  ['sends half a body', (_url, response) => { response.end(half); }, { cause: 'notJson', status: 200 }],
  ['breaks off', (_url, response) => { response.writeHead(200, { 'content-length': '999' }); response.write(half, () => response.socket?.resetAndDestroy()); }, { cause: 'reset' }],
  ['sends another shape', (_url, response) => { sendJson(response, { weather: 'fine' }); }, { cause: 'malformed' }],
  ['sends other units', (_url, response) => { sendJson(response, { ...forecast, hourly_units: { time: 'iso8601', temperature_2m: 'K' } }); }, { cause: 'malformed' }],
  ['sends an error with a good status', (_url, response) => { sendJson(response, { error: true, reason: 'no' }); }, { cause: 'malformed' }],
  ['never answers', () => undefined, { cause: 'timeout' }],
]; // prettier-ignore

describe('the weather', () => {
  test.each(lies)('that %s', async (_name, answer, told) => {
    const device = createDevice(skill);
    await device.ask('SetHomeIntent', { place: 'Oslo' });
    liar.answerWith(answer);
    skill.replaceContainer({ OPEN_METEO_URL: liar.origin });
    const { speech, isOpen } = await device.ask('RainIntent');
    expect(speech).toMatch(/cannot reach the weather service.*try again/);
    expect(isOpen).toBe(false);
    expect(warnings('weatherFailed')).toEqual([
      { level: 'WARN', message: 'weatherFailed', service: 'red-sky', source: 'Open-Meteo', ...told }, // prettier-ignore
    ]);
    // Home and the question are still there once it is well again, and we have waited as it wants us to.
    skill.clock.now += 2 * minute;
    skill.replaceContainer();
    expect((await device.ask('FollowUpIntent', { date: '2026-11-23' })).speech).toMatch(
      /tomorrow.*sample weather/,
    );
  });

  test('of which nobody listens', async () => {
    await liar.close();
    skill.replaceContainer({ OPEN_METEO_URL: liar.origin });
    const { speech } = await createDevice(skill).ask('RainIntent', { place: 'Oslo' });
    expect(speech).toContain('cannot reach the weather service');
    expect(warnings()).toMatchObject([{ message: 'weatherFailed', cause: 'refused' }]);
  });

  test("that stalls past the turn's own deadline: the turn ends first, with words", async () => {
    const given = new Promise<void>((resolve) => {
      liar.answerWith((_url, response) => {
        response.on('close', resolve);
      });
    });
    skill.replaceContainer({ OPEN_METEO_URL: liar.origin });
    const device = createDevice(skill, { remainingMilliseconds: 500 });
    const { speech } = await device.ask('RainIntent', { place: 'Oslo' });
    expect(speech).toContain('cannot reach the weather service');
    // The request ends with it: nobody waits for it any more.
    await given;
  });

  test('that fails while an older forecast is kept: it serves, and the failure is logged', async () => {
    const device = createDevice(skill);
    const fresh = await device.ask('TemperatureIntent', { place: 'Oslo', date: '2026-11-23' });
    skill.weather.faults.mode = 'down';
    skill.clock.now = sundayEvening + 20 * minute;
    const kept = await device.ask('TemperatureIntent', { place: 'Oslo', date: '2026-11-23' });
    expect(kept.speech).toBe(`${fresh.speech} This is as of 20 minutes ago.`);
    expect(warnings()).toMatchObject([{ message: 'weatherFailed', cause: 'status', status: 503 }]);
  });
});

test.each<[string, Answer]>([
  ['refuses', (_url, response) => response.writeHead(403).end('{"message":"no"}')],
  ['tells a zone that there is none', (_url, response) => response.end('"Mars/Olympus"')],
  ['never answers', () => undefined],
])("Alexa's own service that %s costs no answer", async (_name, answer) => {
  const slots = { place: 'Tokyo', date: '2026-11-24' };
  const well = await createDevice(skill).ask('RainIntent', slots);
  skill.alexa.answerWith(answer);
  const ill = await createDevice(skill).ask('RainIntent', slots);
  expect(ill.speech).toBe(well.speech);
});

test('weather that was sent for ahead of the question is not waited for twice', async () => {
  skill.weather.faults.mode = 'down';
  const { speech } = await createDevice(skill).ask('RainIntent', { place: 'Oslo', date: '2026-11-23' }); // prettier-ignore
  expect(speech).toContain('cannot reach the weather service');
  expect(warnings()).toHaveLength(1);
  expect(skill.weather.paths).toHaveLength(1);
});

describe('the place search', () => {
  const searchLies = lies.filter(([name]) => !/units|good status/.test(name));

  test.each(searchLies)('that %s', async (_name, answer, told) => {
    liar.answerWith(answer);
    skill.replaceContainer({ OPEN_METEO_URL: liar.origin });
    const device = createDevice(skill);
    const lost = await device.ask('RainIntent', { place: 'Qwertzuiop', date: '2026-11-23' });
    if ('cause' in told && told.cause === 'malformed') {
      // No list of results is how it says that there are none.
      expect(lost.speech).toContain('I know no place of that name');
      expect(warnings()).toEqual([]);
    } else {
      expect(lost.speech).toMatch(/"Qwertzuiop".*the place search does not answer/);
      expect(warnings()).toMatchObject([{ message: 'placeSearchFailed', ...told }]);
    }
    expect(lost.isOpen).toBe(true);
    // The question waits for a place that is known by heart.
    skill.replaceContainer();
    expect((await device.ask('ChooseIntent', { place: 'Oslo' })).speech).toContain('tomorrow');
  });
});

describe('the database', () => {
  const error = (status: number, name: string) => ({ status, error: name, times: 99 });

  test.each([
    ['is gone', 'reset' as const, 'unreachable'],
    ['stalls', 'stall' as const, 'timeout'],
    ['throttles', error(400, 'ProvisionedThroughputExceededException'), 'throttled'],
    ['denies', error(400, 'AccessDeniedException'), 'denied'],
    ['has no table', error(400, 'ResourceNotFoundException'), 'tableMissing'],
    ['is ill', error(500, 'InternalServerError'), 'failed'],
  ])('that %s', async (_name, fault, cause) => {
    const device = createDevice(skill);
    await device.ask('SetHomeIntent', { place: 'Bergen' });
    const well = await device.ask('RainIntent', { place: 'Oslo' });

    skill.database.failWith(fault);
    skill.log.forget();
    const ill = await device.ask('RainIntent', { place: 'Oslo' });
    expect(ill.speech).toBe(well.speech);
    expect(warnings()).toMatchObject([{ message: 'memoryFailed', cause }]);

    skill.log.forget();
    const unkept = await device.ask('SetUnitsIntent', celsius);
    expect(unkept.speech).toContain('could not keep that');
    expect(warnings()).toMatchObject([{ message: 'memoryFailed', cause }]);

    skill.database.failWith(undefined);
    expect((await device.ask('RainIntent', { date: '2026-11-24', place: 'my home' })).speech).toBe(
      (await createDevice(skill).ask('RainIntent', { date: '2026-11-24', place: 'Bergen' })).speech.replace(' in Bergen', ''), // prettier-ignore
    );
  });

  test('that was gone at the launch, and is there again: the session knows what was kept', async () => {
    const device = createDevice(skill);
    await device.ask('SetHomeIntent', { place: 'Bergen' });
    skill.database.failWith('reset');
    expect((await device.launch()).isOpen).toBe(true);
    skill.database.failWith(undefined);
    expect((await device.ask('RainIntent')).speech).toMatch(/sample weather/);
  });
});

test('a defect of ours is apologised for, and its place is logged', async () => {
  skill.replaceContainer({ GAZETTEER_FILE: 'no/such/file.bin' });
  const { speech, isOpen } = await createDevice(skill).ask('RainIntent', { place: 'Oslo' });
  expect([speech, isOpen]).toEqual([expect.stringContaining('Something went wrong'), false]);
  expect(skill.log.events()).toMatchObject([{ level: 'ERROR', message: 'defect', error: 'Error' }]);
});
