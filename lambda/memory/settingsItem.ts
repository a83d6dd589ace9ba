/** Settings as an item: each setting an attribute of its own, so that one release leaves alone what it does not know. */

import type { AttributeValue, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';

import type { Settings } from './person.ts';
import { placeSchema } from './placeSchema.ts';
import {
  detailSchema,
  instantSchema,
  lengthUnitSchema,
  savedPlacesSchema,
  temperatureUnitSchema,
  warningsSchema,
} from './settingsSchema.ts';

export type Item = Readonly<Record<string, AttributeValue>>;

/** Raised when what is written can no longer be read as before; a new setting alone does not raise it. */
const settingsSchemaVersion = 1;

export interface KeptSettings {
  readonly settings: Settings;
  /** As it stands in the item, whatever its type; undefined where there is no item or it bears none. */
  readonly version: AttributeValue | undefined;
  /** A later release wrote the item: it may be read as far as it is understood, and must not be changed. */
  readonly isNewer: boolean;
  /** Some attribute was not what it should be, and its setting counts as never made. */
  readonly isMalformed: boolean;
}

const names = [
  'home',
  'temperatureUnit',
  'lengthUnit',
  'detail',
  'warnings',
  'places',
  'locationRefused',
] as const satisfies readonly (keyof Settings)[];

/** Every attribute is a string; what has parts is JSON text. */
const attributesSchema = v.object({
  home: v.exactOptional(v.pipe(v.string(), v.parseJson(), placeSchema)),
  temperatureUnit: v.exactOptional(temperatureUnitSchema),
  lengthUnit: v.exactOptional(lengthUnitSchema),
  detail: v.exactOptional(detailSchema),
  warnings: v.exactOptional(warningsSchema),
  places: v.exactOptional(v.pipe(v.string(), v.parseJson(), savedPlacesSchema)),
  locationRefused: v.exactOptional(v.pipe(v.string(), v.parseJson(), instantSchema)),
}) satisfies v.GenericSchema<unknown, Settings>;

export function readSettingsItem(item: Item | undefined): KeptSettings {
  const found = names.flatMap((name) => {
    const attribute = item?.[name];
    return attribute === undefined ? [] : [[name, attribute.S ?? attribute] as const];
  });
  const whole = v.safeParse(attributesSchema, Object.fromEntries(found));
  const malformed = whole.issues?.map((issue) => issue.path?.[0].key) ?? [];
  const sound = found.filter(([name]) => !malformed.includes(name));
  return {
    settings: v.parse(attributesSchema, Object.fromEntries(sound)),
    version: item?.['version'],
    isNewer: Number(item?.['schemaVersion']?.N) > settingsSchemaVersion,
    isMalformed: !whole.success,
  };
}

/** The version as a number, where it is one. */
export function versionNumber(version: AttributeValue | undefined): number | undefined {
  const number = Number(version?.N);
  return Number.isSafeInteger(number) ? number : undefined;
}

type SettingsUpdate = Pick<
  UpdateItemCommandInput,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

/** Changes `kept` into `settings`, provided that nobody has changed them since; undefined where nothing changes. */
export function buildSettingsUpdate(
  kept: KeptSettings,
  settings: Settings,
): SettingsUpdate | undefined {
  const before = writeAttributes(kept.settings);
  const after = writeAttributes(settings);
  if (names.every((name) => before[name]?.S === after[name]?.S)) return undefined;
  const made = names.filter((name) => after[name] !== undefined);
  const unmade = names.filter((name) => after[name] === undefined);
  const set = ['schemaVersion', 'version', ...made].map((name) => `${name} = :${name}`);
  const remove = unmade.length === 0 ? '' : ` REMOVE ${unmade.join(', ')}`;
  return {
    UpdateExpression: `SET ${set.join(', ')}${remove}`,
    ConditionExpression:
      kept.version === undefined ? 'attribute_not_exists(version)' : 'version = :before',
    ExpressionAttributeValues: {
      ...Object.fromEntries(Object.entries(after).map(([name, value]) => [`:${name}`, value])),
      ...(kept.version === undefined ? {} : { ':before': kept.version }),
      ':schemaVersion': { N: String(settingsSchemaVersion) },
      ':version': { N: String((versionNumber(kept.version) ?? 0) + 1) },
    },
  };
}

function writeAttributes(settings: Settings): Record<string, AttributeValue.SMember> {
  const values = names.map((name) => [name, settings[name]] as const);
  return Object.fromEntries(
    values.flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, { S: typeof value === 'string' ? value : JSON.stringify(value) }]];
    }),
  );
}
