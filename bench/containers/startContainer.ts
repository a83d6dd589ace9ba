import * as v from 'valibot';

import { startProcess } from '../processes/startProcess.ts';
import { outcomeSchema, type Step, type StepOutcome } from './step.ts';

export interface ContainerProcess {
  /** Asks all at once; one step after the other. */
  readonly answer: (step: Step) => Promise<StepOutcome>;
  readonly kill: () => Promise<void>;
}

const line = v.pipe(v.string(), v.parseJson(), outcomeSchema);

/** Starts a container that is configured by this environment. */
export function startContainer(
  program: string,
  environment: Readonly<Record<string, string>>,
): ContainerProcess {
  let onOutcome: ((outcome: StepOutcome) => void) | undefined;
  const { tell, kill, failure } = startProcess(program, [JSON.stringify(environment)], (text) => {
    onOutcome?.(v.parse(line, text));
  });
  return {
    kill,
    answer: (step) => {
      const outcome = new Promise<StepOutcome>((resolve) => {
        onOutcome = resolve;
      });
      tell(JSON.stringify(step));
      return Promise.race([outcome, failure]);
    },
  };
}
