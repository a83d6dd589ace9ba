/** What the environment says of the door itself; what it says of the skill is in `lambda/config.ts`. */

import * as v from 'valibot';

export interface WebConfig {
  readonly host: string;
  readonly port: number;
  /** Undefined where TLS ends in front of the door. */
  readonly tls: { readonly certificateFile: string; readonly keyFile: string } | undefined;
}

const portMessage = 'must be a port from 1 to 65535, or be left out for 8443';
const pairMessage = 'is missing: TLS needs both WEB_CERTIFICATE_FILE and WEB_KEY_FILE, or neither';

const environmentSchema = v.object({
  WEB_HOST: v.optional(v.string(), '127.0.0.1'),
  WEB_PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, portMessage),
      v.transform(Number),
      v.minValue(1, portMessage),
      v.maxValue(65_535, portMessage),
    ),
    '8443',
  ),
  WEB_CERTIFICATE_FILE: v.optional(v.string()),
  WEB_KEY_FILE: v.optional(v.string()),
});

/** An empty variable counts as left out. Throws an error of one line that names what is wrong and says what to do. */
export function readWebConfig(
  environment: Readonly<Record<string, string | undefined>>,
): WebConfig {
  const names = Object.keys(environmentSchema.entries);
  const given = names.flatMap((name) =>
    environment[name] === undefined || environment[name] === '' ? [] : [[name, environment[name]]],
  );
  const result = v.safeParse(environmentSchema, Object.fromEntries(given));
  if (!result.success) {
    const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`);
    throw new Error(`The door is not configured: ${[...new Set(faults)].join('; ')}.`);
  }
  const { WEB_HOST: host, WEB_PORT: port, ...tls } = result.output;
  return { host, port, tls: tlsOf(tls.WEB_CERTIFICATE_FILE, tls.WEB_KEY_FILE) };
}

function tlsOf(certificateFile: string | undefined, keyFile: string | undefined): WebConfig['tls'] {
  if (certificateFile === undefined && keyFile === undefined) return undefined;
  if (certificateFile !== undefined && keyFile !== undefined) return { certificateFile, keyFile };
  const missing = keyFile === undefined ? 'WEB_KEY_FILE' : 'WEB_CERTIFICATE_FILE';
  throw new Error(`The door is not configured: ${missing} ${pairMessage}.`);
}
