import type { PlacesNews } from './answer/plan.ts';
import type { Dependencies } from './dependencies.ts';
import { keepHome } from './keepSetting.ts';
import { removePlace, renamePlace, savePlace, type PlacesEdited } from './memory/editPlaces.ts';
import { nicknameKey, withoutNickname, type SavedPlace } from './place/nicknames.ts';
import { readPointer } from './place/placeWords.ts';
import { knownPlaces, respond, type Answer } from './respond.ts';
import { resolvePlace } from './stages.ts';
import type { Turn } from './turn.ts';
import type { PlaceAsked } from './understanding/question.ts';
import type { PlaceChange } from './understanding/understood.ts';

/** Of a nickname; a sentence that was taken for one by mistake is longer. */
const longestNickname = 40;

/** Saves, renames, removes or tells the places that a person has a name for. */
export async function keepPlaces(
  change: PlaceChange,
  turn: Turn,
  ports: Dependencies,
): Promise<Answer> {
  switch (change.change) {
    case 'none':
      return tell({ news: 'listed', places: await turn.memory.loadPlaces() }, turn);
    case 'save':
      return save(change.nickname, change.place, turn, ports);
    case 'rename': {
      const { nickname, newNickname } = change;
      if (!isNickname(newNickname)) return respond({ says: 'notUnderstood' }, turn);
      return edit((places) => renamePlace(places, nickname, newNickname), turn);
    }
    case 'remove': {
      const { nickname } = change;
      // "Forget my home": the one place that has no nickname.
      if (readPointer(nickname) === 'home') return keepHome(undefined, turn);
      return edit((places) => removePlace(places, nickname), turn);
    }
  }
}

async function save(
  nickname: string,
  asked: PlaceAsked,
  turn: Turn,
  ports: Dependencies,
): Promise<Answer> {
  const isHome = readPointer(nickname) === 'home';
  if (!isHome && !isNickname(nickname)) return respond({ says: 'notUnderstood' }, turn);
  const known = await knownPlaces(asked, turn);
  const found = await resolvePlace(asked, known, ports.places, turn.signal);
  if ('problem' in found) {
    const choices = found.problem === 'placeAmbiguous' ? found.choices : [];
    const pending = { kind: 'sayNicknamed', nickname, choices } as const;
    return choices.length > 0
      ? respond({ says: 'problem', problem: found }, turn, pending)
      : respond({ says: 'places', news: { news: 'whereIs', nickname } }, turn, pending);
  }
  const place = withoutNickname(found.place);
  if (isHome) return keepHome(place, turn);
  return edit((places) => savePlace(places, { nickname: nickname.trim(), place }), turn);
}

/** "Here" and "there" are nobody's nickname, and neither is a whole sentence. */
function isNickname(words: string): boolean {
  if (words.trim().length > longestNickname || readPointer(words) !== undefined) return false;
  return nicknameKey(words) !== '';
}

async function edit(
  change: (places: readonly SavedPlace[]) => PlacesEdited,
  turn: Turn,
): Promise<Answer> {
  let news: PlacesNews | undefined;
  const settings = await turn.memory.changeSettings((before) => {
    const edited = change(before.places ?? []);
    ({ news } = edited);
    return edited.places === undefined ? before : { ...before, places: edited.places };
  });
  if ('problem' in settings || news === undefined) return respond({ says: 'settingsLost' }, turn);
  return tell(news, turn);
}

function tell(news: PlacesNews, turn: Turn): Promise<Answer> {
  return respond({ says: 'places', news }, turn);
}
