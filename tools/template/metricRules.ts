/** What is counted, looked at and woken by. */

import { finding, type Finding, type Rule } from './finding.ts';
import { at, isFields, listAt, ofType, targetOf, textAt, type Resource } from './template.ts';

interface Watched {
  readonly where: string;
  readonly namespace: string;
  readonly metric: string;
}

const stack = 'AWS::StackName';

/** Metrics of Amazon's that the template may use; its own must be emitted by the code. */
const ofAmazon: Readonly<Record<string, readonly string[]>> = {
  'AWS/Lambda': ['Errors', 'Duration', 'Throttles', 'Invocations', 'ConcurrentExecutions'],
  'AWS/DynamoDB': ['ReadThrottleEvents', 'WriteThrottleEvents'],
  'AWS/SQS': ['ApproximateNumberOfMessagesVisible', 'ApproximateAgeOfOldestMessage'],
};

const comparisons = [
  'GreaterThanOrEqualToThreshold', 'GreaterThanThreshold', 'LessThanThreshold',
  'LessThanOrEqualToThreshold', 'LessThanLowerThreshold',
]; // prettier-ignore

export const metricsEmitted: Rule = (template, { metrics }) =>
  [...metricsOfAlarms(template), ...metricsOfDashboards(template)].flatMap(
    ({ where, namespace, metric }): Finding[] => {
      const isKnown =
        namespace === stack ? metric in metrics : (ofAmazon[namespace]?.includes(metric) ?? false);
      return isKnown
        ? []
        : [finding(where, `Nobody counts ${namespace} ${metric}.`, 'See metricNames.ts.')];
    },
  );

export const metricsShown: Rule = (template, { metrics }) => {
  const shown = new Set(metricsOfDashboards(template).map(({ metric }) => metric));
  return Object.entries(metrics).flatMap(([name, { audience }]): Finding[] => {
    const isMeant = audience !== 'internal';
    if (shown.has(name) === isMeant) return [];
    return isMeant
      ? [finding(name, 'It is counted and not shown.', 'Show it, or call it internal.')]
      : [finding(name, 'It is internal and shown.', 'Call it business or technical.')];
  });
};

export const dashboardParses: Rule = (template) =>
  ofType(template, 'AWS::CloudWatch::Dashboard').flatMap((dashboard): Finding[] => {
    const body = bodyOf(dashboard);
    if (listAt(body, 'widgets').length === 0)
      return [finding(dashboard.name, 'Its body is no JSON with widgets.', 'Correct it.')];
    return listAt(body, 'widgets')
      .filter((widget) => textAt(widget, 'properties', 'region') !== `\${AWS::Region}`)
      .map((widget) =>
        finding(
          dashboard.name,
          `"${textAt(widget, 'properties', 'title') ?? ''}" looks at no region.`,
          'Name the region of the stack.',
        ),
      );
  });

/** The first row is what people are woken for. */
export const businessOnTop: Rule = (template, { metrics }) =>
  ofType(template, 'AWS::CloudWatch::Dashboard').flatMap((dashboard): Finding[] => {
    const [first] = listAt(bodyOf(dashboard), 'widgets');
    const names = metricsOfWidget(dashboard.name, first).map(({ metric }) => metric);
    return names.length > 0 && names.every((name) => metrics[name]?.audience === 'business')
      ? []
      : [finding(dashboard.name, 'Business figures are not on top.', 'Put them first.')];
  });

/** A business figure wakes a person, every other a program; each has a page in the runbook. */
export const alarmsReach: Rule = (template, { metrics }) =>
  ofType(template, 'AWS::CloudWatch::Alarm').flatMap((alarm): Finding[] => {
    const { name, properties } = alarm;
    const isBusiness = metricsOfAlarm(alarm).some(
      ({ namespace, metric }) => namespace === stack && metrics[metric]?.audience === 'business',
    );
    const topic = isBusiness ? 'PersonTopic' : 'ProgramTopic';
    const told = (key: string) => listAt(properties, key).map(targetOf).join();
    return [
      ...(told('AlarmActions') === topic && told('OKActions') === topic
        ? []
        : [finding(name, `It does not tell ${topic} of its beginning and end.`, 'Name it.')]),
      ...(properties['ActionsEnabled'] === false
        ? [finding(name, 'Its actions are switched off.', 'Leave ActionsEnabled out.')]
        : []),
      ...(comparisons.includes(String(properties['ComparisonOperator']))
        ? []
        : [
            finding(
              name,
              'Its comparison does not exist.',
              `Use one of ${comparisons.join(', ')}.`,
            ),
          ]),
      ...(properties['TreatMissingData'] === undefined
        ? [finding(name, 'Nothing says what silence means.', 'Set TreatMissingData.')]
        : []),
      ...(Number(properties['DatapointsToAlarm'] ?? 1) > Number(properties['EvaluationPeriods'])
        ? [finding(name, 'It can never be raised.', 'Lower DatapointsToAlarm.')]
        : []),
    ];
  });

