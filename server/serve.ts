/** `npm run serve`: the skill on a machine of one's own, behind HTTPS (docs/selfHosting.md). */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';

import { SkillRequestSignatureVerifier } from 'ask-sdk-express-adapter';
import { configFromEnvironment } from '../lambda/config.ts';
import { createDependencies } from '../lambda/dependencies.ts';
import { observe } from '../lambda/support/observe.ts';
import { createWebApp } from './createWebApp.ts';
import { readWebConfig } from './webConfig.ts';

try {
  serve();
} catch (error) {
  fail(error);
}

function serve(): void {
  const config = configFromEnvironment();
  const { host, port, tls } = readWebConfig(process.env);
  const readNow = () => Date.now();
  const { log, trace } = observe(process.env, config, {
    readNow,
    readElapsed: () => performance.now(),
    readRandom: randomBytes,
  });
  const dependencies = createDependencies(config, log, readNow);
  const app = createWebApp(dependencies, new SkillRequestSignatureVerifier(), trace);
  const server =
    tls === undefined
      ? createServer(app)
      : createTlsServer(
          { cert: readFileSync(tls.certificateFile), key: readFileSync(tls.keyFile) },
          app,
        );
  server.on('error', fail);
  server.listen(port, host, () => {
    const scheme = tls === undefined ? 'http' : 'https';
    process.stderr.write(`Red Sky listens on ${scheme}://${host}:${port}/\n`);
  });
  // What is being answered, is answered.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close());
}

/** Wrong configuration, a file that is not there, a port that is taken: one line each. */
function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
