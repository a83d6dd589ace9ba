import { readForecast } from '../../../lambda/weather/openMeteo/readForecast.ts';
import type { Origin } from '../../../lambda/weather/openMeteo/readHours.ts';
import type { Forecast } from '../../../lambda/weather/weather.ts';
import { body, hoursFrom } from './body.ts';

const origin: Origin = {
  source: { name: 'Open-Meteo', isSample: false },
  fetchedAt: 0,
  timeZone: 'Europe/Berlin',
};

function read(json: unknown): Forecast {
  const forecast = readForecast(json, origin);
  if ('problem' in forecast) throw new Error(forecast.reason);
  return forecast;
}

describe('times', () => {
  test('an hour starts at its local time less the offset of the document', () => {
    const hourly = { time: ['2026-06-01T12:00'], temperature_2m: [20] };
    const [hour] = read(body({ hourly, offsetSeconds: 7200 })).hours;
    expect(hour).toMatchObject({
      start: Date.parse('2026-06-01T10:00Z'),
      end: Date.parse('2026-06-01T11:00Z'),
    });
  });

  test('the offset is one for the document, also past a change of the clocks', () => {
    // Berlin goes back an hour on 25 October at 01:00 UTC; asked before, all times stand at +02:00.
    const time = hoursFrom('2026-10-25T00:00', 6);
    const { hours } = read(
      body({ hourly: { time, temperature_2m: [1, 2, 3, 4, 5, 6] }, offsetSeconds: 7200 }),
    );
    expect(hours.map(({ start }) => new Date(start).toISOString().slice(11, 16))).toEqual([
      '22:00',
      '23:00',
      '00:00',
      '01:00',
      '02:00',
      '03:00',
    ]);
  });

  test('sunrise after a change of the clocks is the same instant, and the day keeps its date', () => {
    const daily = {
      time: ['2026-10-26'],
      sunrise: ['2026-10-26T07:50'],
      sunset: ['2026-10-26T17:46'],
    };
    expect(read(body({ daily, offsetSeconds: 7200 })).days).toMatchObject([
      {
        date: '2026-10-26',
        sunrise: Date.parse('2026-10-26T05:50Z'),
        sunset: Date.parse('2026-10-26T15:46Z'),
      },
    ]);
  });

  test('a day has the date of the place, where the service knows another zone beside the date line', () => {
    const daily = {
      time: ['2026-02-07'],
      sunrise: ['2026-02-07T07:10'],
      sunset: ['2026-02-07T19:40'],
    };
    const json = body({ daily, offsetSeconds: 46_800 });
    const forecast = readForecast(json, { ...origin, timeZone: 'Pacific/Pago_Pago' });
    expect(forecast).toMatchObject({
      days: [{ date: '2026-02-06', sunrise: Date.parse('2026-02-06T18:10Z') }],
    });
  });

  test.each([
    ['half an hour', 19_800, '2026-05-31T18:30Z'],
    ['west of Greenwich', -14_400, '2026-06-01T04:00Z'],
  ])('an offset of %s', (_name, offsetSeconds, start) => {
    const hourly = { time: ['2026-06-01T00:00'], temperature_2m: [20] };
    expect(read(body({ hourly, offsetSeconds })).hours[0]?.start).toBe(Date.parse(start));
  });

  test('a time that is none, comes twice or goes back is left out', () => {
    const time = [
      'soon',
      '2026-06-01T01:00',
      '2026-06-01T01:00',
      '2026-06-01T00:00',
      null,
      '1',
      '',
    ];
    const { hours } = read(body({ hourly: { time, temperature_2m: [1, 2, 3, 4, 5, 6, 7] } }));
    expect(hours.map(({ temperature }) => temperature)).toEqual([2]);
  });

  test('a gap stays one, and the hour before it knows no amount', () => {
    const time = ['2026-06-01T00:00', '2026-06-01T01:00', '2026-06-01T05:00'];
    const hourly = { time, temperature_2m: [1, 2, 3], precipitation: [0.1, 0.2, 0.3] };
    const { hours } = read(body({ hourly }));
    expect(hours.map((hour) => hour.precipitationAmount)).toEqual([0.2, undefined, undefined]);
  });
});

