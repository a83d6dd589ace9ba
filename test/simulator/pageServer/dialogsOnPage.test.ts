/** The conversations of the project give on the page, word for word, the answers that their scripts say. */

import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { openGazetteer } from '../../../lambda/place/gazetteer.ts';
import { localTimeOf } from '../../../lambda/time/zone.ts';
import type { AlexaAccount } from '../../../simulator/alexaAccount.ts';
import { gazetteerFile } from '../../../simulator/gazetteerFile.ts';
import { readDevicePlace } from '../../../simulator/readOptions.ts';
import type { Surroundings } from '../../../simulator/room/surroundings.ts';
import { readConversations, type Conversation } from '../../dialogs/conversation.ts';
import { startPageOnLoopback, type PageOnLoopback } from './pageOnLoopback.ts';

jest.setTimeout(180_000);

const folder = 'test/dialogs';
/** A good share of them: those in which most depends on where, when and after what something is said. */
const scripts = [
  'carriers',
  'clockChanges',
  'followUps',
  'launch',
  'places',
  'problems',
  'settings',
];

let page: PageOnLoopback;
beforeAll(async () => {
  page = await startPageOnLoopback(tmpdir());
});
afterAll(() => page.close());

/** By the clock on the wall, as a person sets it. */
function wallClock(instant: number, timeZone: string): string {
  const { date, hour, minute } = localTimeOf(instant, timeZone);
  return `${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** What a script lets the owner set, as it is set on the page. */
function ownerOf({ granted, address, temperatureUnit, distanceUnits }: Partial<AlexaAccount>) {
  return {
    ...(granted !== undefined && { permission: 'unasked' as const }),
    ...(address !== undefined && {
      address: `${address.postalCode}, ${address.countryCode ?? ''}`,
    }),
    ...(temperatureUnit !== undefined && { temperatureUnit }),
    ...(distanceUnits !== undefined && { distanceUnits }),
  };
}

async function play({ setting, steps }: Conversation): Promise<readonly string[]> {
  const { town, tellsTown, locale } = setting;
  const { timeZone } = await readDevicePlace(town, openGazetteer(gazetteerFile));
  let now = setting.startsAt(timeZone);
  let fault: 'none' | 'down' = 'none';
  let owner: Partial<Surroundings> = {};
  const arrange = () =>
    page.arrange({
      locale,
      timeZone,
      place: tellsTown ? town : '',
      clock: { runs: 'held', at: wallClock(now, timeZone) },
      fault,
      ...owner,
    });
  await page.ask('POST', '/api/anew', {});
  await arrange();
  const answers: string[] = [];
  for (const step of steps) {
    if (step.step === 'turn') {
      answers.push((await page.say(step.said)).speech);
      continue;
    }
    if (step.step === 'later') now += step.milliseconds;
    else if (step.step === 'weather') fault = step.isDown ? 'down' : 'none';
    else if (step.step === 'account') owner = { ...owner, ...ownerOf(step.change) };
    await arrange();
  }
  return answers;
}

describe.each(scripts)('%s', (script) => {
  const conversations = readConversations(readFileSync(`${folder}/${script}.txt`, 'utf8'));
  // The page switches faults of the weather, not those of Alexa's own services.
  const titled = conversations
    .filter(({ steps }) => steps.every(({ step }) => step !== 'address'))
    .map((conversation) => [conversation.title, conversation] as const);

  test.each(titled)('%s', async (_title, conversation) => {
    const said = conversation.steps.filter((step) => step.step === 'turn');
    expect(await play(conversation)).toEqual(said.map(({ answer }) => answer));
  });
});
