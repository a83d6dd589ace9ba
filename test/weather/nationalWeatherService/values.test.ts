import * as quantities from '../../../lambda/weather/quantities.ts';
import {
  readCompass,
  readQuantitative,
  readSpokenSpeed,
} from '../../../lambda/weather/nationalWeatherService/values.ts';

const { temperature, speed, pressure, percent } = quantities;

test.each<[unknown, quantities.Quantity, number | undefined]>([
  [{ unitCode: 'wmoUnit:degC', value: -7.2 }, temperature, -7.2],
  [{ unitCode: 'unit:degC', value: 5 }, temperature, 5],
  [{ unitCode: 'wmoUnit:degF', value: 50 }, temperature, 10],
  [{ unitCode: 'wmoUnit:km_h-1', value: 36 }, speed, 10],
  [{ unitCode: 'wmoUnit:m_s-1', value: 3 }, speed, 3],
  [{ unitCode: 'wmoUnit:km_h-1', minValue: 9, maxValue: 18 }, speed, 5],
  [{ unitCode: 'wmoUnit:Pa', value: 101_300 }, pressure, 1013],
  [{ unitCode: 'wmoUnit:percent', value: 0 }, percent, 0],
  [{ unitCode: 'wmoUnit:percent', value: 120 }, percent, undefined],
  [{ unitCode: 'wmoUnit:degC', value: null }, temperature, undefined],
  [{ unitCode: 'wmoUnit:K', value: 280 }, temperature, undefined],
  [{ value: 280 }, temperature, undefined],
  [{ unitCode: 'wmoUnit:degC', value: '5' }, temperature, undefined],
  [null, temperature, undefined],
  [5, temperature, undefined],
])('%j', (value, quantity, expected) => {
  expect(readQuantitative(value, quantity)).toBe(expected);
});

test.each([
  ['10 mph', 4.4704],
  ['5 to 10 mph', 4.4704],
  ['18 km/h', 5],
  ['calm', undefined],
  [null, undefined],
])('%s', (text, expected) => {
  expect(readSpokenSpeed(text, speed)).toBe(expected);
});

test.each([
  ['N', 0],
  ['NNE', 22.5],
  ['W', 270],
  ['NNW', 337.5],
  ['', undefined],
  [null, undefined],
])('from %s', (point, degrees) => {
  expect(readCompass(point)).toBe(degrees);
});
