import type { Baseline } from './answer/scene.ts';
import type { Dependencies } from './dependencies.ts';
import type { Place } from './place/place.ts';
import type { Problem } from './answer/plan.ts';
import { unsaidTimeOf } from './answer/planAnswer.ts';
import { knownPlaces } from './respond.ts';
import { resolvePeriod, resolvePlace } from './stages.ts';
import type { Period } from './time/period.ts';
import type { Turn } from './turn.ts';
import type { Question } from './understanding/question.ts';
import type { WeatherNeed } from './weather/weather.ts';

/** The other side of a comparison, taken down the same stages; undefined for a question that compares nothing. */
export async function readBaseline(
  { subject, time }: Question,
  { place, period }: { readonly place: Place; readonly period: Period },
  turn: Turn,
  { places, readWeather }: Dependencies,
): Promise<Baseline | Problem | undefined> {
  if (subject.topic !== 'temperature' || subject.form !== 'compare') return undefined;
  const { now, payer, signal, deviceZone } = turn;
  const periodAt = ({ timeZone, latitude }: Place, asked: typeof time) =>
    resolvePeriod(asked, { now, placeZone: timeZone, deviceZone, latitude }, unsaidTimeOf(subject));
  const read = (where: Place, span: Period, need: WeatherNeed) =>
    readWeather({ place: where, period: span, needs: [need], payer, now }, signal);

  switch (subject.baseline.kind) {
    case 'usual': {
      const weather = await read(place, period, 'typical');
      if ('problem' in weather) return weather;
      return { against: { kind: 'usual' }, typicalHigh: weather.typical?.temperatureMax };
    }
    case 'time': {
      const other = periodAt(place, subject.baseline.time);
      if ('problem' in other) return other;
      const weather = await read(place, other, 'forecast');
      if ('problem' in weather) return weather;
      return { against: { kind: 'time', period: other }, forecast: weather.forecast };
    }
    case 'place': {
      const asked = subject.baseline.place;
      const found = await resolvePlace(asked, await knownPlaces(asked, turn), places, signal);
      if ('problem' in found) return found;
      const there = periodAt(found.place, time);
      if ('problem' in there) return there;
      const weather = await read(found.place, there, 'forecast');
      if ('problem' in weather) return weather;
      return {
        against: { kind: 'place', place: found.place, period: there },
        forecast: weather.forecast,
      };
    }
  }
}
