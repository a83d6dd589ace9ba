/**
 * Log lines: a JSON object a line, of a closed set of events. Their fields are numbers, truths and words of our own,
 * so that nothing that a person said and no place, id or token can get into a log.
 */

import { writeSync } from 'node:fs';

import type { Problem } from '../answer/plan.ts';
import type { CanaryCheck } from '../canary/canaryRequests.ts';
import type { Verdict } from '../canary/checkSkill.ts';
import type { MemoryCause } from '../memory/person.ts';
import type { UntoldCause } from '../notify/sendEvent.ts';
import type { Act, ActResult, WakingReason } from '../remedy/act.ts';
import type { MendedAlarm } from '../remedy/alarm.ts';
import type { Window } from '../weather/keeping/budget.ts';
import type { Opening } from '../weather/keeping/circuit.ts';
import type { Service } from '../weather/keeping/sharedTier.ts';
import type { SourceName } from '../weather/weather.ts';
import type { HttpProblem } from './httpProblem.ts';
import { currentSpan } from './trace/span.ts';
import { rootOf } from './trace/traceHeaders.ts';

/** Every event, with what is told of it. A field of type `string` can't be filled: give it the words that it may hold. */
interface LogEvents {
  /** A turn was given what it asked for, or told why not. */
  turnAnswered: { readonly outcome: Outcome; readonly milliseconds: number };
  /**
   * A request that is not answered: not Alexa's shape, meant for another skill, or not shown to be Alexa's at the door
   * of one's own server.
   */
  requestRefused: { readonly cause: 'malformed' | 'otherSkill' | 'unverified' };
  /** Alexa did not take an answer, or did not reach the device or us. */
  alexaFailed: {
    readonly request: 'SessionEndedRequest' | 'System.ExceptionEncountered';
    readonly error: (typeof alexaErrors)[number];
  };
  /** A weather service did not give what was asked of it. */
  weatherFailed: {
    readonly source: SourceName;
    readonly cause: HttpProblem['cause'] | 'malformed';
    readonly status?: number;
  };
  placeSearchFailed: {
    readonly cause: HttpProblem['cause'] | 'malformed';
    readonly status?: number;
  };
  /** One of Alexa's own services, asked on behalf of a device. */
  alexaServiceFailed: {
    readonly service: 'address' | 'progress';
    readonly cause: HttpProblem['cause'];
    readonly status?: number;
  };
  /** Weather was looked for: where it was found, and whether it was stale. Counts reads and hits of each tier. */
  weatherRead: {
    readonly kind: WeatherKind;
    readonly from: 'container' | 'shared' | 'source' | 'nowhere';
    readonly isStale?: boolean;
  };
  /** A reading was kept. Counts writes of each tier: one that is read and never written shows here. */
  weatherKept: { readonly kind: WeatherKind; readonly tier: 'container' | 'shared' };
  /** The shared tier did not do what was asked of it; the container goes on without it for a while. */
  sharedTierFailed: {
    readonly call: 'look' | 'lease' | 'keep' | 'tell';
    readonly cause: MemoryCause;
  };
  /** A service is left alone, or asked again. */
  circuitChanged: {
    readonly source: SourceName;
    readonly circuit: Service;
    readonly to: 'open' | 'closed';
    readonly reason?: Opening['reason'];
  };
  /** A source is not asked, for our calls of this window are used up. */
  budgetSpent: { readonly source: SourceName; readonly window: Window };
  memoryFailed: { readonly call: 'load' | 'save' | 'delete'; readonly cause: MemoryCause };
  /** Something kept could not be read and counts as absent. */
  itemUnread: {
    readonly item: 'settings' | 'conversation' | 'weather';
    readonly cause: 'malformed' | 'newerSchema';
  };
  /** A container has started; its first turn waits for that. */
  containerStarted: { readonly nodeVersion: number };
  /** The canary asked. */
  canaryChecked: {
    readonly check: CanaryCheck;
    readonly verdict: Verdict;
    readonly milliseconds: number;
  };
  /** A program did something about an alarm, or undid it. */
  remedyActed: { readonly alarm: MendedAlarm; readonly act: Act; readonly result: ActResult };
  /** A person has to look at an alarm. */
  personWoken: { readonly alarm: MendedAlarm | 'other'; readonly reason: WakingReason };
  /** The watch looked at every home of whoever wants to be told of warnings. */
  watchRan: {
    readonly subscribers: number;
    readonly homes: number;
    /** Homes whose warnings could not be read. */
    readonly unread: number;
    /** Warnings on their way to somebody. */
    readonly found: number;
  };
  /** The queue took no more; the next run of the watch sends again. */
  queueFailed: { readonly messages: number };
  /** Alexa has a warning for a customer; she may have had it before. */
  warningTold: { readonly isRepeated: boolean };
  warningUntold: { readonly cause: UntoldCause };
  /** Something was thrown that nobody expected: `at` is where, for the bundle's source map to resolve. */
  defect: { readonly error: (typeof errorNames)[number]; readonly at?: SourcePosition };
}

