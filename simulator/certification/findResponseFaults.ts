import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { checkResponse } from './checkResponse.ts';

/** What a device or a certification tester would find fault with; empty where nothing is. */
export function findResponseFaults(
  request: RequestEnvelope,
  envelope: ResponseEnvelope,
): readonly string[] {
  return checkResponse({ request, envelope }).flatMap(({ faults }) => faults);
}
