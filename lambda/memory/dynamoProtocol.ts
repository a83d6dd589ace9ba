/**
 * How a call of DynamoDB is written and its answer read: a port of the SDK. DynamoDB's JSON is what we pass and get, but for
 * binary values; the SDK's own protocol takes it apart by a schema of each operation, which was a tenth of what the skill
 * adds to a start (docs/decisions/0104).
 */

import { Readable } from 'node:stream';

import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

import { awsErrorCode } from '../support/awsErrorCode.ts';

type Protocol = Exclude<
  NonNullable<DynamoDBClientConfig['protocol']>,
  new (...given: never) => unknown
>;

interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What the SDK asks of protocols that others are built on. */
const notAsked = (): never => {
  throw new Error('dynamoProtocol was asked for what no call of DynamoDB needs.');
};

export const dynamoProtocol: Protocol = {
  setSerdeContext: () => undefined,
  getShapeId: notAsked,
  getRequestType: notAsked,
  getResponseType: notAsked,
  getPayloadCodec: notAsked,
  updateServiceEndpoint: notAsked,

  serializeRequest: async (
    { name }: { readonly name: string },
    input: object,
    { endpoint }: { readonly endpoint: () => Promise<object> },
  ) => ({
    ...(await endpoint()),
    method: 'POST',
    query: {},
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${name}`,
    },
    body: JSON.stringify(input, writeBinary),
  }),

  deserializeResponse: async <Output extends object>(
    _operation: unknown,
    _context: unknown,
    response: Response,
  ) => {
    const { statusCode, headers, body } = response;
    const text = await readText(body);
    const { 'x-amzn-requestid': requestId = 'none' } = headers;
    const $metadata = { httpStatusCode: statusCode, requestId };
    if (statusCode >= 300)
      throw new DynamoDBServiceException({
        ...readRefusal(text),
        $fault: statusCode < 500 ? 'client' : 'server',
        $response: response,
        $metadata,
      });
    const isOutput = (value: unknown): value is Output =>
      typeof value === 'object' && value !== null;
    const output: unknown = JSON.parse(text, readBinary);
    if (!isOutput(output)) throw new SyntaxError('DynamoDB answered with no JSON object.');
    return Object.assign(output, { $metadata });
  },
};

function writeBinary(this: Readonly<Record<string, unknown>>, key: string, value: unknown) {
  // `value` is what a buffer says of itself, a list of numbers.
  const held = this[key];
  return held instanceof Uint8Array ? Buffer.from(held).toString('base64') : value;
}

/** An attribute of this name is an object. */
function readBinary(key: string, value: unknown) {
  return key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
}

/** By its name the SDK tells what to try again; what stands in front of the service may answer with no JSON. */
function readRefusal(text: string): { readonly name: string; readonly message: string } {
  const name = awsErrorCode(text);
  const [, message = name] = /"[mM]essage":\s*"((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
  return { name, message };
}

function readText(body: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!(body instanceof Readable)) {
      reject(new TypeError('DynamoDB answered without a body.'));
      return;
    }
    let text = '';
    body.setEncoding('utf8');
    body.on('data', (chunk: string) => (text += chunk));
    body.on('end', () => {
      resolve(text);
    });
    // By Node's name for it, which the SDK tries again after.
    const breakOff = () => {
      reject(Object.assign(new Error('DynamoDB broke its answer off.'), { code: 'ECONNRESET' }));
    };
    body.on('error', breakOff);
    body.on('close', breakOff);
  });
}
