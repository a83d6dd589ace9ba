import { at, numbers, startService, texts, type Service } from './support.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test('an answer has the sections of the service, in its order and its units', async () => {
  const { status, text } = await service.get(
    `/v1/forecast?${at('New York')}&timezone=auto&current=temperature_2m,wind_speed_10m&minutely_15=precipitation` +
      '&hourly=visibility&daily=sunrise,weather_code',
  );
  expect(status).toBe(200);
  const keys = [...text.matchAll(/"(\w+)":/g)].map((match) => match[1]);
  expect(keys).toEqual([
    ...['latitude', 'longitude', 'generationtime_ms', 'utc_offset_seconds', 'timezone'],
    ...['timezone_abbreviation', 'elevation'],
    ...['current_units', 'time', 'interval', 'temperature_2m', 'wind_speed_10m'],
    ...['current', 'time', 'interval', 'temperature_2m', 'wind_speed_10m'],
    ...['minutely_15_units', 'time', 'precipitation', 'minutely_15', 'time', 'precipitation'],
    ...['hourly_units', 'time', 'visibility', 'hourly', 'time', 'visibility'],
    ...[
      'daily_units',
      'time',
      'sunrise',
      'weather_code',
      'daily',
      'time',
      'sunrise',
      'weather_code',
    ],
  ]);
  const answer = await service.ask(
    `/v1/forecast?${at('New York')}&timezone=auto&current=temperature_2m`,
  );
  expect(answer).toMatchObject({
    utc_offset_seconds: -18_000,
    timezone: 'America/New_York',
    timezone_abbreviation: 'GMT-5',
    current_units: { time: 'iso8601', interval: 'seconds', temperature_2m: '°C' },
    current: { time: '2026-11-22T14:00', interval: 900 },
  });
});

test('the place of an answer is a grid cell near the one asked for', async () => {
  const { latitude, longitude } = await service.ask(
    '/v1/forecast?latitude=59.9139&longitude=10.7522',
  );
  expect([latitude, longitude]).toEqual([59.9, 10.75]);
});

test.each([
  ['temperature_unit=fahrenheit', 'temperature_2m', '°F'],
  ['', 'wind_speed_10m', 'km/h'],
  ['wind_speed_unit=ms', 'wind_speed_10m', 'm/s'],
  ['wind_speed_unit=mph', 'wind_speed_10m', 'mp/h'],
  ['wind_speed_unit=kn', 'wind_gusts_10m', 'kn'],
  ['', 'precipitation', 'mm'],
  ['precipitation_unit=inch', 'precipitation', 'inch'],
  ['', 'snowfall', 'cm'],
  ['precipitation_unit=inch', 'snowfall', 'inch'],
  ['', 'snow_depth', 'm'],
  ['precipitation_unit=inch', 'visibility', 'ft'],
  ['', 'pressure_msl', 'hPa'],
  ['', 'relative_humidity_2m', '%'],
  ['', 'wind_direction_10m', '°'],
  ['', 'weather_code', 'wmo code'],
  ['', 'is_day', ''],
  ['', 'uv_index', ''],
])('with "%s", %s is in "%s"', async (query, name, unit) => {
  const answer = await service.ask(`/v1/forecast?${at('London')}&hourly=${name}&${query}`);
  expect(answer.hourly_units[name]).toBe(unit);
});

test('units are converted, not only renamed', async () => {
  const path = `/v1/forecast?${at('Bergen')}&hourly=temperature_2m,wind_speed_10m,precipitation`;
  const metric = await service.ask(`${path}&wind_speed_unit=ms`);
  const other = await service.ask(
    `${path}&temperature_unit=fahrenheit&wind_speed_unit=mph&precipitation_unit=inch`,
  );
  for (const [name, convert, digits] of [
    ['temperature_2m', (value: number) => value * 1.8 + 32, 0.15],
    ['wind_speed_10m', (value: number) => value * 2.237, 0.07],
    ['precipitation', (value: number) => value / 25.4, 0.001],
  ] as const) {
    const converted = numbers(other.hourly, name);
    for (const [index, value] of numbers(metric.hourly, name).entries()) {
      expect(Math.abs((converted[index] ?? Number.NaN) - convert(value))).toBeLessThan(digits);
    }
  }
});

test('variables may be repeated as well as listed', async () => {
  const listed = await service.ask(`/v1/forecast?${at('Oslo')}&daily=sunrise,sunset&timezone=auto`);
  const repeated = await service.ask(
    `/v1/forecast?${at('Oslo')}&daily=sunrise&daily=sunset&timezone=auto`,
  );
  expect(repeated).toEqual(listed);
});

test('several places give an array, numbered from the second', async () => {
  const answers = await service.askMany(
    '/v1/forecast?latitude=59.91,35.68,-33.87&longitude=10.75,139.7,151.2&timezone=auto&current=temperature_2m',
  );
  expect(answers.map((answer) => answer.timezone)).toEqual([
    'Europe/Oslo',
    'Asia/Tokyo',
    'Australia/Sydney',
  ]);
  expect(answers.map((answer) => answer.location_id)).toEqual([undefined, 1, 2]);
});

