/** People in DynamoDB: a partition a person (docs/data.md). */

import type { QueryCommandInput } from '@aws-sdk/client-dynamodb';

import type { Log } from '../support/log.ts';
import { buildConversationItem, readConversationItem } from './conversationItem.ts';
import type { Dynamo } from './dynamo.ts';
import type { MemoryCause, MemoryProblem, PeopleStore, Person } from './person.ts';
import { buildSettingsUpdate, readSettingsItem, versionNumber } from './settingsItem.ts';
import type { Item, KeptSettings } from './settingsItem.ts';

export interface PeopleStoreOptions {
  readonly dynamo: Dynamo;
  readonly table: string;
  readonly log: Log;
  /** Milliseconds for a whole call with its retries. */
  readonly deadline?: number;
}

/** Leaves time for an answer without memory within the five seconds of a turn. */
const defaultDeadline = 1500;

/** In each round somebody's change lands, so that this many devices may change at once and all of them succeed. */
const maxRounds = 32;

/** Far above what a question or a home place takes (a few hundred bytes). */
const maxItemBytes = 2048;

export function createPeopleStore(options: PeopleStoreOptions): PeopleStore {
  const { dynamo, table: TableName, log, deadline = defaultDeadline } = options;
  const within = (signal: AbortSignal) => AbortSignal.any([signal, AbortSignal.timeout(deadline)]);

  const readSettings = (item: Item | undefined): KeptSettings => {
    const kept = readSettingsItem(item);
    if (kept.isMalformed) log.warn('itemUnread', { item: 'settings', cause: 'malformed' });
    return kept;
  };

  const load: PeopleStore['load'] = async (personId, now, signal) => {
    const calls = await dynamo();
    const found = await calls.query(partitionOf(TableName, personId), within(signal));
    if ('problem' in found) return found;
    const items = found.Items ?? [];
    const kept = readSettings(items.find((item) => item['sk']?.S === 'settings'));
    const conversation = readConversationItem(
      items.find((item) => item['sk']?.S === 'conversation'),
      now,
    );
    if ('unread' in conversation)
      log.warn('itemUnread', { item: 'conversation', cause: conversation.unread });
    return {
      settings: kept.settings,
      settingsVersion: kept.isNewer ? undefined : versionNumber(kept.version),
      conversation: 'unread' in conversation ? undefined : conversation.conversation,
    };
  };

  const changeSettings: PeopleStore['changeSettings'] = async (
    personId,
    change,
    signal,
    loaded,
  ) => {
    const calls = await dynamo();
    const limit = within(signal);
    const Key = { pk: { S: personId }, sk: { S: 'settings' } };
    const readAgain = async () => {
      const found = await calls.get({ TableName, Key, ConsistentRead: true }, limit);
      return 'problem' in found ? found : readSettings(found.Item);
    };
    let kept = loaded === undefined ? await readAgain() : keptFrom(loaded);
    for (let round = 0; round < maxRounds; round++) {
      if ('problem' in kept) return kept;
      const settings = change(kept.settings);
      const update = buildSettingsUpdate(kept, settings);
      if (update === undefined) return settings;
      if (kept.isNewer) return problemOf('newerSchema');
      if (bytesOf(update.ExpressionAttributeValues) > maxItemBytes) return problemOf('tooLarge');
      const written = await calls.update({ TableName, Key, ...update }, limit);
      if (written === undefined) return settings;
      if (written.problem === 'memoryDown') return written;
      kept = await readAgain();
    }
    return problemOf('conflict');
  };

  const saveConversation: PeopleStore['saveConversation'] = async (
    personId,
    conversation,
    signal,
  ) => {
    const item = buildConversationItem(conversation);
    if (bytesOf(item) > maxItemBytes) return problemOf('tooLarge');
    const calls = await dynamo();
    const written = await calls.put(
      {
        TableName,
        Item: { pk: { S: personId }, sk: { S: 'conversation' }, ...item },
        // A kept instant of the wrong type compares as false, so that garbage is written over.
        ConditionExpression: 'attribute_not_exists(askedAt) OR NOT askedAt > :askedAt',
        ExpressionAttributeValues: { ':askedAt': { N: String(conversation.askedAt) } },
      },
      within(signal),
    );
    return written?.problem === 'memoryDown' ? written : undefined;
  };

  const deletePerson: PeopleStore['deletePerson'] = async (personId, signal) => {
    const calls = await dynamo();
    const limit = within(signal);
    let isMore = true;
    while (isMore) {
      const partition = partitionOf(TableName, personId);
      const found = await calls.query({ ...partition, ProjectionExpression: 'pk, sk' }, limit);
      if ('problem' in found) return found;
      const deletions = (found.Items ?? []).map((Key) => calls.delete({ TableName, Key }, limit));
      const failed = (await Promise.all(deletions)).find((outcome) => outcome !== undefined);
      if (failed?.problem === 'memoryDown') return failed;
      isMore = found.LastEvaluatedKey !== undefined;
    }
    return undefined;
  };

  return { load, changeSettings, saveConversation, deletePerson };
}

/** A person's whole partition, as it stands now. */
function partitionOf(TableName: string, personId: string): QueryCommandInput {
  return {
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: personId } },
    // A home that was set a second ago on another device counts already.
    ConsistentRead: true,
  };
}

function keptFrom({ settings, settingsVersion }: Person): KeptSettings {
  const version = settingsVersion === undefined ? undefined : { N: String(settingsVersion) };
  return { settings, version, isNewer: false, isMalformed: false };
}

function problemOf(cause: MemoryCause): MemoryProblem {
  return { problem: 'memoryDown', cause };
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
