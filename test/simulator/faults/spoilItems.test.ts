import { spoilItems } from '../../../simulator/faults/spoilItems.ts';

const item = { pk: { S: 'who' }, sk: { S: 'what' }, n: { N: '1' }, body: { B: 'AAAA' } };

test('items that are gone', () => {
  expect(JSON.parse(spoilItems(JSON.stringify({ Item: item }), 'itemGone'))).toEqual({});
  const query = JSON.stringify({ Items: [item], Count: 1, ScannedCount: 1 });
  expect(JSON.parse(spoilItems(query, 'itemGone'))).toMatchObject({ Items: [], Count: 0 });
});

test('items of garbage keep their keys, and no attribute keeps its sense', () => {
  const garbage = { pk: { S: 'who' }, sk: { S: 'what' }, n: { S: 'garbage' } };
  const one: unknown = JSON.parse(spoilItems(JSON.stringify({ Item: item }), 'itemGarbage'));
  expect(one).toMatchObject({ Item: garbage });
  expect(one).not.toMatchObject({ Item: { body: { B: 'AAAA' } } });
  const query = JSON.stringify({ Items: [item], Count: 1 });
  expect(JSON.parse(spoilItems(query, 'itemGarbage'))).toMatchObject({ Items: [garbage] });
});

test('items of several keys', () => {
  const batch = JSON.stringify({ Responses: { cache: [item] }, UnprocessedKeys: {} });
  expect(JSON.parse(spoilItems(batch, 'itemGone'))).toMatchObject({ Responses: {} });
  expect(JSON.parse(spoilItems(batch, 'itemGarbage'))).toMatchObject({
    Responses: { cache: [{ pk: { S: 'who' }, n: { S: 'garbage' } }] },
  });
});

test('what holds no items goes through as it is', () => {
  const error = '{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException"}';
  expect(spoilItems(error, 'itemGarbage')).toBe(error);
  expect(spoilItems('not JSON', 'itemGone')).toBe('not JSON');
});
