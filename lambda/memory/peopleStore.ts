/** People in DynamoDB: a partition an account (docs/data.md). */

import type { QueryCommandOutput } from '@aws-sdk/client-dynamodb';

import type { Log } from '../support/log.ts';
import { buildConversationItem, readConversationItem } from './conversationItem.ts';
import { createForgetting } from './forgetting.ts';
import { isForgotten, notForgotten } from './forgottenMark.ts';
import type { PeopleStore, Person } from './person.ts';
import { buildSettingsUpdate, readSettingsItem, versionNumber } from './settingsItem.ts';
import type { Item, KeptSettings } from './settingsItem.ts';
import {
  keyOf,
  limitTo,
  maxRounds,
  partitionOf,
  problemOf,
  type StoreOptions,
} from './storeCalls.ts';

export interface PeopleStoreOptions extends StoreOptions {
  readonly log: Log;
}

/** Far above what a question takes, a few hundred bytes. */
const maxConversationBytes = 2048;
/** Above what fifty places with long names take, about 10 KB. */
const maxSettingsBytes = 16_384;

export function createPeopleStore(options: PeopleStoreOptions): PeopleStore {
  const { dynamo, table: TableName, log } = options;
  const within = limitTo(options.deadline);

  const readSettings = (item: Item | undefined, voice: string | undefined): KeptSettings => {
    const kept = readSettingsItem(item, voice);
    if (kept.isMalformed) log.warn('itemUnread', { item: 'settings', cause: 'malformed' });
    return kept;
  };

  const load: PeopleStore['load'] = async ({ account, voice }, now, signal) => {
    const calls = await dynamo();
    const found = await calls.query(partitionOf(TableName, account), within(signal));
    if ('problem' in found) return found;
    const kept = readSettings(itemOf(found.Items, 'settings'), voice);
    const conversation = readConversationItem(itemOf(found.Items, 'conversation'), voice, now);
    if ('unread' in conversation)
      log.warn('itemUnread', { item: 'conversation', cause: conversation.unread });
    return {
      settings: kept.settings,
      settingsVersion: kept.isNewer ? undefined : versionNumber(kept.version),
      conversation: 'unread' in conversation ? undefined : conversation.conversation,
    };
  };

  const changeSettings: PeopleStore['changeSettings'] = async (
    { account, voice },
    change,
    now,
    signal,
    loaded,
  ) => {
    const calls = await dynamo();
    const limit = within(signal);
    const Key = keyOf(account, 'settings');
    const readAgain = async () => {
      const found = await calls.get({ TableName, Key, ConsistentRead: true }, limit);
      if ('problem' in found) return found;
      if (isForgotten(found.Item, now)) return problemOf('forgotten');
      return readSettings(found.Item, voice);
    };
    let kept = loaded === undefined ? await readAgain() : keptFrom(loaded);
    for (let round = 0; round < maxRounds; round++) {
      if ('problem' in kept) return kept;
      const settings = change(kept.settings);
      const update = buildSettingsUpdate(kept, settings, voice, now);
      if (update === undefined) return settings;
      if (kept.isNewer) return problemOf('newerSchema');
      if (bytesOf(update.ExpressionAttributeValues) > maxSettingsBytes)
        return problemOf('tooLarge');
      const written = await calls.update({ TableName, Key, ...update }, limit);
      if (written === undefined) return settings;
      if (written.problem === 'memoryDown') return written;
      kept = await readAgain();
    }
    return problemOf('conflict');
  };

  const saveConversation: PeopleStore['saveConversation'] = async (
    { account, voice },
    conversation,
    signal,
  ) => {
    const item = buildConversationItem(conversation, voice);
    if (bytesOf(item) > maxConversationBytes) return problemOf('tooLarge');
    const calls = await dynamo();
    const written = await calls.put(
      {
        TableName,
        Item: { ...keyOf(account, 'conversation'), ...item },
        // A kept instant of the wrong type compares as false, so that garbage is written over.
        ConditionExpression: `(attribute_not_exists(askedAt) OR NOT askedAt > :now) AND ${notForgotten}`,
        ExpressionAttributeValues: { ':now': { N: String(conversation.askedAt) } },
      },
      within(signal),
    );
    return written?.problem === 'memoryDown' ? written : undefined;
  };

  return { load, changeSettings, saveConversation, ...createForgetting(options) };
}

function itemOf(items: QueryCommandOutput['Items'], sk: string): Item | undefined {
  return items?.find((item) => item['sk']?.S === sk);
}

function keptFrom({ settings, settingsVersion }: Person): KeptSettings {
  const version = settingsVersion === undefined ? undefined : { N: String(settingsVersion) };
  return { settings, version, isNewer: false, isMalformed: false };
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
