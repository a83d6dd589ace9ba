/**
 * What the limits of a start were set by: the three packages that the skill is made of, a read of DynamoDB and three
 * requests, all at once, and no skill. How many bare starts it takes differs between machines, and the skill's with it.
 */

import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { getRequestType, SkillBuilders } from 'ask-sdk-core';
import fetch from 'node-fetch';

const { DYNAMODB_ENDPOINT: endpoint = '', OPEN_METEO_URL: weather = '', PEOPLE_TABLE: TableName } = process.env; // prettier-ignore
const client = new DynamoDBClient({ endpoint });
const urls = [1, 2, 3].map(
  (count) => `${weather}/v1/forecast?latitude=${count}&longitude=10&hourly=temperature_2m`,
);

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'IntentRequest',
    handle: async ({ responseBuilder }) => {
      const Key = { pk: { S: 'somebody' }, sk: { S: 'settings' } };
      const [, ...forecasts] = await Promise.all([
        client.send(new GetItemCommand({ TableName, Key })),
        ...urls.map(async (url) => (await fetch(url)).json()),
      ]);
      return responseBuilder.speak(`${forecasts.length} forecasts`).getResponse();
    },
  })
  .create();

export const handler = (event: Parameters<typeof skill.invoke>[0], context: object) =>
  skill.invoke(event, context);
