import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { startAlexaServices } from '../alexaServices.ts';
import type { EchoDevice } from '../buildRequest.ts';
import { checkResponse } from '../certification/checkResponse.ts';
import { describeUnderstood } from '../describeUnderstood.ts';
import { createEcho } from '../echo.ts';
import { loadUnderstanding } from '../loadUnderstanding.ts';
import type { FaultSwitch } from '../faults/fault.ts';
import {
  localSkillId,
  localTables,
  type Container,
  type RedSky,
  type WeatherChoice,
} from '../startRedSky.ts';
import { readClock } from '../understanding/clock.ts';
import type { Understand } from '../understanding/understanding.ts';
import { accountIn } from './accountIn.ts';
import { placeEcho, type Standing, type StandingProblem } from './placeEcho.ts';
import { openLocalTable } from './localTable.ts';
import type { RoomClock } from './roomClock.ts';
import type { RoomTurn } from './roomTurn.ts';
import { recordRoundTrips } from './roundTrips.ts';
import type { Surroundings } from './surroundings.ts';

/** A virtual Echo in surroundings that can be changed between one thing said and the next, seen from all sides. */
export interface Room {
  readonly say: (words: string) => Promise<RoomTurn>;
  /** Changes what is around the Echo from the next turn on; all of it stays where there is a problem. */
  readonly arrange: (surroundings: Surroundings) => Promise<StandingProblem | undefined>;
  /** Another owner, of whom nothing is known, a new container, and no weather kept. */
  readonly startAnew: () => Promise<void>;
  readonly surroundings: () => Surroundings;
  /** Since the start, or the last new one. */
  readonly turns: () => readonly RoomTurn[];
  /** Somebody walks away, and all of it ends. */
  readonly leave: () => Promise<void>;
}

export interface RoomOptions {
  readonly redSky: RedSky;
  /** That of `redSky`, to be set as the surroundings say. */
  readonly clock: RoomClock;
  readonly surroundings: Surroundings;
  /** How each weather that can be chosen is had; `faults` is that of the sample weather. */
  readonly weathers: Readonly<Record<Surroundings['weather'], WeatherChoice>>;
  readonly faults: FaultSwitch;
  /** Milliseconds since whenever, for measuring. */
  readonly stopwatch: () => number;
}

/** A room that is ready to be talked in. */
export async function createRoom(options: RoomOptions): Promise<Room | StandingProblem> {
  const { redSky, clock, faults, stopwatch, weathers } = options;
  const { gazetteer } = redSky.dependencies.places;
  const understandings = new Map<string, Promise<Understand>>();
  const understandingFor = (locale: string) => {
    const known = understandings.get(locale) ?? loadUnderstanding(locale, gazetteer);
    understandings.set(locale, known);
    return known;
  };

  let { surroundings } = options;
  let container: Container = redSky;
  let owners = 1;
  let turns: RoomTurn[] = [];
  let milliseconds = 0;
  const standing = await placeEcho(surroundings, gazetteer);
  if ('problem' in standing) return standing;
  clock.set(surroundings.clock, standing.timeZone);
  faults.mode = surroundings.fault;
  const account = accountIn(surroundings, standing.timeZone);
  const alexa = await startAlexaServices({ account });
  const people = openLocalTable(redSky.database, localTables.people, peopleTable);
  const cache = openLocalTable(redSky.database, localTables.cache, cacheTable);
  const recorder = recordRoundTrips(stopwatch);

  const deviceIn = (chosen: Surroundings, { place, timeZone }: Standing): EchoDevice => ({
    locale: chosen.locale,
    timeZone,
    place,
    account,
    hasScreen: chosen.device !== 'speaker',
    screenShape: chosen.device === 'round' ? 'ROUND' : 'RECTANGLE',
    // One that is moved is another device: containers remember the zone of each.
    deviceId: `amzn1.ask.device.${timeZone.replaceAll(/\W/g, '')}`,
    userId: `amzn1.ask.account.LOCAL${owners === 1 ? '' : owners}`,
    personId:
      chosen.person === '' ? undefined : `amzn1.ask.person.${chosen.person.replaceAll(' ', '-')}`,
    apiEndpoint: alexa.url,
  });

  const owned = {
    skillId: localSkillId,
    now: clock.now,
    understand: await understandingFor(surroundings.locale),
    device: deviceIn(surroundings, standing),
    handler: async (event: unknown, context: object) => {
      const start = stopwatch();
      try {
        return await container.handler(event, context);
      } finally {
        milliseconds += stopwatch() - start;
      }
    },
  };
  let echo = createEcho(owned);

  const say = async (said: string): Promise<RoomTurn> => {
    const at = clock.now();
    const { timeZone } = owned.device;
    milliseconds = 0;
    const end = recorder.begin();
    const { heard, request, response, speech } = await echo.say(said);
    const trips = end();
    const { today } = readClock(at, timeZone, false);
    const turn: RoomTurn = {
      number: turns.length + 1,
      at,
      said,
      heard: heard && { ...describeUnderstood(said, heard, today), considered: heard.considered },
      speech,
      request,
      response,
      milliseconds,
      trips,
      verdicts: checkResponse({ request, envelope: response, milliseconds }),
      kept: await people.readAll(),
      surroundings,
      timeZone,
    };
    turns.push(turn);
    return turn;
  };

  const arrange = async (chosen: Surroundings): Promise<StandingProblem | undefined> => {
    const found = await placeEcho(chosen, gazetteer);
    if ('problem' in found) return found;
    if (chosen.weather !== surroundings.weather)
      container = await redSky.openContainer(weathers[chosen.weather]);
    // What was allowed by voice stays allowed, until another permission is chosen.
    const { granted, refuses, ...set } = accountIn(chosen, found.timeZone);
    Object.assign(account, set);
    if (chosen.permission !== surroundings.permission) Object.assign(account, { granted, refuses });
    surroundings = chosen;
    clock.set(chosen.clock, found.timeZone);
    faults.mode = chosen.fault;
    owned.understand = await understandingFor(chosen.locale);
    owned.device = deviceIn(chosen, found);
    return undefined;
  };

  const startAnew = async () => {
    await echo.leave();
    owners += 1;
    turns = [];
    await cache.empty();
    container = await redSky.openContainer(weathers[surroundings.weather]);
    echo = createEcho(owned);
    owned.device = { ...owned.device, userId: `amzn1.ask.account.LOCAL${owners}` };
  };

  // One after the other, as an Echo hears: a turn is measured alone.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };

  return {
    say: (said) => inTurn(() => say(said)),
    arrange: (chosen) => inTurn(() => arrange(chosen)),
    startAnew: () => inTurn(startAnew),
    surroundings: () => surroundings,
    turns: () => turns,
    leave: () =>
      inTurn(async () => {
        await echo.leave();
        recorder.close();
        people.close();
        cache.close();
        await alexa.close();
      }),
  };
}
