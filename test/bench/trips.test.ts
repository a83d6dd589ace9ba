import { countTrips } from '../../bench/trips/countTrips.ts';
import { startUpstream } from '../../tools/upstream/startUpstream.ts';

test('no more round trips wait for one another than an answer needs', async () => {
  const upstream = await startUpstream();
  try {
    expect(await countTrips(upstream)).toEqual({
      namedInContainer: 0,
      namedInShared: 1,
      named: 2,
      homeInNewSession: 2,
    });
  } finally {
    await upstream.close();
  }
}, 60_000);
