/** The stage that reads all weather a question needs, from what is kept or from the sources. */

import { untilSoonAfter } from '../support/untilSoonAfter.ts';
import { createKeepers } from './createKeepers.ts';
import type { SourcesConfig } from './createKeepers.ts';
import { createForecastReader } from './forecastReader.ts';
import { createHoursReader } from './hoursReader.ts';
import type { KeeperPorts } from './keeping/keeper.ts';
import { createTypicalReader } from './typicalReader.ts';
import { createWarningReader } from './warnings/createWarningReader.ts';
import type { WarningShelf } from './warnings/warningShelf.ts';
import type { ReadWeather, Weather, WeatherNeed, WeatherProblem } from './weather.ts';

/** ms that an answer waits longer for warnings which nobody asked for. */
const mentionGrace = 250;

interface WeatherKeepers extends KeeperPorts {
  /** What the watch keeps of warnings. */
  readonly findWarnings?: WarningShelf['find'];
}

/** Keeps weather for as long as it lives: make one for a container. */
export function createReadWeather(config: SourcesConfig, ports: WeatherKeepers): ReadWeather {
  const keepers = createKeepers(config, ports);
  const readForecast = createForecastReader(keepers.forecast);
  const readAir = createHoursReader('air', keepers.air);
  const readSea = createHoursReader('sea', keepers.sea);
  const readTypical = createTypicalReader(keepers.forecast);
  const { otherSources: sources, isSample } = config;
  const { log, findWarnings: findKept } = ports;
  const readWarnings = createWarningReader({
    sources,
    isSample,
    log,
    ...(findKept !== undefined && { findKept }),
  });
  return async (request, signal) => {
    const needs = new Set<WeatherNeed>(request.needs);
    const isAsked = needs.has('warnings');
    const warned =
      isAsked || request.mentionsWarnings === true ? readWarnings(request, signal) : undefined;
    const needed = Promise.all([
      needs.has('forecast') ? readForecast(request, signal) : undefined,
      needs.has('air') ? readAir(request, signal) : undefined,
      needs.has('sea') ? readSea(request, signal) : undefined,
      needs.has('typical') ? readTypical(request, signal) : undefined,
      isAsked ? warned : undefined,
    ]);
    const [[forecast, air, sea, typical], warnings] = await Promise.all([
      needed,
      // Where nothing else could be had, there is no answer to mention it beside.
      warned &&
        untilSoonAfter(needed, warned, (found) => (found.some(isReading) ? mentionGrace : 0)),
    ]);
    const problems: Weather['problems'] = {
      ...(isProblem(forecast) && { forecast }),
      ...(isProblem(air) && { air }),
      ...(isProblem(sea) && { sea }),
      ...(isProblem(typical) && { typical }),
      ...(isAsked && isProblem(warnings) && { warnings }),
    };
    const found = Object.values(problems);
    if (needs.size > 0 && found.length === needs.size) return mergeProblems(found);
    return {
      ...(isReading(forecast) && { forecast }),
      ...(isReading(air) && { air }),
      ...(isReading(sea) && { sea }),
      ...(isReading(typical) && { typical }),
      ...(isReading(warnings) && { warnings }),
      problems,
    };
  };
}

/** Down, where anything is, or too much: what is not there now may be later. */
function mergeProblems(problems: readonly WeatherProblem[]): WeatherProblem {
  return (
    problems.find(({ problem }) => problem === 'weatherDown') ??
    problems.find(({ problem }) => problem === 'allowanceSpent') ?? { problem: 'weatherMissing' }
  );
}

function isProblem(outcome: object | undefined): outcome is WeatherProblem {
  return outcome !== undefined && 'problem' in outcome;
}

function isReading<Reading extends object>(
  outcome: Reading | WeatherProblem | undefined,
): outcome is Reading {
  return outcome !== undefined && !isProblem(outcome);
}
