import { conditionOf } from '../../../lambda/weather/condition.ts';
import { isDayIn, weatherCodeOf } from '../../../lambda/weather/nationalWeatherService/icons.ts';

const icon = (name: string) => `https://api.weather.gov/icons/land/day/${name}?size=small`;

/** Every icon of the service's list. Where it names no sky, the sentence beside it does. */
test.each([
  ['skc', '', 'clear'],
  ['few', '', 'mostlyClear'],
  ['sct', '', 'partlyCloudy'],
  ['bkn', '', 'cloudy'],
  ['ovc', '', 'cloudy'],
  ['wind_skc', '', 'clear'],
  ['wind_few', '', 'mostlyClear'],
  ['wind_sct', '', 'partlyCloudy'],
  ['wind_bkn', '', 'cloudy'],
  ['wind_ovc', '', 'cloudy'],
  ['snow', '', 'snow'],
  ['rain_snow', '', 'snow'],
  ['rain_sleet', '', 'snow'],
  ['snow_sleet', '', 'snow'],
  ['fzra', '', 'freezingRain'],
  ['rain_fzra', '', 'freezingRain'],
  ['snow_fzra', '', 'freezingRain'],
  ['sleet', '', 'snow'],
  ['rain', '', 'rain'],
  ['rain_showers', '', 'showers'],
  ['rain_showers_hi', '', 'showers'],
  ['tsra', '', 'thunderstorm'],
  ['tsra_sct', '', 'thunderstorm'],
  ['tsra_hi', '', 'thunderstorm'],
  ['tornado', '', 'thunderstorm'],
  ['hurricane', '', 'heavyShowers'],
  ['tropical_storm', '', 'heavyShowers'],
  ['blizzard', '', 'heavySnow'],
  ['fog', '', 'fog'],
  ['hot', 'Sunny', 'clear'],
  ['cold', 'Mostly Clear', 'mostlyClear'],
  ['cold', 'Partly Sunny', 'partlyCloudy'],
  ['haze', 'Haze', undefined],
  ['smoke', 'Areas Of Smoke', undefined],
  ['dust', 'Blowing Dust', undefined],
])('%s with "%s" is %s', (name, sentence, condition) => {
  expect(conditionOf(weatherCodeOf(icon(name), sentence))).toBe(condition);
});

test.each([
  ['rain,80', 'Light Rain', 80, 'lightRain'],
  ['rain,80', 'Heavy Rain', 80, 'heavyRain'],
  ['snow,60', 'Light Snow Likely', 60, 'lightSnow'],
  ['snow,60', 'Slight Chance Snow', 60, 'snow'],
  ['snow,20', 'Slight Chance Light Snow', 20, 'cloudy'],
  ['tsra_hi,30', 'Chance Showers And Thunderstorms', 30, 'cloudy'],
  ['rain,40', 'Patchy Fog', 40, 'fog'],
  ['rain_showers,50', 'Chance Rain Showers', 50, 'showers'],
])('%s with "%s" at %d %% is %s', (name, sentence, probability, condition) => {
  expect(conditionOf(weatherCodeOf(icon(name), sentence, probability))).toBe(condition);
});

/** Without an icon the sentence tells. */
test.each([
  ['Showers And Thunderstorms', 'thunderstorm'],
  ['Freezing Drizzle', 'freezingRain'],
  ['Snow Showers', 'snowShowers'],
  ['Drizzle', 'drizzle'],
  ['Rain Showers', 'showers'],
  ['Heavy Rain', 'heavyRain'],
  ['Freezing Fog', 'freezingFog'],
  ['Fog/Mist', 'fog'],
  ['Overcast', 'cloudy'],
  ['Mostly Cloudy', 'cloudy'],
  ['Fair', 'clear'],
  ['', undefined],
])('"%s" is %s', (sentence, condition) => {
  expect(conditionOf(weatherCodeOf('', sentence))).toBe(condition);
});

test.each([
  [icon('skc'), true],
  ['https://api.weather.gov/icons/land/night/few,20/rain,40', false],
  ['', undefined],
])('%s: by day, %s', (url, isDay) => {
  expect(isDayIn(url)).toBe(isDay);
});
