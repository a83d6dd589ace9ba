import { fork } from 'node:child_process';

/** The skill's handler as Lambda calls it. It runs apart: these clients intercept every HTTP request of their process. */
export interface ForeignSkill {
  readonly handler: (event: unknown, context: object) => Promise<unknown>;
  readonly close: () => void;
}

export async function openSkill(): Promise<ForeignSkill> {
  const child = fork('tools/foreign/skillProcess.ts', { execArgv: ['--import', 'tsx'] });
  const told = () =>
    new Promise<unknown>((resolve) => {
      child.once('message', resolve);
    });
  await told();
  return {
    handler: async (event) => {
      const answered = told();
      child.send(JSON.stringify(event));
      return answered;
    },
    close: () => {
      child.kill();
    },
  };
}
