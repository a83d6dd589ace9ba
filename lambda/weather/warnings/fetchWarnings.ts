import { fetchJson } from '../../support/http.ts';
import type { Instant } from '../../time/localDate.ts';
import { selectWarnings } from '../selectWarnings.ts';
import type { WarningMessage } from '../selectWarnings.ts';
import type { Fetched, SourceCall } from '../source.ts';
import type { Warning } from '../warning.ts';

interface WarningRequest {
  /** Names the service in problems. */
  readonly apiName: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Undefined where the body is not what the service promises. */
  readonly read: (json: unknown) => readonly WarningMessage[] | undefined;
  /** The statuses with which the service says that it does not warn for this place. */
  readonly missingStatuses: readonly number[];
}

/** One request to a service of warnings. A body of which one warning cannot be read counts as unreadable: it could be the grave one. */
export async function fetchWarnings(
  url: URL,
  { apiName, headers = {}, read, missingStatuses }: WarningRequest,
  { now, signal, timeoutMs }: SourceCall,
): Promise<Fetched<readonly Warning[]>> {
  const result = await fetchJson(url, { apiName, headers, signal, timeoutMs });
  if (!result.ok) {
    const { cause, status } = result.problem;
    if (status === undefined) return { problem: 'sourceFailed', cause };
    if (cause === 'status' && missingStatuses.includes(status))
      return { problem: 'weatherMissing' };
    return { problem: 'sourceFailed', cause, status };
  }
  const messages = read(result.json);
  if (messages === undefined)
    return { problem: 'sourceFailed', cause: 'malformed', status: result.status };
  const freshUntil = freshUntilOf(result.headers.get('cache-control'), now);
  return {
    reading: selectWarnings(messages, now),
    ...(freshUntil !== undefined && { freshUntil }),
  };
}

function freshUntilOf(cacheControl: string | null, now: Instant): Instant | undefined {
  const [, seconds] = /\bmax-age=(\d+)/.exec(cacheControl ?? '') ?? [];
  return seconds === undefined ? undefined : now + Number(seconds) * 1000;
}
