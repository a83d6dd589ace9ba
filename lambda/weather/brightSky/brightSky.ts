import { fetchWarnings } from '../warnings/fetchWarnings.ts';
import type { WarningSource } from '../source.ts';
import { warnsFor } from '../warnings/warningServices.ts';
import { readAlerts } from './readAlerts.ts';

/** Warnings of the German weather service (DWD) for the municipality at a point, as https://brightsky.dev hands them on. */
export function createBrightSky({ baseUrl }: { readonly baseUrl: string }): WarningSource {
  return {
    name: 'Bright Sky',
    covers: ({ country }) => warnsFor('brightSky', country),
    costOf: () => 1,
    fetch: ({ latitude, longitude }, _wanted, call) =>
      fetchWarnings(
        new URL(`${baseUrl}/alerts?lat=${latitude}&lon=${longitude}`),
        {
          apiName: 'Bright Sky alerts',
          read: readAlerts,
          // No municipality of Germany lies there.
          missingStatuses: [404],
        },
        call,
      ),
  };
}