export const alarmsHavePages: Rule = (template, { runbook }) => {
  const pages = ofType(template, 'AWS::CloudWatch::Alarm').map((alarm) => ({
    where: alarm.name,
    page: pageOf(alarm),
    described: textAt(alarm.properties, 'AlarmDescription') ?? '',
  }));
  return [
    ...pages
      .filter(({ page }) => !runbook.includes(page))
      .map(({ where, page }) =>
        finding(where, `docs/runbook/${page}.md is missing.`, 'Write the page.'),
      ),
    ...pages
      .filter(({ page, described }) => !described.includes(`docs/runbook/${page}.md`))
      .map(({ where }) => finding(where, 'It does not name its page.', 'Name it.')),
    ...runbook
      .filter((page) => page !== 'README' && !pages.some((each) => each.page === page))
      .map((page) => finding(page, 'No alarm has this page.', 'Delete it.')),
  ];
};

/** What the name of an alarm ends with, after the name of the stack. */
function pageOf(alarm: Resource): string {
  const name = textAt(alarm.properties, 'AlarmName', 'Fn::Sub') ?? '';
  return name.replace(`\${${stack}}-`, '');
}

/** Metrics of our own that are paid for: each name once, and once for each source that it is told apart by. */
export function metricCount(template: Given): number {
  const own = metricsOfDashboards(template).filter(({ namespace }) => namespace === stack);
  return new Set(own.map(({ metric }) => metric)).size + sourceCount;
}

const sourceCount = 5;

type Given = Parameters<Rule>[0];

function metricsOfAlarms(template: Given): readonly Watched[] {
  return ofType(template, 'AWS::CloudWatch::Alarm').flatMap(metricsOfAlarm);
}

function metricsOfAlarm({ name, properties }: Resource): readonly Watched[] {
  const metrics = [
    ...(properties['MetricName'] === undefined ? [] : [properties]),
    ...listAt(properties, 'Metrics').flatMap((each) => listAt(each, 'MetricStat', 'Metric')),
  ];
  return metrics.map((metric) => ({
    where: name,
    namespace: textAt(metric, 'Namespace') ?? targetOf(at(metric, 'Namespace')) ?? '',
    metric: textAt(metric, 'MetricName') ?? '',
  }));
}

function metricsOfDashboards(template: Given): readonly Watched[] {
  return ofType(template, 'AWS::CloudWatch::Dashboard').flatMap((dashboard) =>
    listAt(bodyOf(dashboard), 'widgets').flatMap((widget) =>
      metricsOfWidget(dashboard.name, widget),
    ),
  );
}

/** A dot stands for what the line above has in that place, three dots for all but the last. */
function metricsOfWidget(where: string, widget: unknown): readonly Watched[] {
  const watched: Watched[] = [];
  for (const row of listAt(widget, 'properties', 'metrics')) {
    const [namespace, metric] = Array.isArray(row) ? row.map(String) : [];
    const above = watched.at(-1);
    if (isFields(Array.isArray(row) ? row[0] : undefined) || namespace === undefined) continue;
    watched.push({
      where,
      namespace: /^\.+$/.test(namespace)
        ? (above?.namespace ?? '')
        : namespace.replace(/^\$\{(.*)\}$/, '$1'),
      metric: namespace === '...' ? (above?.metric ?? '') : (metric ?? ''),
    });
  }
  return watched;
}

function bodyOf({ properties }: Resource): unknown {
  const body = at(properties, 'DashboardBody');
  const text = textAt(body, 'Fn::Sub') ?? body;
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
