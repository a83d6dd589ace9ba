import { fetchJson } from '../../support/http.ts';
import type { JsonResult } from '../../support/http.ts';
import { userAgentOf } from '../sourceReply.ts';

export interface Requests {
  /** GET of a path, tried once more where the service says that it is its own fault. */
  readonly get: (path: string, signal: AbortSignal, timeoutMs: number) => Promise<JsonResult>;
}

/** The service fails now and then, for single squares of the grid, and works the next moment. */
const passing: readonly (number | undefined)[] = [500, 502, 503, 504];

export function createRequests({
  baseUrl,
  contact,
}: {
  readonly baseUrl: string;
  readonly contact: string;
}): Requests {
  const headers = {
    accept: 'application/geo+json',
    'user-agent': userAgentOf(contact),
    // Temperatures and winds as numbers with units, not as text.
    'feature-flags': 'forecast_temperature_qv, forecast_wind_speed_qv',
  };
  return {
    get: async (path, signal, timeoutMs) => {
      const request = { apiName: 'National Weather Service', headers, signal, timeoutMs };
      const url = new URL(baseUrl + path);
      const first = await fetchJson(url, request);
      if (first.ok || !passing.includes(first.problem.status) || signal.aborted) return first;
      return fetchJson(url, request);
    },
  };
}
