/** Alexa's own services, asked on behalf of the device that a request came from. */

import { fetchJson, type JsonResult } from './http.ts';

/** How they are reached, as a request tells it. */
export interface AlexaAccess {
  /** Such as `https://api.amazonalexa.com`. */
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  readonly deviceId: string;
}

interface AlexaCall {
  /** Of the turn. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly apiName: string;
  /** To be posted; without it, the document is fetched. */
  readonly body?: unknown;
}

/** Undefined where the request tells no address of theirs. */
export async function askAlexa(
  { apiEndpoint, apiAccessToken }: AlexaAccess,
  path: string,
  call: AlexaCall,
): Promise<JsonResult | undefined> {
  if (apiAccessToken === '' || !URL.canParse(path, apiEndpoint)) return undefined;
  const headers = { authorization: `Bearer ${apiAccessToken}` };
  return fetchJson(new URL(path, apiEndpoint), { headers, ...call });
}
