/** Forgetting in DynamoDB: marks where something was kept, and no more of it (docs/data.md). */

import type { QueryCommandInput } from '@aws-sdk/client-dynamodb';

import { allowanceKey } from './allowanceItem.ts';
import { buildForgottenMark, type ForgottenMark } from './forgottenMark.ts';
import type { PeopleStore } from './person.ts';
import { buildForgetting } from './settingsItem.ts';
import type { Speaker } from './speaker.ts';
import {
  keyOf,
  limitTo,
  maxRounds,
  partitionOf,
  problemOf,
  type StoreOptions,
} from './storeCalls.ts';

/** The items of a household, in whose place a mark stands where they are forgotten. */
const marked = ['settings', 'conversation'];

export function createForgetting(
  options: StoreOptions,
): Pick<PeopleStore, 'forgetSpeaker' | 'deleteAccount'> {
  const { dynamo, table: TableName, allowances } = options;
  const within = limitTo(options.deadline);

  const putMark = async (account: string, sk: string, mark: ForgottenMark, limit: AbortSignal) => {
    const calls = await dynamo();
    const written = await calls.put({ TableName, Item: { ...keyOf(account, sk), ...mark } }, limit);
    return written?.problem === 'memoryDown' ? written : undefined;
  };

  /** Of the whole household, as the last question is. */
  const markAllowance = async (account: string, mark: ForgottenMark, limit: AbortSignal) => {
    if (allowances === undefined) return undefined;
    const calls = await dynamo();
    const Item = { ...allowanceKey(allowances.payerOf(account)), ...mark };
    const written = await calls.put({ TableName: allowances.table, Item }, limit);
    return written?.problem === 'memoryDown' ? written : undefined;
  };

  const forgetSettings = async (
    { account, voice }: Speaker,
    mark: ForgottenMark,
    limit: AbortSignal,
  ) => {
    const calls = await dynamo();
    const Key = keyOf(account, 'settings');
    for (let round = 0; round < maxRounds; round++) {
      const found = await calls.get({ TableName, Key, ConsistentRead: true }, limit);
      if ('problem' in found) return found;
      const forgetting = buildForgetting(found.Item ?? {}, voice, mark);
      const written = await ('put' in forgetting
        ? calls.put({ TableName, Item: { ...Key, ...mark }, ...forgetting.put }, limit)
        : calls.update({ TableName, Key, ...forgetting.update }, limit));
      if (written === undefined) return undefined;
      if (written.problem === 'memoryDown') return written;
    }
    return problemOf('conflict');
  };

  const forgetSpeaker: PeopleStore['forgetSpeaker'] = async (speaker, now, signal) => {
    const limit = within(signal);
    const mark = buildForgottenMark(now, false);
    const outcomes = await Promise.all([
      forgetSettings(speaker, mark, limit),
      putMark(speaker.account, 'conversation', mark, limit),
      markAllowance(speaker.account, mark, limit),
    ]);
    return outcomes.find((outcome) => outcome !== undefined);
  };

  /** What another release keeps beside settings and conversation. */
  const deleteOthers = async (account: string, limit: AbortSignal) => {
    const calls = await dynamo();
    const partition = { ...partitionOf(TableName, account), ProjectionExpression: 'pk, sk' };
    let from: Pick<QueryCommandInput, 'ExclusiveStartKey'> = {};
    for (;;) {
      const found = await calls.query({ ...partition, ...from }, limit);
      if ('problem' in found) return found;
      const keys = (found.Items ?? []).filter(({ sk }) => !marked.includes(sk?.S ?? ''));
      const deletions = keys.map((Key) => calls.delete({ TableName, Key }, limit));
      const failed = (await Promise.all(deletions)).find((outcome) => outcome !== undefined);
      if (failed?.problem === 'memoryDown') return failed;
      if (found.LastEvaluatedKey === undefined) return undefined;
      from = { ExclusiveStartKey: found.LastEvaluatedKey };
    }
  };

  const deleteAccount: PeopleStore['deleteAccount'] = async (account, now, signal) => {
    const limit = within(signal);
    const mark = buildForgottenMark(now, true);
    const outcomes = await Promise.all([
      ...marked.map((sk) => putMark(account, sk, mark, limit)),
      markAllowance(account, mark, limit),
      deleteOthers(account, limit),
    ]);
    return outcomes.find((outcome) => outcome !== undefined);
  };

  return { forgetSpeaker, deleteAccount };
}
