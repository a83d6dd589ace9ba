import { fetchJson } from './http.ts';

/** How Alexa's own services are reached on behalf of a device, as a request tells it. */
export interface DeviceAccess {
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  readonly deviceId: string;
}

/** The device's IANA zone, in which Alexa reads "tomorrow"; empty where Alexa does not tell. */
export type FetchDeviceZone = (access: DeviceAccess, signal: AbortSignal) => Promise<string>;

export interface DeviceZones {
  readonly fetchZone: FetchDeviceZone;
  /** As far as this container knows it; undefined before the first fetch. */
  readonly knownZone: (deviceId: string) => string | undefined;
}

/** Devices stand where they stand, so that a zone is kept as long as its container; the oldest makes room. */
const mostRemembered = 1000;
/** The zone corrects an answer now and then; it is not worth a late one. */
const timeoutMs = 600;

/** Alexa's device settings, for which no permission is needed. */
export function createDeviceZones(): DeviceZones {
  const known = new Map<string, string>();
  return {
    knownZone: (deviceId) => known.get(deviceId),
    fetchZone: async ({ apiEndpoint, apiAccessToken, deviceId }, signal) => {
      const path = `/v2/devices/${encodeURIComponent(deviceId)}/settings/System.timeZone`;
      if (!URL.canParse(path, apiEndpoint)) return '';
      const headers = { authorization: `Bearer ${apiAccessToken}` };
      const result = await fetchJson(new URL(path, apiEndpoint), {
        headers,
        signal,
        timeoutMs,
        apiName: 'Alexa settings',
      });
      const zone = result.ok && typeof result.json === 'string' ? result.json : '';
      const [oldest] = known.keys();
      if (known.size >= mostRemembered && oldest !== undefined) known.delete(oldest);
      if (zone !== '') known.set(deviceId, zone);
      return zone;
    },
  };
}
