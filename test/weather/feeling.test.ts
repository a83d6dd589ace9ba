import * as fc from 'fast-check';
import {
  apparentTemperatureOf,
  dewPointOf,
  relativeHumidityOf,
  snowfallOf,
  uvUnderClouds,
} from '../../lambda/weather/feeling.ts';

test.each([
  [25, 50, 0, 26.2],
  [35, 70, 2, 42.5],
  [0, 80, 10, -9.4],
  [-20, 80, 5, -27.2],
])('%d °C at %d %% and %d m/s feel like %d', (temperature, humidity, wind, felt) => {
  expect(apparentTemperatureOf(temperature, humidity, wind)).toBeCloseTo(felt, 1);
});

test('more wind feels colder, more humidity warmer', () => {
  const celsius = fc.double({ min: -50, max: 50, noNaN: true });
  const percent = fc.double({ min: 0, max: 99, noNaN: true });
  const speed = fc.double({ min: 0, max: 60, noNaN: true });
  fc.assert(
    fc.property(celsius, percent, speed, (temperature, humidity, wind) => {
      const felt = apparentTemperatureOf(temperature, humidity, wind) ?? NaN;
      expect(apparentTemperatureOf(temperature, humidity, wind + 1)).toBeLessThan(felt);
      expect(apparentTemperatureOf(temperature, humidity + 1, wind)).toBeGreaterThan(felt);
    }),
  );
});

test('the dew point is that of the air where it is saturated, and else below', () => {
  expect(dewPointOf(20, 50)).toBeCloseTo(9.26, 1);
  expect(dewPointOf(-10, 100)).toBeCloseTo(-10, 6);
  expect(dewPointOf(10, 0)).toBeUndefined();
});

test('humidity and dew point tell each other', () => {
  const celsius = fc.double({ min: -50, max: 50, noNaN: true });
  const percent = fc.double({ min: 1, max: 100, noNaN: true });
  fc.assert(
    fc.property(celsius, percent, (temperature, humidity) => {
      const dewPoint = dewPointOf(temperature, humidity);
      expect(relativeHumidityOf(temperature, dewPoint)).toBeCloseTo(humidity, 6);
    }),
  );
});

test.each([
  [10, 1, 7],
  [2, 0.5, 0.7],
  [3, 0, 0],
  [0, undefined, 0],
  [1, undefined, undefined],
  [undefined, 1, undefined],
])('%p mm, of which %p is snow, are %p cm', (amount, share, snowfall) => {
  expect(snowfallOf(amount, share)).toBe(snowfall);
});

test.each([
  [0, 10],
  [43.75, 8.9],
  [75, 7.3],
  [87.5, 5.2],
  [100, 3.1],
])('a UV index of 10 under %d %% of clouds is %d', (cover, index) => {
  expect(uvUnderClouds(10, cover)).toBeCloseTo(index, 6);
});

test('what is unknown makes unknown', () => {
  expect(apparentTemperatureOf(1, 2, undefined)).toBeUndefined();
  expect(dewPointOf(undefined, 2)).toBeUndefined();
  expect(relativeHumidityOf(1, undefined)).toBeUndefined();
  expect(uvUnderClouds(undefined, 0)).toBeUndefined();
});
