/** What runs by the clock, and what waits in a queue. */

import { finding, type Finding, type Rule } from './finding.ts';
import { at, functionsOf, ofType, targetOf, textAt } from './template.ts';

const scheduleExpression =
  /^(rate\((1 (minute|hour|day)|([2-9]|[1-9]\d+) (minutes|hours|days))\)|cron\(\S+( \S+){5}\))$/;

export const schedules: Rule = (template) =>
  ofType(template, 'AWS::Scheduler::Schedule').flatMap(({ name, properties }): Finding[] => {
    const target = targetOf(at(properties, 'Target', 'Arn')) ?? '';
    const role = targetOf(at(properties, 'Target', 'RoleArn')) ?? '';
    return [
      ...(scheduleExpression.test(textAt(properties, 'ScheduleExpression') ?? '')
        ? []
        : [finding(name, 'Its expression is no schedule.', 'Such as rate(5 minutes).')]),
      ...(properties['State'] === undefined || properties['State'] === 'ENABLED'
        ? []
        : [finding(name, 'It is switched off.', 'Leave State out.')]),
      ...(functionsOf(template).some((each) => each.name === target)
        ? []
        : [finding(name, 'It calls no function of the template.', 'Name one.')]),
      ...(template.resources.get(role)?.type === 'AWS::IAM::Role'
        ? []
        : [finding(name, 'It has no role of the template.', 'Name one.')]),
    ];
  });

/** A message that fails is kept apart, and is not given out again while it is being worked on. */
export const queues: Rule = (template) => {
  const all = ofType(template, 'AWS::SQS::Queue');
  const dead = all.map(({ properties }) =>
    targetOf(at(properties, 'RedrivePolicy', 'deadLetterTargetArn')),
  );
  return all.flatMap(({ name, properties }): Finding[] => {
    const isDead = dead.includes(name);
    const target = targetOf(at(properties, 'RedrivePolicy', 'deadLetterTargetArn')) ?? '';
    return [
      ...(properties['SqsManagedSseEnabled'] === true
        ? []
        : [finding(name, 'It is not encrypted.', 'Set SqsManagedSseEnabled.')]),
      ...(isDead || template.resources.get(target)?.type === 'AWS::SQS::Queue'
        ? []
        : [finding(name, 'What fails is lost.', 'Give it a queue of dead letters.')]),
      ...(isDead || Number(properties['VisibilityTimeout'] ?? 30) >= 180
        ? []
        : [finding(name, 'Messages come back too soon.', 'Allow 6 timeouts of the function.')]),
    ];
  });
};
