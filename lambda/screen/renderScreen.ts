import type { interfaces } from 'ask-sdk-model';
import type { AnswerPlan, MorePlan, WeatherPlan, WhyPlan } from '../answer/plan.ts';
import type { Person } from '../memory/person.ts';
import type { SavedPlace } from '../place/nicknames.ts';
import { listAboutMe, listSavedPlaces } from '../speech/en/aboutMe.ts';
import { fullPlaceName } from '../speech/en/context.ts';
import { writeWarnings } from '../speech/en/officialWarning.ts';
import { when } from '../speech/en/times.ts';
import { capitalised, withoutMarkup } from '../speech/ssml.ts';
import type { Speech } from '../speech/renderSpeech.ts';
import type { Voice } from '../speech/voice.ts';
import { buildDocument } from './document.ts';

export interface Screen {
  /** For the Alexa app. */
  readonly card: Card | undefined;
  /** For a device with a screen. */
  readonly document: interfaces.alexa.presentation.apl.RenderDocumentDirective | undefined;
}

export interface Card {
  readonly title: string;
  readonly text: string;
}

const blank: Screen = { card: undefined, document: undefined };

/** What is seen of an answer: a card always, a document where the device shows APL. Nothing for mere talk. */
export function renderScreen(
  plan: AnswerPlan,
  speech: Speech,
  voice: Voice,
  showsApl: boolean,
): Screen {
  if (plan.says === 'aboutMe') return { ...blank, card: aboutMeCard(plan.person) };
  if (plan.says === 'places' && plan.news.news === 'listed')
    return { ...blank, card: placesCard(plan.news.places) };
  if (plan.says !== 'weather' && plan.says !== 'why' && plan.says !== 'more') return blank;
  const { place, period } = plan.setting;
  const title = withoutMarkup(fullPlaceName(place));
  const time = withoutMarkup(capitalised(when(period, voice)));
  const said = withoutMarkup(speech.prompt);
  const source = plan.source.isSample
    ? 'Sample weather, made up.'
    : `Source: ${plan.source.name} (${licenceOf(plan.source.name)}).`;
  return {
    card: {
      title: `${title}: ${time}`,
      text: [said, ...warningsOf(plan, voice), source].join('\n\n'),
    },
    document: showsApl ? buildDocument({ title, time, said, source }) : undefined,
  };
}

/** All that an answer speaks of or counts, in full. */
function warningsOf(plan: WeatherPlan | WhyPlan | MorePlan, voice: Voice): readonly string[] {
  const asked = plan.says === 'weather' && plan.body.topic === 'warning' ? plan.body : undefined;
  const told =
    asked?.says === 'inForce'
      ? asked.warnings
      : plan.notices.flatMap((notice) => (notice.notice === 'warning' ? notice.warnings : []));
  return told.length === 0 ? [] : writeWarnings(told, voice).map(withoutMarkup);
}

function aboutMeCard(person: Person): Card {
  return { title: 'What Red Sky knows about you', text: listAboutMe(person) };
}

function placesCard(places: readonly SavedPlace[]): Card {
  return { title: 'Your places', text: listSavedPlaces(places) };
}

/** The terms under which a service lets its data be shown. */
function licenceOf(source: string): string {
  return source === 'National Weather Service' ? 'public domain' : 'CC BY 4.0';
}
