/**
 * A trace in X-Ray's words, as one datagram to its daemon: a subsegment of what Lambda itself tells of the invocation,
 * with all spans inside it
 * (docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html).
 */

import { createSocket } from 'node:dgram';

import type { Trace } from './createTracing.ts';
import type { Span, SpanSubject } from './span.ts';
import { rootOf } from './traceHeaders.ts';

const header = '{"format":"json","version":1}\n';

/** Tells X-Ray's daemon of traces, over a socket that keeps no process alive. */
export function connectXray(address: string): (trace: Trace) => Promise<void> {
  const { host, port } = readAddress(address);
  const socket = createSocket('udp4');
  socket.unref();
  // A daemon that is not there is nobody's trouble: it only means no trace.
  socket.on('error', () => undefined);
  return ({ parent, root, endedAt }) => {
    const document = {
      ...describeSpan(root, endedAt),
      type: 'subsegment',
      trace_id: rootOf(parent.traceId),
      ...(parent.spanId !== undefined && { parent_id: parent.spanId }),
    };
    return new Promise((resolve) => {
      socket.send(header + JSON.stringify(document), port, host, () => {
        resolve();
      });
    });
  };
}

/** `169.254.79.129:2000`, or `tcp:… udp:169.254.79.129:2000`. */
function readAddress(address: string): { readonly host: string; readonly port: number } {
  const [, host = '127.0.0.1', port = '2000'] = /(?:udp:)?([^\s:]+):(\d+)$/.exec(address) ?? [];
  return { host, port: Number(port) };
}

function describeSpan(span: Span, endedAt: number): object {
  const { id, subject, startedAt, ended, inner } = span;
  const status = ended?.ending.status;
  return {
    id,
    ...describeSubject(subject, status),
    start_time: startedAt / 1000,
    end_time: (ended?.at ?? endedAt) / 1000,
    ...(ended === undefined && { annotations: { unfinished: true } }),
    ...describeFailure(ended?.ending.isFailed === true, status),
    ...(inner.length > 0 && { subsegments: inner.map((each) => describeSpan(each, endedAt)) }),
  };
}

function describeSubject(subject: SpanSubject, status: number | undefined): object {
  switch (subject.kind) {
    case 'http':
      return {
        name: subject.host.replace(/[^\w.:-]/g, '_'),
        namespace: 'remote',
        http: {
          request: { method: subject.method, url: `https://${subject.host}/` },
          ...(status !== undefined && { response: { status } }),
        },
      };
    case 'aws':
      return {
        name: subject.service,
        namespace: 'aws',
        aws: { operation: subject.operation },
      };
    case 'function':
    case 'stage':
      return { name: subject.name };
  }
}

/** X-Ray tells apart whether we were wrong, too fast, or let down. */
function describeFailure(isFailed: boolean, status: number | undefined): object {
  if (!isFailed) return {};
  if (status === 429) return { error: true, throttle: true };
  return status !== undefined && status < 500 ? { error: true } : { fault: true };
}
