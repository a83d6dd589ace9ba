/**
 * The settings of a household as one item: each setting of each voice an attribute of its own, so that one release
 * leaves alone what it does not know, and one condition covers them all.
 */

import type {
  AttributeValue,
  PutItemCommandInput,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';

import type { Instant } from '../time/localDate.ts';
import { notForgotten, type ForgottenMark } from './forgottenMark.ts';
import type { Settings } from './person.ts';
import { placeSchema } from './placeSchema.ts';
import {
  detailSchema,
  instantSchema,
  lengthUnitSchema,
  savedPlacesSchema,
  subscriberSchema,
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
  'homeDeclined',
  'subscriber',
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
  homeDeclined: v.exactOptional(v.pipe(v.string(), v.parseJson(), instantSchema)),
  subscriber: v.exactOptional(v.pipe(v.string(), v.parseJson(), subscriberSchema)),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Of the item itself and of nobody in it. */
const bookkeeping = new Set(['pk', 'sk', 'schemaVersion', 'version', 'forgottenUntil', 'exp']);

/** The location is shared, or refused, and warnings are subscribed to, by the account as a whole. */
const ofHousehold = new Set<string>(['locationRefused', 'subscriber'] satisfies (keyof Settings)[]);

function attributeOf(name: string, voice: string | undefined): string {
  return voice === undefined || ofHousehold.has(name) ? name : `${voice}.${name}`;
}

function isOf(voice: string | undefined, attribute: string): boolean {
  if (bookkeeping.has(attribute)) return false;
  if (ofHousehold.has(attribute)) return true;
  return voice === undefined ? !attribute.includes('.') : attribute.startsWith(`${voice}.`);
}

export function readSettingsItem(item: Item | undefined, voice: string | undefined): KeptSettings {
  const found = names.flatMap((name) => {
    const attribute = item?.[attributeOf(name, voice)];
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
  | 'UpdateExpression'
  | 'ConditionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
>;

/**
 * Changes `kept` into `settings`, provided that nobody has changed the item since, and that nobody was forgotten
 * after the turn began at `now`; undefined where nothing changes.
 */
export function buildSettingsUpdate(
  kept: KeptSettings,
  settings: Settings,
  voice: string | undefined,
  now: Instant,
): SettingsUpdate | undefined {
  const before = writeAttributes(kept.settings);
  const after = writeAttributes(settings);
  if (names.every((name) => before[name]?.S === after[name]?.S)) return undefined;
  const made = names.filter((name) => after[name] !== undefined);
  const unmade = names.filter((name) => after[name] === undefined);
  const set = ['schemaVersion', 'version', ...made.map((name) => `#${name}`)];
  // An item of a mark lives again and must not expire; the mark stays, for what was under way before it.
  const remove = ['exp', ...unmade.map((name) => `#${name}`)];
  return {
    UpdateExpression: `SET ${set.map((name) => `${name} = :${name.replace('#', '')}`).join(', ')} REMOVE ${remove.join(', ')}`,
    ConditionExpression: `${unchanged(kept.version)} AND ${notForgotten}`,
    ExpressionAttributeNames: Object.fromEntries(
      names.map((name) => [`#${name}`, attributeOf(name, voice)]),
    ),
    ExpressionAttributeValues: {
      ...Object.fromEntries(Object.entries(after).map(([name, value]) => [`:${name}`, value])),
      ...valuesFor(kept.version),
      ':schemaVersion': { N: String(settingsSchemaVersion) },
      ':now': { N: String(now) },
    },
  };
}

/** The one write that takes out all that is kept of a voice, known to this release or not. */
export type Forgetting =
  /** Nothing of others is left: the mark takes the place of the item. */
  | { readonly put: Pick<PutItemCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'> }
  | { readonly update: SettingsUpdate };

export function buildForgetting(
  item: Item,
  voice: string | undefined,
  mark: ForgottenMark,
): Forgetting {
  const version = item['version'];
  const own = Object.keys(item).filter((attribute) => isOf(voice, attribute));
  const isAll = Object.keys(item).every(
    (attribute) => bookkeeping.has(attribute) || own.includes(attribute),
  );
  const condition = { ConditionExpression: unchanged(version) };
  if (isAll)
    return {
      put: {
        ...condition,
        ...(version !== undefined && { ExpressionAttributeValues: { ':before': version } }),
      },
    };
  const placeholders = own.map((attribute, index) => [`#own${index}`, attribute] as const);
  const remove = placeholders.map(([placeholder]) => placeholder);
  return {
    update: {
      ...condition,
      UpdateExpression: `SET version = :version, forgottenUntil = :until${remove.length === 0 ? '' : ` REMOVE ${remove.join(', ')}`}`,
      ...(remove.length > 0 && { ExpressionAttributeNames: Object.fromEntries(placeholders) }),
      ExpressionAttributeValues: { ...valuesFor(version), ':until': mark.forgottenUntil },
    },
  };
}

function unchanged(version: AttributeValue | undefined): string {
  return version === undefined ? 'attribute_not_exists(version)' : 'version = :before';
}

function valuesFor(version: AttributeValue | undefined): Record<string, AttributeValue> {
  return {
    ...(version !== undefined && { ':before': version }),
    ':version': { N: String((versionNumber(version) ?? 0) + 1) },
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
