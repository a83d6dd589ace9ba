/** What a program can do about an alarm, and how it is undone once the alarm has ended. */

import type { Dynamo } from '../memory/dynamo.ts';
import { forceCircuit } from '../memory/forceCircuit.ts';
import type { CallAws } from '../support/callAws.ts';
import type { Instant } from '../time/localDate.ts';
import type { SourceName } from '../weather/weather.ts';
import type { Act, ActOutcome } from './act.ts';
import type { MendedAlarm } from './alarm.ts';
import { restartSchedule } from './restartSchedule.ts';
import type { RemedyConfig } from './remedyConfig.ts';
import { redriveDeadLetters } from './redriveDeadLetters.ts';
import { lowerMaximum, raiseMaximum } from './tableMaximum.ts';

export interface Remedy {
  readonly act: Act;
  readonly mend: (now: Instant) => Promise<ActOutcome>;
  /** ms: where the alarm comes back within this time, it has not helped, and a person is woken. */
  readonly helpsFor?: number;
  readonly undo?: {
    readonly act: Act;
    readonly run: (now: Instant, before: string | undefined) => Promise<ActOutcome>;
  };
}

export interface RemedyPorts {
  readonly callAws: CallAws;
  readonly dynamo: Dynamo;
}

const hour = 60 * 60_000;
/** ms: a forced circuit closes by itself then, should the alarm's end never be told. */
const openFor = hour / 2;
const deadlineMs = 3000;

export function createRemedies(
  config: RemedyConfig,
  { callAws, dynamo }: RemedyPorts,
): Readonly<Record<MendedAlarm, Remedy>> {
  const { tables, deadLetterQueueArn, watchSchedule } = config;

  function leaveAlone(source: SourceName): Remedy {
    const force = async (to: 'open' | undefined, now: Instant): Promise<ActOutcome> => {
      const signal = AbortSignal.timeout(deadlineMs);
      const options = { now, forMs: openFor, signal };
      const failed = await forceCircuit({ dynamo, table: tables.cache }, source, to, options);
      return failed === undefined ? { done: true } : { done: false, reason: 'failed' };
    };
    return {
      act: 'openCircuit',
      mend: (now) => force('open', now),
      undo: { act: 'closeCircuit', run: (now) => force(undefined, now) },
    };
  }

  function giveCapacity(table: string): Remedy {
    return {
      act: 'raiseMaximum',
      mend: (now) => raiseMaximum(table, callAws, now),
      undo: {
        act: 'lowerMaximum',
        run: (now, before) => lowerMaximum(table, before, callAws, now),
      },
    };
  }

  return {
    'open-meteo-fails': leaveAlone('Open-Meteo'),
    'met-norway-fails': leaveAlone('MET Norway'),
    'people-throttled': giveCapacity(tables.people),
    'cache-throttled': giveCapacity(tables.cache),
    'dead-letters': {
      act: 'redrive',
      mend: (now) => redriveDeadLetters(deadLetterQueueArn, callAws, now),
      helpsFor: 24 * hour,
    },
    'watch-stopped': {
      act: 'restartWatch',
      mend: (now) => restartSchedule(watchSchedule, callAws, now),
      helpsFor: hour,
    },
  };
}
