import { codeOf } from '../support/httpProblem.ts';
import type { MemoryCause } from './person.ts';

const causesByName: Readonly<Record<string, MemoryCause>> = {
  TimeoutError: 'timeout',
  ProvisionedThroughputExceededException: 'throttled',
  RequestLimitExceeded: 'throttled',
  ThrottlingException: 'throttled',
  ResourceNotFoundException: 'tableMissing',
  AccessDeniedException: 'denied',
  CredentialsProviderError: 'denied',
  ExpiredTokenException: 'denied',
  IncompleteSignatureException: 'denied',
  InvalidSignatureException: 'denied',
  MissingAuthenticationTokenException: 'denied',
  UnrecognizedClientException: 'denied',
};

/** Node's codes of a connection that was never made or broke off; they all begin with these. */
const connectionCode =
  /^(EAI_|ECONN|EHOST|ENET|ENOTFOUND|EPIPE|EADDR|ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|UNABLE_TO_)/;

/** Why a call to DynamoDB failed while `signal` held its deadline. */
export function memoryCauseOf(error: unknown, signal: AbortSignal): MemoryCause {
  if (signal.aborted) return 'timeout';
  const byName = error instanceof Error ? causesByName[error.name] : undefined;
  if (byName !== undefined) return byName;
  return connectionCode.test(codeOf(error) ?? '') ? 'unreachable' : 'failed';
}
