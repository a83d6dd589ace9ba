import {
  asStage,
  currentSpan,
  inSpan,
  startTrace,
  type Span,
} from '../../../lambda/support/trace/span.ts';

/** A clock that goes on by one with each look, and ids that count. */
function createSource(left = 100) {
  let now = 0;
  let ids = 0;
  const createId = () => String(++ids).padStart(16, '0');
  return { traceId: '0'.repeat(32), readNow: () => ++now, createId, left };
}

const root = { kind: 'function', name: 'skill' } as const;
const call = { kind: 'http', method: 'GET', host: 'weather.example' } as const;

function outline({ subject, inner, ended }: Span): unknown {
  const name = 'name' in subject ? subject.name : subject.kind;
  const how = ended === undefined ? '…' : ended.ending.isFailed ? '!' : '';
  return inner.length === 0 ? name + how : [name + how, ...inner.map(outline)];
}

test('a span lies in the one in which its work was begun, also of works side by side', async () => {
  const place = asStage('place', (name: string) => name.length);
  const weather = asStage('weather', async () => {
    await inSpan(call, () => Promise.resolve());
    await inSpan(call, () => Promise.resolve());
  });
  const trace = startTrace(createSource(), root, async () => {
    const reading = weather();
    expect(place('Oslo')).toBe(4);
    await reading;
    asStage('answer', () => inSpan(call, () => 1))();
  });
  await trace.result;
  expect(outline(trace.root)).toEqual(['skill', ['weather', 'http', 'http'], 'place', ['answer', 'http']]); // prettier-ignore
});

test('a span lasts until its promise is settled', async () => {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const work = () => inSpan(call, () => finished);
  const { root: traced, result } = startTrace(createSource(), root, work);
  expect(outline(traced)).toEqual(['skill…', 'http…']);
  finish();
  await result;
  const [inner] = traced.inner;
  expect(inner?.ended?.at).toBeGreaterThan(inner?.startedAt ?? Infinity);
  expect(traced.ended?.at).toBeGreaterThan(inner?.ended?.at ?? Infinity);
});

test('what is thrown goes on its way, and marks its spans as failed', async () => {
  const thrown = new Error('no');
  const atOnce = asStage('time', () => {
    throw thrown;
  });
  const later = asStage('place', () => Promise.reject(thrown));
  const { root: traced, result } = startTrace(createSource(), root, async () => {
    expect(atOnce).toThrow(thrown);
    await later();
  });
  await expect(result).rejects.toBe(thrown);
  expect(outline(traced)).toEqual(['skill!', 'time!', 'place!']);
});

test('a failure that is a value marks its span, by its own reading', async () => {
  const { root: traced, result } = startTrace(createSource(), root, () =>
    inSpan(
      call,
      () => Promise.resolve(503),
      (status) => ({ isFailed: status >= 500, status }),
    ),
  );
  expect(await result).toBe(503);
  expect(traced.inner[0]?.ended?.ending).toEqual({ isFailed: true, status: 503 });
});

test('traces at the same time keep apart', async () => {
  const work = async () => {
    await Promise.resolve();
    await inSpan(call, async () => {
      await Promise.resolve();
      await inSpan(call, () => Promise.resolve(currentSpan()?.traceId));
    });
  };
  const traces = ['a', 'b', 'c'].map((digit) =>
    startTrace({ ...createSource(), traceId: digit.repeat(32) }, root, work),
  );
  await Promise.all(traces.map(({ result }) => result));
  for (const { root: traced } of traces)
    expect(outline(traced)).toEqual(['skill', ['http', 'http']]);
});

test('past the most that a trace may hold, work is done without a span', () => {
  const { root: traced } = startTrace(createSource(3), root, async () => {
    for (let count = 0; count < 5; count++) inSpan(call, () => count);
    await Promise.resolve();
  });
  expect(traced.inner).toHaveLength(2);
});

test('where nobody traces, a span is the mere call', () => {
  const stage = asStage('time', () => currentSpan());
  expect(stage()).toBeUndefined();
});
