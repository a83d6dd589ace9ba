import { expandPattern } from '../../interactionModels/expandPattern.ts';
import { sampleUtterances } from '../../interactionModels/sampleUtterances.ts';

const parts = { where: '(in|near) {place}', when: '[{date}]', whereAndWhen: '<where> <when>' };

test.each([
  ['a word', 'rain', ['rain']],
  ['one of several', '(rain|snow) now', ['rain now', 'snow now']],
  ['one of several or nothing', 'rain [today|now]', ['rain', 'rain today', 'rain now']],
  [
    'choices within choices',
    '(will it|is it [going to]) rain',
    ['will it rain', 'is it rain', 'is it going to rain'],
  ],
  [
    'parts and parts of parts',
    'rain <whereAndWhen>',
    ['rain in {place}', 'rain in {place} {date}', 'rain near {place}', 'rain near {place} {date}'],
  ],
  ['the same twice', '(rain|rain)', ['rain']],
  [
    'a slot twice, which Alexa refuses',
    '[in {place}] rain [near {place}]',
    ['rain', 'rain near {place}', 'in {place} rain'],
  ],
])('expands %s', (_what, pattern, phrases) => {
  expect(expandPattern(pattern, parts)).toEqual(phrases);
});

test.each([
  ['an open bracket', '(rain', /Unbalanced brackets in "\(rain"/],
  ['a bracket too many', 'rain)', /Unbalanced brackets in "rain\)"/],
  ['brackets of two kinds', '(rain]', /Unbalanced brackets in "\(rain\]"/],
  ['a part that is not there', 'rain <soon>', /Unknown part <soon> in "rain <soon>"/],
])('refuses %s', (_what, pattern, message) => {
  expect(() => expandPattern(pattern, parts)).toThrow(message);
});

describe('a tail', () => {
  const tails = { when: '({date}|{time}|in {place})' };

  test('is spread over the wordings before it, each of which also stands alone', () => {
    expect(sampleUtterances('(rain|snow|hail) <when>', {}, tails)).toEqual([
      'rain', 'rain {date}', 'snow', 'snow {time}', 'hail', 'hail in {place}',
    ]); // prettier-ignore
  });

  test('is given whole where there is one wording', () => {
    expect(sampleUtterances('rain <when>', {}, tails)).toEqual([
      'rain',
      'rain {date}',
      'rain {time}',
      'rain in {place}',
    ]);
  });

  test('names no slot that the wording names already', () => {
    expect(sampleUtterances('{date} rain <when>', {}, tails)).toEqual([
      '{date} rain',
      '{date} rain {time}',
      '{date} rain in {place}',
    ]);
  });
});
