import type { FaultSwitch, ServiceFault } from '../../../simulator/faults/fault.ts';
import { startSampleWeather } from '../../../simulator/sampleWeather/startSampleWeather.ts';
import { at, november, startService } from './support.ts';

const path = `/v1/forecast?${at('Oslo')}&current=temperature_2m`;

test('faults are switched while the service runs', async () => {
  const faults: FaultSwitch = { mode: 'none' };
  const service = await startService({ faults });
  const whole = await service.get(path);
  expect(whole.status).toBe(200);

  faults.mode = 'down';
  expect(await service.get(path)).toEqual({
    status: 503,
    text: '{"error":true,"reason":"The service is overloaded"}',
  });

  faults.mode = 'halfJson';
  const half = await service.get(path);
  expect(half.status).toBe(200);
  expect(whole.text.startsWith(half.text)).toBe(true);
  expect(() => {
    JSON.parse(half.text);
  }).toThrow(SyntaxError);

  faults.mode = 'none';
  expect(await service.get(path)).toEqual(whole);
  await service.close();
});

test.each<[ServiceFault, number, RegExp]>([
  ['limited', 429, /limit exceeded/],
  ['limitedForAMinute', 429, /limit exceeded/],
  ['broken', 500, /Something went wrong/],
  ['html', 200, /^<!DOCTYPE html>/],
  ['notANumber', 200, /"latitude":nan,/],
  // Twenty degrees to the south of Oslo.
  ['wrongPlace', 200, /"latitude":39.9,/],
  ['clockBehind', 200, /"time":"2026-11-22T13:00"/],
  ['clockAhead', 200, /"time":"2026-11-23T01:00"/],
])('the fault %s', async (mode, status, text) => {
  const service = await startService({ faults: { mode } });
  const answer = await fetch(service.url + path);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toMatch(text);
  expect(answer.headers.get('retry-after')).toBe(mode === 'limitedForAMinute' ? '60' : null);
  const clock = Date.parse(answer.headers.get('date') ?? '') - november;
  const hours = Math.round(clock / 3_600_000);
  expect(hours).toBe(mode === 'clockBehind' ? -6 : mode === 'clockAhead' ? 6 : 0);
  await service.close();
});

test('a connection that breaks in the middle of the answer', async () => {
  const service = await startService({ faults: { mode: 'reset' } });
  const answer = await fetch(service.url + path);
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow();
  await service.close();
});

test('a caller can give up on a slow service, and closing it ends what waits', async () => {
  const arrivals: (() => void)[] = [];
  const service = await startService({
    faults: { mode: 'slow' },
    onRequest: () => arrivals.shift()?.(),
  });
  const arrival = () =>
    new Promise<void>((resolve) => {
      arrivals.push(resolve);
    });
  const patience = new AbortController();
  const first = arrival();
  const givenUp = expect(service.get(path, patience.signal)).rejects.toThrow(/abort/i);
  await first;
  patience.abort();
  await givenUp;

  const second = arrival();
  const cutOff = expect(service.get(path)).rejects.toThrow();
  await second;
  await service.close();
  await cutOff;
});

test('requests are reported by their path alone', async () => {
  const paths: string[] = [];
  const service = await startService({ onRequest: ({ path: asked }) => paths.push(asked) });
  await service.get(path);
  await service.get('/v1/search?name=Oslo');
  await service.close();
  expect(paths).toEqual(['/v1/forecast', '/v1/search']);
});

test('a taken port stops the start', async () => {
  const service = await startService();
  const port = Number(new URL(service.url).port);
  await expect(startSampleWeather({ now: () => november, search: () => [], port })).rejects.toThrow(
    /EADDRINUSE/,
  );
  await service.close();
});
