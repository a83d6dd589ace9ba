import type { Reach } from './answer/beyondForecast.ts';
import type { Problem } from './answer/plan.ts';
import { isPlaceNamed, weatherRequestFor } from './answer/planAnswer.ts';
import type { Scene } from './answer/scene.ts';
import { unitsSpoken } from './answer/unitsSpoken.ts';
import type { Dependencies } from './dependencies.ts';
import type { PlaceFound } from './place/place.ts';
import { readBaseline } from './readBaseline.ts';
import type { Turn } from './turn.ts';
import type { Question } from './understanding/question.ts';

/** Reads side by side all that an answer is planned from: the weather, what it is compared with, and the listener's wishes. */
export async function readScene(
  asked: Question,
  { found, reach }: { readonly found: PlaceFound; readonly reach: Reach },
  turn: Turn,
  ports: Dependencies,
): Promise<Scene | Problem> {
  const { now, signal, memory } = turn;
  const { subject, period, isBeyondForecast } = reach;
  const { place } = found;
  const [weather, baseline, { temperature: degreesUnit }, { settings }] = await Promise.all([
    ports.readWeather(weatherRequestFor(subject, { place, period, now }), signal),
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
