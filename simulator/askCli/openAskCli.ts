import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface AskCliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real ask-cli with a home of its own, which knows of no account but the one on loopback. */
export interface AskCli {
  readonly home: string;
  /** To its end, with nothing on standard input. */
  readonly run: (args: readonly string[], cwd?: string) => Promise<AskCliRun>;
  /** At the terminal of this process; the exit code. */
  readonly talk: (args: readonly string[]) => Promise<number | null>;
  readonly close: () => Promise<void>;
}

export interface AskCliOptions {
  readonly program: string;
  /** Of the skill management API. */
  readonly url: string;
  readonly vendorId: string;
}

/** Where nobody is asked to log in again. */
const farFuture = '2999-01-01T00:00:00.000Z';

/** Far more than a command takes. */
const longestMilliseconds = 120_000;

export async function openAskCli({ program, url, vendorId }: AskCliOptions): Promise<AskCli> {
  const home = await mkdtemp(join(tmpdir(), 'red-sky-ask-cli-'));
  const token = { access_token: 'loopback', refresh_token: 'loopback', token_type: 'bearer', expires_in: 3600, expires_at: farFuture }; // prettier-ignore
  const profile = { token, vendor_id: vendorId, aws_profile: null };
  // A profile of the environment would not heed what is said of telemetry here.
  const config = { profiles: { default: profile }, share_usage: false, machine_id: 'loopback' };
  await mkdir(join(home, '.ask'));
  await writeFile(join(home, '.ask', 'cli_config'), JSON.stringify(config));
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:ASK|AWS)_/.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    HOME: home,
    USERPROFILE: home,
    ASK_SMAPI_SERVER_BASE_URL: url,
    ASK_LWA_TOKEN_HOST: url,
    ASK_SKIP_NEW_VERSION_REMINDER: '1',
    ASK_SHARE_USAGE: 'false',
  };
  return {
    home,
    run: (args, cwd = process.cwd()) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [program, ...args], {
          cwd,
          env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
          stdio: ['ignore', 'pipe', 'pipe'],
          timeout: longestMilliseconds,
        });
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
        child.on('error', reject);
        child.on('close', (code) => {
          resolve({ code, stdout, stderr });
        });
      }),
    talk: (args) =>
      new Promise((resolve, reject) => {
        // Ctrl+C is meant for ask-cli, which takes it for the end of a line, and for the end when it comes again.
        const ignore = () => undefined;
        process.on('SIGINT', ignore);
        const child = spawn(process.execPath, [program, ...args], { env, stdio: 'inherit' });
        child.on('error', reject);
        child.on('close', (code) => {
          process.off('SIGINT', ignore);
          resolve(code);
        });
      }),
    close: () => rm(home, { recursive: true, force: true }),
  };
}
