import { startReplay } from '../replay.ts';
import type { Environment } from './startOnce.ts';

export interface ReplayedServices {
  readonly environment: Environment;
  readonly close: () => Promise<void>;
}

/** The weather and the database of an environment, behind replays: what was asked once is answered at once. */
export async function replayServices(environment: Environment): Promise<ReplayedServices> {
  const [weather, dynamo] = await Promise.all([
    startReplay(environment['OPEN_METEO_URL'] ?? ''),
    startReplay(environment['DYNAMODB_ENDPOINT'] ?? ''),
  ]);
  return {
    environment: { ...environment, OPEN_METEO_URL: weather.url, DYNAMODB_ENDPOINT: dynamo.url },
    close: async () => {
      await Promise.all([weather.close(), dynamo.close()]);
    },
  };
}
