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

/** How Node's codes begin, or what it says, where a connection was never made or broke off. */
const connectionCode =
  /\b(EAI_|ECONN|EHOST|ENET|ENOTFOUND|EPIPE|EADDR|ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|UNABLE_TO_|socket hang up)/;

/** Why a call to DynamoDB failed while `signal` held its deadline. */
export function memoryCauseOf(error: unknown, signal: AbortSignal): MemoryCause {
  if (signal.aborted) return 'timeout';
  if (!(error instanceof Error)) return 'failed';
  // The SDK wraps errors that it does not take for its own, and then only the message still holds the code.
  const code = codeOf(error) ?? error.message;
  return causesByName[error.name] ?? (connectionCode.test(code) ? 'unreachable' : 'failed');
}
