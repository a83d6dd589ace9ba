import * as v from 'valibot';

import type { CallAws } from '../support/callAws.ts';
import type { Instant } from '../time/localDate.ts';
import { buildCanaryRequest, canaryChecks, expectedWords } from './canaryRequests.ts';
import type { CanaryCheck } from './canaryRequests.ts';

/** `failed`: no answer came; `wrong`: it did not say what it should; `slow`: people would have waited too long. */
export type Verdict = 'good' | 'failed' | 'wrong' | 'slow';

export interface CheckResult {
  readonly check: CanaryCheck;
  readonly verdict: Verdict;
  readonly milliseconds: number;
}

interface SkillUnderCheck {
  readonly skillId: string;
  /** Alias or version. */
  readonly functionArn: string;
  readonly callAws: CallAws;
  readonly readNow: () => Instant;
}

/** ms: as long as people put up with; a cold start is well within it. */
const slowest = 3000;
/** As long as Alexa waits. */
const timeoutMs = 8000;

const answerSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    sessionAttributes: v.optional(v.record(v.string(), v.unknown()), {}),
    response: v.object({ outputSpeech: v.object({ ssml: v.pipe(v.string(), v.nonEmpty()) }) }),
  }),
);

/** Asks all of the canary's questions, one after another, for the last leans on the one before. */
export async function checkSkill(skill: SkillUnderCheck): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  let attributes: Record<string, unknown> = {};
  for (const check of canaryChecks) {
    const asked = await askSkill(check, attributes, skill);
    results.push({ check, verdict: asked.verdict, milliseconds: asked.milliseconds });
    attributes = asked.attributes;
  }
  return results;
}

async function askSkill(
  check: CanaryCheck,
  attributes: Record<string, unknown>,
  { skillId, functionArn, callAws, readNow }: SkillUnderCheck,
) {
  const now = readNow();
  const reply = await callAws(
    {
      service: 'lambda',
      operation: 'Invoke',
      path: `/2015-03-31/functions/${encodeURIComponent(functionArn)}/invocations`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(buildCanaryRequest({ check, skillId, now, attributes })),
      timeoutMs,
    },
    now,
  );
  const milliseconds = readNow() - now;
  const unanswered = (verdict: Verdict) => ({ verdict, milliseconds, attributes: {} });
  if ('problem' in reply || reply.headers.has('x-amz-function-error')) return unanswered('failed');
  const answer = v.safeParse(answerSchema, reply.body);
  if (!answer.success) return unanswered('wrong');
  const { response, sessionAttributes } = answer.output;
  const isExpected = response.outputSpeech.ssml.includes(expectedWords[check]);
  const verdict: Verdict = !isExpected ? 'wrong' : milliseconds > slowest ? 'slow' : 'good';
  return { verdict, milliseconds, attributes: sessionAttributes };
}
