/**
 * Metrics, counted where events are logged: the line of an event bears the figures that it counts, in CloudWatch's
 * embedded metric format, so that nothing is told twice and no answer waits for it (docs/decisions/0085).
 */

import type { DescribeLine, Log, LogEvent, LogFields } from './log.ts';
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

/** The log that `createLines` makes, whose lines count. Without a namespace they do not. */
export function countMetrics(
  createLines: (describe?: DescribeLine) => Log,
  namespace: string | undefined,
  readNow: () => number,
): CountingLog {
  if (namespace === undefined) return { ...createLines(), countFor: () => undefined };
  let isCanary = false;
  /** What was counted since the last line that could bear it. */
  let waiting: Figures = {};
  /** What is told of figures beside their values, by their names and dimensions: lines are few and alike. */
  const told = new Map<string, string>();

  const describe: DescribeLine = (event, fields) => {
    const counted = countedBy[event](fields);
    const source = counted[0]?.source;
    const figures: Figures = {};
    for (const { metric, count = 1 } of counted) figures[metric] = count;
    // Of no source, so that they are not on the line of one.
    if (source === undefined) {
      Object.assign(figures, waiting);
      waiting = {};
    }
    const names = Object.keys(figures);
    if (names.length === 0) return '';
    const kind = `${names.join()} ${source ?? ''} ${String(isCanary)}`;
    let rest = told.get(kind);
    if (rest === undefined) {
      rest = describeFigures({ namespace, names, source, isCanary });
      told.set(kind, rest);
    }
    return `,${JSON.stringify(figures).slice(1, -1)},${rest},"Timestamp":${readNow()}}`;
  };
  return {
    ...createLines(describe),
    count: (event, fields) => {
      for (const { metric, count = 1 } of countedBy[event](fields))
        waiting[metric] = (waiting[metric] ?? 0) + count;
    },
    countFor: (traffic) => {
      isCanary = traffic === 'canary';
    },
  };
}

type Figures = Partial<Record<MetricName, number>>;

interface FiguresTold {
  readonly namespace: string;
  readonly names: readonly string[];
  readonly source: string | undefined;
  readonly isCanary: boolean;
}

/** Members of a line in CloudWatch's format, the last of which is still open for the instant. */
function describeFigures({ namespace, names, source, isCanary }: FiguresTold): string {
  const own = isCanary ? ['Traffic'] : [];
  const embedded = {
    CloudWatchMetrics: [
      {
        Namespace: namespace,
        Dimensions: source === undefined ? [own] : [own, [...own, 'Source']],
        Metrics: names.map((Name) => ({ Name, Unit: 'Count' })),
      },
    ],
  };
  const members = {
    ...(source !== undefined && { Source: source }),
    ...(isCanary && { Traffic: 'canary' }),
    _aws: embedded,
  };
  return JSON.stringify(members).slice(1, -2);
}
