import { serviceFaults } from '../../simulator/faults/fault.ts';
import type { DynamoFault } from '../../simulator/faults/dynamoProxy.ts';

/** The service cannot even be reached: nobody listens, what listens speaks no TLS, or its name is unknown. */
export const addressFaults = ['refused', 'tls', 'dns'] as const;

export const upstreamFaults = [
  ...addressFaults,
  ...serviceFaults.filter((fault) => fault !== 'none'),
];
export type UpstreamFault = (typeof upstreamFaults)[number];

const always = 1_000_000;
export const databaseFaults = {
  throttled: { status: 400, error: 'ProvisionedThroughputExceededException', times: always },
  gone: 'reset',
  slow: 'stall',
  itemGone: 'itemGone',
  itemGarbage: 'itemGarbage',
} as const satisfies Readonly<Record<string, DynamoFault>>;
export type DatabaseFault = keyof typeof databaseFaults;

/** What is wrong; what is not named is well. */
export interface FaultCase {
  readonly openMeteo?: UpstreamFault;
  readonly metNorway?: UpstreamFault;
  readonly database?: DatabaseFault;
}

/** Everything that can be wrong, alone. */
export const aloneCases: readonly FaultCase[] = [
  ...upstreamFaults.map((openMeteo) => ({ openMeteo })),
  ...upstreamFaults.map((metNorway) => ({ metNorway })),
  ...databaseNames().map((database) => ({ database })),
];

/** Both sources, each pair once; and the first source with the database. */
export const pairCases: readonly FaultCase[] = [
  ...upstreamFaults.flatMap((openMeteo, index) =>
    upstreamFaults.slice(index).map((metNorway) => ({ openMeteo, metNorway })),
  ),
  ...upstreamFaults.flatMap((openMeteo) =>
    databaseNames().map((database) => ({ openMeteo, database })),
  ),
];

function databaseNames(): readonly DatabaseFault[] {
  return ['throttled', 'gone', 'slow', 'itemGone', 'itemGarbage'];
}

export function nameOf(wrong: FaultCase): string {
  return Object.entries(wrong)
    .map(([who, fault]) => `${who} ${String(fault)}`)
    .join(', ');
}

/** Whether a service with this fault tells the weather nevertheless: what it says of the time does not matter to ours. */
export function isTelling(fault: UpstreamFault | undefined): 'yes' | 'maybe' | 'no' {
  if (fault === undefined) return 'yes';
  return fault === 'clockBehind' || fault === 'clockAhead' ? 'maybe' : 'no';
}
