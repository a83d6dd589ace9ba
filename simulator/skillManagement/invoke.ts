import type { ResponseEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Handler } from '../../lambda/handlers/createHandler.ts';
import { refuse, type Operations } from './call.ts';
import type { DevelopedSkill } from './developedSkill.ts';

/** The skill was asked, and answered. */
export interface Invocation {
  readonly invocationRequest: { readonly endpoint: string; readonly body: unknown };
  readonly invocationResponse: { readonly body: ResponseEnvelope };
  readonly metrics: { readonly skillExecutionTimeInMilliseconds: number };
}

/** Throws what the skill throws. */
export type Invoke = (request: unknown) => Promise<Invocation>;

/** `stopwatch` counts milliseconds. */
export function createInvoke(
  handler: Handler,
  skill: DevelopedSkill,
  stopwatch: () => number,
): Invoke {
  return async (body) => {
    const start = stopwatch();
    const response = await handler(body, {});
    return {
      invocationRequest: { endpoint: skill.endpoint(), body },
      invocationResponse: { body: response },
      metrics: { skillExecutionTimeInMilliseconds: Math.round(stopwatch() - start) },
    };
  };
}

const requestSchema = v.object({
  endpointRegion: v.picklist(['NA', 'EU', 'FE', 'default']),
  skillRequest: v.object({ body: v.record(v.string(), v.unknown()) }),
});

/** A request envelope straight to the skill. The first version tells of the region that answered, the second of one answer. */
export function invocationOperations(invoke: Invoke): Operations {
  return {
    'POST /v1/skills/{skillId}/invocations': async ({ body }) => {
      const asked = v.safeParse(requestSchema, body);
      if (!asked.success) return refuse(400, 'Invalid request: endpointRegion and skillRequest.body are needed.'); // prettier-ignore
      const region = asked.output.endpointRegion;
      try {
        const { invocationRequest, invocationResponse, metrics } = await invoke(asked.output.skillRequest.body); // prettier-ignore
        const skillExecutionInfo = {
          invocationRequest: { [region]: invocationRequest },
          invocationResponse: { [region]: invocationResponse },
          metrics: { [region]: metrics },
        };
        return { status: 200, body: { status: 'SUCCEEDED', result: { skillExecutionInfo } } };
      } catch (error) {
        return { status: 200, body: { status: 'FAILED', result: { error: failure(error) } } };
      }
    },
    'POST /v2/skills/{skillId}/stages/{stage}/invocations': async ({ body }) => {
      const asked = v.safeParse(requestSchema, body);
      if (!asked.success) return refuse(400, 'Invalid request: endpointRegion and skillRequest.body are needed.'); // prettier-ignore
      try {
        const skillExecutionInfo = await invoke(asked.output.skillRequest.body);
        return { status: 200, body: { status: 'SUCCESSFUL', result: { skillExecutionInfo } } };
      } catch (error) {
        return { status: 200, body: { status: 'FAILED', result: { error: failure(error) } } };
      }
    },
  };
}

/** Unlike Amazon's, it says what broke: whoever asks runs the skill. */
export function failure(error: unknown) {
  const what = error instanceof Error ? error.message : String(error);
  return { message: `An unexpected error occurred. ${what}` };
}
