import * as v from 'valibot';
import type { Instant } from '../../lambda/time/localDate.ts';
import type { EchoDevice } from '../buildRequest.ts';
import { createEcho, type EchoTurn } from '../echo.ts';
import { refuse, type Call, type Operations, type Reply } from './call.ts';
import { describeConsidered } from './describeIntent.ts';
import type { DevelopedSkill } from './developedSkill.ts';
import { failure, type Invocation, type Invoke } from './invoke.ts';

export interface SimulationOptions {
  readonly skill: DevelopedSkill;
  readonly invoke: Invoke;
  /** Its locale is the one that each simulation names. Read at each turn. */
  readonly device: EchoDevice;
  readonly now: () => Instant;
  readonly newId: () => string;
}

type Simulation =
  | { readonly status: 'IN_PROGRESS'; readonly done: Promise<void> }
  | { readonly status: 'FAILED'; readonly error: { readonly message: string } }
  | {
      readonly status: 'SUCCESSFUL';
      readonly turn: EchoTurn;
      readonly invocations: readonly Invocation[];
    };

const requestSchema = v.object({
  input: v.object({ content: v.pipe(v.string(), v.trim(), v.nonEmpty()) }),
  device: v.object({ locale: v.string() }),
  session: v.optional(v.object({ mode: v.optional(v.picklist(['DEFAULT', 'FORCE_NEW_SESSION'])) })),
});

/** Words to a virtual Echo, which holds its session from one simulation to the next, as the account's own device does. */
export function simulationOperations(options: SimulationOptions): Operations {
  const { skill, now, newId } = options;
  const simulations = new Map<string, Simulation>();
  let running: Simulation | undefined;
  let invocations: Invocation[] = [];
  const owned = {
    skillId: skill.id,
    now,
    device: options.device,
    understand: skill.understand(options.device.locale) ?? unknownLanguage,
    handler: async (event: unknown) => {
      const invocation = await options.invoke(event);
      invocations.push(invocation);
      return invocation.invocationResponse.body;
    },
  };
  const echo = createEcho(owned);

  const run = async (id: string, words: string, isNew: boolean): Promise<void> => {
    try {
      if (isNew) await echo.leave();
      invocations = [];
      const turn = await echo.say(words);
      simulations.set(id, { status: 'SUCCESSFUL', turn, invocations });
    } catch (error) {
      simulations.set(id, { status: 'FAILED', error: failure(error) });
    }
    running = undefined;
  };

  const start = ({ body }: Call): Reply => {
    const asked = v.safeParse(requestSchema, body);
    if (!asked.success) return refuse(400, 'Invalid request: input.content and device.locale are needed.'); // prettier-ignore
    const { input, device, session } = asked.output;
    const understand = skill.understand(device.locale);
    if (understand === undefined) return refuse(400, `The skill has no interaction model for the locale ${device.locale}.`); // prettier-ignore
    if (running !== undefined) return refuse(409, 'A simulation is in progress: one at a time.');
    owned.understand = understand;
    owned.device = { ...options.device, locale: device.locale };
    const id = newId();
    const done = run(id, input.content, session?.mode === 'FORCE_NEW_SESSION');
    running = { status: 'IN_PROGRESS', done };
    simulations.set(id, running);
    return { status: 200, body: { id, status: 'IN_PROGRESS' } };
  };

  /** Answers once there is something to tell: whoever asks at once need not ask again. */
  const read = async (
    { parameters }: Call,
    describe: (turn: EchoTurn, invocations: readonly Invocation[]) => unknown,
  ): Promise<Reply> => {
    const id = parameters['simulationId'] ?? '';
    const begun = simulations.get(id);
    if (begun?.status === 'IN_PROGRESS') await begun.done;
    const simulation = simulations.get(id);
    switch (simulation?.status) {
      case undefined:
        return refuse(404, `There is no simulation ${id}.`);
      case 'IN_PROGRESS':
        return { status: 200, body: { id, status: 'IN_PROGRESS' } };
      case 'FAILED':
        return { status: 200, body: { id, status: 'FAILED', result: { error: simulation.error } } };
      case 'SUCCESSFUL': {
        const result = describe(simulation.turn, simulation.invocations);
        return { status: 200, body: { id, status: 'SUCCESSFUL', result } };
      }
    }
  };

  return {
    'POST /v1/skills/{skillId}/simulations': start,
    'GET /v1/skills/{skillId}/simulations/{simulationId}': (call) =>
      read(call, (turn, made) => ({
        alexaExecutionInfo: { alexaResponses: responsesOf(turn) },
        skillExecutionInfo: made.at(-1) ?? {},
      })),
    'POST /v2/skills/{skillId}/stages/{stage}/simulations': start,
    'GET /v2/skills/{skillId}/stages/{stage}/simulations/{simulationId}': (call) =>
      read(call, (turn, made) => ({
        alexaExecutionInfo: {
          alexaResponses: responsesOf(turn),
          consideredIntents: consideredIn(turn),
        },
        skillExecutionInfo: { invocations: made },
      })),
  };
}

const unknownLanguage = () => ({ request: 'LaunchRequest' as const, considered: [] });

function responsesOf({ speech }: EchoTurn) {
  return speech === '' ? [] : [{ type: 'Speech', content: { caption: speech } }];
}

function consideredIn({ heard }: EchoTurn) {
  if (heard?.request !== 'IntentRequest') return [];
  return describeConsidered(heard.intent, heard.considered.map(({ intent }) => intent)); // prettier-ignore
}
