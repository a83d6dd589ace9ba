/** What can go wrong between us and another service. */

export interface HttpProblem {
  readonly cause:
    | 'refused'
    | 'dns'
    | 'tls'
    /** The connection broke, or what came over it was not HTTP. */
    | 'reset'
    /** The deadline of the call or of the turn has passed. */
    | 'timeout'
    /** Whoever asked no longer wants the answer. */
    | 'aborted'
    /** An answer other than 2xx. */
    | 'status'
    | 'notJson'
    | 'tooLarge';
  readonly status?: number;
  /** The service's own words, shortened, without coordinates or anything that was sent. */
  readonly reason?: string;
  /** ms until the service wants to be asked again, where it says so. */
  readonly retryAfter?: number;
  /** For the log: service, host and cause. Neither path nor query, for they can hold personal data. */
  readonly detail: string;
}

const causesByCode: Readonly<Record<string, HttpProblem['cause']>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
  Z_DATA_ERROR: 'notJson',
  Z_BUF_ERROR: 'notJson',
};

/** OpenSSL's and Node's names for a certificate or handshake that is not accepted. */
const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/;

/** The cause of an error that node-fetch threw while `signal` held the deadlines. */
export function causeOfError(error: unknown, signal: AbortSignal): HttpProblem['cause'] {
  if (signal.aborted) return nameOf(signal.reason) === 'TimeoutError' ? 'timeout' : 'aborted';
  const type = propertyOf(error, 'type');
  if (type === 'max-size') return 'tooLarge';
  if (type === 'max-redirect' || type === 'invalid-redirect') return 'status';
  const code = codeOf(error);
  if (code === undefined) return 'reset';
  return causesByCode[code] ?? (tlsCode.test(code) ? 'tls' : 'reset');
}

/** Node's own code of an error, such as `ECONNRESET`. */
export function codeOf(error: unknown): string | undefined {
  return propertyOf(error, 'code');
}

/**
 * The reason in an error document: `reason` at Open-Meteo, `detail` or `title` in problem documents
 * (RFC 9457), `message` elsewhere.
 */
export function spokenReason(json: unknown, url: URL): string | undefined {
  const words = ['reason', 'detail', 'title', 'message']
    .map((name) => propertyOf(json, name))
    .find((text) => text !== undefined && text !== '');
  return words === undefined ? undefined : withoutPersonalData(words, url);
}

/**
 * The header Retry-After, in seconds or as a date (RFC 9110, 10.2.3); a date is measured from the service's own
 * clock, which may be ahead of ours or behind it.
 */
export function retryAfterOf(headers: {
  readonly get: (name: string) => string | null;
}): number | undefined {
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const milliseconds = Date.parse(text) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

const maxReasonLength = 160;

/** Services repeat what they were sent: keys, names and coordinates are blotted out. */
function withoutPersonalData(reason: string, url: URL): string {
  const sent = [...url.searchParams.values()].filter((value) => value.length > 2);
  return sent
    .reduce((text, value) => text.replaceAll(value, '…'), reason)
    .replace(/-?\d+\.\d+/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, maxReasonLength);
}

function nameOf(error: unknown): string | undefined {
  return propertyOf(error, 'name');
}

function propertyOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const property: unknown = Reflect.get(value, name);
  return typeof property === 'string' ? property : undefined;
}
