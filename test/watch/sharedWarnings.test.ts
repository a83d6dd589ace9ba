/** The watch and the skill's own answers find what the other has read. */

import { sendJson } from '../support/loopbackServer.ts';
import { alert, rigWatch } from './rigWatch.ts';

const rig = rigWatch();
const minute = 60_000;

/** A skill that asks the same service as the watch. */
function openContainer(): void {
  rig.skill.replaceContainer({
    NWS_URL: rig.weatherService.origin,
    WEATHER_CONTACT: 'nobody@localhost',
  });
}

test('the skill answers from what the watch has kept', async () => {
  const device = await rig.settle('Denver');
  rig.alerts = [alert('Tornado Warning')];
  await rig.startWatch().watch();
  openContainer();
  const before = rig.weatherService.requests.length;
  rig.skill.clock.now += 4 * minute;
  expect((await device.ask('WarningIntent')).speech).toContain('tornado');
  expect(rig.weatherService.requests).toHaveLength(before);
  rig.skill.clock.now += 11 * minute;
  await device.ask('WarningIntent');
  expect(rig.weatherService.requests.length).toBeGreaterThan(before);
});

test('what the skill has read a moment ago is not asked for again; what is a few minutes old is', async () => {
  const device = await rig.settle('Denver');
  openContainer();
  await device.ask('WarningIntent');
  const before = rig.weatherService.requests.length;
  const { watch } = rig.startWatch();
  await watch();
  expect(rig.weatherService.requests).toHaveLength(before);
  rig.skill.clock.now += 4 * minute;
  await watch();
  expect(rig.weatherService.requests).toHaveLength(before + 1);
});

test('what is known to be in force is told although its service is down, and counts as unread', async () => {
  const device = await rig.settle('Denver');
  rig.alerts = [alert('Tornado Warning')];
  openContainer();
  await device.ask('WarningIntent');
  rig.weatherService.answerWith((_url, response) => response.writeHead(503).end());
  rig.skill.clock.now += 6 * minute;
  const { log, watch } = rig.startWatch();
  await watch();
  expect(rig.queued()).toMatchObject([{ alertType: 'TORNADO' }]);
  expect(log.events().at(-1)).toMatchObject({ message: 'watchRan', homes: 1, unread: 1, found: 1 });
});

test('what fails one home is no failure of another', async () => {
  await Promise.all([rig.settle('Denver'), rig.settle('Chicago')]);
  rig.weatherService.answerWith((url, response) => {
    if (url.search.includes('39.74')) response.writeHead(503).end();
    else sendJson(response, { type: 'FeatureCollection', features: [{ properties: alert('Tornado Warning') }] }); // prettier-ignore
  });
  const { log, watch } = rig.startWatch();
  await watch();
  expect(log.events().at(-1)).toMatchObject({ homes: 2, unread: 1, found: 1 });
});
