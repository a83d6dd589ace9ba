/**
 * Counts network round trips that wait for one another. Gates in front of the services hold every request until no
 * more come, then let all of them through at once: each such wave is one round trip for whoever waits.
 */

import { createServer, request as openRequest } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export interface TripCounter {
  /** Opens a gate before a service; returns the URL to use in its stead. */
  readonly gate: (service: string, isStored?: IsStored) => Promise<string>;
  /** Waves that were let through before `run` was done, but for those that only store something. */
  readonly count: (run: () => Promise<unknown>) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Whether a request keeps what is known already, so that no answer's words wait for it. */
type IsStored = (request: IncomingMessage) => boolean;

/** Far longer than the work between two requests that do not wait for each other. */
const quietMs = 120;

interface Held {
  readonly isStored: boolean;
  readonly forward: () => void;
}

export function createTripCounter(): TripCounter {
  const servers: Server[] = [];
  let held: Held[] = [];
  let waves = 0;
  let timer: NodeJS.Timeout | undefined;

  const release = () => {
    const letThrough = held;
    held = [];
    waves += letThrough.some(({ isStored }) => !isStored) ? 1 : 0;
    for (const { forward } of letThrough) forward();
  };
  const hold = (request: Held) => {
    held.push(request);
    clearTimeout(timer);
    timer = setTimeout(release, quietMs);
  };

  return {
    gate: async (service, isStored = () => false) => {
      const server = createServer((incoming, response) => {
        hold({
          isStored: isStored(incoming),
          forward: () => {
            forwardTo(service, incoming, response);
          },
        });
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('A gate got no port.');
      return `http://127.0.0.1:${address.port}`;
    },
    count: async (run) => {
      waves = 0;
      await run();
      return waves;
    },
    close: async () => {
      clearTimeout(timer);
      release();
      await Promise.all(servers.map(closeServer));
    },
  };
}

function forwardTo(service: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '/' } = incoming;
  const outgoing = openRequest(new URL(url, service), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => {
    response.destroy();
  });
  incoming.pipe(outgoing);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
