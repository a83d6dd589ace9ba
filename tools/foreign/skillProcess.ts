/** The skill in a process of its own, with sample weather: answers each event that its parent sends as JSON, one at a time. */

import { startRedSky } from '../../simulator/startRedSky.ts';

const redSky = await startRedSky({
  now: () => Date.now(),
  weather: { weather: 'sample' },
  writeLog: () => undefined,
});
if ('problem' in redSky) throw new Error(redSky.message);

process.on('message', (event) => {
  void redSky.handler(JSON.parse(String(event)), {}).then((response) => process.send?.(response));
});
process.send?.('ready');
