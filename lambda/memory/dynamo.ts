/** One client of DynamoDB for all that is kept, loaded when the first turn needs it. */

import type { DynamoCalls } from './dynamoCalls.ts';

export interface DynamoConfig {
  readonly region: string;
  /** Another place than AWS's own, such as a local database. */
  readonly endpoint?: string;
  /** What calls are signed with; the environment's own where undefined. */
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

export type Dynamo = () => Promise<DynamoCalls>;

/** The AWS SDK is three quarters of a cold start, so that a turn without state never loads it. */
export function createDynamo(config: DynamoConfig): Dynamo {
  let calls: Promise<DynamoCalls> | undefined;
  return () => (calls ??= import('./dynamoCalls.ts').then(({ connect }) => connect(config)));
}
