import { addDays, localDate } from '../../lambda/time/localDate.ts';
import { typicalOf } from '../../lambda/weather/typicalWeather.ts';
import type { DayWeather } from '../../lambda/weather/weather.ts';

/** Every day of some years; highs are the day of the month plus the years since the first. */
function daysOf(
  firstYear: number,
  lastYear: number,
  known: Partial<DayWeather> = {},
): DayWeather[] {
  const days: DayWeather[] = [];
  for (
    let date = localDate(firstYear, 1, 1);
    date <= localDate(lastYear, 12, 31);
    date = addDays(date, 1)
  )
    days.push({
      date,
      sunrise: undefined,
      sunset: undefined,
      polar: undefined,
      uvIndexMax: undefined,
      temperatureMax: Number(date.slice(8)) + Number(date.slice(0, 4)) - firstYear,
      temperatureMin: Number(date.slice(5, 7)),
      precipitationSum: Number(date.slice(8)) % 2,
      ...known,
    });
  return days;
}

test('a month is the mean of that month in every year', () => {
  const typical = typicalOf(daysOf(2016, 2025), localDate(2026, 6, 1), localDate(2026, 6, 30));
  expect(typical).toEqual({
    firstYear: 2016,
    lastYear: 2025,
    // 1 to 30 come to 15.5 on average, and 0 to 9 years later to 4.5.
    temperatureMax: 20,
    temperatureMin: 6,
    wetDayShare: 0.5,
    precipitationPerDay: 0.5,
  });
});

test('a single day is a fortnight around it', () => {
  const typical = typicalOf(daysOf(2020, 2020), localDate(2026, 6, 15), localDate(2026, 6, 15));
  expect(typical).toMatchObject({ temperatureMax: 15, temperatureMin: 6, wetDayShare: 7 / 15 });
});

test('a span across the new year counts no day twice', () => {
  const typical = typicalOf(daysOf(2020, 2021), localDate(2026, 12, 22), localDate(2027, 1, 5));
  // December from the 22nd on in both years, and January to the 5th of 2021: of 2020 it lies before, of 2022 after.
  const december = [22, 23, 24, 25, 26, 27, 28, 29, 30, 31];
  const highs = [
    ...december,
    ...december.map((high) => high + 1),
    ...[1, 2, 3, 4, 5].map((high) => high + 1),
  ];
  expect(typical?.temperatureMax).toBeCloseTo(
    highs.reduce((sum, high) => sum + high) / highs.length,
  );
});

test('the end of February in years that have no 29th', () => {
  const typical = typicalOf(daysOf(2021, 2023), localDate(2028, 2, 15), localDate(2028, 2, 29));
  expect(typical?.temperatureMin).toBeCloseTo((14 * 2 + 3) / 15);
});

test('a year and more is all days', () => {
  const days = daysOf(2020, 2021);
  const typical = typicalOf(days, localDate(2026, 1, 1), localDate(2030, 12, 31));
  expect(typical?.temperatureMin).toBeCloseTo(
    days.reduce((sum, { temperatureMin = 0 }) => sum + temperatureMin, 0) / days.length,
  );
});

test.each([
  [[]],
  [
    daysOf(2020, 2021, {
      temperatureMax: undefined,
      temperatureMin: undefined,
      precipitationSum: undefined,
    }),
  ],
])('nothing known is nothing typical', (days) => {
  expect(typicalOf(days, localDate(2026, 6, 1), localDate(2026, 6, 30))).toBeUndefined();
});

test('what is not known of a day does not count', () => {
  const days = [...daysOf(2020, 2020), ...daysOf(2021, 2021, { precipitationSum: undefined })];
  const typical = typicalOf(days, localDate(2026, 6, 1), localDate(2026, 6, 30));
  expect(typical?.wetDayShare).toBe(0.5);
});
