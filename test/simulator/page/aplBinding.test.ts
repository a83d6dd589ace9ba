import { buildDocument } from '../../../lambda/screen/document.ts';
import { resolve } from '../../../simulator/page/aplBinding.ts';

const scope = { answer: { title: 'Oslo', count: 3 }, viewport: { shape: 'round' } };

test.each([
  ['plain', 'plain'],
  ['${answer.title}', 'Oslo'],
  ['in ${answer.title}, ${answer.count} times', 'in Oslo, 3 times'],
  ["${viewport.shape == 'round' ? '14vw' : '6vw'}", '14vw'],
  ["${viewport.shape != 'round' ? '14vw' : '6vw'}", '6vw'],
  ['${answer.nothing.at.all}', ''],
  [7, '7'],
])('%j is %j', (value, words) => {
  expect(resolve(value, scope)).toBe(words);
});

test('every expression of our own document has a value', () => {
  const text = { title: 'Oslo', time: 'Today', said: 'It rains.', source: 'Sample.' };
  const { document, datasources } = buildDocument(text);
  const expressions = [...JSON.stringify(document).matchAll(/"([^"]*\$\{[^"]*)"/g)];
  expect(expressions.length).toBeGreaterThan(0);
  for (const [, expression] of expressions)
    expect(resolve(expression, { ...datasources, viewport: { shape: 'round' } })).not.toBe('');
});
