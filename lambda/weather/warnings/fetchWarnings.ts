import { fetchJson } from '../../support/http.ts';
import { selectWarnings } from '../selectWarnings.ts';
import type { WarningMessage } from '../selectWarnings.ts';
import type { Fetched, SourceCall } from '../source.ts';
import { failureOf, freshnessOf, malformed } from '../sourceReply.ts';
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
  { now, signal, timeoutMs, lastModified }: SourceCall,
): Promise<Fetched<readonly Warning[]>> {
  const result = await fetchJson(url, { apiName, headers, signal, timeoutMs });
  if (!result.ok) {
    const { cause, status } = result.problem;
    const isMissing = status !== undefined && missingStatuses.includes(status);
    return cause === 'status' && isMissing
      ? { problem: 'weatherMissing' }
      : failureOf(result.problem);
  }
  const freshness = freshnessOf(result.headers, now);
  if (result.status === 304)
    return lastModified === undefined ? malformed : { problem: 'notModified', ...freshness };
  const messages = read(result.json);
  if (messages === undefined) return { ...malformed, status: result.status };
  return { reading: selectWarnings(messages, now), ...freshness };
}
