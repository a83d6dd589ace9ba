import type { Problem } from '../../answer/plan.ts';
import { forecastHorizonDays } from '../../time/period.ts';
import { localTimeOf } from '../../time/zone.ts';
import type { Speech } from '../renderSpeech.ts';
import { plain, ssml, type Ssml } from '../ssml.ts';
import type { Locale, Voice } from '../voice.ts';
import { choicesOf } from './context.ts';
import { calendarDate } from './times.ts';

/** A problem says what is the matter and what would help; it asks where an answer would. */
export function sayProblem(problem: Problem, voice: Voice): Speech {
  switch (problem.problem) {
    case 'placeNotFound':
      return {
        prompt: ssml`I heard "${plain(problem.heard)}", but I know no place of that name. Which town did you mean?`,
        reprompt: ssml`Which town did you mean?`,
      };
    case 'placeUnsaid':
      return {
        prompt: ssml`For which town?`,
        reprompt: ssml`Tell me a town, such as Oslo, or say: my home is Oslo.`,
      };
    case 'placeAmbiguous': {
      const choices = oneOf(choicesOf(problem.choices));
      return { prompt: ssml`${choices}?`, reprompt: ssml`Which one did you mean: ${choices}?` };
    }
    case 'placePermissionMissing':
      return sayPermissionMissing(problem, voice);
    case 'placeSearchDown':
      return {
        prompt: ssml`I do not know "${plain(problem.heard)}" by heart, and the place search does not answer just now. Is there a larger town nearby?`,
        reprompt: ssml`Which larger town is nearby?`,
      };
    case 'tooFarAhead':
      return closing(
        ssml`That is too far ahead: forecasts reach ${forecastHorizonDays} days. Ask me again from ${dateOf(problem.from - (forecastHorizonDays - 1) * 86_400_000, problem.timeZone, voice)} on.`,
      );
    case 'tooLongAgo':
      return closing(ssml`That is too long ago: the records I can look into begin in 1940.`);
    case 'periodNotUnderstood':
      return {
        prompt: ssml`I did not understand which time you meant. Is it for today, tomorrow or another day?`,
        reprompt: ssml`Which day do you mean?`,
      };
    case 'weatherDown':
      return closing(
        ssml`I cannot reach the weather service just now. Please try again in a few minutes.`,
      );
    case 'weatherMissing':
      return closing(ssml`The weather service has nothing on that for this place and time.`);
    case 'allowanceSpent':
      return closing(
        ssml`I have looked up a great deal for you, and have to leave some for others. Please ask me again in ${waitOf(problem.freeAt - voice.now)}.`,
      );
  }
}

/** "A, B, or C, D": names with commas of their own. */
function oneOf(choices: readonly Ssml[]): Ssml {
  return choices.reduce((said, choice, index) =>
    index === choices.length - 1 ? ssml`${said}, or ${choice}` : ssml`${said}, ${choice}`,
  );
}

/** Where Alexa asks by voice, her question follows at once; else a town will do. */
function sayPermissionMissing(
  { permission, ask }: Extract<Problem, { problem: 'placePermissionMissing' }>,
  { locale }: Voice,
): Speech {
  if (ask === 'byVoice')
    return closing(
      permission === 'geolocation'
        ? ssml`To answer for where you are, I need to know your location.`
        : ssml`To answer for where you are, I need to know your ${plain(postcodeWords[locale])}.`,
    );
  return {
    prompt:
      ask === 'inTheApp'
        ? ssml`You can let me know where you are in the Alexa app, or just tell me a town. Which one?`
        : ssml`For which town?`,
    reprompt: ssml`Tell me a town, such as Oslo, or say: use my location.`,
  };
}

const postcodeWords: Readonly<Record<Locale, string>> = {
  'en-US': 'zip code',
  'en-GB': 'postcode',
  'en-CA': 'postal code',
  'en-AU': 'postcode',
  'en-IN': 'PIN code',
};

/** Rounded up, for nobody should come too early. */
function waitOf(milliseconds: number): Ssml {
  const minutes = Math.ceil(milliseconds / 60_000);
  if (minutes <= 5) return ssml`a few minutes`;
  if (minutes <= 50) return ssml`about ${Math.ceil(minutes / 10) * 10} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours === 1 ? ssml`about an hour` : ssml`about ${hours} hours`;
}

function closing(prompt: Ssml): Speech {
  return { prompt, reprompt: undefined };
}

function dateOf(instant: number, timeZone: string, voice: Voice): Ssml {
  return calendarDate(localTimeOf(instant, timeZone).date, voice);
}
