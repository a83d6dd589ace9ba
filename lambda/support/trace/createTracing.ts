/**
 * Traces the invocations of a function: on Lambda those that X-Ray has picked, elsewhere all of them where a collector
 * of OpenTelemetry is named. An invocation that nobody traces pays for one look at the environment.
 */

import type { Environment } from '../readEnvironment.ts';
import { startTrace, type FunctionName, type Span } from './span.ts';
import { readXrayHeader, type TraceParent } from './traceHeaders.ts';

/** Does the work of an invocation, traced or not. Fails only as the work does. */
export type Tracing = <Result>(name: FunctionName, work: () => Promise<Result>) => Promise<Result>;

/** A trace that is done. */
export interface Trace {
  readonly parent: TraceParent;
  readonly root: Span;
  readonly endedAt: number;
}

export interface TracingPorts {
  /** Milliseconds since 1970. */
  readonly readNow: () => number;
  /** Milliseconds since some moment or other, with a fraction. */
  readonly readElapsed: () => number;
  readonly readRandom: (bytes: number) => Buffer;
}

/** Far more than an answer has; so many still fit into one datagram. */
const mostSpans = 150;

/** The environment has to be the process's own: Lambda tells the trace of each invocation in it. */
export function createTracing(
  environment: Environment,
  { readNow, readElapsed, readRandom }: TracingPorts,
): Tracing {
  const daemon = environment['AWS_XRAY_DAEMON_ADDRESS'] ?? '';
  const collector = environment['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '';
  if (collector !== '' && !URL.canParse(collector))
    throw new Error(
      'Red Sky is not configured: OTEL_EXPORTER_OTLP_ENDPOINT must be a URL such as http://127.0.0.1:4318, or be left out.',
    );
  if (daemon === '' && collector === '') return (_name, work) => work();
  const createId = (bytes: number) => readRandom(bytes).toString('hex');
  // Spans have to differ, and need no more chance than a container brings.
  const container = createId(4);
  let spans = 0;
  const nextSpanId = () => container + (spans++ % 2 ** 32).toString(16).padStart(8, '0');

  const findParent = (now: number): TraceParent | undefined => {
    const told = readXrayHeader(environment['_X_AMZN_TRACE_ID'] ?? '');
    if (told !== undefined || collector === '') return told;
    // So begins an id of X-Ray's, and to others it is as good as any.
    const second = Math.floor(now / 1000).toString(16);
    return { traceId: second.padStart(8, '0') + createId(12), isSampled: true };
  };

  /** Loaded by the first trace. */
  const connect = async (): Promise<(trace: Trace) => Promise<void>> => {
    if (collector === '') return (await import('./connectXray.ts')).connectXray(daemon);
    const headers = environment['OTEL_EXPORTER_OTLP_HEADERS'] ?? '';
    const { connectCollector } = await import('./connectCollector.ts');
    return connectCollector({ endpoint: collector, headers });
  };
  let sending: ReturnType<typeof connect> | undefined;

  const traceWork = async <Result>(
    parent: TraceParent,
    now: number,
    name: FunctionName,
    work: () => Promise<Result>,
  ): Promise<Result> => {
    // The clock that has fractions stands still while Lambda freezes the container: it counts within a trace alone.
    const elapsed = readElapsed();
    const readTime = () => now + readElapsed() - elapsed;
    const { traceId } = parent;
    const source = { traceId, readNow: readTime, createId: nextSpanId, left: mostSpans };
    const { root, result } = startTrace(source, { kind: 'function', name }, work);
    try {
      return await result;
    } finally {
      const ended = { parent, root, endedAt: readTime() };
      await (sending ??= connect()).then((send) => send(ended)).catch(() => undefined);
    }
  };

  return (name, work) => {
    const now = readNow();
    const parent = findParent(now);
    return parent?.isSampled === true ? traceWork(parent, now, name, work) : work();
  };
}
