/** Humidity, dew point, pressure and visibility, in Britain and in America. */

import type { Body, Setting } from '../../../lambda/answer/plan.ts';
import { at } from '../../answer/hours.ts';
import { atPresent, isShort, say, tomorrow, yesterday } from './sayBody.ts';
import { american, british, voiceOf } from './voices.ts';

const cases: readonly (readonly [Body, Partial<Setting>, string, string])[] = [
  [
    { topic: 'humidity', says: 'value', humidity: 61, isMean: false, feels: 'comfortable' },
    atPresent,
    '60 percent right now, and the air feels comfortable.',
    '60 percent right now, and the air feels comfortable.',
  ],
  [
    { topic: 'humidity', says: 'value', humidity: 80, isMean: true, feels: 'sticky' },
    yesterday,
    '80 percent on average yesterday, and the air felt sticky.',
    '80 percent on average yesterday, and the air felt sticky.',
  ],
  [
    { topic: 'humidity', says: 'whether', isMuggy: true, feels: 'oppressive', dewPoint: 22 },
    {},
    'Yes, muggy today: with a dew point of 22 degrees the air feels oppressive.',
    'Yes, muggy today: with a dew point of 72 degrees the air feels oppressive.',
  ],
  [
    { topic: 'humidity', says: 'whether', isMuggy: false, feels: 'dry', dewPoint: -2 },
    {},
    'No, not muggy today: with a dew point of minus 2 degrees the air feels crisp.',
    'No, not muggy today: with a dew point of 28 degrees the air feels crisp.',
  ],
  [
    { topic: 'dewPoint', says: 'value', dewPoint: 14, at: undefined, feels: 'humid' },
    atPresent,
    '14 degrees right now. That feels a little humid.',
    '57 degrees right now. That feels a little humid.',
  ],
  [
    { topic: 'dewPoint', says: 'value', dewPoint: 1, at: at(-4), feels: 'dry' },
    yesterday,
    '1 degree yesterday, highest around 8 PM. That felt crisp.',
    '34 degrees yesterday, highest around 8 PM. That felt crisp.',
  ],
  [
    { topic: 'pressure', says: 'value', pressure: 1015.4, level: 'average', trend: 'falling' },
    atPresent,
    '1015 millibars right now, about average, and falling.',
    '29.98 inches right now, about average, and falling.',
  ],
  [
    { topic: 'pressure', says: 'value', pressure: 1036, level: 'high', trend: undefined },
    atPresent,
    '1036 millibars right now, which is high.',
    '30.59 inches right now, which is high.',
  ],
  [
    { topic: 'pressure', says: 'change', first: 1019.3, last: 1003 },
    tomorrow,
    'Tomorrow the pressure falls from 1019 to 1003 millibars.',
    'Tomorrow the pressure falls from 30.1 to 29.62 inches.',
  ],
  [
    { topic: 'pressure', says: 'change', first: 990, last: 1003 },
    yesterday,
    'Yesterday the pressure rose from 990 to 1003 millibars.',
    'Yesterday the pressure rose from 29.23 to 29.62 inches.',
  ],
  [
    { topic: 'visibility', says: 'value', visibility: 16_000, band: 'good', at: undefined },
    atPresent,
    'Good right now: 10 miles.',
    'Good right now: 10 miles.',
  ],
  [
    { topic: 'visibility', says: 'value', visibility: 300, band: 'fog', at: at(31) },
    tomorrow,
    'Foggy tomorrow: down to 350 yards around 7 AM.',
    'Foggy tomorrow: down to 350 yards around 7 AM.',
  ],
  [
    { topic: 'visibility', says: 'value', visibility: 32_000, band: 'veryGood', at: at(31) },
    tomorrow,
    'Very good tomorrow: 20 miles at the least.',
    'Very good tomorrow: 20 miles at the least.',
  ],
];

test.each(cases)('%j', (body, changed, inBritain, inAmerica) => {
  expect(say(body, british, changed)).toBe(inBritain);
  expect(say(body, american, changed)).toBe(inAmerica);
  expect(isShort(inBritain)).toBe(true);
});

test('Australians hear hectopascals', () => {
  const pressure = { topic: 'pressure', says: 'value', pressure: 1001, level: 'low' } as const;
  expect(say({ ...pressure, trend: 'risingQuickly' }, voiceOf('en-AU'), atPresent)).toBe(
    '1001 hectopascals right now, which is low, and rising quickly.',
  );
});
