import { localTimeOf } from '../../time/zone.ts';
import type { AnswerPlan, Body, Notice, Setting, WeatherPlan } from '../../answer/plan.ts';
import type { Speech } from '../renderSpeech.ts';
import { firstSentence, plain, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import { sayAboutMe } from './aboutMe.ts';
import { ago } from './ago.ts';
import { sayActivity } from './activity.ts';
import { sayAir } from './air.ts';
import { contextOf, type Context } from './context.ts';
import { madeUp, sayCredit } from './credit.ts';
import { sayFacts, sayPieces } from './details.ts';
import { sayForgetting } from './forgetting.ts';
import { sayDewPoint, sayHumidity } from './humidity.ts';
import { sayMoon } from './moon.ts';
import { mentionWarning } from './officialWarning.ts';
import { sayOverview } from './overview.ts';
import { sayPollen } from './pollen.ts';
import { sayPressure } from './pressure.ts';
import { sayProblem } from './problems.ts';
import { sayRain } from './rain.ts';
import { sayPlaces } from './savedPlaces.ts';
import { saySea } from './sea.ts';
import { offerHome, saySettings } from './settings.ts';
import { saySky } from './sky.ts';
import { saySnow } from './snow.ts';
import { sayStorm } from './storm.ts';
import { saySun } from './sun.ts';
import { sayTemperature } from './temperature.ts';
import { onDay } from './times.ts';
import { sayTypical } from './typical.ts';
import { sayUv } from './uv.ts';
import { sayVisibility } from './visibility.ts';
import { sayWarning } from './warning.ts';
import { sayWear } from './wear.ts';
import { sayWind } from './wind.ts';

/** Words any plan in English. */
export function sayPlan(plan: AnswerPlan, voice: Voice): Speech {
  switch (plan.says) {
    case 'weather': {
      const answer = withNotices(sayWeather(plan, voice), plan, voice);
      if (plan.homeOffered === undefined) return closing(answer);
      const offer = offerHome(plan.homeOffered);
      return { prompt: sentences(answer, offer), reprompt: offer };
    }
    case 'why':
      return closing(withNotices(sayFacts(plan.facts, voice), plan, voice));
    case 'more':
      return closing(withNotices(sayPieces(plan.pieces, voice), plan, voice));
    case 'problem':
      return sayProblem(plan.problem, voice);
    case 'welcome':
      return {
        prompt: sentences(
          ssml`Red sky here. Ask me about the weather anywhere, such as: do I need an umbrella tomorrow in Oslo?`,
          plan.isSample ? ssml`I have sample weather only at the moment.` : undefined,
          whatToKnow,
        ),
        reprompt: whatToKnow,
      };
    case 'help':
      return {
        prompt: ssml`You can ask whether you need a coat, when the rain stops, or what the weekend is like, here or in any town. After an answer, say: and on Sunday, what about Paris, or why. ${whatToKnow}`,
        reprompt: whatToKnow,
      };
    case 'goodbye':
      return closing(ssml`Goodbye.`);
    case 'notUnderstood':
      return {
        prompt: ssml`I did not catch a question about the weather. Try: will it rain tomorrow in Oslo? ${whatToKnow}`,
        reprompt: whatToKnow,
      };
    case 'nothingToFollow':
      return {
        prompt: ssml`I do not remember a question before this one. ${whatToKnow}`,
        reprompt: whatToKnow,
      };
    case 'settingsKept':
      return closing(saySettings(plan.changed, plan.settings));
    case 'places':
      return sayPlaces(plan.news);
    case 'aboutMe':
      return closing(sayAboutMe(plan.person));
    case 'forgetting':
      return sayForgetting(plan.stage);
    case 'settingsLost':
      return closing(ssml`I could not keep that just now. Please tell me again in a minute.`);
    case 'source':
      return closing(plan.isSample ? madeUp : sayCredit(plan.credit));
    case 'again':
      return { prompt: plain(plan.words), reprompt: plain(plan.words) };
    case 'moment':
      return closing(ssml`One moment.`);
    case 'failed':
      return closing(
        ssml`Something went wrong on my side, and it has been noted. Please ask again.`,
      );
  }
}

const whatToKnow = ssml`What would you like to know?`;

function closing(prompt: Ssml): Speech {
  return { prompt, reprompt: undefined };
}

/** As much of the answer as the listener wants: the verdict, and the reason, and the next level of detail. */
function sayWeather({ body, setting, isBrief = false, further }: WeatherPlan, voice: Voice): Ssml {
  const answer = sayBody(body, contextOf(setting, voice), voice);
  if (isBrief) return firstSentence(answer);
  if (further === undefined) return answer;
  const more =
    further.says === 'weather' ? sayWeather(further, voice) : sayPieces(further.pieces, voice);
  return more === answer ? answer : sentences(answer, more);
}

function sayBody(body: Body, context: Context, voice: Voice): Ssml {
  switch (body.topic) {
    case 'overview':
      return sayOverview(body, context, voice);
    case 'rain':
      return sayRain(body, context, voice);
    case 'temperature':
      return sayTemperature(body, context, voice);
    case 'wear':
      return sayWear(body, context, voice);
    case 'activity':
      return sayActivity(body, context, voice);
    case 'snow':
      return saySnow(body, context, voice);
    case 'storm':
      return sayStorm(body, context, voice);
    case 'warning':
      return sayWarning(body, context, voice);
    case 'sky':
      return saySky(body, context, voice);
    case 'sun':
      return saySun(body, context, voice);
    case 'moon':
      return sayMoon(body, context, voice);
    case 'wind':
      return sayWind(body, context, voice);
    case 'humidity':
      return sayHumidity(body, context, voice);
    case 'dewPoint':
      return sayDewPoint(body, context, voice);
    case 'pressure':
      return sayPressure(body, context, voice);
    case 'visibility':
      return sayVisibility(body, context, voice);
    case 'uv':
      return sayUv(body, context, voice);
    case 'air':
      return sayAir(body, context, voice);
    case 'pollen':
      return sayPollen(body, context, voice);
    case 'sea':
      return saySea(body, context, voice);
    case 'typical':
      return sayTypical(body, context, voice);
  }
}

/** The answer first, then what has to be known about it; but that it is no forecast comes before it. */
function withNotices(
  answer: Ssml,
  { notices }: { readonly setting: Setting; readonly notices: readonly Notice[] },
  voice: Voice,
): Ssml {
  const isFirst = ({ notice }: Notice) => notice === 'beyondForecast';
  const say = (notice: Notice) => sayNotice(notice, voice);
  return sentences(
    ...notices.filter(isFirst).map(say),
    answer,
    ...notices.filter((notice) => !isFirst(notice)).map(say),
  );
}

function sayNotice(notice: Notice, voice: Voice): Ssml {
  switch (notice.notice) {
    case 'beyondForecast':
      return ssml`That is too far ahead for a forecast.`;
    case 'sample':
      return ssml`This is sample weather.`;
    case 'stale':
      return ssml`This is as of ${ago(notice.age)}.`;
    case 'cut':
      return ssml`I see no further than ${lastDay(notice.to, voice)}.`;
    case 'warning':
      return mentionWarning(notice.warnings, voice);
  }
}

function lastDay(to: number, voice: Voice): Ssml {
  const { date } = localTimeOf(to - 1, voice.timeZone);
  return plain(onDay(date, voice).replace(/^on /, ''));
}
