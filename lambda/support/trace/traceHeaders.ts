/** The id of a trace on its way from one service to the next, as AWS writes it and as the W3C's Trace Context does. */

import type { Span } from './span.ts';

/** Whose span the work of a request is part of. */
export interface TraceParent {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** Of the span outside; undefined where the trace begins here. */
  readonly spanId?: string;
  readonly isSampled: boolean;
}

type Position = { readonly traceId: string } & Pick<Span, 'id'>;

/** Of `Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1`, in any order and with more. */
export function readXrayHeader(header: string): TraceParent | undefined {
  const [, seconds, rest] = /(?:^|;)Root=1-([0-9a-f]{8})-([0-9a-f]{24})/.exec(header) ?? [];
  if (seconds === undefined || rest === undefined) return undefined;
  const [, spanId] = /;Parent=([0-9a-f]{16})/.exec(header) ?? [];
  return {
    traceId: seconds + rest,
    ...(spanId !== undefined && { spanId }),
    isSampled: header.includes(';Sampled=1'),
  };
}

/** Its first eight digits are the second in which it began. */
export function rootOf(traceId: string): string {
  return `1-${traceId.slice(0, 8)}-${traceId.slice(8)}`;
}

export function writeXrayHeader({ traceId, id }: Position): string {
  return `Root=${rootOf(traceId)};Parent=${id};Sampled=1`;
}

/** For the header `traceparent`. */
export function writeTraceParent({ traceId, id }: Position): string {
  return `00-${traceId}-${id}-01`;
}
