import type { Question } from '../understanding/question.ts';
import type { Credit, Weather } from '../weather/weather.ts';
import type { Scene } from './scene.ts';
import { warningsDuring } from './warningsDuring.ts';

/** Who told what the answer to a question says, as far as the weather it is planned from shows. */
export function creditOf(
  { subject, detail }: Pick<Question, 'subject' | 'detail'>,
  scene: Pick<Scene, 'weather' | 'period' | 'now'>,
): Credit {
  const { warnings } = scene.weather;
  const issuer = warnings?.coverage === 'covered' ? warnings.issuer : undefined;
  const weather = sourceOf(scene.weather);
  const isWarned = warningsDuring(scene).length > 0;
  // What is in force is told without the forecast; where nothing is, the forecast's own dangers are told.
  if (subject.topic === 'warning')
    return { ...(!isWarned && weather), ...(issuer !== undefined && { issuer }) };
  const isMentioned = isWarned && detail === 'answer';
  return { ...weather, ...(isMentioned && issuer !== undefined && { issuer }) };
}

function sourceOf({ forecast, air, sea, typical }: Weather): Pick<Credit, 'weather'> {
  const reading = forecast ?? air ?? sea ?? typical;
  return reading === undefined ? {} : { weather: reading.source.name };
}
