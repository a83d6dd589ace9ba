/** What Amazon asks for what is counted: list prices of us-east-1, in US dollars. Without free tiers and taxes. */
const prices = {
  /** https://aws.amazon.com/lambda/pricing/, arm64 */
  lambdaRequest: 0.2 / 1e6,
  lambdaGigabyteSecond: 0.0000133334,
  /** https://aws.amazon.com/dynamodb/pricing/on-demand/, standard tables */
  readUnit: 0.125 / 1e6,
  writeUnit: 0.625 / 1e6,
  /** https://aws.amazon.com/cloudwatch/pricing/ */
  logGigabyte: 0.5,
  metricMonth: 0.3,
  alarmMonth: 0.1,
  /** https://aws.amazon.com/secrets-manager/pricing/ */
  secretMonth: 0.4,
  /** https://aws.amazon.com/xray/pricing/ */
  trace: 5 / 1e6,
  /** https://aws.amazon.com/eventbridge/pricing/, Scheduler */
  scheduledCall: 1 / 1e6,
} as const;

export interface Usage {
  /** Of Lambda, in an average question. */
  readonly seconds: number;
  readonly gigabytes: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly logBytes: number;
}

/** X-Ray takes the first request of a second and 5 of 100 beside it. */
const tracedShare = 0.05;

/** Of a question, by what it is paid for. */
export function costOfQuestion(usage: Usage): Readonly<Record<string, number>> {
  return {
    'Lambda, requests': prices.lambdaRequest,
    'Lambda, time': usage.seconds * usage.gigabytes * prices.lambdaGigabyteSecond,
    'DynamoDB, reads': usage.readUnits * prices.readUnit,
    'DynamoDB, writes': usage.writeUnits * prices.writeUnit,
    'Logs and metrics': (usage.logBytes / 1e9) * prices.logGigabyte,
    Traces: tracedShare * prices.trace,
  };
}

export interface Standing {
  readonly metrics: number;
  readonly alarms: number;
}

/** Questions of the canary, and runs of the watch, in a month of 30 days: every five minutes. */
const ticks = (30 * 24 * 60) / 5;
const questionsOfCanary = 3;

/** Of a month in which nobody asks. */
export function costOfMonth(standing: Standing, usage: Usage): Readonly<Record<string, number>> {
  const question = sumOf(costOfQuestion(usage));
  const watchSeconds = 2;
  const watchGigabytes = 0.25;
  return {
    Metrics: standing.metrics * prices.metricMonth,
    Alarms: standing.alarms * prices.alarmMonth,
    'The salt of ids': prices.secretMonth,
    Canary: ticks * (questionsOfCanary * question + prices.lambdaRequest + prices.scheduledCall),
    Watch:
      ticks *
      (prices.lambdaRequest +
        prices.scheduledCall +
        watchSeconds * watchGigabytes * prices.lambdaGigabyteSecond),
  };
}

export function sumOf(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}
