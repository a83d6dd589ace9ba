import type { IncomingHttpHeaders } from 'node:http';

import type { WholeAnswer } from '../faults/sendWithFault.ts';
import type { Instant } from '../../lambda/time/localDate.ts';

/** A GET. */
export interface SampleRequest {
  /** Path and query; the host is in the headers. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly now: Instant;
}

/** The protocol of one service of the world; undefined for a path that it does not have. */
export type Dialect = (request: SampleRequest) => WholeAnswer | undefined;
