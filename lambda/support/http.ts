/** GET of a JSON document, or POST of one, with a deadline over all of it. Failures are values, one per cause. */

import type { Response } from 'node-fetch';
import { causeOfError, codeOf, retryAfterOf, spokenReason } from './httpProblem.ts';
import type { HttpProblem } from './httpProblem.ts';
import { currentSpan, inSpan, type SpanEnding } from './trace/span.ts';
import { writeTraceParent } from './trace/traceHeaders.ts';

export interface JsonRequest {
  /** The turn's own deadline. */
  readonly signal: AbortSignal;
  /** For the whole exchange: connecting, headers, body, and a second try after a reset. */
  readonly timeoutMs: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Posted as JSON; without it, the document is got. */
  readonly body?: unknown;
  /** Names the service in problems: `Open-Meteo forecast`. */
  readonly apiName: string;
}

export interface ReplyHeaders {
  readonly get: (name: string) => string | null;
}

interface JsonReply {
  readonly ok: true;
  /** 2xx, or 304 after a request that named a version. */
  readonly status: number;
  /** Undefined where the service sent no body (204, 304). */
  readonly json: unknown;
  readonly headers: ReplyHeaders;
}

export type JsonResult = JsonReply | { readonly ok: false; readonly problem: HttpProblem };

/** Far above the longest forecast (about 100 KB); a body past it is not one. */
const maxBodyBytes = 2_000_000;
const maxRedirects = 3;

/**
 * Fetches JSON. A connection that breaks is tried once more on a new one: a socket that was kept
 * alive while its container was frozen is often dead at the other end. What is posted is posted once.
 */
export async function fetchJson(url: URL, request: JsonRequest): Promise<JsonResult> {
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const signal = AbortSignal.any([request.signal, timeout]);
  const first = await fetchOnce(url, request, signal, 'keptAlive');
  const isLast = request.body !== undefined || signal.aborted;
  if (first.ok || first.problem.cause !== 'reset' || isLast) return first;
  return fetchOnce(url, request, signal, 'new');
}

type Connection = 'keptAlive' | 'new';

function fetchOnce(
  url: URL,
  request: JsonRequest,
  signal: AbortSignal,
  connection: Connection,
): Promise<JsonResult> {
  const method = request.body === undefined ? 'GET' : 'POST';
  const exchange = () => exchangeOnce(url, request, signal, connection);
  return inSpan({ kind: 'http', method, host: url.host }, exchange, endingOf);
}

function endingOf(result: JsonResult): SpanEnding {
  const status = result.ok ? result.status : result.problem.status;
  return { isFailed: !result.ok, ...(status !== undefined && { status }) };
}

async function exchangeOnce(
  url: URL,
  request: JsonRequest,
  signal: AbortSignal,
  connection: Connection,
): Promise<JsonResult> {
  const service = `${request.apiName} (${url.host})`;
  try {
    // Loaded here, so that a turn that needs no network does not pay for the client.
    const [{ default: fetch }, agents] = await Promise.all([import('node-fetch'), openAgents()]);
    // node-fetch brings the process down where a body is to be sent and nobody waits for the answer any more.
    signal.throwIfAborted();
    const response = await fetch(url, {
      agent: ({ protocol }) =>
        connection === 'new' ? false : protocol === 'http:' ? agents.http : agents.https,
      follow: maxRedirects,
      ...writeRequest(request),
      signal,
      size: maxBodyBytes,
    });
    return readReply(response, await response.text(), url, service);
  } catch (error) {
    const cause = causeOfError(error, signal);
    const code = codeOf(error);
    const detail = `${service}: ${cause}${code === undefined ? '' : `, ${code}`}`;
    return { ok: false, problem: { cause, detail } };
  }
}

function writeRequest({ headers, body }: JsonRequest) {
  const span = currentSpan();
  const accept = {
    accept: 'application/json',
    ...(span !== undefined && { traceparent: writeTraceParent(span) }),
    ...headers,
  };
  if (body === undefined) return { headers: accept };
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...accept },
    body: JSON.stringify(body),
  };
}

function readReply(response: Response, body: string, url: URL, service: string): JsonResult {
  const { status, headers } = response;
  const json = parseJson(body);
  if (!response.ok && status !== 304) {
    const reason = spokenReason(json, url);
    const retryAfter = retryAfterOf(headers);
    const problem: HttpProblem = {
      cause: 'status',
      status,
      detail: `${service}: status ${status}${reason === undefined ? '' : `, "${reason}"`}`,
      ...(reason !== undefined && { reason }),
      ...(retryAfter !== undefined && { retryAfter }),
    };
    return { ok: false, problem };
  }
  if (json === notJson && body !== '') {
    const detail = `${service}: status ${status}, but its ${body.length} characters are not JSON`;
    return { ok: false, problem: { cause: 'notJson', status, detail } };
  }
  return { ok: true, status, json: json === notJson ? undefined : json, headers };
}

const notJson = Symbol('not JSON');

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return notJson;
  }
}

/** Connections outlive a turn; an idle one keeps no process alive. */
const openAgents = (() => {
  let agents: ReturnType<typeof createAgents> | undefined;
  return () => (agents ??= createAgents());
})();

async function createAgents() {
  const [http, https] = await Promise.all([import('node:http'), import('node:https')]);
  return {
    http: new http.Agent({ keepAlive: true }),
    https: new https.Agent({ keepAlive: true }),
  };
}
