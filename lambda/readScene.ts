import type { Reach } from './answer/beyondForecast.ts';
import type { Problem } from './answer/plan.ts';
import { isPlaceNamed } from './answer/planAnswer.ts';
import type { Scene } from './answer/scene.ts';
import { unitsSpoken } from './answer/unitsSpoken.ts';
import type { Dependencies } from './dependencies.ts';
import type { PlaceFound } from './place/place.ts';
import { readBaseline } from './readBaseline.ts';
import type { Turn } from './turn.ts';
import type { Question } from './understanding/question.ts';
import type { Weather, WeatherProblem } from './weather/weather.ts';

interface Reading {
  readonly found: PlaceFound;
  readonly reach: Reach;
  /** On its way. */
  readonly reading: Promise<Weather | WeatherProblem>;
}

/** Reads side by side all that an answer is planned from: the weather, what it is compared with, and the listener's wishes. */
export async function readScene(
  asked: Question,
  { found, reach, reading }: Reading,
  turn: Turn,
  ports: Dependencies,
): Promise<Scene | Problem> {
  const { now, memory } = turn;
  const { period, isBeyondForecast } = reach;
  const { place } = found;
  const [weather, baseline, { temperature: degreesUnit }, { settings }] = await Promise.all([
    reading,
    readBaseline(asked, { place, period }, turn, ports),
    turn.units(unitsSpoken(asked)),
    memory.loadPerson(),
  ]);
  if ('problem' in weather) return weather;
  if (baseline !== undefined && 'problem' in baseline) return baseline;
  return {
    found,
    period,
    now,
    weather,
    baseline,
    degreesUnit,
    isUnwarned: settings.warnings === 'off',
    wanted: settings.detail,
    isBeyondForecast,
    isPlaceNamed: isPlaceNamed(asked.place, found),
  };
}
