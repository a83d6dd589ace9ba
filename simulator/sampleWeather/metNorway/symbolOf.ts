import type { Moment } from '../moment.ts';
import type { PrecipitationKind } from '../precipitation.ts';
import { sunTimes } from '../solar.ts';

const millisecondsPerDay = 86_400_000;
/** mm an hour below which rain or snow is called light, and from which heavy. */
const [light, heavy] = [0.5, 2];

/** The symbol of the hours that end at these moments, such as `lightrainshowers_day`. */
export function symbolOf(moments: readonly Moment[]): string {
  const [first] = moments;
  const wettest = moments.reduce<Moment | undefined>(
    (most, moment) => (moment.precipitation > (most?.precipitation ?? 0) ? moment : most),
    undefined,
  );
  if (first === undefined) return 'cloudy';
  if (wettest !== undefined) return wetSymbolOf(wettest);
  if (moments.every(({ visibility }) => visibility <= 1000)) return 'fog';
  const cloud = moments.reduce((sum, { cloudCover }) => sum + cloudCover, 0) / moments.length;
  if (cloud > 86) return 'cloudy';
  const sky = cloud < 13 ? 'clearsky' : cloud < 38 ? 'fair' : 'partlycloudy';
  return `${sky}_${lightOf(first)}`;
}

function wetSymbolOf(moment: Moment): string {
  const { precipitation, precipitationKind, isThunder } = moment;
  const isShowery = precipitationKind === 'showers' || precipitationKind === 'snowShowers';
  const strength = precipitation < light ? 'light' : precipitation < heavy ? '' : 'heavy';
  const thunder = isThunder ? 'andthunder' : '';
  const name = `${strength}${waterOf(precipitationKind)}${isShowery ? 'showers' : ''}${thunder}`;
  return isShowery ? `${name}_${lightOf(moment)}` : name;
}

function waterOf(kind: PrecipitationKind): string {
  switch (kind) {
    case 'rain':
    case 'showers':
      return 'rain';
    // The service has no symbol of freezing rain.
    case 'freezingRain':
      return 'sleet';
    case 'snow':
    case 'snowShowers':
      return 'snow';
  }
}

function lightOf({ isDay, instant, place }: Moment): 'day' | 'night' | 'polartwilight' {
  if (isDay) return 'day';
  const dayStart = Math.floor(instant / millisecondsPerDay) * millisecondsPerDay;
  const { kind } = sunTimes(place.latitude, place.longitude, dayStart);
  return kind === 'polarNight' ? 'polartwilight' : 'night';
}
