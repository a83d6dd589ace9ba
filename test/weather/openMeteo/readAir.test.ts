import { readAir } from '../../../lambda/weather/openMeteo/readAir.ts';
import { readSea } from '../../../lambda/weather/openMeteo/readSea.ts';
import { body, hoursFrom } from './body.ts';

const origin = {
  source: { name: 'Open-Meteo', isSample: false },
  fetchedAt: 0,
  timeZone: 'Europe/Amsterdam',
} as const;
const time = hoursFrom('2026-06-01T00:00', 2);

test('the air of an hour', () => {
  const hourly = {
    time,
    european_aqi: [43, 44],
    us_aqi: [60, 61],
    pm2_5: [20.5, 20],
    pm10: [25.1, 23.4],
    ozone: [70, null],
    uv_index: [0, 0.1],
    grass_pollen: [12, null],
  };
  const air = readAir(body({ hourly, offsetSeconds: 7200 }), origin);
  const pollen = { alder: undefined, birch: undefined, mugwort: undefined, olive: undefined };
  expect(air).toMatchObject({
    ...origin,
    hours: [
      {
        start: Date.parse('2026-05-31T22:00Z'),
        europeanIndex: 43,
        usIndex: 60,
        fineParticles: 20.5,
        coarseParticles: 25.1,
        ozone: 70,
        uvIndex: 0,
        pollen: { ...pollen, grass: 12, ragweed: undefined },
      },
      { ozone: undefined, pollen: { grass: undefined } },
    ],
  });
});

test('either of the two letters mu', () => {
  const hourly = { time, pm10: [1, 2] };
  expect(readAir(body({ hourly, units: { pm10: '\u00b5g/m³' } }), origin)).toMatchObject({
    hours: [{ coarseParticles: 1 }, { coarseParticles: 2 }],
  });
});

test('the sea of an hour', () => {
  const hourly = {
    time,
    wave_height: [0.76, 0.8],
    wave_direction: [240, 241],
    wave_period: [3.85, null],
    sea_surface_temperature: [18.4, 18.5],
  };
  expect(readSea(body({ hourly }), origin)).toMatchObject({
    hours: [
      { waveHeight: 0.76, waveDirection: 240, wavePeriod: 3.85, seaTemperature: 18.4 },
      { wavePeriod: undefined, swellHeight: undefined },
    ],
  });
});

test('inland there is no sea', () => {
  const hourly = { time, wave_height: [null, null], sea_surface_temperature: [null, null] };
  const units = { wave_height: 'undefined', sea_surface_temperature: 'undefined' };
  expect(readSea(body({ hourly, units }), origin)).toMatchObject({ hours: [] });
});

test.each([
  ['air', readAir, { grass_pollen: [1, 2] }, { grass_pollen: 'spoons' }],
  ['sea', readSea, { wave_height: [1, 2] }, { wave_height: 'fathoms' }],
] as const)('an unknown unit of the %s is refused', (_name, read, columns, units) => {
  expect(read(body({ hourly: { time, ...columns }, units }), origin)).toMatchObject({
    problem: 'refused',
  });
});

test.each([
  ['air', readAir],
  ['sea', readSea],
])('an error instead of the %s is refused with its reason', (_name, read) => {
  const reason = 'No data is available for this location';
  expect(read({ error: true, reason }, origin)).toEqual({ problem: 'refused', reason });
});

test.each([
  ['air', readAir],
  ['sea', readSea],
])('a document without hours of the %s', (_name, read) => {
  expect(read(body({ daily: { time: [] } }), origin)).toMatchObject({ hours: [] });
});
