import type { SettingSaid } from './answer/plan.ts';
import type { Dependencies } from './dependencies.ts';
import type { Pending } from './memory/sessionMemory.ts';
import type { Settings } from './memory/person.ts';
import type { PlaceProblem } from './place/place.ts';
import { resolvePlace } from './place/resolvePlace.ts';
import { knownPlaces, respond, type Answer } from './respond.ts';
import type { Turn } from './turn.ts';
import type { SettingRequest } from './understanding/understood.ts';

/** Keeps what a person wants kept, and says what is kept now. */
export async function keepSetting(
  request: SettingRequest,
  turn: Turn,
  { places }: Dependencies,
): Promise<Answer> {
  if (request.setting === 'units') {
    const { temperatureUnit, lengthUnit } = request;
    const changes = {
      ...(temperatureUnit !== undefined && { temperatureUnit }),
      ...(lengthUnit !== undefined && { lengthUnit }),
    };
    return keep(lengthUnit === undefined ? 'temperatureUnit' : 'lengthUnit', changes, turn);
  }
  const found =
    request.place.kind === 'unsaid'
      ? ({ problem: 'placeUnsaid' } as const)
      : await resolvePlace(
          request.place,
          await knownPlaces(request.place, turn),
          places,
          turn.signal,
        );
  if ('problem' in found)
    return respond({ says: 'problem', problem: found }, turn, pendingAfter(found));
  return keep('home', { home: found.place }, turn);
}

async function keep(changed: SettingSaid, changes: Settings, turn: Turn): Promise<Answer> {
  const settings = await turn.memory.changeSettings((before) => ({ ...before, ...changes }));
  if ('problem' in settings) return respond({ says: 'settingsLost' }, turn);
  return respond({ says: 'settingsKept', changed, settings }, turn);
}

function pendingAfter(problem: PlaceProblem): Pending {
  return problem.problem === 'placeAmbiguous'
    ? { kind: 'chooseHome', choices: problem.choices }
    : { kind: 'sayHome' };
}
