import {
  bandOf,
  bathingBands,
  beaufort,
  europeanAirBands,
  mugginess,
  pollenBands,
  pressureLevels,
  roundedBandOf,
  seaStates,
  usAirBands,
  uvBands,
  visibilities,
} from '../../lambda/answer/bands.ts';
import { pollens } from '../../lambda/understanding/question.ts';

/** Each scale's edges: the first value of a band, and the last one before it. */
test.each([
  ['calm', 0], ['calm', 0.29], ['lightAir', 0.3], ['lightAir', 1.59], ['lightBreeze', 1.6],
  ['lightBreeze', 3.39], ['gentleBreeze', 3.4], ['moderateBreeze', 5.5], ['moderateBreeze', 7.99],
  ['freshBreeze', 8], ['strongBreeze', 10.8], ['strongBreeze', 13.89], ['nearGale', 13.9],
  ['gale', 17.2], ['strongGale', 20.8], ['storm', 24.5], ['violentStorm', 28.5],
  ['violentStorm', 32.69], ['hurricane', 32.7], ['hurricane', 80],
])('Beaufort: %s at %d m/s', (name, speed) => {
  expect(bandOf(beaufort, speed)).toBe(name);
}); // prettier-ignore

test.each([
  ['dry', -30], ['dry', 4.9], ['comfortable', 5], ['comfortable', 12.9], ['humid', 13], ['humid', 17.9],
  ['sticky', 18], ['sticky', 20.9], ['oppressive', 21], ['oppressive', 30],
])('a dew point is %s at %d °C', (name, dewPoint) => {
  expect(bandOf(mugginess, dewPoint)).toBe(name);
}); // prettier-ignore

test.each([
  ['low', 960], ['low', 1004.9], ['average', 1005], ['average', 1020.9], ['high', 1021], ['high', 1050],
])('pressure is %s at %d hPa', (name, pressure) => {
  expect(bandOf(pressureLevels, pressure)).toBe(name);
}); // prettier-ignore

test.each([
  ['fog', 0], ['fog', 999], ['poor', 1_000], ['poor', 3_999], ['moderate', 4_000], ['moderate', 9_999],
  ['good', 10_000], ['good', 19_999], ['veryGood', 20_000], ['veryGood', 39_999], ['excellent', 40_000],
])('visibility is %s at %d m', (name, visibility) => {
  expect(bandOf(visibilities, visibility)).toBe(name);
}); // prettier-ignore

test.each([
  ['low', 0], ['low', 2.49], ['moderate', 2.5], ['moderate', 5.49], ['high', 5.5], ['high', 7.49],
  ['veryHigh', 7.5], ['veryHigh', 10.49], ['extreme', 10.5], ['extreme', 16],
])('UV is %s at %d, which is spoken as a whole number', (name, index) => {
  expect(roundedBandOf(uvBands, index)).toBe(name);
}); // prettier-ignore

test.each([
  ['good', 0], ['good', 19], ['fair', 20], ['fair', 39], ['moderate', 40], ['moderate', 59], ['poor', 60],
  ['veryPoor', 80], ['veryPoor', 99], ['extremelyPoor', 100], ['extremelyPoor', 400],
])('European air is %s at %d', (name, index) => {
  expect(roundedBandOf(europeanAirBands, index)).toBe(name);
}); // prettier-ignore

test.each([
  ['good', 0], ['good', 50.4], ['moderate', 50.5], ['moderate', 51], ['moderate', 100],
  ['unhealthyForSome', 101], ['unhealthyForSome', 150], ['unhealthy', 151], ['unhealthy', 200],
  ['veryUnhealthy', 201], ['veryUnhealthy', 300], ['hazardous', 301], ['hazardous', 500],
])('American air is %s at %d', (name, index) => {
  expect(roundedBandOf(usAirBands, index)).toBe(name);
}); // prettier-ignore

test.each([
  ['calm', 0], ['calm', 0.09], ['smooth', 0.1], ['slight', 0.5], ['slight', 1.24], ['moderate', 1.25],
  ['moderate', 2.49], ['rough', 2.5], ['veryRough', 4], ['high', 6], ['veryHigh', 9], ['phenomenal', 14],
])('the sea is %s at %d m', (name, height) => {
  expect(bandOf(seaStates, height)).toBe(name);
}); // prettier-ignore

test.each([
  ['cold', -2], ['cold', 14.9], ['fresh', 15], ['fresh', 19.9], ['pleasant', 20], ['pleasant', 24.9], ['warm', 25],
])('the water is %s at %d °C', (name, temperature) => {
  expect(bandOf(bathingBands, temperature)).toBe(name);
}); // prettier-ignore

test.each([
  ['birch', 0.5, 'none'], ['birch', 0.6, 'low'], ['birch', 15.9, 'low'], ['birch', 16, 'moderate'],
  ['birch', 49.9, 'moderate'], ['birch', 50, 'high'], ['alder', 50, 'high'],
  ['grass', 9.9, 'low'], ['grass', 10, 'moderate'], ['grass', 30, 'high'],
  ['olive', 0.5, 'none'], ['olive', 5, 'moderate'], ['olive', 25, 'high'],
  ['mugwort', 0.1, 'low'], ['mugwort', 4.9, 'low'], ['mugwort', 5, 'moderate'],
  ['ragweed', 24.9, 'moderate'], ['ragweed', 25, 'high'],
] as const)('%s pollen of %d grains is %s', (plant, grains, level) => {
  expect(bandOf(pollenBands[plant], grains)).toBe(level);
}); // prettier-ignore

test.each([
  ['Beaufort', beaufort], ['dew points', mugginess], ['pressure', pressureLevels],
  ['visibility', visibilities], ['UV', uvBands], ['European air', europeanAirBands],
  ['American air', usAirBands], ['the sea', seaStates], ['bathing', bathingBands],
  ...pollens.map((plant) => [plant, pollenBands[plant]] as const),
] as const)('the bands of %s begin in order', (_name, bands) => {
  const begins = bands.map(({ from }) => from);
  expect(begins).toEqual([...new Set(begins)].sort((a, b) => a - b));
}); // prettier-ignore
