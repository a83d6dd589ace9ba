import { activityRules } from '../../lambda/answer/activityRules.ts';
import type { ActivityRule } from '../../lambda/answer/activityRules.ts';
import { activities } from '../../lambda/understanding/question.ts';

test.each(activities)('the limits of %s leave room', (activity) => {
  const rule: ActivityRule = activityRules[activity];
  expect(rule.coldest).toBeLessThan(rule.hottest);
  expect(rule.gust).toBeGreaterThan(rule.wind ?? 0);
});
