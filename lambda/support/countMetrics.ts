/**
 * Metrics, counted where events are logged: the line of an event bears the figures that it counts, in CloudWatch's
 * embedded metric format, so that nothing is told twice and no answer waits for it (docs/decisions/0085).
 */

import type { Log, LogEvent, LogFields } from './log.ts';
import type { MetricName } from './metricNames.ts';

interface Counted {
  readonly metric: MetricName;
  readonly source?: string;
  /** One where undefined. */
  readonly count?: number;
}

/** What each event counts. */
const countedBy: {
  readonly [E in LogEvent]: (fields: LogFields<E>) => readonly Counted[];
} = {
  turnAnswered: ({ outcome, milliseconds }) => [
    { metric: 'Questions' },
    ...(outcome === 'answered' ? [{ metric: 'Answers' } as const] : []),
    ...(milliseconds < 1000 ? [{ metric: 'QuickAnswers' } as const] : []),
  ],
  requestRefused: () => [{ metric: 'RequestsRefused' }],
  alexaFailed: () => [{ metric: 'AlexaFailures' }],
  weatherFailed: ({ source }) => [{ metric: 'SourceFailures', source }],
  placeSearchFailed: () => [{ metric: 'SearchFailures' }],
  alexaServiceFailed: () => [{ metric: 'AlexaServiceFailures' }],
  weatherRead: ({ from, isStale }) => [
    { metric: foundIn[from] },
    ...(isStale === true ? [{ metric: 'StaleReads' } as const] : []),
  ],
  weatherKept: ({ tier }) => [
    { metric: tier === 'container' ? 'ContainerWrites' : 'SharedWrites' },
  ],
  sharedTierFailed: () => [{ metric: 'SharedTierFailures' }],
  circuitChanged: ({ to }) => [{ metric: to === 'open' ? 'CircuitsOpened' : 'CircuitsClosed' }],
  budgetSpent: () => [{ metric: 'BudgetsSpent' }],
  memoryFailed: () => [{ metric: 'MemoryFailures' }],
  itemUnread: () => [{ metric: 'ItemsUnread' }],
  containerStarted: () => [{ metric: 'ColdStarts' }],
  canaryChecked: ({ verdict }) => [
    { metric: verdict === 'good' ? 'CanaryPassed' : 'CanaryFailures' },
  ],
  remedyActed: ({ result }) => [{ metric: result === 'failed' ? 'RemedyFailures' : 'RemedyActs' }],
  personWoken: () => [{ metric: 'PeopleWoken' }],
  watchRan: ({ unread, found }) => [
    { metric: 'WatchRuns' },
    { metric: 'WatchedHomesUnread', count: unread },
    { metric: 'WarningsFound', count: found },
  ],
  queueFailed: ({ messages }) => [{ metric: 'QueueFailures', count: messages }],
  warningTold: () => [{ metric: 'WarningsDelivered' }],
  warningUntold: () => [{ metric: 'WarningsUntold' }],
  defect: () => [{ metric: 'Defects' }],
};

const foundIn = {
  container: 'ContainerHits',
  shared: 'SharedHits',
  source: 'SourceReads',
  nowhere: 'WeatherMissing',
} as const;

export interface CountingLog extends Log {
  /** Whose turns come next: those of the canary count apart, under a dimension of their own. */
  readonly countFor: (traffic: 'people' | 'canary') => void;
}

/** The same log, whose lines count. Without a namespace they do not. */
export function countMetrics(
  log: Log,
  namespace: string | undefined,
  readNow: () => number,
): CountingLog {
  let dimension: 'Traffic' | undefined;
  const counting =
    (write: Log['info']): Log['info'] =>
    (event, fields) => {
      const counted = namespace === undefined ? [] : countedBy[event](fields);
      const [first] = counted;
      if (namespace === undefined || first === undefined) {
        write(event, fields);
        return;
      }
      const own = dimension === undefined ? [] : [dimension];
      const dimensions = first.source === undefined ? [own] : [own, [...own, 'Source']];
      const embedded = {
        ...Object.fromEntries(counted.map(({ metric, count = 1 }) => [metric, count])),
        ...(first.source !== undefined && { Source: first.source }),
        ...(dimension !== undefined && { Traffic: 'canary' }),
        _aws: {
          Timestamp: readNow(),
          CloudWatchMetrics: [
            {
              Namespace: namespace,
              Dimensions: dimensions,
              Metrics: counted.map(({ metric }) => ({ Name: metric, Unit: 'Count' })),
            },
          ],
        },
      };
      write(event, { ...fields, ...embedded });
    };
  return {
    info: counting((event, fields) => {
      log.info(event, fields);
    }),
    warn: counting((event, fields) => {
      log.warn(event, fields);
    }),
    error: counting((event, fields) => {
      log.error(event, fields);
    }),
    countFor: (traffic) => {
      dimension = traffic === 'canary' ? 'Traffic' : undefined;
    },
  };
}
