import * as v from 'valibot';

const attributes = v.record(v.string(), v.record(v.string(), v.unknown()));
const replySchema = v.looseObject({
  Item: v.optional(attributes),
  Items: v.optional(v.array(attributes)),
  Responses: v.optional(v.record(v.string(), v.array(attributes))),
});
const keys = new Set(['pk', 'sk']);

/** A reply of DynamoDB's without the items that were read, or with garbage in their attributes. */
export function spoilItems(body: string, fault: 'itemGone' | 'itemGarbage'): string {
  const reply = v.safeParse(v.pipe(v.string(), v.parseJson(), replySchema), body);
  if (!reply.success) return body;
  const { Item, Items, Responses, ...rest } = reply.output;
  if (fault === 'itemGone')
    return JSON.stringify({
      ...rest,
      ...(Items !== undefined && { Items: [], Count: 0 }),
      ...(Responses !== undefined && { Responses: {} }),
    });
  return JSON.stringify({
    ...rest,
    ...(Item !== undefined && { Item: garble(Item) }),
    ...(Items !== undefined && { Items: Items.map(garble) }),
    ...(Responses !== undefined && { Responses: garbleAll(Responses) }),
  });
}

function garbleAll(tables: Readonly<Record<string, readonly v.InferOutput<typeof attributes>[]>>) {
  return Object.fromEntries(
    Object.entries(tables).map(([table, items]) => [table, items.map(garble)]),
  );
}

function garble(item: v.InferOutput<typeof attributes>) {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      if (keys.has(name)) return [name, value];
      // Bytes stay bytes, but no longer say anything; all else becomes what it was not.
      if ('B' in value) return [name, { B: Buffer.from('not what was kept').toString('base64') }];
      return [name, 'S' in value ? { N: '-1' } : { S: 'garbage' }];
    }),
  );
}
