import type { Person, Settings } from '../../memory/person.ts';
import type { SavedPlace } from '../../place/nicknames.ts';
import { capitalised, sentences, ssml, withoutMarkup, type Ssml } from '../ssml.ts';
import { fullPlaceName, inPlace, sayNickname } from './context.ts';
import { listPlaces } from './savedPlaces.ts';

/** All that is kept of a person, a sentence each. */
export function sayAboutMe(person: Person): Ssml {
  const { places = [] } = person.settings;
  const known = [
    ...sayKept(person.settings),
    places.length === 0 ? undefined : listPlaces(places),
    sayLastQuestion(person),
  ].filter((sentence) => sentence !== undefined);
  if (known.length === 0)
    return ssml`I know nothing about you. Tell me where you live, and I need not ask any more.`;
  return sentences(...known, ssml`To have all of it deleted, say: ask red sky to forget me.`);
}

/** The same for the card, with every saved place on a line of its own. */
export function listAboutMe(person: Person): string {
  const { settings } = person;
  const { places = [] } = settings;
  const kept = [...sayKept(settings), sayLastQuestion(person)]
    .filter((line) => line !== undefined)
    .map(withoutMarkup);
  const lines = places.length === 0 ? kept : [...kept, 'Saved places:', listSavedPlaces(places)];
  return lines.length === 0 ? 'Nothing.' : lines.join('\n');
}

export function listSavedPlaces(places: readonly SavedPlace[]): string {
  if (places.length === 0) return 'None.';
  return places
    .map(
      ({ nickname, place }) => ssml`${capitalised(sayNickname(nickname))}: ${fullPlaceName(place)}`,
    )
    .map(withoutMarkup)
    .join('\n');
}

function sayKept(settings: Settings): readonly Ssml[] {
  const { home, temperatureUnit, lengthUnit, detail, warnings } = settings;
  const { subscriber, homeDeclined, locationRefused } = settings;
  return [
    home && ssml`Your home is ${fullPlaceName(home)}.`,
    temperatureUnit && sayTemperatureUnit(temperatureUnit),
    lengthUnit && sayLengthUnit(lengthUnit),
    detail && sayDetail(detail),
    warnings && sayWarnings(warnings),
    subscriber &&
      ssml`You want to be told of dangerous weather at home, for which I keep Alexa's id of you.`,
    homeDeclined === undefined
      ? undefined
      : ssml`You did not want me to keep a town as your home that I offered.`,
    locationRefused === undefined
      ? undefined
      : ssml`You do not want to share where your devices are.`,
  ].filter((sentence) => sentence !== undefined);
}

function sayTemperatureUnit(unit: 'celsius' | 'fahrenheit'): Ssml {
  return unit === 'celsius'
    ? ssml`You want temperatures in Celsius.`
    : ssml`You want temperatures in Fahrenheit.`;
}

function sayLengthUnit(unit: 'metric' | 'imperial'): Ssml {
  return unit === 'metric'
    ? ssml`You want wind, rain and distances in metric units.`
    : ssml`You want wind, rain and distances in miles and inches.`;
}

function sayDetail(detail: 'brief' | 'full'): Ssml {
  return detail === 'brief' ? ssml`You want brief answers.` : ssml`You want full answers.`;
}

function sayWarnings(warnings: 'on' | 'off'): Ssml {
  return warnings === 'on'
    ? ssml`You want to hear of warnings.`
    : ssml`You do not want to hear of warnings unless you ask.`;
}

function sayLastQuestion({ conversation }: Person): Ssml | undefined {
  const place = conversation?.question.place;
  if (place?.kind !== 'known') return undefined;
  return ssml`Your last question was about the weather ${inPlace(place.place)}, which I forget ten minutes after you asked.`;
}
