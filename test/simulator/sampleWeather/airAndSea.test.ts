import { isBySea } from '../../../simulator/sampleWeather/coast.ts';
import { at, numbers, places, startService, type PlaceName, type Service } from './support.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test('air quality is told by the hour, in its own units', async () => {
  const answer = await service.ask(
    `/v1/air-quality?${at('Berlin')}&timezone=auto&current=european_aqi,us_aqi,pm2_5,grass_pollen,uv_index`,
  );
  expect(answer.current).toMatchObject({ time: '2026-11-22T20:00', interval: 3600 });
  expect(answer.current_units).toMatchObject({
    european_aqi: 'EAQI',
    us_aqi: 'USAQI',
    pm2_5: '\u03bcg/m³',
    grass_pollen: 'grains/m³',
    uv_index: '',
  });
});

test('an index as a whole is that of its worst pollutant', async () => {
  const parts = ['pm2_5', 'pm10', 'nitrogen_dioxide', 'ozone', 'sulphur_dioxide'];
  for (const index of ['european_aqi', 'us_aqi']) {
    const names = parts.map((part) => `${index}_${part}`);
    const { hourly } = await service.ask(
      `/v1/air-quality?${at('Delhi')}&hourly=${index},${names.join(',')}`,
    );
    for (const [hour, value] of numbers(hourly, index).entries()) {
      expect(value).toBe(Math.max(...names.map((name) => numbers(hourly, name)[hour] ?? 0)));
    }
  }
});

test('the air is worse in Delhi than in Auckland', async () => {
  const mean = async (place: PlaceName) => {
    const values = numbers(
      (await service.ask(`/v1/air-quality?${at(place)}&hourly=us_aqi`)).hourly,
      'us_aqi',
    );
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  expect(await mean('Delhi')).toBeGreaterThan(100);
  expect(await mean('Auckland')).toBeLessThan(60);
});

test('pollen flies in Europe, in its season', async () => {
  const most = async (plant: string, month: string) => {
    const range = `start_date=2026-${month}-10&end_date=2026-${month}-25`;
    const { hourly } = await service.ask(
      `/v1/air-quality?${at('Berlin')}&${range}&hourly=${plant}_pollen`,
    );
    return Math.max(...numbers(hourly, `${plant}_pollen`));
  };
  expect(await most('birch', '04')).toBeGreaterThan(30);
  expect(await most('birch', '09')).toBe(0);
  expect(await most('grass', '06')).toBeGreaterThan(15);
  expect(await most('olive', '06')).toBe(0);
});

test('pollen is null outside Europe, in its usual unit', async () => {
  const answer = await service.ask(`/v1/air-quality?${at('New York')}&hourly=birch_pollen,pm10`);
  expect(new Set(answer.hourly['birch_pollen'])).toEqual(new Set([null]));
  expect(answer.hourly_units['birch_pollen']).toBe('grains/m³');
  expect(numbers(answer.hourly, 'pm10').every((value) => value > 0)).toBe(true);
});

test('a variable of another host comes back as nulls in "undefined"', async () => {
  const answer = await service.ask(
    `/v1/forecast?${at('Sydney')}&hourly=wave_height&daily=wave_height_max&forecast_days=1`,
  );
  expect(answer.hourly_units['wave_height']).toBe('undefined');
  expect(new Set(answer.hourly['wave_height'])).toEqual(new Set([null]));
  expect(answer.daily['wave_height_max']).toEqual([null]);
});

test.each([
  ['Sydney', true],
  ['Miami', true],
  ['Bergen', true],
  ['Honolulu', true],
  ['Madrid', false],
  ['Moscow', false],
  ['Delhi', false],
  ['Alice Springs', false],
  ['South Pole', false],
] as const)('%s by the sea: %s', (place, isBy) => {
  const [latitude, longitude] = places[place];
  expect(isBySea(latitude, longitude)).toBe(isBy);
});

test('in the middle of an ocean there is sea', () => {
  expect(isBySea(40, -40)).toBe(true);
  expect(isBySea(-50, 179.9)).toBe(true);
  expect(isBySea(89, 30)).toBe(true);
  // Chukotka, on either side of the antimeridian.
  expect(isBySea(67, 179.9)).toBe(false);
  expect(isBySea(67, -179.9)).toBe(false);
});

test('the sea at a coast has waves and a temperature', async () => {
  const answer = await service.ask(
    `/v1/marine?${at('Sydney')}&timezone=auto&hourly=wave_height,wave_period,wave_direction,sea_surface_temperature` +
      '&daily=wave_height_max,wave_direction_dominant',
  );
  expect(answer.hourly_units).toMatchObject({
    wave_height: 'm',
    wave_period: 's',
    wave_direction: '°',
    sea_surface_temperature: '°C',
  });
  const waves = numbers(answer.hourly, 'wave_height');
  expect(Math.min(...waves)).toBeGreaterThan(0);
  expect(Math.max(...waves)).toBeLessThan(12);
  expect(numbers(answer.daily, 'wave_height_max')[0]).toBe(Math.max(...waves.slice(0, 24)));
  for (const temperature of numbers(answer.hourly, 'sea_surface_temperature')) {
    expect(temperature).toBeGreaterThan(15);
    expect(temperature).toBeLessThan(24);
  }
});

test('on land the marine service has nulls in "undefined"', async () => {
  const answer = await service.ask(
    `/v1/marine?${at('Madrid')}&current=wave_height&daily=wave_height_max&forecast_days=2`,
  );
  expect(answer.current['wave_height']).toBeNull();
  expect(answer.current_units['wave_height']).toBe('undefined');
  expect(answer.daily['wave_height_max']).toEqual([null, null]);
});
