import { planAnswer, weatherRequestFor } from '../../lambda/answer/planAnswer.ts';
import type { Scene } from '../../lambda/answer/scene.ts';
import { planWarning } from '../../lambda/answer/warning.ts';
import { warningsDuring } from '../../lambda/answer/warningsDuring.ts';
import type { Question } from '../../lambda/understanding/question.ts';
import type { Warning, Warnings } from '../../lambda/weather/warning.ts';
import type { Weather } from '../../lambda/weather/weather.ts';
import { at, dayPeriod, hoursOf, now, oslo, sceneOf } from './hours.ts';

const source = { name: 'MET Norway', isSample: false } as const;
const issuer = 'MET Norway';

function warningOf(changes: Partial<Warning> = {}): Warning {
  return {
    id: 'one',
    issuer,
    kind: 'wind',
    event: 'gale',
    severity: 'moderate',
    onset: at(6),
    end: at(18),
    advice: undefined,
    ...changes,
  };
}

function covered(...warnings: readonly Warning[]): Warnings {
  return { coverage: 'covered', issuer, source, fetchedAt: now, warnings };
}

/** A calm day of which these warnings are known. */
function sceneWith(warnings: Warnings | undefined, changes: Partial<Scene> = {}): Scene {
  const scene = sceneOf({ hours: hoursOf(-24, 24), period: dayPeriod() });
  const weather: Weather = { ...scene.weather, ...(warnings !== undefined && { warnings }) };
  return { ...scene, weather, ...changes };
}

const plan = (warnings: Warnings | undefined, changes?: Partial<Scene>) =>
  planWarning({ topic: 'warning', form: 'list' }, sceneWith(warnings, changes)).body;

describe('what can be said', () => {
  test.each([
    ['a service that warns of nothing', covered(), { says: 'none', issuer, later: undefined }],
    ['a warning', covered(warningOf()), { says: 'inForce', issuer, warnings: [warningOf()] }],
    ['nobody to ask', { coverage: 'notCovered' }, { says: 'noService' }],
    ['a service that failed', undefined, { says: 'unread' }],
  ] as const)('%s', (_, warnings, expected) => {
    expect(plan(warnings)).toEqual({ topic: 'warning', asked: 'list', dangers: [], ...expected });
  });

  test('of what is over: that nobody can tell, and never that there was none', () => {
    const yesterday = dayPeriod(-1);
    expect(plan(covered(), { period: yesterday })).toMatchObject({ says: 'past' });
    expect(plan(covered(warningOf()), { period: yesterday })).toMatchObject({ says: 'past' });
  });

  test('without a forecast: the warnings, and nothing of danger', () => {
    const weather: Weather = {
      warnings: covered(warningOf()),
      problems: { forecast: { problem: 'weatherDown' } },
    };
    expect(plan(undefined, { weather })).toMatchObject({ says: 'inForce', dangers: undefined });
  });

  test('what the forecast shows of danger stands beside it', () => {
    const stormy = sceneOf({ hours: hoursOf(9, 24, { windGust: 30 }), period: dayPeriod() });
    const body = planWarning(
      { topic: 'warning', form: 'list' },
      { ...stormy, weather: { ...stormy.weather, warnings: covered() } },
    ).body;
    expect(body).toMatchObject({ says: 'none', dangers: [{ danger: 'gust' }] });
  });
});

describe('which warnings hold in the asked time', () => {
  const day = { from: at(0), to: at(24) };
  test.each([
    ['all day', {}, day, true],
    ['one that ends this very moment', { end: now }, day, false],
    ['one that ends a moment later', { end: now + 1 }, day, true],
    ['one without an end', { end: undefined }, day, true],
    ['one that begins as the time ends', { onset: at(24), end: at(30) }, day, false],
    ['one that begins just before', { onset: at(24) - 1, end: at(30) }, day, true],
    ['one that ends as the time begins', { end: at(15) }, { from: at(15), to: at(18) }, false],
    ['one of the evening, asked about now', { onset: at(20), end: at(23) }, { from: now, to: at(10) }, false],
  ] as const)('%s', (_, changes, span, isTold) => {
    const warning = warningOf(changes);
    const scene = sceneWith(covered(warning), { period: { ...dayPeriod(), ...span } });
    expect(warningsDuring(scene)).toEqual(isTold ? [warning] : []);
  }); // prettier-ignore

  test('what comes after it is told where nothing is in force', () => {
    const next = warningOf({ id: 'next', onset: at(26), end: at(30) });
    const last = warningOf({ id: 'last', onset: at(40), end: at(44), severity: 'extreme' });
    expect(plan(covered(last, next))).toMatchObject({ says: 'none', later: { id: 'next' } });
  });
});

