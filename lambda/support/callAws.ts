/**
 * Signed calls of AWS's services, for the few that the functions beside the skill make: a client of the SDK for each
 * would be five packages for seven calls (docs/decisions/0080).
 */

import { createHash, createHmac } from 'node:crypto';

import { SignatureV4 } from '@smithy/signature-v4';

import type { Instant } from '../time/localDate.ts';
import type { AwsConfig } from './awsConfig.ts';
import { awsErrorCode } from './awsErrorCode.ts';
import { serviceAddress } from './serviceAddress.ts';
import { currentSpan, inSpan, type SpanEnding } from './trace/span.ts';
import { writeXrayHeader } from './trace/traceHeaders.ts';

export interface AwsCall {
  /** As its endpoint and its signature name it. */
  readonly service: 'codedeploy' | 'dynamodb' | 'lambda' | 'scheduler' | 'sns' | 'sqs';
  /** AWS's name for what is called. */
  readonly operation: string;
  readonly method?: 'GET' | 'POST' | 'PUT';
  /** With what is escaped in it; the root where undefined. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
}

export interface AwsReply {
  readonly headers: Headers;
  readonly body: string;
}

export interface AwsProblem {
  readonly problem: 'awsFailed';
  readonly service: AwsCall['service'];
  /** Undefined where no answer came. */
  readonly status?: number;
  /** AWS's own name for it, such as `ThrottlingException`, or what broke the connection. */
  readonly code: string;
}

/** `now` is when the call is made: AWS refuses a signature five minutes off. */
export type CallAws = (call: AwsCall, now: Instant) => Promise<AwsReply | AwsProblem>;

/** Tries each call once: whoever invokes these functions does so again. */
export function createCallAws({ region, endpoint, credentials }: AwsConfig): CallAws {
  const send: CallAws = async (call, now) => {
    const { service, method = 'POST', path = '/', headers = {}, body = '', timeoutMs } = call;
    const url = new URL(path, endpoint ?? serviceAddress(service, region));
    const signer = new SignatureV4({ service, region, credentials, sha256: Sha256 });
    const signed = await signer.sign(
      {
        method,
        protocol: url.protocol,
        hostname: url.hostname,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: { ...headers, host: url.host },
        body,
      },
      { signingDate: new Date(now) },
    );
    const span = currentSpan();
    try {
      const response = await fetch(url, {
        method,
        headers: { ...signed.headers, ...(span && { 'x-amzn-trace-id': writeXrayHeader(span) }) },
        ...(method !== 'GET' && { body }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      if (response.ok) return { headers: response.headers, body: text };
      const code = awsErrorCode(response.headers.get('x-amzn-errortype') ?? text);
      return { problem: 'awsFailed', service, status: response.status, code };
    } catch (error) {
      return { problem: 'awsFailed', service, code: nameOf(error) };
    }
  };
  return (call, now) => {
    const subject = { kind: 'aws', service: call.service, operation: call.operation } as const;
    return inSpan(subject, () => send(call, now), endingOf);
  };
}

function endingOf(outcome: AwsReply | AwsProblem): SpanEnding {
  if (!('problem' in outcome)) return { isFailed: false };
  return { isFailed: true, ...(outcome.status !== undefined && { status: outcome.status }) };
}

/** The protocols of JSON: the target names version and operation. */
export function jsonCall(
  service: AwsCall['service'],
  target: string,
  input: object,
  version: '1.0' | '1.1' = '1.0',
): AwsCall {
  return {
    service,
    operation: target.replace(/^.*\./, ''),
    headers: { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target },
    body: JSON.stringify(input),
    timeoutMs: usualTimeoutMs,
  };
}

/** Far above what such a call takes. */
export const usualTimeoutMs = 5000;

/** `TimeoutError`, or `TypeError` where nobody could be reached. */
function nameOf(error: unknown): string {
  const hasName = typeof error === 'object' && error !== null && 'name' in error;
  return hasName && typeof error.name === 'string' ? error.name : 'Error';
}

/** What the signature needs of Node's own hashes. */
class Sha256 {
  private readonly hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.hash.update(bytesOf(data));
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.hash.digest()));
  }
  /** A hash is used once. */
  reset(): void {
    throw new Error('A hash of Node cannot begin anew.');
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Buffer {
  if (typeof data === 'string') return Buffer.from(data);
  if (data instanceof ArrayBuffer) return Buffer.from(data);
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}
