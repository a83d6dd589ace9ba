/**
 * A trace in OpenTelemetry's words, posted as JSON to a collector (opentelemetry.io/docs/specs/otlp, OTLP/HTTP), with
 * the names of its semantic conventions.
 */

import { fetchJson } from '../http.ts';
import type { Trace } from './createTracing.ts';
import type { Span, SpanSubject } from './span.ts';

export interface Collector {
  /** Such as `http://127.0.0.1:4318`, to which `/v1/traces` is added. */
  readonly endpoint: string;
  /** `key=value,key=value`, as OTEL_EXPORTER_OTLP_HEADERS has them. */
  readonly headers: string;
}

/** ms: an answer waits no longer for its trace. */
const timeoutMs = 300;

const kinds = { function: 2, stage: 1, http: 3, aws: 3 } as const;

/** Tells a collector of traces. One that does not take them is nobody's trouble: it only means no trace. */
export function connectCollector({
  endpoint,
  headers,
}: Collector): (trace: Trace) => Promise<void> {
  const url = new URL(`${endpoint.replace(/\/+$/, '')}/v1/traces`);
  const ownHeaders = readHeaders(headers);
  const attributes = [textOf('service.name', 'red-sky')];
  return async (trace) => {
    const spans = listSpans(trace.root, trace.parent.spanId, trace);
    const scopeSpans = [{ scope: { name: 'red-sky' }, spans }];
    await fetchJson(url, {
      signal: AbortSignal.timeout(timeoutMs),
      timeoutMs,
      headers: ownHeaders,
      body: { resourceSpans: [{ resource: { attributes }, scopeSpans }] },
      apiName: 'collector of traces',
    });
  };
}

function readHeaders(headers: string): Record<string, string> {
  const pairs = headers.split(',').map((pair) => pair.split('='));
  return Object.fromEntries(
    pairs.flatMap(([key = '', ...value]) =>
      key.trim() === '' ? [] : [[key.trim(), decodeURIComponent(value.join('=').trim())]],
    ),
  );
}

function listSpans(span: Span, parentSpanId: string | undefined, trace: Trace): object[] {
  const { id, subject, startedAt, ended, inner } = span;
  const own = {
    traceId: trace.parent.traceId,
    spanId: id,
    ...(parentSpanId !== undefined && { parentSpanId }),
    name: nameOf(subject),
    kind: kinds[subject.kind],
    startTimeUnixNano: nanosecondsOf(startedAt),
    endTimeUnixNano: nanosecondsOf(ended?.at ?? trace.endedAt),
    attributes: [
      ...attributesOf(subject),
      ...(ended?.ending.status === undefined
        ? []
        : [{ key: 'http.response.status_code', value: { intValue: ended.ending.status } }]),
    ],
    // 2 is an error; a span that went well has no status.
    ...(ended?.ending.isFailed === true && { status: { code: 2 } }),
  };
  return [own, ...inner.flatMap((each) => listSpans(each, id, trace))];
}

function nameOf(subject: SpanSubject): string {
  switch (subject.kind) {
    case 'http':
      return subject.method;
    case 'aws':
      return `${subject.service}.${subject.operation}`;
    case 'function':
    case 'stage':
      return subject.name;
  }
}

function attributesOf(subject: SpanSubject): readonly object[] {
  switch (subject.kind) {
    case 'http':
      return [
        textOf('http.request.method', subject.method),
        textOf('server.address', subject.host),
      ];
    case 'aws':
      return [
        textOf('rpc.system', 'aws-api'),
        textOf('rpc.service', subject.service),
        textOf('rpc.method', subject.operation),
      ];
    case 'function':
    case 'stage':
      return [];
  }
}

function textOf(key: string, stringValue: string): object {
  return { key, value: { stringValue } };
}

/** As text: a number of JavaScript's cannot hold so many digits. */
function nanosecondsOf(milliseconds: number): string {
  return String(BigInt(Math.round(milliseconds * 1000)) * 1000n);
}
