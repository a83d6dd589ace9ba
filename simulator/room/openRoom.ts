import type { Instant } from '../../lambda/time/localDate.ts';
import type { FaultSwitch } from '../faults/fault.ts';
import { startRedSky, type StartProblem, type WeatherChoice } from '../startRedSky.ts';
import { createRoom, type Room } from './createRoom.ts';
import { createRoomClock } from './roomClock.ts';
import type { Surroundings } from './surroundings.ts';

export interface OpenRoom {
  readonly room: Room;
  /** The room is left, and all that was started for it ends. */
  readonly close: () => Promise<void>;
}

export interface RoomStart {
  readonly surroundings: Surroundings;
  /** The real time. */
  readonly now: () => Instant;
  /** Milliseconds since whenever, for measuring. */
  readonly stopwatch: () => number;
  /** The base URL of the service that `at` stands for among the surroundings. */
  readonly serviceUrl?: string | undefined;
  /** Where state is kept between runs; in memory where undefined. */
  readonly stateFolder?: string | undefined;
  /** Of the database; a free one where undefined. */
  readonly port?: number | undefined;
  readonly writeLog: (line: string) => void;
}

/** Starts the whole of Red Sky, and a virtual Echo in front of it. */
export async function openRoom(options: RoomStart): Promise<OpenRoom | StartProblem> {
  const { surroundings, now, stopwatch, serviceUrl = '', stateFolder, port, writeLog } = options;
  const faults: FaultSwitch = { mode: 'none' };
  const weathers: Readonly<Record<Surroundings['weather'], WeatherChoice>> = {
    live: { weather: 'live' },
    sample: { weather: 'sample', faults },
    at: { weather: 'at', url: serviceUrl },
  };
  const clock = createRoomClock(now);
  const weather = weathers[surroundings.weather];
  const redSky = await startRedSky({ now: clock.now, weather, stateFolder, port, writeLog });
  if ('problem' in redSky) return redSky;
  const room = await createRoom({ redSky, clock, surroundings, weathers, faults, stopwatch });
  if ('problem' in room) {
    await redSky.close();
    // Of all that is around the Echo, a command chooses the place alone by its words.
    return { problem: 'cannotStart', message: `--device-place ${room.message}` };
  }
  return {
    room,
    close: async () => {
      await room.leave();
      await redSky.close();
    },
  };
}
