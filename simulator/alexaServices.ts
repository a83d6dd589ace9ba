/** Alexa's own services, as far as the skill asks them: settings and address of the device, progressive responses. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { declaredPermissions, postcodePermission, type AlexaAccount } from './alexaAccount.ts';

export interface AlexaServices {
  readonly url: string;
  /** What is wrong with a service, to be switched while it runs. */
  readonly faults: Partial<Record<AlexaService, AlexaFault>>;
  readonly close: () => Promise<void>;
}

export type AlexaService = 'settings' | 'address' | 'directives';

export type AlexaFault =
  | { readonly status: number; readonly body?: unknown }
  /** It never answers. */
  | 'stalls'
  | 'breaks'
  | 'garbage';

export interface AlexaServicesOptions {
  readonly account: AlexaAccount;
  /** Told the words of each progressive response, which the device speaks at once. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly requestId: string;
  readonly speech: string;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

const paths: readonly (readonly [AlexaService, method: string, RegExp])[] = [
  ['settings', 'GET', /^\/v2\/devices\/[^/]+\/settings\/(System\.\w+)$/],
  ['address', 'GET', /^\/v1\/devices\/[^/]+\/settings\/(address(?:\/countryAndPostalCode)?)$/],
  ['directives', 'POST', /^\/v1\/(directives)$/],
];

/** Starts them on a free port of loopback. They end with the command that started them, even where it ends in an error. */
export async function startAlexaServices(options: AlexaServicesOptions): Promise<AlexaServices> {
  const faults: AlexaServices['faults'] = {};
  const server = createServer((request, response) => {
    const [service, , pattern] =
      paths.find(([, method, path]) => method === request.method && path.test(request.url ?? '')) ??
      [];
    if (service === undefined) {
      send(response, { status: 404, body: { message: 'not found' } });
      return;
    }
    const fault = faults[service];
    if (fault !== undefined) {
      failAs(fault, response);
      return;
    }
    if (request.headers.authorization?.startsWith('Bearer ') !== true) {
      send(response, { status: 401, body: { message: 'The authentication token is not valid.' } });
      return;
    }
    const name = pattern?.exec(request.url ?? '')?.[1] ?? '';
    if (service === 'directives') void takeDirective(request, response, options);
    else
      send(response, service === 'settings' ? settingOf(name, options) : addressOf(name, options));
  });
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
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function settingOf(name: string, { account }: AlexaServicesOptions): Reply {
  switch (name) {
    case 'System.timeZone':
      return valueOf(account.timeZone);
    case 'System.temperatureUnit':
      return valueOf(account.temperatureUnit);
    case 'System.distanceUnits':
      return valueOf(account.distanceUnits);
    default:
      return { status: 404, body: { code: 'RESOURCE_NOT_FOUND', message: 'No such setting.' } };
  }
}

/** What nobody has set is no content. */
function valueOf(value: unknown): Reply {
  return value === undefined ? { status: 204 } : { status: 200, body: value };
}

/** Of the country and postcode, where they are allowed; the whole address is not in the manifest. */
function addressOf(name: string, { account }: AlexaServicesOptions): Reply {
  const isDeclared = declaredPermissions().has(postcodePermission);
  if (name === 'address' || !isDeclared) return denied('FORBIDDEN');
  if (!account.granted.has(postcodePermission))
    return denied(account.refuses ? 'ACCESS_DENIED' : 'ACCESS_NOT_REQUESTED');
  return valueOf(account.address);
}

function denied(reason: string): Reply {
  return {
    status: 403,
    body: { code: 'ACCESS_DENIED', message: `Access denied with reason: ${reason}` },
  };
}

/** https://developer.amazon.com/docs/alexa/custom-skills/progressive-response-api-reference.html */
const directiveSchema = v.strictObject({
  header: v.strictObject({ requestId: v.pipe(v.string(), v.nonEmpty()) }),
  directive: v.strictObject({
    type: v.literal('VoicePlayer.Speak'),
    speech: v.pipe(v.string(), v.nonEmpty(), v.maxLength(600)),
  }),
});

async function takeDirective(
  request: IncomingMessage,
  response: ServerResponse,
  { onProgress }: AlexaServicesOptions,
): Promise<void> {
  try {
    const json: unknown = JSON.parse(await text(request));
    const { header, directive } = v.parse(directiveSchema, json);
    onProgress?.({ requestId: header.requestId, speech: directive.speech });
    send(response, { status: 204 });
  } catch {
    send(response, { status: 400, body: { code: 'INVALID_DIRECTIVE', message: 'Bad directive.' } });
  }
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function failAs(fault: AlexaFault, response: ServerResponse): void {
  if (fault === 'stalls') return;
  if (fault === 'breaks') response.destroy();
  else if (fault === 'garbage') response.writeHead(200).end('<html>');
  else send(response, fault);
}
