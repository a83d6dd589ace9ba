import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ClientRequest, IncomingMessage } from 'node:http';

/** A request that the skill made during a turn, and how long its answer took. */
export interface RoundTrip {
  /** `DynamoDB`, or the host that was asked. */
  readonly to: string;
  /** `Query`, or `GET /v1/forecast?…`. */
  readonly asked: string;
  /** Milliseconds after the turn began. */
  readonly after: number;
  /** Undefined where no answer came before the turn was over. */
  readonly milliseconds: number | undefined;
  readonly status: number | undefined;
}

export interface RoundTripRecorder {
  /** Trips since `begin`. */
  readonly begin: () => () => readonly RoundTrip[];
  readonly close: () => void;
}

type Recorded = { -readonly [Field in keyof RoundTrip]: RoundTrip[Field] };

/**
 * Listens to what Node tells of every request that this process makes, so that the skill runs as it is. `clock` counts
 * milliseconds. One turn at a time: what overlaps is counted to both.
 */
export function recordRoundTrips(clock: () => number): RoundTripRecorder {
  const open = new Map<ClientRequest, { readonly trip: Recorded; readonly start: number }>();
  let began = 0;
  let trips: Recorded[] = [];

  const started = (message: unknown) => {
    const request = fieldOf(message, 'request');
    if (!(request instanceof ClientRequest)) return;
    const start = clock();
    const trip = { ...describe(request), after: start - began, milliseconds: undefined, status: undefined }; // prettier-ignore
    trips.push(trip);
    open.set(request, { trip, start });
  };
  const answered = (message: unknown) => {
    const request = fieldOf(message, 'request');
    const response = fieldOf(message, 'response');
    if (!(request instanceof ClientRequest)) return;
    const known = open.get(request);
    open.delete(request);
    if (known === undefined || !(response instanceof IncomingMessage)) return;
    known.trip.milliseconds = clock() - known.start;
    known.trip.status = response.statusCode;
  };
  subscribe('http.client.request.start', started);
  subscribe('http.client.response.finish', answered);
  return {
    begin: () => {
      began = clock();
      const own: Recorded[] = [];
      trips = own;
      open.clear();
      return () => own.map((trip) => ({ ...trip }));
    },
    close: () => {
      unsubscribe('http.client.request.start', started);
      unsubscribe('http.client.response.finish', answered);
    },
  };
}

function describe(request: ClientRequest): Pick<RoundTrip, 'to' | 'asked'> {
  const target = request.getHeader('x-amz-target');
  if (typeof target === 'string')
    return { to: 'DynamoDB', asked: target.slice(target.indexOf('.') + 1) };
  const host = request.getHeader('host');
  return {
    to: typeof host === 'string' ? host : request.host,
    asked: `${request.method} ${request.path}`,
  };
}

function fieldOf(message: unknown, name: string): unknown {
  return typeof message === 'object' && message !== null
    ? Object.entries(message).find(([field]) => field === name)?.[1]
    : undefined;
}
