/**
 * Spans: what a request spends its time on, one inside another. Whoever does something worth seeing does it in a span;
 * where nobody traces the request, that is the mere call.
 */

import { AsyncLocalStorage } from 'node:async_hooks';

export type SpanSubject =
  /** The whole work of one invocation. */
  | { readonly kind: 'function'; readonly name: FunctionName }
  /** A stage on the way of a question. */
  | { readonly kind: 'stage'; readonly name: StageName }
  /** A request over HTTP. Host alone: the rest of an address says where somebody is. */
  | { readonly kind: 'http'; readonly method: 'GET' | 'POST'; readonly host: string }
  /** A call of one of AWS's services. */
  | { readonly kind: 'aws'; readonly service: string; readonly operation: string };

export type FunctionName = 'skill' | 'watch' | 'notify' | 'canary' | 'remedy';
export type StageName =
  'understanding' | 'place' | 'time' | 'weather' | 'answer' | 'speech' | 'screen' | 'response';

/** How the work of a span came out. */
export interface SpanEnding {
  readonly isFailed: boolean;
  /** Of HTTP. */
  readonly status?: number;
}

export interface Span {
  /** 16 hexadecimal digits, as in all tracing. */
  readonly id: string;
  readonly subject: SpanSubject;
  /** Milliseconds since 1970, with a fraction. */
  readonly startedAt: number;
  /** Undefined while the work goes on. */
  readonly ended: { readonly at: number; readonly ending: SpanEnding } | undefined;
  readonly inner: readonly Span[];
}

/** Where spans come from that have one request in common. */
export interface SpanSource {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  readonly readNow: () => number;
  readonly createId: () => string;
  /** How many more may be opened. */
  left: number;
}

interface OpenSpan extends Span {
  ended: Span['ended'];
  readonly inner: OpenSpan[];
  readonly source: SpanSource;
}

const current = new AsyncLocalStorage<OpenSpan>();

/** Opens the first span of a trace, and does the work in it. */
export function startTrace<Result>(
  source: SpanSource,
  subject: SpanSubject,
  work: () => Promise<Result>,
): { readonly root: Span; readonly result: Promise<Result> } {
  const root = open(source, subject);
  return { root, result: doIn(root, work, undefined) };
}

/**
 * Does the work in a span inside the current one. `endingOf` tells whether a result is a failure where failures are
 * values; what is thrown is one always.
 */
export function inSpan<Result>(
  subject: SpanSubject,
  work: () => Result,
  endingOf?: (result: Awaited<Result>) => SpanEnding,
): Result {
  const outer = current.getStore();
  if (outer === undefined || outer.source.left <= 0) return work();
  const span = open(outer.source, subject);
  outer.inner.push(span);
  return doIn(span, work, endingOf);
}

/** The same function, whose every call is a span. */
export function asStage<Parameters extends readonly unknown[], Result>(
  name: StageName,
  stage: (...parameters: Parameters) => Result,
): (...parameters: Parameters) => Result {
  return (...parameters) => inSpan({ kind: 'stage', name }, () => stage(...parameters));
}

/** By what others continue this trace; undefined where there is none. */
export function currentSpan(): { readonly traceId: string; readonly id: string } | undefined {
  const span = current.getStore();
  return span && { traceId: span.source.traceId, id: span.id };
}

function open(source: SpanSource, subject: SpanSubject): OpenSpan {
  source.left -= 1;
  const startedAt = source.readNow();
  return { id: source.createId(), subject, startedAt, ended: undefined, inner: [], source };
}

function doIn<Result>(
  span: OpenSpan,
  work: () => Result,
  endingOf: ((result: Awaited<Result>) => SpanEnding) | undefined,
): Result {
  const end = (ending: SpanEnding) => {
    span.ended = { at: span.source.readNow(), ending };
  };
  const thrown = { isFailed: true };
  try {
    const result = current.run(span, work);
    if (isPromise(result))
      result.then((value) => { end(endingOf?.(value) ?? good); }, () => { end(thrown); }); // prettier-ignore
    else end(good);
    return result;
  } catch (error) {
    end(thrown);
    throw error;
  }
}

const good: SpanEnding = { isFailed: false };

function isPromise<Result>(result: Result): result is Result & Promise<Awaited<Result>> {
  return result instanceof Promise;
}
