import { ExpressAdapter, type Verifier } from 'ask-sdk-express-adapter';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Dependencies } from '../lambda/dependencies.ts';
import { createSkill } from '../lambda/skill.ts';
import type { Tracing } from '../lambda/support/trace/createTracing.ts';
import { createRequestVerifier } from './requestVerifier.ts';

/**
 * The skill behind HTTP, beside the Lambda door: `POST /` takes what Alexa has signed, within her time limit, and
 * answers it; all else is refused with 400. A body has at most 100 KB, the adapter's limit.
 */
export function createWebApp(
  dependencies: Dependencies,
  signature: Verifier,
  trace: Tracing,
): Express {
  const { skillId, log, readNow } = dependencies;
  const verifier = createRequestVerifier({ skillId, signature, readNow });
  // The adapter's own check of the signature can be handed no certificate; it is `signature` that does it here.
  const adapter = new ExpressAdapter(createSkill(dependencies), false, true, [verifier]);

  /** Until the answer is out: who asked does not wait for the trace to be told. */
  const traced: RequestHandler = (_request, response, next) => {
    const answered = async () => {
      const closed = new Promise((resolve) => response.once('close', resolve));
      next();
      await closed;
    };
    void trace('skill', answered);
  };
  const countRefusals: RequestHandler = (_request, response, next) => {
    response.on('finish', () => {
      if (response.statusCode === 400) log.warn('requestRefused', { cause: 'unverified' });
    });
    next();
  };
  /** A body that is too long, or breaks off. */
  const refuse: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) next(error);
    else response.status(400).end();
  };

  const app = express();
  app.disable('x-powered-by');
  app.post('/', traced, countRefusals, ...adapter.getRequestHandlers());
  app.use(refuse);
  return app;
}
