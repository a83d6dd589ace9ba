import type { IncomingHttpHeaders } from 'node:http';

import { createCallAws, jsonCall } from '../../lambda/support/callAws.ts';
import { startTrace } from '../../lambda/support/trace/span.ts';
import { awsAt } from './awsOnLoopback.ts';
import { startLoopbackServer, type LoopbackServer } from './loopbackServer.ts';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());

const now = Date.UTC(2026, 10, 22, 18);
const call = jsonCall('sqs', 'AmazonSQS.SendMessageBatch', { QueueUrl: 'q', Entries: [] });

test('a call is signed for its service, region and time', async () => {
  const sent: IncomingHttpHeaders[] = [];
  server.answerWith((_url, response, { headers }) => {
    sent.push(headers);
    response.end('{}');
  });
  await createCallAws(awsAt(server.origin))(call, now);
  expect(sent).toMatchObject([
    {
      'x-amz-target': 'AmazonSQS.SendMessageBatch',
      'x-amz-date': '20261122T180000Z',
      'x-amz-security-token': 'token',
    },
  ]);
  expect(sent[0]?.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20261122\/us-east-1\/sqs\/aws4_request, SignedHeaders=[\w;-]*host;[\w;-]*x-amz-date[\w;-]*, Signature=[0-9a-f]{64}$/,
  );
});

test('a call is part of the trace of whoever makes it, beside what is signed', async () => {
  const sent: IncomingHttpHeaders[] = [];
  server.answerWith((_url, response, { headers }) => {
    sent.push(headers);
    response.end('{}');
  });
  const source = {
    traceId: '5'.repeat(32),
    readNow: () => now,
    createId: () => 'a'.repeat(16),
    left: 9,
  };
  const callAws = createCallAws(awsAt(server.origin));
  const { root, result } = startTrace(source, { kind: 'function', name: 'watch' }, () =>
    callAws(call, now),
  );
  await result;
  const header = `Root=1-55555555-${'5'.repeat(24)};Parent=${'a'.repeat(16)};Sampled=1`;
  expect(sent[0]?.['x-amzn-trace-id']).toBe(header);
  expect(sent[0]?.authorization).not.toContain('trace-id');
  expect(root.inner).toMatchObject([
    { subject: { kind: 'aws', service: 'sqs', operation: 'SendMessageBatch' } },
  ]);
});

test('the signature is of all that is sent', async () => {
  const signatures: string[] = [];
  server.answerWith((_url, response, { headers }) => {
    signatures.push(headers.authorization ?? '');
    response.end('{}');
  });
  const callAws = createCallAws(awsAt(server.origin));
  await callAws(call, now);
  await callAws(call, now);
  await callAws({ ...call, body: '{}' }, now);
  const [first, second, other] = signatures;
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test.each([
  [
    'a name in a JSON document',
    '{"__type":"com.amazonaws.sqs#QueueDoesNotExist"}',
    'QueueDoesNotExist',
  ],
  [
    'a name in an XML document',
    '<E><Error><Code>AuthorizationError</Code></Error></E>',
    'AuthorizationError',
  ],
  ['no name', '', 'Error'],
])('an error is a value, with %s', async (_what, body, code) => {
  server.answerWith((_url, response) => response.writeHead(400).end(body));
  expect(await createCallAws(awsAt(server.origin))(call, now)).toEqual({
    problem: 'awsFailed',
    service: 'sqs',
    status: 400,
    code,
  });
});

test('an error named in a header is known by it', async () => {
  server.answerWith((_url, response) =>
    response.writeHead(404, { 'x-amzn-errortype': 'ResourceNotFoundException:http://x' }).end('{}'),
  );
  expect(await createCallAws(awsAt(server.origin))(call, now)).toMatchObject({
    status: 404,
    code: 'ResourceNotFoundException',
  });
});

test('whoever cannot be reached has no status', async () => {
  const gone = await startLoopbackServer();
  await gone.close();
  const outcome = await createCallAws(awsAt(gone.origin))(call, now);
  expect(outcome).toEqual({ problem: 'awsFailed', service: 'sqs', code: 'TypeError' });
});

test('whoever does not answer is not waited for', async () => {
  server.answerWith(() => undefined);
  const outcome = await createCallAws(awsAt(server.origin))({ ...call, timeoutMs: 50 }, now);
  expect(outcome).toEqual({ problem: 'awsFailed', service: 'sqs', code: 'TimeoutError' });
});
