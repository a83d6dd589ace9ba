import type { Fact } from '../../answer/facts.ts';
import { plain, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import {
  bareDegrees,
  degrees,
  distance,
  grains,
  inListenersUnit,
  isAmerican,
  percent,
  barePressure,
  pressure,
  rainDepth,
  snowDepth,
  speed,
  waveHeight,
} from './numbers.ts';

/** What the hours say of one measure, as it stands in a list: "gusts of 50 kilometres an hour". */
export function sayFact({ measure, least, most, total }: Fact, voice: Voice): Ssml {
  switch (measure) {
    case 'temperature':
      return range(least, most, voice);
    case 'feelsLike':
      return ssml`${range(least, most, voice)} as it feels`;
    case 'precipitation':
      return total < 0.1 ? ssml`no rain` : ssml`${rainDepth(total, voice)} of rain`;
    case 'snowfall':
      return total < 0.1 ? ssml`no snow` : ssml`${snowDepth(total, voice)} of snow`;
    case 'probability':
      return ssml`a chance of ${percent(most)}`;
    case 'windSpeed':
      return ssml`wind of ${speed(most, voice)}`;
    case 'gust':
      return ssml`gusts of ${speed(most, voice)}`;
    case 'cloud':
      return ssml`${percent((least + most) / 2)} cloud`;
    case 'humidity':
      return ssml`${percent(most)} humidity`;
    case 'dewPoint':
      return ssml`a dew point of ${degrees(most, voice)}`;
    case 'pressure':
      return ssml`a pressure of ${pressureRange(least, most, voice)}`;
    case 'visibility':
      return ssml`a view of ${distance(least, voice)}`;
    case 'uv':
      return ssml`a UV index of up to ${Math.round(most)}`;
    case 'europeanIndex':
    case 'usIndex':
      return ssml`an air quality index of up to ${Math.round(most)}`;
    case 'fineParticles':
      return micrograms(most, ssml`fine particles`, voice);
    case 'coarseParticles':
      return micrograms(most, ssml`dust`, voice);
    case 'ozone':
      return micrograms(most, ssml`ozone`, voice);
    case 'alder':
    case 'birch':
    case 'grass':
    case 'mugwort':
    case 'olive':
    case 'ragweed':
      return ssml`up to ${grains(most)} of ${plain(measure)} pollen`;
    case 'waveHeight':
      return ssml`waves of ${waveHeight(most, voice)}`;
    case 'wavePeriod':
      return most < 1.5
        ? ssml`a second between them`
        : ssml`${Math.round(most)} seconds between them`;
    case 'swellHeight':
      return ssml`a swell of ${waveHeight(most, voice)}`;
    case 'seaTemperature':
      return ssml`water of ${range(least, most, voice)}`;
  }
}

function range(least: number, most: number, voice: Voice): Ssml {
  const isOne =
    Math.round(inListenersUnit(least, voice)) === Math.round(inListenersUnit(most, voice));
  return isOne
    ? degrees(most, voice)
    : ssml`${bareDegrees(least, voice)} to ${degrees(most, voice)}`;
}

function pressureRange(least: number, most: number, voice: Voice): Ssml {
  const [low, high] = [barePressure(least, voice), barePressure(most, voice)];
  return low === high ? pressure(most, voice) : ssml`${low} to ${pressure(most, voice)}`;
}

/** "12 micrograms of dust in a cubic metre" */
function micrograms(value: number, substance: Ssml, voice: Voice): Ssml {
  const said = Math.max(1, Math.round(value));
  const metre = isAmerican(voice) ? ssml`meter` : ssml`metre`;
  const amount = said === 1 ? ssml`1 microgram` : ssml`${said} micrograms`;
  return ssml`${amount} of ${substance} in a cubic ${metre}`;
}
