import type { ServerResponse } from 'node:http';

import type { ServiceFault } from './fault.ts';

export interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const slowMilliseconds = 10_000;
const page = '<!DOCTYPE html><html><title>Sorry</title><p>We will be back soon.</html>';

/** What a service that has this fault answers to anything; undefined where its answer depends on what was asked. */
export function answerInstead(fault: ServiceFault): WholeAnswer | undefined {
  switch (fault) {
    case 'limited':
      return errorOf(429, 'Minutely API request limit exceeded.');
    case 'limitedForAMinute':
      return errorOf(429, 'Minutely API request limit exceeded.', { 'retry-after': '60' });
    case 'down':
      return errorOf(503, 'The service is overloaded');
    case 'broken':
      return errorOf(500, 'Something went wrong.');
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: page };
    default:
      return undefined;
  }
}

/** Sends an answer as the fault has it. A place or a clock that is wrong is so already in the answer that was made. */
export function sendWithFault(
  response: ServerResponse,
  answer: WholeAnswer,
  fault: ServiceFault,
): void {
  const { body } = answer;
  switch (fault) {
    case 'slow':
      sendLate(response, answer);
      return;
    case 'reset':
      breakOff(response, answer);
      return;
    case 'halfJson':
      send(response, { ...answer, body: body.slice(0, body.length / 2) });
      return;
    case 'notANumber':
      send(response, { ...answer, body: body.replace(/(?<=[:[,])-?\d+\.\d+/g, 'nan') });
      return;
    default:
      send(response, answer);
  }
}

function errorOf(status: number, reason: string, headers: WholeAnswer['headers'] = {}) {
  const body = JSON.stringify({ error: true, reason });
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

function send(response: ServerResponse, { status, headers, body }: WholeAnswer): void {
  response.writeHead(status, headers).end(status === 304 ? undefined : body);
}

function sendLate(response: ServerResponse, answer: WholeAnswer): void {
  const timer = setTimeout(() => {
    send(response, answer);
  }, slowMilliseconds);
  response.on('close', () => {
    clearTimeout(timer);
  });
}

function breakOff(response: ServerResponse, { status, headers, body }: WholeAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy());
}
