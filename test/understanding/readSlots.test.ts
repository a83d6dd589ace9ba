import type { Intent, Slot } from 'ask-sdk-model';
import { readSlots } from '../../lambda/understanding/readSlots.ts';

const slot = (more: Partial<Slot>): Slot => ({
  name: 'place',
  confirmationStatus: 'NONE',
  ...more,
});
const intent = (place: Slot): Intent => ({
  name: 'RainIntent',
  confirmationStatus: 'NONE',
  slots: { place },
});
const authority = 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.1.AMAZON.City';
const match = (id: string): NonNullable<Slot['resolutions']> => ({
  resolutionsPerAuthority: [
    { authority, status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: 'here', id } }] },
  ],
});

test.each<[string, Slot, object]>([
  ['words alone', slot({ value: 'Oslo' }), { place: { heard: 'Oslo' } }],
  [
    'words and the id they stand for',
    slot({ value: 'where i am', resolutions: match('HERE') }),
    { place: { heard: 'where i am', id: 'HERE' } },
  ],
  ['a slot that was not filled', slot({}), {}],
  ['an empty value', slot({ value: ' ' }), {}],
  ['what Alexa could not hear', slot({ value: '?' }), {}],
  [
    'the first of several values',
    slot({
      value: 'oslo and bergen',
      slotValue: {
        type: 'List',
        values: [
          { type: 'Simple', value: 'oslo' },
          { type: 'Simple', value: 'bergen' },
        ],
      },
    }),
    { place: { heard: 'oslo' } },
  ],
  [
    'a simple slot value with its id',
    slot({ slotValue: { type: 'Simple', value: 'here', resolutions: match('HERE') } }),
    { place: { heard: 'here', id: 'HERE' } },
  ],
  ['a list of nothing', slot({ slotValue: { type: 'List', values: [] } }), {}],
])('reads %s', (_what, place, slots) => {
  expect(readSlots(intent(place))).toEqual({ name: 'RainIntent', slots });
});

test('reads an intent without slots', () => {
  expect(readSlots({ name: 'WhyIntent', confirmationStatus: 'NONE' })).toEqual({
    name: 'WhyIntent',
    slots: {},
  });
});

/** As Alexa really sends them; the SDK's types do not allow either. */
test.each([
  [
    'a match that failed, without values',
    { resolutionsPerAuthority: [{ authority, status: { code: 'ER_SUCCESS_NO_MATCH' } }] },
  ],
  ['resolutions of no shape', { resolutionsPerAuthority: 'none' }],
])('reads %s', (_what, resolutions) => {
  const sent = Object.assign(slot({ value: 'Oslo' }), { resolutions });
  expect(readSlots(intent(sent)).slots).toEqual({ place: { heard: 'Oslo' } });
});
