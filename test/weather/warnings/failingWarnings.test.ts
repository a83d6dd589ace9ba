/** A service of warnings that is down, slow or limits us: what is told of what is kept, and what never is. */

import type { Answer } from '../../support/loopbackServer.ts';
import { hour, minute, now, weatherOf } from '../openMeteoServer.ts';
import { metAlert } from './alerts.ts';
import { elsewhere, heavyRain, nothing, rigWarned, saying, warningsOf } from './rigWarned.ts';

const { database, warner, openContainer, count } = rigWarned();

const brief = saying(metAlert({ eventEndingTime: new Date(now + 8 * minute).toISOString() }));
const down: Answer = (_url, response) => response.writeHead(503).end();
const stalling: Answer = () => undefined;
const unread = { problem: 'weatherDown' };

describe('while the service is down', () => {
  test.each<[string, Answer, number, object]>([
    ['what is in force is told for a quarter of an hour, with its age', heavyRain, 15 * minute - 1, { fetchedAt: now, isStale: true, warnings: [{}] }],
    ['but no longer', heavyRain, 15 * minute, unread],
    ['that none is in force is told while it is fresh', nothing, 5 * minute - 1, { fetchedAt: now, isStale: false, warnings: [] }],
    ['and never past that', nothing, 5 * minute, unread],
    ['nor where what was in force is over', brief, 9 * minute, unread],
    ['nor is it told past that that the service does not warn there', elsewhere, 5 * minute, unread],
  ])('%s', async (_name, before, age, expected) => {
    const read = openContainer();
    warner().answerWith(before);
    await read();
    warner().answerWith(down);
    const at = now + age;
    for (const container of [read, openContainer()]) {
      const found = await container({ at });
      expect('problem' in found ? found : found.warnings).toMatchObject(expected);
    }
  }); // prettier-ignore

  test('of another time than what is known to be in force nothing is told', async () => {
    const read = openContainer();
    await read();
    warner().answerWith(down);
    const at = now + 6 * minute;
    expect(await read({ at, from: now + 5 * hour })).toEqual(unread);
    expect(warningsOf(await read({ at, from: now + 2 * hour }))).toMatchObject({ isStale: true });
  });

  test('it is left alone after three failures, by containers that have just started too, and probed', async () => {
    warner().answerWith(down);
    const read = openContainer();
    for (const latitude of [60, 61, 62, 63]) expect(await read({ latitude })).toEqual(unread);
    expect(warner().requests).toHaveLength(3);
    expect(await openContainer()({ latitude: 64 })).toEqual(unread);
    expect(warner().requests).toHaveLength(3);
    expect(count('circuitChanged', '"circuit":"warnings"', '"open"', '"failed"')).toBe(1);

    const probing = { at: now + 10_000, latitude: 65 };
    expect(await openContainer()(probing)).toEqual(unread);
    expect(await openContainer()({ ...probing, latitude: 66 })).toEqual(unread);
    expect(warner().requests).toHaveLength(4);
    warner().answerWith(heavyRain);
    const well = { at: now + minute, latitude: 67 };
    expect(warningsOf(await openContainer()(well))).toMatchObject({ warnings: [{}] });
    expect(count('circuitChanged', '"circuit":"warnings"', '"closed"')).toBe(1);
    // A forecast of the same service has a circuit of its own.
    expect(count('circuitChanged', '"circuit":"forecast"')).toBe(0);
  });

  test('a 429 is kept to by all, as long as it says', async () => {
    warner().answerWith((_url, response) =>
      response.writeHead(429, { 'retry-after': '120' }).end(),
    );
    expect(await openContainer()({ latitude: 60 })).toEqual(unread);
    warner().answerWith(heavyRain);
    const early = { at: now + 2 * minute - 1, latitude: 61 };
    expect(await openContainer()(early)).toEqual(unread);
    expect(warner().requests).toHaveLength(1);
    const due = { at: now + 2 * minute, latitude: 62 };
    expect(warningsOf(await openContainer()(due))).toMatchObject({ warnings: [{}] });
  });
});

describe('a mention', () => {
  const mention = { needs: ['forecast'], mentionsWarnings: true } as const;

  test('of what is known to be in force comes though the service is slow', async () => {
    const read = openContainer();
    await read(mention);
    warner().answerWith(stalling);
    expect(warningsOf(await read({ ...mention, at: now + 6 * minute }))).toMatchObject({
      fetchedAt: now,
      isStale: true,
      warnings: [{ event: 'Heavy rain' }],
    });
  });

  test('ends its request with the answer, which says nothing of the service', async () => {
    const ended = new Promise<void>((resolve) => {
      warner().answerWith((_url, response) => {
        response.on('close', resolve);
      });
    });
    expect(weatherOf(await openContainer()(mention))).not.toHaveProperty('warnings');
    await ended;
    expect(count('weatherFailed')).toBe(0);
    expect(count('circuitChanged')).toBe(0);
  });

  test('that gives up on a slow table says nothing of the table either', async () => {
    const read = openContainer();
    await read({ needs: ['forecast'] });
    database().failWith('stall');
    expect(weatherOf(await read(mention))).not.toHaveProperty('warnings');
    database().failWith(undefined);
    database().forget();
    await read({ needs: ['forecast'], latitude: 61 });
    expect(database().operations()).toContain('BatchGetItem');
    expect(count('sharedTierFailed')).toBe(0);
  });
});
