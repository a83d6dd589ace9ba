/** UV, air quality and pollen. */

import type { Body, Setting } from '../../../lambda/answer/plan.ts';
import { at } from '../../answer/hours.ts';
import { atPresent, isShort, say, tomorrow, yesterday } from './sayBody.ts';
import { british } from './voices.ts';

const uv = {
  topic: 'uv',
  index: 6.8,
  band: 'high',
  isProtectionNeeded: true,
  at: at(13),
  protection: { from: at(10), to: at(17) },
} as const;
const shade = {
  ...uv,
  index: 1.4,
  band: 'low',
  isProtectionNeeded: false,
  protection: undefined,
} as const;

const uvCases: readonly (readonly [Body, Partial<Setting>, string])[] = [
  [
    { ...uv, says: 'value' },
    {},
    'High today: a UV index of 7 around 1 PM. Protect your skin from 10 AM until about 5 PM.',
  ],
  [
    { ...uv, says: 'value', at: undefined, protection: { from: at(8), to: at(17) } },
    atPresent,
    'High right now: a UV index of 7. Protect your skin until about 5 PM.',
  ],
  [
    { ...uv, says: 'value', at: at(-11) },
    yesterday,
    'High yesterday: a UV index of 7 around 1 PM.',
  ],
  [
    { ...shade, says: 'value' },
    {},
    'Low today: a UV index of 1 around 1 PM. You need no protection.',
  ],
  [
    { ...uv, says: 'whether' },
    {},
    'Yes, the UV index today is 7 around 1 PM, which is high. Protect your skin from 10 AM until about 5 PM.',
  ],
  [{ ...shade, says: 'whether' }, {}, 'No, the UV index today is 1 around 1 PM, which is low.'],
  [
    { ...shade, says: 'whether', at: at(-11) },
    yesterday,
    'No, the UV index yesterday was 1 around 1 PM, which is low.',
  ],
];

test.each(uvCases)('%j', (body, changed, expected) => {
  expect(say(body, british, changed)).toBe(expected);
  expect(isShort(expected)).toBe(true);
});

const air = { topic: 'air', at: undefined, pollutant: undefined } as const;
const fair = { scale: 'european', value: 32.4, band: 'fair' } as const;
const poor = { scale: 'european', value: 66, band: 'poor' } as const;
const unhealthy = { scale: 'us', value: 162, band: 'unhealthy' } as const;

const airCases: readonly (readonly [Body, Partial<Setting>, string])[] = [
  [
    { ...air, says: 'value', index: fair, isClean: true },
    atPresent,
    'Fair right now: the European index is 32. Fine for nearly everybody.',
  ],
  [
    { ...air, says: 'whether', index: fair, isClean: true, pollutant: 'ozone' },
    atPresent,
    'Yes, fair right now: the European index is 32. Fine for nearly everybody.',
  ],
  [
    { ...air, says: 'whether', index: poor, isClean: false, at: at(42), pollutant: 'ozone' },
    tomorrow,
    'No, poor tomorrow: the European index reaches 66 around 6 PM, mostly ozone. Take it easy outdoors.',
  ],
  [
    { ...air, says: 'value', index: unhealthy, isClean: false, pollutant: 'fineParticles' },
    atPresent,
    'Unhealthy right now: the index is 162, mostly fine particles. Take it easy outdoors.',
  ],
  [
    { ...air, says: 'value', index: unhealthy, isClean: false, at: at(-6) },
    yesterday,
    'Unhealthy yesterday: the index reached 162 around 6 PM.',
  ],
];

test.each(airCases)('%j', (body, changed, expected) => {
  expect(say(body, british, changed)).toBe(expected);
  expect(isShort(expected)).toBe(true);
});

const birch = { plant: 'birch', level: 'high', grains: 123 } as const;
const grass = { plant: 'grass', level: 'moderate', grains: 12 } as const;
const olive = { plant: 'olive', level: 'moderate', grains: 6 } as const;
const alder = { plant: 'alder', level: 'low', grains: 0.7 } as const;

const pollenCases: readonly (readonly [Body, Partial<Setting>, string])[] = [
  [
    { topic: 'pollen', says: 'levels', levels: [birch, grass, olive, alder] },
    {},
    'Birch pollen is high today, grass and olive moderate.',
  ],
  [
    { topic: 'pollen', says: 'levels', levels: [alder] },
    yesterday,
    'Alder pollen was low yesterday.',
  ],
  [
    { topic: 'pollen', says: 'plant', pollen: birch },
    {},
    'Birch pollen is high today, about 120 grains in a cubic metre of air.',
  ],
  [
    { topic: 'pollen', says: 'more', levels: [birch, alder] },
    {},
    'Today, in each cubic metre of air: 120 grains of birch and 1 grain of alder.',
  ],
  [{ topic: 'pollen', says: 'none', plant: undefined }, {}, 'Hardly any pollen today.'],
  [{ topic: 'pollen', says: 'none', plant: 'ragweed' }, {}, 'Hardly any ragweed pollen today.'],
  [
    { topic: 'pollen', says: 'notMeasured' },
    {},
    'I cannot tell: pollen is measured only in Europe.',
  ],
];

test.each(pollenCases)('%j', (body, changed, expected) => {
  expect(say(body, british, changed)).toBe(expected);
  expect(isShort(expected)).toBe(true);
});
