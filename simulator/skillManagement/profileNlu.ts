import * as v from 'valibot';
import type { Instant } from '../../lambda/time/localDate.ts';
import { refuse, type Operations } from './call.ts';
import { describeConsidered, describeIntent } from './describeIntent.ts';
import type { DevelopedSkill } from './developedSkill.ts';

const requestSchema = v.object({ utterance: v.pipe(v.string(), v.trim(), v.nonEmpty()) });

/** What the skill would be told of an utterance, without asking it. There are no turns: the skill delegates no dialog. */
export function profileOperations(
  skill: DevelopedSkill,
  now: () => Instant,
  timeZone: string,
): Operations {
  return {
    'POST /v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}/profileNlu': ({
      parameters,
      body,
    }) => {
      const asked = v.safeParse(requestSchema, body);
      if (!asked.success) return refuse(400, 'Invalid request: an utterance is needed.');
      const locale = parameters['locale'] ?? '';
      const understand = skill.understand(locale);
      if (understand === undefined) return refuse(404, `There is no interaction model for the locale ${locale}.`); // prettier-ignore
      const understood = understand(asked.output.utterance, { now: now(), timeZone });
      if (understood.request === 'LaunchRequest')
        return { status: 200, body: { sessionEnded: true, consideredIntents: [] } };
      const { intent, considered } = understood;
      const consideredIntents = describeConsidered(intent, considered.map((each) => each.intent)); // prettier-ignore
      return {
        status: 200,
        body: { sessionEnded: true, selectedIntent: describeIntent(intent), consideredIntents },
      };
    },
  };
}
