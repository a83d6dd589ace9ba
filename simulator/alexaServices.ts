/** Alexa's own services, as far as the skill asks them: the settings of the device. */

import { createServer } from 'node:http';

export interface AlexaServices {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const timeZonePath = /^\/v2\/devices\/[^/]+\/settings\/System\.timeZone$/;

/** `timeZone` is read at each request, so that the device can be moved. */
export async function startAlexaServices(device: {
  readonly timeZone: string;
}): Promise<AlexaServices> {
  const server = createServer((request, response) => {
    const isAllowed = request.headers.authorization?.startsWith('Bearer ') === true;
    const isKnown = request.method === 'GET' && timeZonePath.test(request.url ?? '');
    response.statusCode = !isAllowed ? 401 : isKnown ? 200 : 404;
    response.setHeader('content-type', 'application/json');
    response.end(
      response.statusCode === 200 ? JSON.stringify(device.timeZone) : '{"message":"not found"}',
    );
  });
  // It ends with the commands that started it, even where they end in an error.
  server.unref();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
