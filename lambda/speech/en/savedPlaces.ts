import type { PlacesNews } from '../../answer/plan.ts';
import type { SavedPlace } from '../../place/nicknames.ts';
import type { Speech } from '../renderSpeech.ts';
import { capitalised, listed, sentences, ssml, type Ssml } from '../ssml.ts';
import { fullPlaceName, sayNickname } from './context.ts';

/** What became of the saved places. */
export function sayPlaces(news: PlacesNews): Speech {
  if (news.news === 'whereIs') {
    const prompt = ssml`Which town is ${sayNickname(news.nickname)} in?`;
    return { prompt, reprompt: prompt };
  }
  return { prompt: sayNews(news), reprompt: undefined };
}

function sayNews(news: Exclude<PlacesNews, { readonly news: 'whereIs' }>): Ssml {
  switch (news.news) {
    case 'saved': {
      const { nickname, place } = news.saved;
      return ssml`I have saved ${fullPlaceName(place)} as ${sayNickname(nickname)}.`;
    }
    case 'full':
      return ssml`You have saved ${news.most} places, and I can keep no more. Have me forget one first, by its name.`;
    case 'renamed':
      return ssml`${capitalised(sayNickname(news.nickname))} is called ${sayNickname(news.newNickname)} from now on.`;
    case 'taken':
      return ssml`Another of your places is called ${sayNickname(news.nickname)} already.`;
    case 'removed':
      return ssml`I have forgotten ${sayNickname(news.nickname)}.`;
    case 'unknown':
      return ssml`You have saved no place as ${sayNickname(news.nickname)}.`;
    case 'listed':
      return news.places.length === 0
        ? ssml`You have saved no places. Tell me, for example, to save Bergen as Mum's.`
        : listPlaces(news.places);
  }
}

/** As many as can be listened to. */
const mostTold = 8;

/** "You have saved two places: Mum's, in Bergen, Norway, and the cabin, in Geilo, Norway." */
export function listPlaces(places: readonly SavedPlace[]): Ssml {
  const told = places
    .slice(0, mostTold)
    .map(({ nickname, place }) => ssml`${sayNickname(nickname)}, in ${fullPlaceName(place)}`);
  if (places.length === 1) return ssml`You have saved one place: ${listed(told, ssml`and`)}.`;
  if (places.length <= mostTold)
    return ssml`You have saved ${places.length} places: ${told.reduce((all, one, index) => (index === told.length - 1 ? ssml`${all}; and ${one}` : ssml`${all}; ${one}`))}.`;
  return sentences(
    ssml`You have saved ${places.length} places. The first are ${listed(
      places.slice(0, mostTold).map(({ nickname }) => sayNickname(nickname)),
      ssml`and`,
    )}.`,
    ssml`All of them are on the card in the Alexa app.`,
  );
}
