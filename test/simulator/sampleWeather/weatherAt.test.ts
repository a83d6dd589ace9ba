import * as fc from 'fast-check';
import { apparentTemperatureOf } from '../../../simulator/sampleWeather/atmosphere.ts';
import { createNoise } from '../../../simulator/sampleWeather/noise.ts';
import { weatherAt } from '../../../simulator/sampleWeather/weatherAt.ts';
import { normalTail } from '../../../simulator/sampleWeather/wetness.ts';

const minute = 60_000;

const somewhere = fc.tuple(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);
const sometime = fc.integer({ min: Date.UTC(1940, 0, 1), max: Date.UTC(2060, 0, 1) });

test('anywhere and at any time, the quantities fit together', () => {
  fc.assert(
    fc.property(somewhere, sometime, ([latitude, longitude], instant) => {
      const moment = weatherAt(latitude, longitude, instant);
      expect(moment.temperature).toBeGreaterThan(-95);
      expect(moment.temperature).toBeLessThan(60);
      expect(moment.dewPoint).toBeLessThan(moment.temperature);
      expect(moment.relativeHumidity).toBeGreaterThan(1);
      expect(moment.relativeHumidity).toBeLessThanOrEqual(100);
      expect(moment.cloudCover).toBeGreaterThanOrEqual(0);
      expect(moment.cloudCover).toBeLessThanOrEqual(100);
      expect(moment.windSpeed).toBeGreaterThan(0);
      expect(moment.windGust).toBeGreaterThan(moment.windSpeed);
      expect(moment.windGust).toBeLessThan(70);
      expect(moment.windDirection).toBeGreaterThanOrEqual(0);
      expect(moment.windDirection).toBeLessThan(360);
      expect(moment.pressure).toBeGreaterThan(920);
      expect(moment.pressure).toBeLessThan(1080);
      expect(moment.visibility).toBeGreaterThan(0);
      expect(moment.precipitation).toBeGreaterThanOrEqual(0);
      expect(moment.precipitation).toBeLessThan(120);
      expect(moment.snowDepth).toBeGreaterThanOrEqual(0);
      expect(moment.uvIndex).toBeLessThan(14);
      expect(moment.isDay || moment.uvIndex === 0).toBe(true);
      const isWetCode = moment.weatherCode >= 51;
      expect(isWetCode).toBe(moment.precipitation > 0);
      const isSnowCode = [71, 73, 75, 85, 86].includes(moment.weatherCode);
      expect(isSnowCode).toBe(moment.snowfall > 0);
      if (moment.snowfall > 0) expect(moment.temperature).toBeLessThan(1);
    }),
    { numRuns: 300 },
  );
});

test('the order of questions does not matter', () => {
  fc.assert(
    fc.property(
      somewhere,
      fc.array(sometime, { minLength: 2, maxLength: 6 }),
      ([latitude, longitude], instants) => {
        const read = (instant: number) => {
          const { temperature, precipitation, windGust, snowDepth, pressure } = weatherAt(
            latitude,
            longitude,
            instant,
          );
          return { temperature, precipitation, windGust, snowDepth, pressure };
        };
        const forth = instants.map(read);
        const back = instants.toReversed().map(read).reverse();
        expect(back).toEqual(forth);
      },
    ),
    { numRuns: 40 },
  );
});

test('the weather changes without jumps, in time and across the map', () => {
  fc.assert(
    fc.property(somewhere, sometime, ([latitude, longitude], instant) => {
      const now = weatherAt(latitude, longitude, instant);
      const soon = weatherAt(latitude, longitude, instant + minute);
      expect(Math.abs(soon.temperature - now.temperature)).toBeLessThan(0.25);
      expect(Math.abs(soon.pressure - now.pressure)).toBeLessThan(0.25);
      expect(Math.abs(soon.windSpeed - now.windSpeed)).toBeLessThan(0.6);
      expect(Math.abs(soon.cloudCover - now.cloudCover)).toBeLessThan(8);
      const near = weatherAt(Math.min(90, latitude + 0.05), longitude, instant);
      expect(Math.abs(near.temperature - now.temperature)).toBeLessThan(2);
      expect(Math.abs(near.pressure - now.pressure)).toBeLessThan(2);
    }),
    { numRuns: 300 },
  );
});

test('noise has the mean and the deviation of a standard normal value', () => {
  const noise = createNoise(7, 48.3, 11.7, { stepHours: 5, degrees: 3 });
  const values = Array.from({ length: 40_000 }, (_, step) => noise(step * 3.3));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(Math.sqrt(variance)).toBeCloseTo(1, 1);
});

test.each([
  [0.5, 0],
  [0.158655, 1],
  [0.02275, 2],
  [0.00135, 3],
])('a normal value is %d likely to lie further out than %d', (probability, distance) => {
  expect(normalTail(probability)).toBeCloseTo(distance, 2);
});

// Worked by hand from the formula: vapour pressure, then wind at two metres.
test.each([
  [20, 50, 0, 0, 19.8],
  [30, 60, 5, 0, 32.0],
  [-5, 80, 8, 0, -12.3],
])(
  '%d °C at %d %% and %d m/s feels like it should',
  (temperature, humidity, wind, radiation, felt) => {
    expect(apparentTemperatureOf(temperature, humidity, wind, radiation)).toBeCloseTo(felt, 0);
  },
);
