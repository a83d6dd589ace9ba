/** Amazon's skill management API (SMAPI) on loopback, as far as ask-cli needs it to develop a skill. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Handler } from '../../lambda/handlers/createHandler.ts';
import type { Instant } from '../../lambda/time/localDate.ts';
import type { EchoDevice } from '../buildRequest.ts';
import type { Understand } from '../understanding/understanding.ts';
import { findOperation, refuse, type Operations, type Reply } from './call.ts';
import { createDevelopedSkill, type DevelopedSkill } from './developedSkill.ts';
import { createInvoke, invocationOperations } from './invoke.ts';
import type { PackageFiles } from './packageFiles.ts';
import { packageOperations } from './packageOperations.ts';
import { profileOperations } from './profileNlu.ts';
import { simulationOperations } from './simulate.ts';
import { skillOperations } from './skillOperations.ts';

export interface SkillManagement {
  /** Without a slash at the end, as `ASK_SMAPI_SERVER_BASE_URL` wants it. */
  readonly url: string;
  readonly skill: DevelopedSkill;
  readonly close: () => Promise<void>;
}

export interface SkillManagementOptions {
  readonly skillId: string;
  readonly vendorId: string;
  /** The skill as it runs. */
  readonly handler: Handler;
  /** The package as it is deployed at the start. */
  readonly files: PackageFiles;
  readonly readUnderstanding: (json: string, locale: string) => Understand;
  /** The Echo of the account that owns the skill. */
  readonly device: EchoDevice;
  readonly now: () => Instant;
  /** Milliseconds since whenever, for measuring. */
  readonly stopwatch: () => number;
  readonly newId: () => string;
  /** Told each exchange, once it is over. */
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface Exchange {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly asked: unknown;
  readonly reply: Reply;
}

/** Starts it on a free port. It ends with the command that started it, even where that ends in an error. */
export async function startSkillManagement(
  options: SkillManagementOptions,
): Promise<SkillManagement> {
  const { skillId, vendorId, device, now, newId } = options;
  const skill = createDevelopedSkill(skillId, options.files, options.readUnderstanding);
  const invoke = createInvoke(options.handler, skill, options.stopwatch);
  let url = '';
  const operations: Operations = {
    ...skillOperations(skill, vendorId, now),
    ...packageOperations({ skill, now, newId, url: () => url }),
    ...invocationOperations(invoke),
    ...simulationOperations({ skill, invoke, device, now, newId }),
    ...profileOperations(skill, now, device.timeZone),
  };
  const server = createServer((request, response) => {
    void exchange(request, response, { url, skillId, operations, onExchange: options.onExchange });
  });
  server.unref();
  url = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve(`http://127.0.0.1:${port}`);
    });
  });
  return {
    url,
    skill,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Served {
  readonly url: string;
  readonly skillId: string;
  readonly operations: Operations;
  readonly onExchange: SkillManagementOptions['onExchange'];
}

async function exchange(request: IncomingMessage, response: ServerResponse, served: Served) {
  const { method = 'GET' } = request;
  const { pathname, searchParams } = new URL(request.url ?? '/', served.url);
  const asked = readBody(request, await buffer(request));
  const reply = await answer(request, pathname, { query: searchParams, body: asked }, served);
  served.onExchange?.({ method, path: pathname, asked, reply });
  const { status, headers, body } = reply;
  const isBytes = body instanceof Uint8Array;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  if (body === undefined) response.end();
  else response.end(isBytes ? body : JSON.stringify(body));
}

async function answer(
  request: IncomingMessage,
  path: string,
  asked: { readonly query: URLSearchParams; readonly body: unknown },
  { url, skillId, operations }: Served,
): Promise<Reply> {
  // A browser sends an origin, and another name of loopback in the host: no page has any business here.
  const { host, origin, authorization } = request.headers;
  if (origin !== undefined || `http://${host ?? ''}` !== url) return refuse(403, 'This API is for programs on this machine.'); // prettier-ignore
  const found = findOperation(operations, request.method ?? 'GET', path);
  if (found === undefined) return refuse(404, `${request.method ?? 'GET'} ${path} is not part of the API on loopback.`); // prettier-ignore
  // Any token will do, with Bearer or without, as ask-cli sends both. Uploads, exports and the login take none.
  if (/^\/v\d\//.test(path) && authorization === undefined) return refuse(401, 'The access token is missing.'); // prettier-ignore
  const { skillId: askedId = skillId, stage = 'development' } = found.parameters;
  if (askedId !== skillId || stage !== 'development')
    return refuse(404, `Skill not found with id: ${askedId}, stage: ${stage}`);
  try {
    return await found.operation({ parameters: found.parameters, ...asked });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return refuse(500, `The API on loopback broke: ${what}`);
  }
}

/** JSON where it is said to be, `null` where it is none; other bytes as they are. */
function readBody({ headers }: IncomingMessage, bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  if (headers['content-type']?.includes('json') !== true) return new Uint8Array(bytes);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
