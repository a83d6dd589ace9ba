/**
 * What the limits of a start were set by: the three packages that the skill is made of, a read of DynamoDB and three
 * requests, all at once, and no skill. How many bare starts it takes differs between machines, and the skill's with it.
 * Or with the seven requests of a first answer, one after another where it has to wait.
 */

import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { getRequestType, SkillBuilders } from 'ask-sdk-core';
import fetch from 'node-fetch';

const { DYNAMODB_ENDPOINT: endpoint = '', OPEN_METEO_URL: weather = '', PEOPLE_TABLE: TableName } = process.env; // prettier-ignore
const client = new DynamoDBClient({ endpoint });

const read = () => {
  const Key = { pk: { S: 'somebody' }, sk: { S: 'settings' } };
  return client.send(new GetItemCommand({ TableName, Key }));
};
const request = (latitude: number) => async () => {
  const url = `${weather}/v1/forecast?latitude=${latitude}&longitude=10&hourly=temperature_2m`;
  return (await fetch(url)).json();
};
const few = [[read, request(1), request(2), request(3)]];
const seven = [[read, read, read], [request(1), request(2)], [read, read]]; // prettier-ignore
const rounds = process.env['REFERENCE_REQUESTS'] === '7' ? seven : few;

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'IntentRequest',
    handle: async ({ responseBuilder }) => {
      for (const round of rounds) await Promise.all(round.map((start) => start()));
      return responseBuilder.speak(`${rounds.flat().length} requests`).getResponse();
    },
  })
  .create();

export const handler = (event: Parameters<typeof skill.invoke>[0], context: object) =>
  skill.invoke(event, context);
