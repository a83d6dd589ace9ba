import type { Request } from 'ask-sdk-model';
import * as v from 'valibot';
import type { ConsentResult } from '../resumeQuestion.ts';
import { questionSchema } from '../memory/questionSchema.ts';

const tokenSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ permission: v.picklist(['geolocation', 'postcode']), question: questionSchema }),
);

const causeSchema = v.object({
  token: tokenSchema,
  status: v.exactOptional(v.object({ code: v.exactOptional(v.string()) })),
  result: v.exactOptional(v.object({ status: v.exactOptional(v.string()) })),
});

const outcomes: Readonly<Record<string, ConsentResult['outcome']>> = {
  ACCEPTED: 'accepted',
  DENIED: 'refused',
};

/** What has come of asking for a permission; undefined where it was not we who asked. */
export function readConsent(request: Request): ConsentResult | undefined {
  if (request.type !== 'SessionResumedRequest') return undefined;
  const read = v.safeParse(causeSchema, request.cause);
  if (!read.success) return undefined;
  const { token, status, result } = read.output;
  const isDone = /^2\d\d$/.test(status?.code ?? '');
  const outcome = isDone ? outcomes[result?.status ?? ''] : undefined;
  return { ...token, outcome: outcome ?? 'unanswered' };
}
