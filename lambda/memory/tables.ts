/** The shape of the tables, once for the template, the local database and the tests. */

import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

export interface TableShape extends Pick<
  CreateTableCommandInput,
  'AttributeDefinitions' | 'KeySchema' | 'BillingMode' | 'GlobalSecondaryIndexes'
> {
  /** Holds the second (since 1970) after which an item may be deleted. */
  readonly timeToLiveAttribute: string;
}

/** Holds the settings of those alone who are to be told of warnings, for the watch to go through. */
export const subscribersIndex = 'bySubscriber';

/** A partition a person, an item a thing that is kept (docs/data.md). */
export const peopleTable: TableShape = {
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'subscriber', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: subscribersIndex,
      KeySchema: [{ AttributeName: 'subscriber', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
  BillingMode: 'PAY_PER_REQUEST',
  timeToLiveAttribute: 'exp',
};

/** What may be lost: weather, leases and what is known of the sources; an item a thing (docs/data.md). */
export const cacheTable: TableShape = {
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  BillingMode: 'PAY_PER_REQUEST',
  timeToLiveAttribute: 'exp',
};