export type Outcome =
  'answered' | 'notUnderstood' | 'nothingToFollow' | 'settingsLost' | Problem['problem'];

/** Kinds of readings that are kept. */
export type WeatherKind = 'forecast' | 'air' | 'sea' | 'warnings';

export type LogEvent = keyof LogEvents;
export type CountedEvent = 'weatherRead' | 'weatherKept';

/** Alexa's own names for what failed (ask-sdk-model: SessionEndedErrorType), and all others. */
export const alexaErrors = [
  'INVALID_RESPONSE', 'DEVICE_COMMUNICATION_ERROR', 'INTERNAL_SERVICE_ERROR', 'ENDPOINT_TIMEOUT', 'OTHER',
] as const; // prettier-ignore
const errorNames = ['TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'Error'] as const;
const extensions = ['ts', 'js', 'cjs', 'mjs'] as const;
/** File, line and column. */
type SourcePosition = `${string}.${(typeof extensions)[number]}:${number}:${number}`;

/** The fields of an event; a field that would take any text becomes one that takes nothing. */
export type LogFields<E extends LogEvent> = {
  readonly [F in keyof LogEvents[E]]: string extends LogEvents[E][F] ? never : LogEvents[E][F];
};

export const logLevels = ['INFO', 'WARN', 'ERROR', 'SILENT'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Log {
  readonly info: <E extends LogEvent>(event: E, fields: LogFields<E>) => void;
  readonly warn: <E extends LogEvent>(event: E, fields: LogFields<E>) => void;
  readonly error: <E extends LogEvent>(event: E, fields: LogFields<E>) => void;
  /** What comes with every turn has no line of its own: it counts with the next line that there is. */
  readonly count: <E extends CountedEvent>(event: E, fields: LogFields<E>) => void;
}

/** What a line tells besides: members of a JSON object, a comma before each; empty where there are none. */
export type DescribeLine = <E extends LogEvent>(event: E, fields: LogFields<E>) => string;

const describeNothing: DescribeLine = () => '';

/** On Lambda: each line with its time and the trace that it is part of, named as Powertools' logger names them. */
export function createLambdaLog(
  logLevel: LogLevel,
  readNow: () => number,
  describe = describeNothing,
): Log {
  return createLog(logLevel, writeLine, (event, fields) => {
    const span = currentSpan();
    const trace = span === undefined ? '' : `,"xray_trace_id":"${rootOf(span.traceId)}"`;
    const time = new Date(readNow()).toISOString();
    return `${describe(event, fields)},"timestamp":"${time}"${trace}`;
  });
}

/**
 * Past the runtime's console, which writes a prefix before each line, and past `process.stdout`, whose stream takes
 * 2 ms of a start to make. Lines are ASCII: what they hold is numbers and words of our own.
 */
function writeLine(line: string): void {
  let written = 0;
  try {
    written = writeSync(1, `${line}\n`);
  } catch {
    // A pipe that is full and does not block: the stream waits for it.
  }
  if (written <= line.length) process.stdout.write(`${line}\n`.slice(written));
}

/** Lines that are given to `write` one at a time; `describe` adds to each. */
export function createLog(
  logLevel: LogLevel,
  write: (line: string) => void,
  describe = describeNothing,
): Log {
  const least = logLevels.indexOf(logLevel);
  const at = (level: LogLevel): Log['info'] => {
    const isHeard = logLevels.indexOf(level) >= least;
    return (event, fields) => {
      if (!isHeard) return;
      const line = JSON.stringify({ level, message: event, service: 'red-sky', ...fields });
      write(`${line.slice(0, -1)}${describe(event, fields)}}`);
    };
  };
  return { info: at('INFO'), warn: at('WARN'), error: at('ERROR'), count: () => undefined };
}

/** Name and place of what was thrown. Its message is left out, since it may quote what a person said. */
export function describeDefect(thrown: unknown): LogFields<'defect'> {
  if (!(thrown instanceof Error)) return { error: 'Error' };
  const error = errorNames.find((name) => name === thrown.name) ?? 'Error';
  const frame = /^ +at .*?([\w.-]+)\.(ts|js|cjs|mjs):(\d+):(\d+)\)?$/m.exec(thrown.stack ?? '');
  const extension = extensions.find((known) => known === frame?.[2]);
  if (frame === null || extension === undefined) return { error };
  return { error, at: `${frame[1] ?? ''}.${extension}:${Number(frame[3])}:${Number(frame[4])}` };
}
