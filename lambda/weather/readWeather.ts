/** The stage that reads all weather a question needs, from what is kept or from the sources. */

import { untilSoonAfter } from '../support/untilSoonAfter.ts';
import { createKeepers } from './createKeepers.ts';
import type { SourcesConfig } from './createKeepers.ts';
import { createForecastReader } from './forecastReader.ts';
import { createHoursReader } from './hoursReader.ts';
import { ages } from './keeping/ages.ts';
import type { KeeperPorts } from './keeping/keeper.ts';
import { createTypicalReader } from './typicalReader.ts';
import type { Warnings } from './warning.ts';
import { createWarningReader } from './warnings/createWarningReader.ts';
import type {
  ReadWeather,
  Weather,
  WeatherNeed,
  WeatherProblem,
  WeatherRequest,
} from './weather.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** ms that an answer waits longer for warnings which nobody asked for. */
const mentionGrace = 250;

/** Keeps weather for as long as it lives: make one for a container. */
export function createReadWeather(config: SourcesConfig, ports: KeeperPorts): ReadWeather {
  const keepers = createKeepers(config, ports);
  const readForecast = createForecastReader(keepers.forecast);
  const readAir = createHoursReader('air', keepers.air);
  const readSea = createHoursReader('sea', keepers.sea);
  const readTypical = createTypicalReader(keepers.forecast);
  const { otherSources: sources, isSample } = config;
  const readWarnings = createWarningReader({ sources, isSample, limits: ages.warnings }, ports);

  /** What nobody asked for: it ends soon after the rest is there, or at once where there is nothing to stand beside. */
  async function readMention(
    request: WeatherRequest,
    needed: Promise<readonly (object | undefined)[]>,
    signal: AbortSignal,
  ): Promise<Warnings | WeatherProblem> {
    let hurry: AbortController | undefined;
    const hurrySignal = () => (hurry ??= new AbortController()).signal;
    const reading = readWarnings({ ...warningsOf(request), hurry: hurrySignal }, signal);
    const inTime = await untilSoonAfter(needed, reading, (found) =>
      found.some(isReading) ? mentionGrace : 0,
    );
    if (inTime !== undefined) return inTime;
    hurry?.abort();
    return reading;
  }

  return async (request, signal) => {
    const needs = new Set<WeatherNeed>(request.needs);
    const isAsked = needs.has('warnings');
    const needed = Promise.all([
      needs.has('forecast') ? readForecast(request, signal) : undefined,
      needs.has('air') ? readAir(request, signal) : undefined,
      needs.has('sea') ? readSea(request, signal) : undefined,
      needs.has('typical') ? readTypical(request, signal) : undefined,
      isAsked ? readWarnings(warningsOf(request), signal) : undefined,
    ]);
    const isMentioned = !isAsked && request.mentionsWarnings === true;
    const [[forecast, air, sea, typical, asked], mentioned] = await Promise.all([
      needed,
      isMentioned ? readMention(request, needed, signal) : undefined,
    ]);
    const warnings = asked ?? mentioned;
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

function warningsOf(request: WeatherRequest) {
  const { period, now } = request;
  return { where: whereaboutsOf(request), period, now };
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
