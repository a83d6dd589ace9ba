import { fetchWarnings } from '../warnings/fetchWarnings.ts';
import type { WarningSource } from '../source.ts';
import { warnsFor } from '../warnings/warningServices.ts';
import { readAlerts } from './readAlerts.ts';

/** Warnings of the US National Weather Service at a point, by https://www.weather.gov/documentation/services-web-api. */
export function createAlerts({
  baseUrl,
  contact,
}: {
  readonly baseUrl: string;
  readonly contact: string;
}): WarningSource {
  return {
    name: 'National Weather Service',
    covers: ({ country }) => warnsFor('nationalWeatherService', country),
    costOf: () => 1,
    fetch: ({ latitude, longitude }, _wanted, call) =>
      fetchWarnings(
        new URL(`${baseUrl}/alerts/active?point=${latitude},${longitude}`),
        {
          apiName: 'National Weather Service alerts',
          headers: { 'user-agent': `(red-sky, ${contact})`, accept: 'application/geo+json' },
          read: readAlerts,
          // A point outside of its area is refused as a parameter that is wrong.
          missingStatuses: [400, 404],
        },
        call,
      ),
  };
}
