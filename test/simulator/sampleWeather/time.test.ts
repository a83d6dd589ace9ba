import {
  at,
  numbers,
  startService,
  texts,
  type PlaceName,
  type Service,
  type WeatherAnswer,
} from './support.ts';

async function askAt(now: string, path: string): Promise<WeatherAnswer> {
  const service = await startService({ now: () => Date.parse(now) });
  try {
    return await service.ask(path);
  } finally {
    await service.close();
  }
}

const inZone = (place: PlaceName) => `${at(place)}&timezone=auto`;

// One offset, that of now, holds for the whole answer: a day after the change runs from 23:00 to 23:00 or 01:00 to 01:00.
test.each([
  ['New York', '2026-10-30T12:00Z', -14_400, 'GMT-4'],
  ['New York', '2026-11-03T12:00Z', -18_000, 'GMT-5'],
  ['New York', '2026-03-06T12:00Z', -18_000, 'GMT-5'],
  ['London', '2026-10-23T12:00Z', 3_600, 'GMT+1'],
  ['London', '2026-03-27T12:00Z', 0, 'GMT'],
  ['Sydney', '2026-10-02T12:00Z', 36_000, 'GMT+10'],
  ['Sydney', '2026-04-03T12:00Z', 39_600, 'GMT+11'],
  ['Delhi', '2026-06-01T12:00Z', 19_800, 'GMT+5:30'],
] as const)(
  'in the week of the clock change in %s from %s the offset stays',
  async (place, now, offset, abbreviation) => {
    const path = `/v1/forecast?${inZone(place)}&forecast_days=7&hourly=temperature_2m&daily=temperature_2m_max`;
    const local = await askAt(now, path);
    expect(local.utc_offset_seconds).toBe(offset);
    expect(local.timezone_abbreviation).toBe(abbreviation);
    const unix = await askAt(now, `${path}&timeformat=unixtime`);
    const instants = numbers(unix.hourly, 'time');
    for (const [hour, text] of texts(local.hourly, 'time').entries()) {
      expect(Date.parse(`${text}Z`) / 1000 - offset).toBe(instants[hour]);
    }
    // Twenty-four hours to each day, whatever the clocks of the place do.
    expect(numbers(unix.daily, 'time')).toEqual(instants.filter((_, hour) => hour % 24 === 0));
    expect(new Set(texts(local.hourly, 'time')).size).toBe(7 * 24);
  },
);

test('the archive, too, is told with the offset of now', async () => {
  const answer = await askAt(
    '2026-11-22T12:00Z',
    `/v1/archive?${inZone('London')}&start_date=2025-07-01&end_date=2025-07-01&daily=sunrise`,
  );
  expect(answer.utc_offset_seconds).toBe(0);
  expect(texts(answer.daily, 'sunrise')).toEqual([expect.stringMatching(/^2025-07-01T03:4\d$/)]);
});

describe('time zones', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ now: () => Date.parse('2026-06-30T23:30Z') });
  });
  afterAll(() => service.close());

  test.each([
    ['GMT', 'GMT', 0, '2026-06-30T23:30'],
    ['Asia/Kolkata', 'Asia/Kolkata', 19_800, '2026-07-01T05:00'],
    ['Pacific/Chatham', 'Pacific/Chatham', 45_900, '2026-07-01T12:15'],
    ['America/St_Johns', 'America/St_Johns', -9_000, '2026-06-30T21:00'],
    ['auto', 'Europe/Oslo', 7_200, '2026-07-01T01:30'],
  ])('timezone=%s', async (asked, timezone, offset, time) => {
    const answer = await service.ask(
      `/v1/forecast?${at('Oslo')}&timezone=${asked}&current=temperature_2m&daily=sunrise`,
    );
    expect(answer).toMatchObject({ timezone, utc_offset_seconds: offset, current: { time } });
    expect(answer.daily['time']?.[0]).toBe(time.slice(0, 10));
  });

  test('without a time zone all is in GMT', async () => {
    const answer = await service.ask(`/v1/forecast?${at('Oslo')}&current=is_day`);
    expect(answer).toMatchObject({
      timezone: 'GMT',
      timezone_abbreviation: 'GMT',
      current: { is_day: 0 },
    });
  });

  test('polar day: the sun rises and sets at midnights', async () => {
    const answer = await service.ask(
      `/v1/forecast?${inZone('Tromsø')}&daily=sunrise,sunset,daylight_duration&forecast_days=1`,
    );
    expect(answer.daily).toEqual({
      time: ['2026-07-01'],
      sunrise: ['2026-07-01T00:00'],
      sunset: ['2026-07-02T00:00'],
      daylight_duration: [86_400],
    });
  });
});

test('polar night: the sun rises and sets at the same midnight', async () => {
  const answer = await askAt(
    '2026-12-20T12:00Z',
    `/v1/forecast?${inZone('Tromsø')}&daily=sunrise,sunset,uv_index_max,daylight_duration&forecast_days=1`,
  );
  expect(answer.daily).toEqual({
    time: ['2026-12-20'],
    sunrise: ['2026-12-20T00:00'],
    sunset: ['2026-12-20T00:00'],
    uv_index_max: [0],
    daylight_duration: [0],
  });
});

test('sunrise and sunset lie within their day, east of the date line and west of it', async () => {
  for (const place of ['Auckland', 'Honolulu'] as const) {
    const { daily } = await askAt(
      '2026-03-10T12:00Z',
      `/v1/forecast?${inZone(place)}&daily=sunrise,sunset&forecast_days=14`,
    );
    for (const [day, date] of texts(daily, 'time').entries()) {
      expect(texts(daily, 'sunrise')[day]).toMatch(new RegExp(`^${date}T0[5-7]:`));
      expect(texts(daily, 'sunset')[day]).toMatch(new RegExp(`^${date}T(18|19|20):`));
    }
  }
});

test('the moon is full when it is', async () => {
  const { daily } = await askAt(
    '2026-11-24T00:00Z',
    `/v1/forecast?${at('London')}&daily=moon_phase&forecast_days=16`,
  );
  const phases = numbers(daily, 'moon_phase');
  expect(Math.abs((phases[0] ?? 0) - 0.5)).toBeLessThan(0.04);
  const newMoon = (phases[15] ?? 0.5) % 1;
  expect(Math.min(newMoon, 1 - newMoon)).toBeLessThan(0.06);
});
