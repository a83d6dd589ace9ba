/** What Amazon's checkers do not see. The key is the name that a finding is printed with. */

import type { Finding, Rule } from './finding.ts';
import {
  alexaPermission,
  aliasAndRollback,
  environment,
  environmentValues,
  handlerInBundle,
  logGroups,
  runtime,
  timeout,
} from './functionRules.ts';
import {
  alarmsHavePages,
  alarmsReach,
  businessOnTop,
  dashboardParses,
  metricsEmitted,
  metricsShown,
} from './metricRules.ts';
import type { Project } from './project.ts';
import {
  conditionsKnown,
  parametersChecked,
  parametersUsed,
  referencesResolve,
} from './referenceRules.ts';
import { noWildcards, ownPolicies, roleEach } from './roleRules.ts';
import { queues, schedules } from './scheduleRules.ts';
import { peopleKept, tableShape } from './tableRules.ts';
import type { Template } from './template.ts';

const rules = {
  'references-resolve': referencesResolve,
  'parameters-used': parametersUsed,
  'parameters-checked': parametersChecked,
  'conditions-known': conditionsKnown,
  'no-wildcards': noWildcards,
  'own-policies': ownPolicies,
  'role-each': roleEach,
  'handler-in-bundle': handlerInBundle,
  runtime,
  timeout,
  'alias-and-rollback': aliasAndRollback,
  'alexa-permission': alexaPermission,
  'log-groups': logGroups,
  environment,
  'environment-values': environmentValues,
  'table-shape': tableShape,
  'people-kept': peopleKept,
  'metrics-emitted': metricsEmitted,
  'metrics-shown': metricsShown,
  'dashboard-parses': dashboardParses,
  'business-on-top': businessOnTop,
  'alarms-reach': alarmsReach,
  'alarms-have-pages': alarmsHavePages,
  schedules,
  queues,
} as const satisfies Record<string, Rule>;

export interface NamedFinding extends Finding {
  readonly rule: string;
}

export function applyRules(template: Template, project: Project): readonly NamedFinding[] {
  return Object.entries(rules).flatMap(([rule, check]) =>
    check(template, project).map((each) => ({ rule, ...each })),
  );
}
