import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openPage, type OpenPage } from './openPage.ts';

let open: OpenPage;

/** What axe finds against the Web Content Accessibility Guidelines, levels A and AA, contrast among it. */
async function findBarriers(): Promise<readonly string[]> {
  const file = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js');
  await open.page.evaluate(readFileSync(file, 'utf8'));
  const found: unknown = await open.page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target)))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no list'];
}

describe('at a desk', () => {
  beforeAll(async () => {
    open = await openPage({ width: 1440, height: 950 });
  });
  afterAll(() => open.close());
  afterEach(() => {
    expect(open.complaints).toEqual([]);
    // Everything stays on this machine.
    expect([...open.hosts].every((host) => host.startsWith('127.0.0.1:'))).toBe(true);
  });

  test('at the first start it is ready, with the cursor where one types', async () => {
    await open.shoot('first-start');
    expect(await open.page.evaluate('document.activeElement.id')).toBe('words');
    expect(await open.page.getByRole('tab').allInnerTexts()).toEqual([
      'Heard', 'Seen', 'Trips', 'Envelopes', 'Kept', 'Rules',
    ]); // prettier-ignore
    expect(await findBarriers()).toEqual([]);
  });

  test('five turns, each leaning on the one before', async () => {
    expect(await open.say('ask red sky if I need a coat in Oslo tonight')).toMatch(/^Yes.*Oslo/);
    expect(await open.say('and tomorrow morning?')).toContain('tomorrow morning');
    expect(await open.say('what about Bergen?')).toContain('Bergen');
    expect(await open.say('why?')).toMatch(/^Between/);
    expect(await open.say('and on Friday?')).toContain('Friday');
    await open.shoot('five-turns');
    expect(await open.page.locator('#conversation li').count()).toBe(5);
  });

  test('behind an answer stands how it came about', async () => {
    await open.page.getByRole('button', { name: 'Look behind answer 1' }).click();
    const panel = open.page.getByRole('tabpanel');
    expect(await panel.innerText()).toMatch(/WearIntent[\s\S]*Oslo[\s\S]*alike/);
    for (const [tab, words] of [
      ['Trips', /DynamoDB[\s\S]*ms/],
      ['Envelopes', /"IntentRequest"[\s\S]*"shouldEndSession"/],
      ['Kept', /In the session[\s\S]*DynamoDB/],
      ['Rules', /All \d+ rules are kept/],
      ['Seen', /Oslo, Norway[\s\S]*Sample weather/],
    ] as const) {
      await open.page.getByRole('tab', { name: tab }).click();
      expect(await panel.innerText()).toMatch(words);
      await open.shoot(`behind-${tab.toLowerCase()}`);
    }
    expect(await findBarriers()).toEqual([]);
  });

  test('another device shows a picture', async () => {
    await open.page.getByLabel('Kind').selectOption('round');
    await open.page.getByText('Changed, from the next thing you say.').waitFor();
    await open.say('will it rain tomorrow in Lima');
    expect(await open.page.locator('#screen .device.round').innerText()).toContain('Lima');
    await open.shoot('round-screen');
    await open.page.getByLabel('Kind').selectOption('show');
    await open.say('and in Cusco');
    expect(await open.page.locator('#screen .device.rectangle').innerText()).toContain('Cusco');
    await open.shoot('show');
  });

  test('a fault of the weather service is answered for', async () => {
    await open.page.getByRole('button', { name: 'Start anew' }).click();
    await open.page.getByLabel('Wrong with it').selectOption('down');
    await open.page.getByText('Changed, from the next thing you say.').waitFor();
    expect(await open.say('how windy is it in Wellington')).not.toContain('miles an hour');
    await open.page.getByRole('tab', { name: 'Trips' }).click();
    expect(await open.page.getByRole('tabpanel').innerText()).toContain('503');
    await open.shoot('service-down');
    await open.page.getByLabel('Wrong with it').selectOption('none');
  });

  test('without permission it asks for a town, and takes a bare name', async () => {
    await open.page.getByRole('button', { name: 'Start anew' }).click();
    await open.page.getByLabel('Stands in').fill('Seattle, US');
    await open.page.getByLabel('Location permission').selectOption('refused');
    await open.page.getByText('Changed, from the next thing you say.').waitFor();
    expect(await open.say('do I need an umbrella tomorrow')).toMatch(/\?$/);
    expect(await open.page.locator('#state').innerText()).toMatch(/Waiting|Ready/);
    expect(await open.say('Oslo')).toContain('Oslo');
    await open.shoot('permission-refused');
  });

  test('a place that nobody knows is refused in words', async () => {
    await open.page.getByLabel('Stands in').fill('Qwertzuiop');
    await open.page.keyboard.press('Tab');
    await open.page.getByText('Qwertzuiop: no such place').waitFor();
    expect(open.forgetComplaints().join()).toContain('422');
  });
});

describe('with the keyboard alone', () => {
  beforeAll(async () => {
    open = await openPage({ width: 1280, height: 800, colorScheme: 'dark', reducedMotion: 'reduce' });
  }); // prettier-ignore
  afterAll(() => open.close());

  const focused = () =>
    open.page.evaluate(
      'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
    );

  /** As far as a patient person would go. */
  const tabTo = async (id: string) => {
    for (let presses = 0; presses < 25; presses += 1) {
      if ((await open.page.evaluate('document.activeElement.id')) === id) return;
      await open.page.keyboard.press('Tab');
    }
    throw new Error(`#${id} cannot be reached.`);
  };

  test('one can talk, look behind and change what is around', async () => {
    const { keyboard } = open.page;
    await keyboard.type('will it snow in Oslo tomorrow');
    await keyboard.press('Enter');
    await open.page.locator('#conversation li').first().waitFor();
    await tabTo('tab-heard');
    await keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Rules');
    await keyboard.press('Home');
    await keyboard.press('ArrowRight');
    expect(await focused()).toBe('Seen');
    await keyboard.press('Tab');
    expect(await open.page.getByRole('tabpanel').innerText()).toContain('Oslo');
    await tabTo('around-device');
    await keyboard.press('ArrowDown');
    await open.page.getByText('Changed, from the next thing you say.').waitFor();
    expect(await open.page.getByLabel('Kind').inputValue()).toBe('show');
    await open.shoot('keyboard-dark');
  });

  test('a skip link leads to what one says, and nothing moves', async () => {
    await open.page.evaluate('document.activeElement.blur()');
    await open.page.reload();
    await open.page.getByRole('link', { name: 'Skip to what you say' }).focus();
    await open.page.keyboard.press('Enter');
    expect(await open.page.evaluate('document.activeElement.id')).toBe('words');
    expect(await open.page.evaluate('document.getAnimations().length')).toBe(0);
  });

  test('in the dark there is no barrier either', async () => {
    expect(await findBarriers()).toEqual([]);
  });
});

describe('on a phone', () => {
  beforeAll(async () => {
    open = await openPage({ width: 390, height: 844 });
  });
  afterAll(() => open.close());

  test('nothing is wider than the screen', async () => {
    await open.say('what is the weather in Lisbon this weekend');
    for (const tab of ['Heard', 'Seen', 'Trips', 'Envelopes', 'Rules']) {
      await open.page.getByRole('tab', { name: tab }).click();
      expect(await open.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    }
    await open.page.getByRole('tab', { name: 'Seen' }).click();
    await open.shoot('phone');
    expect(await findBarriers()).toEqual([]);
  });
});
