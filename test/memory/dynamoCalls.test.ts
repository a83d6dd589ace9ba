/** What goes over the wire to DynamoDB and back, against a server of the test's own and against the SDK's own protocol. */

import type { ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import * as v from 'valibot';

import { connect } from '../../lambda/memory/dynamoCalls.ts';
import { startLoopbackServer } from '../support/loopbackServer.ts';
import type { LoopbackServer } from '../support/loopbackServer.ts';
import { never } from './peopleOnLoopback.ts';

let server: LoopbackServer;

beforeEach(async () => {
  server = await startLoopbackServer();
});

afterEach(async () => {
  await server.close();
});

const config = () => ({
  region: 'eu-west-1',
  endpoint: server.origin,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const TableName = 'cache';
const Key = { pk: { S: 'key' } };

const { attribute } = fc.letrec<{ attribute: AttributeValue }>((tie) => ({
  attribute: fc.oneof(
    { depthSize: 'small' },
    fc.record({ S: fc.string({ unit: 'binary' }) }),
    fc.record({ N: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) }),
    fc.record({ B: fc.uint8Array({ minLength: 1 }) }),
    fc.record({ BOOL: fc.boolean() }),
    fc.record({ L: fc.array(tie('attribute')) }),
    fc.record({ M: fc.dictionary(fc.constantFrom('B', 'S', 'name', 'Ø "'), tie('attribute')) }),
  ),
}));
const someItem = fc.dictionary(fc.constantFrom('pk', 'B', 'body', 'N'), attribute);

test('writes items as the SDK would, and reads what the SDK has written', async () => {
  const putSchema = v.pipe(v.string(), v.parseJson(), v.object({ Item: v.unknown() }));
  let kept: unknown;
  const targets = new Set<unknown>();
  server.answerWith((_url, response, request) => {
    void text(request).then((body) => {
      targets.add(request.headers['x-amz-target']).add(request.headers['content-type']);
      const isPut = String(request.headers['x-amz-target']).endsWith('PutItem');
      if (isPut) kept = v.parse(putSchema, body).Item;
      response.end(JSON.stringify(isPut ? {} : { Item: kept }));
    });
  });
  const calls = connect(config());
  const sdk = new DynamoDBClient(config());
  await fc.assert(
    fc.asyncProperty(someItem, async (Item) => {
      expect(await calls.put({ TableName, Item }, never)).toBeUndefined();
      expect((await sdk.send(new GetItemCommand({ TableName, Key }))).Item).toEqual(Item);
      kept = undefined;
      await sdk.send(new PutItemCommand({ TableName, Item }));
      const read = await calls.get({ TableName, Key }, never);
      expect('problem' in read ? read : read.Item).toEqual(Item);
    }),
    { numRuns: 60 },
  );
  sdk.destroy();
  // Both clients said what they wanted in the same words.
  expect(Array.from(targets).toSorted()).toEqual([
    'DynamoDB_20120810.GetItem',
    'DynamoDB_20120810.PutItem',
    'application/x-amz-json-1.0',
  ]);
});

const refuse = (status: number, name: string) => (response: ServerResponse) => {
  const __type = `com.amazonaws.dynamodb.v20120810#${name}`;
  response.writeHead(status).end(JSON.stringify({ message: 'Said "no".', __type }));
};
const say = (status: number, body: string) => (response: ServerResponse) => {
  response.writeHead(status).end(body);
};
const found = { Item: { pk: { S: 'key' } } };
const down = (cause: string) => ({ problem: 'memoryDown', cause });

test.each([
  ['an answer', [say(200, JSON.stringify(found))], found],
  ['a page of what stands before it', [say(503, '<html>'), say(200, JSON.stringify(found))], found],
  ['a page twice', [say(502, '<html>'), say(502, '<html>')], down('failed')],
  ['too much asked', [refuse(400, 'ThrottlingException'), say(200, '{}')], {}],
  [
    'too much asked twice',
    [refuse(400, 'ThrottlingException'), refuse(400, 'RequestLimitExceeded')],
    down('throttled'),
  ],
  ['no table', [refuse(400, 'ResourceNotFoundException')], down('tableMissing')],
  ['no right', [refuse(400, 'AccessDeniedException')], down('denied')],
  ['a refusal without a word', [say(400, '')], down('failed')],
  ['no JSON', [say(200, '<html>')], down('failed')],
  ['no object', [say(200, 'null')], down('failed')],
])('%s', async (_name, answers, outcome) => {
  const left = [...answers];
  server.answerWith((_url, response) => left.shift()?.(response));
  const read = await connect(config()).get({ TableName, Key }, never);
  expect(read).toMatchObject(outcome);
  expect(server.requests).toHaveLength(answers.length);
});

test('half an answer is a connection that broke off', async () => {
  server.answerWith((_url, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('{"Item":', () => response.destroy());
  });
  const read = await connect(config()).get({ TableName, Key }, never);
  expect(read).toEqual(down('unreachable'));
});

test('a condition that does not hold is an answer', async () => {
  server.answerWith((_url, response) => {
    refuse(400, 'ConditionalCheckFailedException')(response);
  });
  const written = await connect(config()).update({ TableName, Key }, never);
  expect(written).toEqual({ problem: 'conditionFailed', isPerhapsOurs: false });
  expect(server.requests).toHaveLength(1);
});

test('one that does not hold any more at a second attempt may be for our first', async () => {
  const answers = [
    (response: ServerResponse) => response.destroy(),
    refuse(400, 'ConditionalCheckFailedException'),
  ];
  server.answerWith((_url, response) => answers.shift()?.(response));
  const written = await connect(config()).update({ TableName, Key }, never);
  expect(written).toEqual({ problem: 'conditionFailed', isPerhapsOurs: true });
});