test.each([
  ['', 7],
  ['forecast_days=1', 1],
  ['forecast_days=16', 16],
  ['forecast_days=0', 0],
  ['forecast_days=0&past_days=2', 2],
  ['past_days=92&forecast_days=1', 93],
  ['start_date=2026-11-20&end_date=2026-11-24', 5],
])('"%s" gives %d days and their hours', async (query, days) => {
  const answer = await service.ask(
    `/v1/forecast?${at('Oslo')}&timezone=auto&hourly=temperature_2m&daily=temperature_2m_max&${query}`,
  );
  expect(texts(answer.daily, 'time')).toHaveLength(days);
  expect(texts(answer.hourly, 'time')).toHaveLength(24 * days);
  expect(texts(answer.hourly, 'time')[0]?.slice(0, 10)).toBe(texts(answer.daily, 'time')[0]);
});

test('forecast_hours begins with this hour, and quarters with this quarter', async () => {
  const answer = await service.ask(
    `/v1/forecast?${at('Oslo')}&timezone=auto&hourly=temperature_2m&forecast_hours=6&past_hours=1` +
      '&minutely_15=precipitation&forecast_minutely_15=4',
  );
  const hours = texts(answer.hourly, 'time');
  expect(hours).toHaveLength(7);
  expect(hours.slice(0, 2)).toEqual(['2026-11-22T19:00', '2026-11-22T20:00']);
  expect(texts(answer.minutely_15, 'time')).toEqual([
    '2026-11-22T20:00',
    '2026-11-22T20:15',
    '2026-11-22T20:30',
    '2026-11-22T20:45',
  ]);
});

const oslo = at('Oslo');
const hourlyType =
  'SurfacePressureAndHeightVariable<VariableAndPreviousDay, VariableOrSpread<ForecastPressureVariable>, ForecastHeightVariable>';

test.each([
  [
    'forecast',
    'latitude=200&longitude=0',
    'Latitude must be in range of -90 to 90°. Given: 200.0.',
  ],
  [
    'forecast',
    'latitude=0&longitude=-181.5',
    'Longitude must be in range of -180 to 180°. Given: -181.5.',
  ],
  ['forecast', '', "Parameter 'latitude' and 'longitude' must not be empty"],
  [
    'forecast',
    'latitude=1,2&longitude=3',
    "Parameter 'latitude' and 'longitude' must have the same number of elements",
  ],
  [
    'forecast',
    'latitude=north&longitude=3',
    "Data corrupted at path ''. Cannot initialize Float from invalid String value north.",
  ],
  [
    'forecast',
    `${oslo}&forecast_days=17`,
    'Forecast days is invalid. Allowed range 0 to 16. Given 17.',
  ],
  [
    'air-quality',
    `${oslo}&forecast_days=8`,
    'Forecast days is invalid. Allowed range 0 to 7. Given 8.',
  ],
  ['forecast', `${oslo}&past_days=94`, 'Past days is invalid. Allowed range 0 to 93. Given 94.'],
  ['forecast', `${oslo}&timezone=Mars/Base`, 'Invalid timezone'],
  [
    'forecast',
    `${oslo}&start_date=2026-11-22&end_date=2026-12-09`,
    "Parameter 'end_date' is out of allowed range from 2026-08-21 to 2026-12-07",
  ],
  [
    'archive',
    `${oslo}&start_date=1939-12-31&end_date=1940-01-02`,
    "Parameter 'start_date' is out of allowed range from 1940-01-01 to 2026-11-22",
  ],
  [
    'forecast',
    `${oslo}&start_date=2026-11-24&end_date=2026-11-22`,
    'End-date must be larger or equals than start-date',
  ],
  [
    'forecast',
    `${oslo}&start_date=2026-11-24`,
    "Both 'start_date' and 'end_date' must be set in the url",
  ],
  [
    'forecast',
    `${oslo}&start_date=2026-02-30&end_date=2026-03-01`,
    "Invalid date format. Make sure to use 'YYYY-MM-DD'",
  ],
  [
    'forecast',
    `${oslo}&start_date=2026-11-22&end_date=2026-11-22&past_days=1`,
    "Parameter 'past_days' is mutually exclusive with 'start_date' and 'end_date'",
  ],
  [
    'forecast',
    `${oslo}&hourly=mood,rain`,
    `Data corrupted at path ''. Cannot initialize ${hourlyType} from invalid String value mood,rain.`,
  ],
  [
    'forecast',
    `${oslo}&daily=mood`,
    "Data corrupted at path ''. Cannot initialize ForecastVariableDaily from invalid String value mood.",
  ],
  [
    'forecast',
    `${oslo}&temperature_unit=kelvin`,
    "Data corrupted at path 'temperature_unit'. Cannot initialize TemperatureUnit from invalid String value kelvin.",
  ],
])('/v1/%s?%s is refused', async (name, query, reason) => {
  const { status, text } = await service.get(`/v1/${name}?${query}`);
  expect(status).toBe(400);
  expect(JSON.parse(text)).toEqual({ error: true, reason });
});

test('there is nothing at another path', async () => {
  expect(await service.get('/v2/forecast')).toEqual({
    status: 404,
    text: '{"error":true,"reason":"Not Found"}',
  });
});
