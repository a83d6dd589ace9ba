/** What each function beside the skill is there for, once. */

import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

import type { DynamoConfig } from '../../lambda/memory/dynamo.ts';
import type { AwsOnLoopback } from '../../tools/aws/startAws.ts';
import { sendJson, type LoopbackServer } from '../support/loopbackServer.ts';

export const names = ['canary', 'notify', 'remedy', 'watch'] as const;
export type Name = (typeof names)[number];

const inMinutes = (minutes: number, now: number) => new Date(now + minutes * 60_000).toISOString();
/** As the US service tells of one that has just begun. */
export const tornadoAlert = (now: number) => ({
  id: 'urn:1',
  event: 'Tornado Warning',
  status: 'Actual',
  messageType: 'Alert',
  severity: 'Extreme',
  sent: inMinutes(-5, now),
  onset: inMinutes(-5, now),
  ends: inMinutes(60, now),
});

export interface Job {
  readonly event: () => unknown;
  readonly prepare: () => void | Promise<void>;
  /** What it has to call, as often as it is named; some of it at once. */
  readonly calls: readonly string[];
  /** What its log has to hold. */
  readonly lines: readonly string[];
}

interface World {
  readonly aws: AwsOnLoopback;
  /** Alexa, Login with Amazon and the services of warnings. */
  readonly world: LoopbackServer;
  readonly database: DynamoConfig;
}

export function createJobs({ aws, world, database }: World): Readonly<Record<Name, Job>> {
  return {
    canary: {
      event: () => ({ DeploymentId: 'd-1', LifecycleEventHookExecutionId: 'h-1' }),
      prepare: () => {
        aws.answer('lambda:InvokeFunction', () => ({
          body: { response: { outputSpeech: { ssml: '<speak>Oslo, Bergen</speak>' } } },
        }));
        aws.answer('codedeploy:PutLifecycleEventHookExecutionStatus', () => ({}));
      },
      calls: [
        'lambda:InvokeFunction',
        'lambda:InvokeFunction',
        'lambda:InvokeFunction',
        'codedeploy:PutLifecycleEventHookExecutionStatus',
      ],
      lines: ['"CanaryPassed":1'],
    },
    notify: {
      event: () => ({
        Records: [
          {
            messageId: 'm',
            body: JSON.stringify({
              referenceId: 'r',
              user: 'SOMEBODY',
              region: 'EU',
              alertType: 'TORNADO',
              issuer: 'the German Weather Service',
              foundAt: Date.now(),
            }),
          },
        ],
      }),
      prepare: () => {
        world.answerWith((url, response) => {
          if (url.pathname === '/auth/o2/token')
            sendJson(response, { access_token: 'token', expires_in: 3600 });
          else response.writeHead(202).end();
        });
      },
      calls: [],
      lines: ['"WarningsDelivered":1'],
    },
    remedy: {
      event: () => ({
        Records: [
          {
            Sns: {
              Message: JSON.stringify({
                AlarmName: 'red-sky-open-meteo-fails',
                NewStateValue: 'ALARM',
                StateChangeTime: inMinutes(0, Date.now()),
              }),
            },
          },
        ],
      }),
      prepare: () => undefined,
      calls: [
        'dynamodb:GetItem',
        'dynamodb:UpdateItem',
        'dynamodb:UpdateItem',
        'dynamodb:UpdateItem',
        'dynamodb:UpdateItem',
      ],
      lines: ['"act":"openCircuit","result":"done","RemedyActs":1'],
    },
    watch: {
      event: () => ({}),
      prepare: async () => {
        world.answerWith((_url, response) => {
          sendJson(response, {
            type: 'FeatureCollection',
            features: [{ properties: tornadoAlert(Date.now()) }],
          });
        });
        aws.answer('sqs:SendMessageBatch', () => ({ body: { Successful: [] } }));
        const client = new DynamoDBClient(database);
        const home = { name: 'Denver', country: 'US', latitude: 39.74, longitude: -104.98, timeZone: 'America/Denver', hasNamesakes: false }; // prettier-ignore
        await client.send(
          new PutItemCommand({
            TableName: 'PeopleTable',
            Item: {
              pk: { S: 'somebody' },
              sk: { S: 'settings' },
              home: { S: JSON.stringify(home) },
              subscriber: { S: JSON.stringify({ user: String(Date.now()), region: 'NA' }) },
            },
          }),
        );
        // What another run of this test has told of, read and leased.
        const warnings = 'warnings#39.74#-104.98#America/Denver#all';
        for (const S of [
          'told#39.74 -104.98 America/Denver#TORNADO',
          `weather#${warnings}#National Weather Service`,
          `lease#${warnings}`,
        ])
          await client.send(new DeleteItemCommand({ TableName: 'CacheTable', Key: { pk: { S } } }));
        client.destroy();
      },
      calls: [
        'dynamodb:Scan',
        'dynamodb:BatchGetItem',
        'dynamodb:UpdateItem',
        'dynamodb:PutItem',
        'dynamodb:GetItem',
        'sqs:SendMessageBatch',
        'dynamodb:PutItem',
      ],
      lines: ['"WatchRuns":1,"WatchedHomesUnread":0,"WarningsFound":1'],
    },
  };
}
