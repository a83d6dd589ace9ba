import type { SettingSaid } from '../../answer/plan.ts';
import type { Settings } from '../../memory/person.ts';
import { ssml, type Ssml } from '../ssml.ts';
import type { Place } from '../../place/place.ts';
import { fullPlaceName, placeName } from './context.ts';

/** Asks whether a town is to be the home. */
export function offerHome(place: Place): Ssml {
  return ssml`Shall I remember ${placeName(place)} as your home?`;
}

/** Confirms a setting by saying what it now is. */
export function saySettings(changed: SettingSaid, settings: Settings): Ssml {
  switch (changed) {
    case 'home':
      return settings.home === undefined
        ? ssml`I have forgotten your home.`
        : ssml`Your home is now ${fullPlaceName(settings.home)}.`;
    case 'temperatureUnit':
      return settings.temperatureUnit === 'fahrenheit'
        ? ssml`Fahrenheit it is.`
        : ssml`Celsius it is.`;
    case 'lengthUnit':
      return settings.lengthUnit === 'imperial'
        ? ssml`Fahrenheit, miles and inches it is.`
        : ssml`Metric units it is.`;
    case 'detail':
      return settings.detail === 'full'
        ? ssml`I will go into detail from now on.`
        : ssml`I will keep it brief from now on.`;
    case 'warnings':
      return settings.warnings === 'off'
        ? ssml`I will mention warnings only when you ask for them.`
        : ssml`I will mention warnings that are in force.`;
  }
}
