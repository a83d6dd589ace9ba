import {
  conversationIntents,
  questionIntents,
  slotTypes,
} from '../../interactionModels/intents.ts';
import { eventOf, intentOf } from '../../tools/upstream/questions.ts';
import { createChance, type Chance } from './chance.ts';
import { hostileName, hostileText, hostileValue } from './junk.ts';
import { pathsOf, withoutValue, withValue } from './paths.ts';

const intents: Readonly<Record<string, readonly string[]>> = {
  ...questionIntents,
  ...conversationIntents,
  'AMAZON.RepeatIntent': [],
  'AMAZON.HelpIntent': [],
  'AMAZON.YesIntent': [],
  'AMAZON.FallbackIntent': [],
  constructor: ['place'],
};

/** Kinds beside intents; the first of them speaks. */
const otherTypes = [
  'LaunchRequest', 'SessionEndedRequest', 'SessionResumedRequest', 'Connections.Response', 'System.ExceptionEncountered',
  'AlexaSkillEvent.SkillDisabled', 'AlexaSkillEvent.SkillPermissionChanged', 'Alexa.Presentation.APL.UserEvent',
  'Display.ElementSelected', 'AudioPlayer.PlaybackFailed', 'Messaging.MessageReceived', 'Dialog.InputRequest', 'toString',
] as const; // prettier-ignore

export interface HostileOptions {
  readonly seed: number;
  readonly count: number;
  readonly skillId: string;
  /** Of an open session, for those that go on with one. */
  readonly attributes: Record<string, unknown>;
}

/**
 * Envelopes that nobody who means well sends: types swapped, fields gone, huge texts, deep nesting, keys of prototypes,
 * control characters, markup in slots, other locales. The same for a seed; each as it comes out of JSON.
 */
export function* hostileEnvelopes(options: HostileOptions): Generator {
  const chance = createChance(options.seed);
  for (let made = 0; made < options.count; made++) {
    let envelope = plainEnvelope(chance, options);
    const times = chance.below(4);
    for (let change = 0; change < times; change++) envelope = spoil(envelope, chance);
    yield envelope;
  }
}

function plainEnvelope(chance: Chance, { skillId, attributes }: HostileOptions): unknown {
  const [name, slots] = chance.pick(Object.entries(intents));
  const filled = slots.filter((slot) => slot === 'place' || chance.below(3) === 0);
  const said = Object.fromEntries(filled.map((slot) => [slot, hostileText(chance)]));
  const session = chance.below(3) === 0 ? { attributes } : {};
  const envelope: unknown = JSON.parse(eventOf(intentOf(name, said), { skillId, ...session }));
  const localised =
    chance.below(4) === 0
      ? withValue(envelope, ['request', 'locale'], hostileText(chance))
      : envelope;
  switch (chance.below(5)) {
    case 0:
      return withValue(localised, ['request', 'type'], chance.pick(otherTypes));
    case 1:
      return withValue(localised, ['request', 'type'], 'CanFulfillIntentRequest');
    default:
      return localised;
  }
}

function spoil(envelope: unknown, chance: Chance): unknown {
  const paths = pathsOf(envelope);
  const path = paths[chance.below(Math.max(1, paths.length))] ?? [];
  switch (chance.below(5)) {
    case 0:
      return withoutValue(envelope, path);
    case 1:
      return withValue(envelope, [...path.slice(0, -1), hostileName(chance)], hostileValue(chance));
    case 2:
      return withValue(envelope, path, hostileText(chance));
    case 3:
      return spoilSlots(envelope, chance);
    default:
      return withValue(envelope, path, hostileValue(chance));
  }
}

const slotNames = Object.keys(slotTypes);

/** Slots that the intent does not have, with resolutions and values of other shapes. */
function spoilSlots(envelope: unknown, chance: Chance): unknown {
  const name = slotNames[chance.below(slotNames.length)] ?? 'place';
  const id = chance.below(2) === 0 ? hostileText(chance) : hostileValue(chance);
  const matched = { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name, id } }] };
  const slot = {
    name: chance.below(2) === 0 ? name : hostileName(chance),
    value: hostileText(chance),
    ...(chance.below(2) === 0 && { resolutions: { resolutionsPerAuthority: [matched] } }),
    ...(chance.below(3) === 0 && { slotValue: hostileValue(chance) }),
  };
  return withValue(envelope, ['request', 'intent', 'slots', name], slot);
}
