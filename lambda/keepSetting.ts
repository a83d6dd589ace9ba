import type { SettingSaid } from './answer/plan.ts';
import type { Dependencies } from './dependencies.ts';
import type { Pending } from './memory/sessionMemory.ts';
import type { Settings } from './memory/person.ts';
import { withoutNickname } from './place/nicknames.ts';
import type { Place, PlaceProblem } from './place/place.ts';
import { knownPlaces, respond, type Answer } from './respond.ts';
import { resolvePlace } from './stages.ts';
import type { Turn } from './turn.ts';
import type { SettingRequest } from './understanding/understood.ts';

/** Keeps what a person wants kept, and says what is kept now. */
export async function keepSetting(
  request: SettingRequest,
  turn: Turn,
  { places }: Dependencies,
): Promise<Answer> {
  switch (request.setting) {
    case 'units': {
      const { temperatureUnit, lengthUnit } = request;
      const changes = {
        ...(temperatureUnit !== undefined && { temperatureUnit }),
        ...(lengthUnit !== undefined && { lengthUnit }),
      };
      return keep(lengthUnit === undefined ? 'temperatureUnit' : 'lengthUnit', changes, turn);
    }
    case 'detail':
      return keep('detail', { detail: request.detail }, turn);
    case 'warnings':
      return keep('warnings', { warnings: request.warnings }, turn);
    case 'home': {
      const asked = request.place;
      if (asked.kind === 'unsaid') return askForHome({ problem: 'placeUnsaid' }, turn);
      const found = await resolvePlace(asked, await knownPlaces(asked, turn), places, turn.signal);
      return 'problem' in found
        ? askForHome(found, turn)
        : keepHome(withoutNickname(found.place), turn);
    }
  }
}

/** Undefined forgets it. */
export async function keepHome(home: Place | undefined, turn: Turn): Promise<Answer> {
  if (home !== undefined) return keep('home', { home }, turn);
  const settings = await turn.memory.changeSettings((before) => {
    const { home: former, ...others } = before;
    return former === undefined ? before : others;
  });
  if ('problem' in settings) return respond({ says: 'settingsLost' }, turn);
  return respond({ says: 'settingsKept', changed: 'home', settings }, turn);
}

async function keep(changed: SettingSaid, changes: Settings, turn: Turn): Promise<Answer> {
  const settings = await turn.memory.changeSettings((before) => ({ ...before, ...changes }));
  if ('problem' in settings) return respond({ says: 'settingsLost' }, turn);
  return respond({ says: 'settingsKept', changed, settings }, turn);
}

function askForHome(problem: PlaceProblem, turn: Turn): Promise<Answer> {
  const pending: Pending =
    problem.problem === 'placeAmbiguous'
      ? { kind: 'chooseHome', choices: problem.choices }
      : { kind: 'sayHome' };
  return respond({ says: 'problem', problem }, turn, pending);
}