describe('what an hour holds', () => {
  const time = hoursFrom('2026-06-01T16:00', 3);

  test.each([
    ['precipitation', 'precipitationAmount'],
    ['snowfall', 'snowfallAmount'],
    ['wind_gusts_10m', 'windGust'],
    ['precipitation_probability', 'precipitationProbability'],
  ] as const)('%s is stamped at the end of its hour', (name, property) => {
    const { hours } = read(
      body({ hourly: { time, temperature_2m: [1, 1, 1], [name]: [5, 6, 7] } }),
    );
    expect(hours.map((hour) => hour[property])).toEqual([6, 7, undefined]);
  });

  test.each([
    ['temperature_2m', 'temperature'],
    ['apparent_temperature', 'apparentTemperature'],
    ['relative_humidity_2m', 'relativeHumidity'],
    ['dew_point_2m', 'dewPoint'],
    ['weather_code', 'weatherCode'],
    ['cloud_cover', 'cloudCover'],
    ['wind_speed_10m', 'windSpeed'],
    ['wind_direction_10m', 'windDirection'],
    ['visibility', 'visibility'],
    ['uv_index', 'uvIndex'],
    ['snow_depth', 'snowDepth'],
  ] as const)('%s holds at its stamp', (name, property) => {
    const { hours } = read(body({ hourly: { time, [name]: [5, 6, 7] } }));
    expect(hours.map((hour) => hour[property])).toEqual([5, 6, 7]);
  });

  test('certain precipitation of nothing passes as it is', () => {
    const hourly = { time, precipitation: [0, 0, 0], precipitation_probability: [100, 100, 100] };
    expect(read(body({ hourly })).hours[0]).toMatchObject({
      precipitationAmount: 0,
      precipitationProbability: 100,
    });
  });

  test('snow is centimetres when it falls and metres when it lies', () => {
    const hourly = { time, snowfall: [0, 0.7, 0], snow_depth: [0.32, 0.33, 0.33] };
    expect(read(body({ hourly })).hours[0]).toMatchObject({ snowfallAmount: 0.7, snowDepth: 0.32 });
  });

  test('day and night', () => {
    const hourly = { time, temperature_2m: [1, 1, 1], is_day: [1, 0, null] };
    expect(read(body({ hourly })).hours.map((hour) => hour.isDay)).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  test('an hour of which nothing is known is left out', () => {
    const hourly = { time, temperature_2m: [1, null, null], is_day: [1, 1, 1] };
    expect(read(body({ hourly })).hours).toHaveLength(1);
  });
});

describe('days', () => {
  const dates = ['2026-12-21', '2026-12-22'] as const;

  test.each([
    ['an ordinary day', '2026-12-21T08:00', '2026-12-21T16:00', undefined],
    ['polar night', '2026-12-21T00:00', '2026-12-21T00:00', 'night'],
    ['polar day', '2026-12-21T00:00', '2026-12-22T00:00', 'day'],
    ['a sunset past midnight', '2026-12-21T03:00', '2026-12-22T00:03', undefined],
  ])('%s', (_name, sunrise, sunset, polar) => {
    const daily = { time: [dates[0]], sunrise: [sunrise], sunset: [sunset] };
    const [day] = read(body({ daily })).days;
    expect(day?.polar).toBe(polar);
    expect(day?.sunrise).toBe(polar === undefined ? Date.parse(`${sunrise}Z`) : undefined);
    expect(day?.sunset).toBe(polar === undefined ? Date.parse(`${sunset}Z`) : undefined);
  });

  test('no sunrise is told', () => {
    const daily = { time: dates, sunrise: [null, null], uv_index_max: [null, 2.5] };
    expect(read(body({ daily })).days).toMatchObject([
      { date: dates[0], sunrise: undefined, polar: undefined, uvIndexMax: undefined },
      { date: dates[1], uvIndexMax: 2.5 },
    ]);
  });

  test('the highest code of a day is not read', () => {
    const daily = { time: dates, weather_code: [95, 95], precipitation_sum: [1, 2] };
    expect(JSON.stringify(read(body({ daily })))).not.toContain('95');
  });
});

test('the present', () => {
  const current = {
    time: '2026-05-11T18:30',
    interval: 900,
    temperature_2m: 16.1,
    is_day: 1,
    precipitation: 0.3,
    wind_gusts_10m: 11.9,
    visibility: null,
  };
  expect(read(body({ current, offsetSeconds: 3600 })).current).toMatchObject({
    at: Date.parse('2026-05-11T17:30Z'),
    temperature: 16.1,
    isDay: true,
    precipitationAmount: 0.3,
    windGust: 11.9,
    visibility: undefined,
  });
});

test('a present of which nothing is known', () => {
  const current = { time: '2026-05-11T18:30', interval: 900, temperature_2m: null, is_day: 1 };
  expect(read(body({ current })).current).toBeUndefined();
});

test('sections and variables that were not asked for do no harm', () => {
  const json = {
    ...body({ hourly: { time: ['2026-06-01T00:00'], temperature_2m: [1], soil_wetness: [1] } }),
    minutely_15: { time: [] },
    location_id: 1,
  };
  expect(read(json).hours).toHaveLength(1);
});