test('advice is of what comes next where nothing is in force', () => {
  const next = warningOf({ onset: at(26), end: at(30) });
  const { body } = planWarning({ topic: 'warning', form: 'advice' }, sceneWith(covered(next)));
  expect(body).toMatchObject({ says: 'inForce', warnings: [next] });
});

test('more about a warning is its advice', () => {
  const { more } = planWarning({ topic: 'warning', form: 'list' }, sceneWith(covered(warningOf())));
  expect(more).toMatchObject({ says: 'inForce', asked: 'advice' });
});

describe('beside another answer', () => {
  const umbrella: Question = {
    subject: { topic: 'rain', form: 'whether' },
    place: { kind: 'known', place: oslo },
    time: {},
    detail: 'answer',
  };
  const noticesOf = (scene: Scene, changes: Partial<Question> = {}) => {
    const planned = planAnswer({ ...umbrella, ...changes }, scene);
    return 'notices' in planned ? planned.notices : undefined;
  };
  const two = covered(warningOf(), warningOf({ id: 'two', event: 'rain' }));

  test('all that is in force is mentioned, gravest first', () => {
    expect(noticesOf(sceneWith(two))).toMatchObject([
      { notice: 'warning', warnings: [{ id: 'one' }, { id: 'two' }] },
    ]);
  });

  test.each<[string, Scene, Partial<Question>]>([
    ['where none is', sceneWith(covered()), {}],
    ['where nobody warns', sceneWith({ coverage: 'notCovered' }), {}],
    ['where they did not come in time', sceneWith(undefined), {}],
    ['where the person wants none', sceneWith(two, { isUnwarned: true }), {}],
    ['of what is past', sceneWith(two, { period: dayPeriod(-1) }), {}],
    ['where warnings are what was asked about', sceneWith(two), { subject: { topic: 'warning', form: 'list' } }],
    ['after the answer that has mentioned them', sceneWith(two), { detail: 'why' }],
    ['nor when that is told in more detail', sceneWith(two), { detail: 'more' }],
  ])('nothing is %s', (_, scene, changes) => {
    expect(noticesOf(scene, changes)).toEqual([]);
  }); // prettier-ignore

  const stale = (...warnings: readonly Warning[]): Warnings => ({
    coverage: 'covered', issuer, source, fetchedAt: now - 9 * 60_000, isStale: true, warnings,
  }); // prettier-ignore

  test('one that is stale tells its age, like all that an answer is told from', () => {
    expect(noticesOf(sceneWith(stale(warningOf())))).toMatchObject([
      { notice: 'warning' },
      { notice: 'stale', age: 9 * 60_000 },
    ]);
    const unheard = sceneWith(stale(warningOf()), { isUnwarned: true });
    expect(noticesOf(unheard)).toEqual([]);
    expect(noticesOf(sceneWith(stale(warningOf())), { detail: 'why' })).toEqual([]);
  });

  test.each([
    ['of today', umbrella.subject, dayPeriod(), true],
    ['of yesterday', umbrella.subject, dayPeriod(-1), false],
    ['of what is usual', { topic: 'typical', form: 'rain' }, dayPeriod(), false],
  ] as const)('they are asked for beside a question %s', (_, subject, period, expected) => {
    const request = weatherRequestFor(subject, { place: oslo, period, now });
    expect(request).toMatchObject({ mentionsWarnings: expected });
    expect(request.needs).not.toContain('warnings');
  });
});

test('a question about warnings needs them and the forecast, and names who warns as its source', () => {
  const subject = { topic: 'warning', form: 'list' } as const;
  const request = weatherRequestFor(subject, { place: oslo, period: dayPeriod(), now });
  expect(request.needs).toEqual(['forecast', 'warnings']);
  const question: Question = { subject, place: { kind: 'known', place: oslo }, time: {}, detail: 'answer' }; // prettier-ignore
  expect(planAnswer(question, sceneWith(covered()))).toMatchObject({ source });
});
