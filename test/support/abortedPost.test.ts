import { fetchJson } from '../../lambda/support/http.ts';
import { startLoopbackServer } from './loopbackServer.ts';

test('what was to be posted when nobody waits any more is not, and nothing else comes of it', async () => {
  const server = await startLoopbackServer();
  const defects: unknown[] = [];
  const note = (defect: unknown) => defects.push(defect);
  process.on('uncaughtException', note);
  const result = await fetchJson(new URL(server.origin), {
    signal: AbortSignal.abort(),
    timeoutMs: 5_000,
    apiName: 'Test',
    body: { said: 'hello' },
  });
  await new Promise((resolve) => setImmediate(resolve));
  process.off('uncaughtException', note);
  expect(result).toMatchObject({ ok: false, problem: { cause: 'aborted' } });
  expect([defects, server.requests]).toEqual([[], []]);
  await server.close();
});
