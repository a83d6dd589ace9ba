import { untilAborted } from '../../support/untilAborted.ts';

/** Work that several wait for: whoever wants the same meanwhile shares it, and it ends when nobody waits any more. */
export interface Flights<Result> {
  readonly join: (
    key: string,
    start: (signal: AbortSignal) => Promise<Result>,
    signal: AbortSignal,
  ) => Promise<Result | 'aborted'>;
}

interface Flight<Result> {
  readonly result: Promise<Result>;
  readonly controller: AbortController;
  waiting: number;
}

export function createFlights<Result>(): Flights<Result> {
  const underWay = new Map<string, Flight<Result>>();

  function take(key: string, start: (signal: AbortSignal) => Promise<Result>): Flight<Result> {
    const controller = new AbortController();
    const result = start(controller.signal).finally(() => {
      if (underWay.get(key) === flight) underWay.delete(key);
    });
    const flight: Flight<Result> = { result, controller, waiting: 0 };
    underWay.set(key, flight);
    return flight;
  }

  return {
    join: async (key, start, signal) => {
      if (signal.aborted) return 'aborted';
      const flight = underWay.get(key) ?? take(key, start);
      flight.waiting += 1;
      const outcome = await untilAborted(flight.result, signal);
      flight.waiting -= 1;
      if (flight.waiting === 0 && outcome === 'aborted') {
        underWay.delete(key);
        flight.controller.abort();
      }
      return outcome;
    },
  };
}
