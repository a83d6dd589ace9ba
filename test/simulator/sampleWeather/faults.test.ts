import {
  startSampleWeather,
  type FaultMode,
} from '../../../simulator/sampleWeather/startSampleWeather.ts';
import { at, november, startService } from './support.ts';

const path = `/v1/forecast?${at('Oslo')}&current=temperature_2m`;

test('faults are switched while the service runs', async () => {
  const faults: { mode: FaultMode } = { mode: 'none' };
  const service = await startService({ faults });
  const whole = await service.get(path);
  expect(whole.status).toBe(200);

  faults.mode = 'down';
  expect(await service.get(path)).toEqual({
    status: 503,
    text: '{"error":true,"reason":"The service is overloaded"}',
  });

  faults.mode = 'wrong';
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
