import type { Moment } from '../../../simulator/sampleWeather/moment.ts';
import { weatherAt } from '../../../simulator/sampleWeather/weatherAt.ts';
import { places, type PlaceName } from './support.ts';

const years = [2019, 2021, 2023, 2025];

/** Every third hour of a month, in four years. */
function monthOf(place: PlaceName, month: number): Moment[] {
  const [latitude, longitude] = places[place];
  return years.flatMap((year) =>
    Array.from({ length: 30 * 8 }, (_, step) =>
      weatherAt(latitude, longitude, Date.UTC(year, month - 1, 1, step * 3)),
    ),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(moments: readonly Moment[], holds: (moment: Moment) => boolean): number {
  return moments.filter(holds).length / moments.length;
}

type Range = readonly [least: number, most: number];

// Ranges of the monthly mean around what these places have, wide enough for a made-up climate.
const temperatures: readonly (readonly [PlaceName, january: Range, july: Range])[] = [
  ['Oslo', [-9, -1], [14, 20]],
  ['London', [2, 8], [15, 21]],
  ['Berlin', [-4, 4], [16, 22]],
  ['Madrid', [3, 9], [22, 28]],
  ['Moscow', [-13, -4], [17, 23]],
  ['Cairo', [11, 17], [26, 32]],
  ['Dubai', [15, 22], [32, 39]],
  ['Delhi', [12, 18], [29, 36]],
  ['Mumbai', [20, 27], [26, 31]],
  ['Singapore', [25, 29], [26, 30]],
  ['Tokyo', [3, 9], [23, 29]],
  ['Beijing', [-6, 2], [24, 30]],
  ['New York', [-4, 4], [22, 28]],
  ['Winnipeg', [-20, -10], [17, 24]],
  ['Seattle', [2, 8], [15, 21]],
  ['Los Angeles', [9, 16], [20, 27]],
  ['Phoenix', [9, 16], [31, 38]],
  ['Miami', [17, 23], [26, 31]],
  ['Mexico City', [8, 17], [15, 21]],
  ['Honolulu', [20, 25], [25, 29]],
  ['Nairobi', [17, 23], [15, 22]],
  ['Cape Town', [19, 26], [10, 16]],
  ['Sydney', [20, 26], [10, 16]],
  ['Alice Springs', [26, 33], [9, 17]],
  ['Auckland', [17, 23], [7, 13]],
  ['Buenos Aires', [20, 27], [8, 14]],
  ['Reykjavik', [-5, 3], [9, 15]],
  ['Tromsø', [-10, -1], [8, 15]],
  ['Yakutsk', [-45, -32], [15, 23]],
  ['South Pole', [-35, -15], [-65, -35]],
];

test.each(temperatures)('usual temperatures of %s in January and July', (place, january, july) => {
  for (const [month, [least, most]] of [
    [1, january],
    [7, july],
  ] as const) {
    const temperature = mean(monthOf(place, month).map((moment) => moment.temperature));
    expect(temperature).toBeGreaterThan(least);
    expect(temperature).toBeLessThan(most);
  }
});

// Per cent of hours with at least 0.1 mm.
const wetHours: readonly (readonly [PlaceName, january: Range, july: Range])[] = [
  ['London', [7, 20], [5, 15]],
  ['Bergen', [10, 28], [5, 20]],
  ['Seattle', [12, 30], [1, 9]],
  ['New York', [4, 14], [4, 14]],
  ['Los Angeles', [3, 13], [0, 1]],
  ['Madrid', [3, 13], [0, 4]],
  ['Phoenix', [0, 5], [0, 5]],
  ['Cairo', [0, 2], [0, 1]],
  ['Dubai', [0, 4], [0, 1]],
  ['Mumbai', [0, 3], [12, 28]],
  ['Singapore', [8, 22], [8, 22]],
  ['Sydney', [6, 16], [5, 16]],
  ['Alice Springs', [0, 5], [0, 4]],
  ['Cape Town', [0, 5], [6, 18]],
  ['Beijing', [0, 6], [6, 18]],
  ['Tokyo', [4, 16], [6, 18]],
];

test.each(wetHours)('share of wet hours in %s in January and July', (place, january, july) => {
  for (const [month, [least, most]] of [
    [1, january],
    [7, july],
  ] as const) {
    const wet = 100 * share(monthOf(place, month), (moment) => moment.precipitation > 0);
    expect(wet).toBeGreaterThanOrEqual(least);
    expect(wet).toBeLessThanOrEqual(most);
  }
});

test('rain comes in spells of hours and is mostly light', () => {
  const hours = Array.from({ length: 2 * 8766 }, (_, hour) =>
    weatherAt(...places.London, Date.UTC(2024, 0, 1, hour)),
  );
  const amounts = hours.map((moment) => moment.precipitation);
  const wet = amounts.filter((amount) => amount > 0).sort((one, other) => one - other);
  const beginnings = amounts.filter((amount, hour) => amount > 0 && amounts[hour - 1] === 0).length;
  expect(wet.length / beginnings).toBeGreaterThan(2);
  expect(wet.length / beginnings).toBeLessThan(10);
  const median = wet[Math.floor(wet.length / 2)] ?? 0;
  expect(median).toBeLessThan(mean(wet));
  expect(Math.max(...wet)).toBeGreaterThan(4 * mean(wet));
});

test('a chance of precipitation comes true as often as it says', () => {
  const hours = Array.from({ length: 4 * 8766 }, (_, hour) =>
    weatherAt(...places.Berlin, Date.UTC(2020, 0, 1, hour)),
  );
  for (const [from, to] of [
    [0, 20],
    [20, 50],
    [50, 80],
    [80, 101],
  ] as const) {
    const alike = hours.filter(
      ({ precipitationProbability }) =>
        precipitationProbability >= from && precipitationProbability < to,
    );
    const came = 100 * share(alike, (moment) => moment.precipitation > 0);
    expect(came).toBeGreaterThanOrEqual(from - 12);
    expect(came).toBeLessThanOrEqual(to + 5);
  }
  expect(
    hours.some((moment) => moment.precipitationProbability > 80 && moment.precipitation === 0),
  ).toBe(true);
});

test('snow falls in Oslo in winter and not in summer, and lies until spring', () => {
  const winter = monthOf('Oslo', 1);
  expect(share(winter, (moment) => moment.snowfall > 0)).toBeGreaterThan(0.02);
  expect(Math.max(...winter.map((moment) => moment.snowDepth))).toBeGreaterThan(0.05);
  const summer = monthOf('Oslo', 7);
  expect(summer.every((moment) => moment.snowfall === 0 && moment.snowDepth === 0)).toBe(true);
});

test('a late November night in Oslo is around freezing', () => {
  const nights = Array.from({ length: 200 }, (_, year) =>
    weatherAt(...places.Oslo, Date.UTC(1826 + year, 10, 25, 1)),
  );
  const temperature = mean(nights.map((moment) => moment.temperature));
  expect(temperature).toBeGreaterThan(-5);
  expect(temperature).toBeLessThan(1);
});

test('thunder belongs to the warm season', () => {
  const isThunder = (moment: Moment) => moment.weatherCode >= 95;
  expect(share(monthOf('Singapore', 4), isThunder)).toBeGreaterThan(0.01);
  expect(share(monthOf('Berlin', 7), isThunder)).toBeGreaterThan(0);
  expect(share(monthOf('Berlin', 1), isThunder)).toBe(0);
});

test('the UV index is high in the tropics and gone in the polar night', () => {
  expect(Math.max(...monthOf('Singapore', 3).map((moment) => moment.uvIndex))).toBeGreaterThan(9);
  expect(Math.max(...monthOf('Tromsø', 12).map((moment) => moment.uvIndex))).toBe(0);
});

test('fog, gales and clear nights all occur within a year in London', () => {
  const year = Array.from({ length: 8766 }, (_, hour) =>
    weatherAt(...places.London, Date.UTC(2025, 0, 1, hour)),
  );
  const codes = new Set(year.map((moment) => moment.weatherCode));
  for (const code of [0, 1, 2, 3, 45, 51, 61, 63]) expect(codes).toContain(code);
  expect(Math.max(...year.map((moment) => moment.windGust))).toBeGreaterThan(17);
  expect(Math.max(...year.map((moment) => moment.windGust))).toBeLessThan(45);
});
