import { countMetrics, type CountingLog } from './countMetrics.ts';
import { createLambdaLog, type LogLevel } from './log.ts';
import type { Environment } from './readEnvironment.ts';
import { createTracing, type Tracing, type TracingPorts } from './trace/createTracing.ts';

interface ObserverConfig {
  readonly logLevel: LogLevel;
  /** Without it nothing is counted. */
  readonly metricsNamespace?: string | undefined;
}

interface Observers {
  readonly log: CountingLog;
  readonly trace: Tracing;
}

/**
 * What a function tells of itself: lines that count, and traces. The environment has to be the process's own, in which
 * Lambda tells of each invocation's trace.
 */
export function observe(
  environment: Environment,
  { logLevel, metricsNamespace }: ObserverConfig,
  ports: TracingPorts,
): Observers {
  const { readNow } = ports;
  return {
    log: countMetrics(
      (describe) => createLambdaLog(logLevel, readNow, describe),
      metricsNamespace,
      readNow,
    ),
    trace: createTracing(environment, ports),
  };
}
