import { fetchWarnings } from '../warnings/fetchWarnings.ts';
import type { WarningSource } from '../source.ts';
import { warnsFor } from '../warnings/warningServices.ts';
import { readAlerts } from './readAlerts.ts';

/** Warnings of the Norwegian Meteorological Institute at a point, by https://api.met.no/weatherapi/metalerts/2.0/documentation. */
export function createMetAlerts({
  baseUrl,
  contact,
}: {
  readonly baseUrl: string;
  readonly contact: string;
}): WarningSource {
  return {
    name: 'MET Norway',
    covers: ({ country }) => warnsFor('metAlerts', country),
    costOf: () => 1,
    fetch: ({ latitude, longitude }, _wanted, call) =>
      fetchWarnings(
        new URL(
          `${baseUrl}/weatherapi/metalerts/2.0/current.json?lat=${latitude}&lon=${longitude}&lang=en`,
        ),
        {
          apiName: 'MET Norway MetAlerts',
          headers: {
            'user-agent': `red-sky ${contact}`,
            // Its terms ask for this; of the others nobody promises that a withdrawn warning counts as a change.
            ...(call.lastModified !== undefined && { 'if-modified-since': call.lastModified }),
          },
          read: readAlerts,
          // Outside of the area that it serves.
          missingStatuses: [422],
        },
        call,
      ),
  };
}
