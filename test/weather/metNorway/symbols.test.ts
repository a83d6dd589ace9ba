import { conditionOf } from '../../../lambda/weather/condition.ts';
import { readSymbol } from '../../../lambda/weather/metNorway/symbols.ts';

/** The 41 symbols of the service's list, in its order, two misspelt as there. */
const documented: readonly (readonly [string, string, number])[] = [
  ['clearsky', 'clear', 0],
  ['fair', 'mostlyClear', 0],
  ['partlycloudy', 'partlyCloudy', 0],
  ['cloudy', 'cloudy', 0],
  ['lightrainshowers', 'lightShowers', 0],
  ['rainshowers', 'showers', 0],
  ['heavyrainshowers', 'heavyShowers', 0],
  ['lightrainshowersandthunder', 'thunderstorm', 0],
  ['rainshowersandthunder', 'thunderstorm', 0],
  ['heavyrainshowersandthunder', 'thunderstorm', 0],
  ['lightsleetshowers', 'snowShowers', 0.5],
  ['sleetshowers', 'snowShowers', 0.5],
  ['heavysleetshowers', 'heavySnowShowers', 0.5],
  ['lightssleetshowersandthunder', 'thunderstorm', 0.5],
  ['sleetshowersandthunder', 'thunderstorm', 0.5],
  ['heavysleetshowersandthunder', 'thunderstorm', 0.5],
  ['lightsnowshowers', 'snowShowers', 1],
  ['snowshowers', 'snowShowers', 1],
  ['heavysnowshowers', 'heavySnowShowers', 1],
  ['lightssnowshowersandthunder', 'thunderstorm', 1],
  ['snowshowersandthunder', 'thunderstorm', 1],
  ['heavysnowshowersandthunder', 'thunderstorm', 1],
  ['lightrain', 'lightRain', 0],
  ['rain', 'rain', 0],
  ['heavyrain', 'heavyRain', 0],
  ['lightrainandthunder', 'thunderstorm', 0],
  ['rainandthunder', 'thunderstorm', 0],
  ['heavyrainandthunder', 'thunderstorm', 0],
  ['lightsleet', 'lightSnow', 0.5],
  ['sleet', 'snow', 0.5],
  ['heavysleet', 'heavySnow', 0.5],
  ['lightsleetandthunder', 'thunderstorm', 0.5],
  ['sleetandthunder', 'thunderstorm', 0.5],
  ['heavysleetandthunder', 'thunderstorm', 0.5],
  ['lightsnow', 'lightSnow', 1],
  ['snow', 'snow', 1],
  ['heavysnow', 'heavySnow', 1],
  ['lightsnowandthunder', 'thunderstorm', 1],
  ['snowandthunder', 'thunderstorm', 1],
  ['heavysnowandthunder', 'thunderstorm', 1],
  ['fog', 'fog', 0],
];

test.each(documented)('%s is %s, %d of it snow', (name, condition, snowShare) => {
  const symbol = readSymbol(name);
  expect(conditionOf(symbol?.weatherCode)).toBe(condition);
  expect(symbol?.snowShare).toBe(snowShare);
});

test.each([
  ['clearsky_day', true],
  ['clearsky_night', false],
  ['clearsky_polartwilight', false],
  ['cloudy', undefined],
])('%s: by day, %s', (name, isDay) => {
  expect(readSymbol(name)?.isDay).toBe(isDay);
});

test.each(['', 'frogs', 'constructor', '_day', 'Rain'])('"%s" is no symbol', (name) => {
  expect(readSymbol(name)).toBeUndefined();
});
