import { readFulfillment, type Likelihood } from '../../lambda/understanding/readFulfillment.ts';
import type { Slots } from '../../lambda/understanding/slots.ts';
import { sundayEvening } from '../support/startSkill.ts';

const isPlace = (words: string) => ['Oslo', 'Paris'].includes(words);

function judge(name: string, slots: Slots) {
  return readFulfillment({ name, slots }, sundayEvening, isPlace);
}

const oslo = { heard: 'Oslo' };

test.each<[string, string, Slots, Likelihood, Record<string, Likelihood>]>([
  ['a town and a day', 'RainIntent', { place: oslo, date: { heard: '2026-11-23' } }, 'YES', { place: 'YES', date: 'YES' }],
  ['a town with a day in its slot', 'RainIntent', { place: { heard: 'Oslo tomorrow' } }, 'YES', { place: 'YES' }],
  ['a garment of the list', 'WearIntent', { place: oslo, garment: { heard: 'brolly', id: 'umbrella' } }, 'YES', { place: 'YES', garment: 'YES' }],
  ['another garment', 'WearIntent', { place: oslo, garment: { heard: 'galoshes' } }, 'MAYBE', { place: 'YES', garment: 'MAYBE' }],
  ['a number of degrees', 'TemperatureThresholdIntent', { place: oslo, number: { heard: '20' } }, 'YES', { place: 'YES', number: 'YES' }],
  ['no place', 'RainIntent', {}, 'MAYBE', {}],
  ['here', 'RainIntent', { place: { heard: 'my location' } }, 'MAYBE', { place: 'MAYBE' }],
  ['a place that only a search may find', 'RainIntent', { place: { heard: 'Qwertzu' } }, 'MAYBE', { place: 'MAYBE' }],
  ['a date that is none beside a town', 'RainIntent', { place: oslo, date: { heard: 'soonish' } }, 'MAYBE', { place: 'YES', date: 'NO' }],
  ['a date that is none, alone', 'RainIntent', { date: { heard: 'soonish' } }, 'NO', { date: 'NO' }],
  ['a date that does not exist', 'RainIntent', { place: oslo, date: { heard: '2026-02-31' } }, 'NO', { place: 'YES', date: 'NO' }],
  ['a date of which nothing is known', 'RainIntent', { place: oslo, date: { heard: '1815-06-18' } }, 'NO', { place: 'YES', date: 'YES' }],
  ['a date far ahead, which has a usual weather', 'RainIntent', { place: oslo, date: { heard: '2027-06-01' } }, 'YES', { place: 'YES', date: 'YES' }],
  ['a date too far ahead for warnings', 'WarningIntent', { place: oslo, date: { heard: '2027-06-01' } }, 'NO', { place: 'YES', date: 'YES' }],
  ['a threshold without its number', 'TemperatureThresholdIntent', { place: oslo }, 'NO', { place: 'YES' }],
  ['a follow-up to nothing', 'FollowUpIntent', { place: oslo }, 'MAYBE', { place: 'YES' }],
  ['why, of nothing', 'WhyIntent', {}, 'NO', {}],
  ['where the weather comes from', 'AskSourceIntent', {}, 'YES', {}],
  ['a setting', 'SetHomeIntent', { place: oslo }, 'YES', { place: 'YES' }],
  ['talk, which means something in a session alone', 'AMAZON.HelpIntent', {}, 'NO', {}],
  ['an intent of another skill', 'OrderPizzaIntent', { place: oslo }, 'NO', { place: 'NO' }],
  ['the name of a property of every object', 'constructor', {}, 'NO', {}],
])('%s', (_name, intent, slots, expected, bySlot) => {
  expect(judge(intent, slots)).toEqual({ intent: expected, slots: bySlot });
}); // prettier-ignore

test('a slot that the intent does not have is not understood', () => {
  expect(judge('WhyIntent', { place: oslo }).slots).toEqual({ place: 'NO' });
  expect(judge('RainIntent', { place: oslo, garment: { heard: 'coat', id: 'coat' } })).toEqual({
    intent: 'MAYBE',
    slots: { place: 'YES', garment: 'NO' },
  });
});
