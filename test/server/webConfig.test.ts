import { spawnSync } from 'node:child_process';
import { readWebConfig } from '../../server/webConfig.ts';

const tls = { WEB_CERTIFICATE_FILE: 'door.pem', WEB_KEY_FILE: 'door.key' };

test('without a word, the door is on loopback, for a proxy that ends TLS', () => {
  const bare = { host: '127.0.0.1', port: 8443, tls: undefined };
  expect(readWebConfig({})).toEqual(bare);
  expect(readWebConfig({ WEB_HOST: '', WEB_PORT: '', WEB_KEY_FILE: '' })).toEqual(bare);
});

test('with its own certificate', () => {
  expect(readWebConfig({ WEB_HOST: '::', WEB_PORT: '443', ...tls })).toEqual({
    host: '::',
    port: 443,
    tls: { certificateFile: 'door.pem', keyFile: 'door.key' },
  });
});

test.each([
  [{ WEB_PORT: 'https' }, 'WEB_PORT must be a port from 1 to 65535, or be left out for 8443'],
  [{ WEB_PORT: '0' }, 'WEB_PORT must be a port'],
  [{ WEB_PORT: '65536' }, 'WEB_PORT must be a port'],
  [{ WEB_KEY_FILE: 'door.key' }, 'WEB_CERTIFICATE_FILE is missing: TLS needs both'],
  [{ WEB_CERTIFICATE_FILE: 'door.pem' }, 'WEB_KEY_FILE is missing: TLS needs both'],
])('%j is refused', (environment, message) => {
  expect(() => readWebConfig(environment)).toThrow(message);
});

const skill = {
  SKILL_ID: 'amzn1.ask.skill.0a1b2c3d-0000-4000-8000-000000000000',
  PEOPLE_TABLE: 'people',
  CACHE_TABLE: 'cache',
  DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000',
};

test.each([
  ['nothing', {}, /^Red Sky is not configured: SKILL_ID .*\n$/],
  ['a wrong port', { ...skill, WEB_PORT: 'x' }, /^The door is not configured: WEB_PORT .*\n$/],
  ['a file that is not there', { ...skill, ...tls }, /^ENOENT.*door\.pem.*\n$/],
])('npm run serve with %s says what is wrong, in one line', (_name, environment, line) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'server/serve.ts'],
    // PATH alone, so that nothing of this machine's is taken for configuration.
    { encoding: 'utf8', env: { PATH: process.env['PATH'], ...environment } },
  );
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect(status).toBe(1);
});
