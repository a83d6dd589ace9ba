import { startUpstream } from '../../tools/upstream/startUpstream.ts';
import type { Figure } from '../figure.ts';
import { countTrips } from '../trips/countTrips.ts';

const unit = 'round trips in sequence';

/** Network round trips one after another before the answer. */
export async function measureTrips(): Promise<readonly Figure[]> {
  const upstream = await startUpstream();
  const trips = await countTrips(upstream);
  await upstream.close();
  return [
    { figure: 'tripsNamedInContainer', value: trips.namedInContainer, limit: 0, unit },
    { figure: 'tripsNamedInShared', value: trips.namedInShared, limit: 1, unit },
    { figure: 'tripsNamed', value: trips.named, limit: 2, unit },
    { figure: 'tripsHomeInNewSession', value: trips.homeInNewSession, limit: 2, unit },
  ];
}
