import { dangersOf } from '../../lambda/answer/dangers.ts';
import type { HourWeather } from '../../lambda/weather/weather.ts';
import { at, dayPeriod, hoursOf, sceneOf } from './hours.ts';

const dangersIn = (hours: readonly HourWeather[]) =>
  dangersOf(sceneOf({ hours, period: dayPeriod() }));
const withThree = (known: Partial<HourWeather>) =>
  hoursOf(9, 24, (hour) => (hour === 15 ? known : {}));
const span = { from: at(15), to: at(16) };

test.each([
  ['gusts just under a storm', { windGust: 20.7 }, []],
  ['gusts of a storm', { windGust: 20.8 }, [{ danger: 'gust', value: 20.8, ...span }]],
  ['rain that is not yet heavy', { precipitationAmount: 7.5 }, []],
  ['heavy rain', { precipitationAmount: 7.6 }, [{ danger: 'heavyRain', value: 7.6, ...span }]],
  ['heat below danger', { apparentTemperature: 39.3 }, []],
  ['dangerous heat', { apparentTemperature: 39.4 }, [{ danger: 'heat', value: 39.4, ...span }]],
  ['cold below danger', { apparentTemperature: -27.9 }, []],
  ['dangerous cold', { apparentTemperature: -28 }, [{ danger: 'cold', value: -28, ...span }]],
  [
    'cold by the thermometer alone',
    { apparentTemperature: undefined, temperature: -30 },
    [{ danger: 'cold', value: -30, ...span }],
  ],
  ['thunder', { weatherCode: 95 }, [{ danger: 'thunder', ...span }]],
  ['freezing rain', { weatherCode: 67 }, [{ danger: 'freezingRain', ...span }]],
] as const)('%s', (_, known, expected) => {
  expect(dangersIn(withThree(known))).toEqual(expected);
});

describe('heavy snow is what falls within twelve hours', () => {
  const snowfall = (amount: number, hours: number) =>
    dangersIn(hoursOf(9, 24, (hour) => (hour < 9 + hours ? { snowfallAmount: amount } : {})));

  test.each([
    ['ten centimetres in twelve hours', 1, 10, true],
    ['a little less', 0.99, 10, false],
    ['the same over more hours', 0.75, 14, false],
  ])('%s', (_, amount, hours, isDanger) => {
    expect(snowfall(amount, hours).map(({ danger }) => danger)).toEqual(
      isDanger ? ['heavySnow'] : [],
    );
  });

  test('what fell before the asked time counts', () => {
    const hours = hoursOf(0, 24, (hour) => (hour < 10 ? { snowfallAmount: 1 } : {}));
    expect(dangersIn(hours)).toMatchObject([{ danger: 'heavySnow', value: 10, from: at(9) }]);
  });
});

test('the worst comes first', () => {
  const hours = withThree({ weatherCode: 95, windGust: 30, precipitationAmount: 20 });
  expect(dangersIn(hours).map(({ danger }) => danger)).toEqual(['gust', 'thunder', 'heavyRain']);
});
