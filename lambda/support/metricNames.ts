/** Every figure that is counted, once for the code, the alarms and the dashboard. */

interface MetricShape {
  readonly unit: 'Count';
  /** Who acts on it: a person, a program, or nobody: what is internal is on no dashboard. */
  readonly audience: 'business' | 'technical' | 'internal';
  readonly says: string;
}

export const metrics = {
  Questions: {
    unit: 'Count',
    audience: 'business',
    says: 'turns that were answered, in whatever way',
  },
  Answers: {
    unit: 'Count',
    audience: 'business',
    says: 'turns that were given what they asked for',
  },
  QuickAnswers: { unit: 'Count', audience: 'business', says: 'turns answered within a second' },
  ContainerHits: { unit: 'Count', audience: 'technical', says: 'weather that the container kept' },
  SharedHits: { unit: 'Count', audience: 'technical', says: 'weather that the shared tier kept' },
  SourceReads: { unit: 'Count', audience: 'technical', says: 'weather fetched from a source' },
  WeatherMissing: { unit: 'Count', audience: 'technical', says: 'weather found nowhere' },
  StaleReads: { unit: 'Count', audience: 'technical', says: 'weather given although it was stale' },
  ContainerWrites: { unit: 'Count', audience: 'technical', says: 'readings kept in the container' },
  SharedWrites: { unit: 'Count', audience: 'technical', says: 'readings kept in the shared tier' },
  SourceFailures: {
    unit: 'Count',
    audience: 'technical',
    says: 'calls that a weather service failed; by source too',
  },
  SearchFailures: { unit: 'Count', audience: 'technical', says: 'failures of the place search' },
  CircuitsOpened: { unit: 'Count', audience: 'technical', says: 'services left alone' },
  CircuitsClosed: { unit: 'Count', audience: 'technical', says: 'services asked again' },
  BudgetsSpent: {
    unit: 'Count',
    audience: 'technical',
    says: 'times a source was not to be asked',
  },
  SharedTierFailures: { unit: 'Count', audience: 'technical', says: 'failures of the cache table' },
  MemoryFailures: { unit: 'Count', audience: 'technical', says: 'failures of the table of people' },
  ItemsUnread: { unit: 'Count', audience: 'technical', says: 'kept items that could not be read' },
  Defects: { unit: 'Count', audience: 'technical', says: 'things thrown that nobody expected' },
  AlexaFailures: { unit: 'Count', audience: 'technical', says: 'answers that Alexa did not take' },
  CanaryPassed: { unit: 'Count', audience: 'technical', says: 'good answers to the canary' },
  CanaryFailures: {
    unit: 'Count',
    audience: 'technical',
    says: 'questions of the canary with no answer, a wrong or a slow one',
  },
  ColdStarts: { unit: 'Count', audience: 'technical', says: 'containers of the skill started' },
  RemedyActs: { unit: 'Count', audience: 'technical', says: 'things that a program mended' },
  RemedyFailures: {
    unit: 'Count',
    audience: 'technical',
    says: 'things that a program could not mend',
  },
  PeopleWoken: {
    unit: 'Count',
    audience: 'technical',
    says: 'alarms that a program passed on to a person',
  },
  WatchRuns: { unit: 'Count', audience: 'technical', says: 'runs of the watch' },
  WatchedHomesUnread: {
    unit: 'Count',
    audience: 'technical',
    says: 'homes whose warnings could not be read',
  },
  QueueFailures: {
    unit: 'Count',
    audience: 'technical',
    says: 'warnings that the queue did not take',
  },
  WarningsFound: {
    unit: 'Count',
    audience: 'business',
    says: 'warnings on their way to a subscriber',
  },
  WarningsDelivered: {
    unit: 'Count',
    audience: 'business',
    says: 'warnings that Alexa took for a subscriber',
  },
  WarningsUntold: {
    unit: 'Count',
    audience: 'technical',
    says: 'warnings that could not be told, some of them only yet',
  },
  AlexaServiceFailures: {
    unit: 'Count',
    audience: 'internal',
    says: "failures of Alexa's own services; an answer goes on without them",
  },
  RequestsRefused: {
    unit: 'Count',
    audience: 'internal',
    says: 'events that are no request to this skill; whoever may invoke the function may send them',
  },
} as const satisfies Record<string, MetricShape>;

export type MetricName = keyof typeof metrics;
