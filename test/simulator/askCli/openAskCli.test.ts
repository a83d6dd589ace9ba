import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { openAskCli } from '../../../simulator/askCli/openAskCli.ts';

const printedSchema = v.object({
  words: v.array(v.string()),
  env: v.record(v.string(), v.string()),
  config: v.unknown(),
});

/** Stands where ask-cli stands, and tells what it was given. */
const program = `
  const config = require('node:fs').readFileSync(process.env.HOME + '/.ask/cli_config', 'utf8');
  console.log(JSON.stringify({ words: process.argv.slice(2), env: process.env, config: JSON.parse(config) }));
  process.exitCode = 3;
`;

test('ask-cli gets a home of its own, no account of this machine, and no telemetry', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'red-sky-program-'));
  writeFileSync(join(folder, 'ask.cjs'), program);
  const own = { ASK_REFRESH_TOKEN: 'secret', ASK_VENDOR_ID: 'me', AWS_SECRET_ACCESS_KEY: 'secret' };
  Object.assign(process.env, own);
  try {
    const askCli = await openAskCli({ program: join(folder, 'ask.cjs'), url: 'http://127.0.0.1:1', vendorId: 'LOOPBACK' }); // prettier-ignore
    const { code, stdout } = await askCli.run(['smapi', 'list']);
    const { words, env, config } = v.parse(printedSchema, JSON.parse(stdout));
    expect({ code, words }).toEqual({ code: 3, words: ['smapi', 'list'] });
    expect(env).toMatchObject({
      HOME: askCli.home,
      ASK_SMAPI_SERVER_BASE_URL: 'http://127.0.0.1:1',
    });
    for (const name of Object.keys(own)) expect(env).not.toHaveProperty(name);
    expect(stdout).not.toContain('secret');
    expect(config).toMatchObject({
      share_usage: false,
      profiles: { default: { vendor_id: 'LOOPBACK' } },
    });
    await askCli.close();
    expect(existsSync(askCli.home)).toBe(false);
  } finally {
    for (const name of Object.keys(own)) Reflect.deleteProperty(process.env, name);
    rmSync(folder, { recursive: true });
  }
});
