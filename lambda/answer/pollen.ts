import type { LocalDate } from '../time/localDate.ts';
import { localTimeOf } from '../time/zone.ts';
import { pollens, type Pollen, type SubjectOf } from '../understanding/question.ts';
import { selectHours, type HourAir } from '../weather/weather.ts';
import { bandOf, pollenBands, type PollenLevel } from './bands.ts';
import { isInEurope } from './europe.ts';
import type { AirEvidence, Planned, Scene } from './scene.ts';
import { highest, mean } from './wetness.ts';

export interface PlantPollen {
  readonly plant: Pollen;
  readonly level: PollenLevel;
  /** grains/m³, the mean of the worst day. */
  readonly grains: number;
}

export type PollenBody =
  /** What is in the air, the worst first, at least one. */
  | {
      readonly topic: 'pollen';
      readonly says: 'levels' | 'more';
      readonly levels: readonly PlantPollen[];
    }
  | { readonly topic: 'pollen'; readonly says: 'plant'; readonly pollen: PlantPollen }
  /** Nothing that anybody would notice; `plant` where one was asked about. */
  | { readonly topic: 'pollen'; readonly says: 'none'; readonly plant: Pollen | undefined }
  /** Pollen is reckoned in Europe alone. */
  | { readonly topic: 'pollen'; readonly says: 'notMeasured' };

/** Which pollen is in the air, and how much; undefined where the air of the time is not known. */
export function planPollen(
  { plant }: SubjectOf<'pollen'>,
  { weather, period, found }: Scene,
): Planned<PollenBody, AirEvidence> | undefined {
  if (weather.air === undefined) return undefined;
  const hours = selectHours(weather.air, period.from, period.to);
  const topic = 'pollen';
  if (!isInEurope(found.place))
    return { body: { topic, says: 'notMeasured' }, evidence: { air: [], measures: [] } };
  if (hours.length === 0) return undefined;
  const levels = pollens
    .map((each) => pollenOf(each, hours, period.timeZone))
    .filter(({ level }) => level !== 'none')
    .sort((a, b) => ranks.indexOf(b.level) - ranks.indexOf(a.level) || b.grains - a.grains);
  const evidence: AirEvidence = {
    air: hours,
    measures: plant === undefined ? levels.map((each) => each.plant) : [plant],
  };
  const all = levels.length > 0 ? ({ topic, says: 'more', levels } as const) : undefined;
  if (plant !== undefined) {
    const asked = levels.find((each) => each.plant === plant);
    const body: PollenBody =
      asked === undefined
        ? { topic, says: 'none', plant }
        : { topic, says: 'plant', pollen: asked };
    return { body, evidence, more: all };
  }
  if (all === undefined) return { body: { topic, says: 'none', plant }, evidence };
  return { body: { topic, says: 'levels', levels }, evidence, more: all };
}

const ranks: readonly PollenLevel[] = ['none', 'low', 'moderate', 'high'];

function pollenOf(plant: Pollen, hours: readonly HourAir[], timeZone: string): PlantPollen {
  const days = new Map<LocalDate, HourAir[]>();
  for (const hour of hours) {
    const { date } = localTimeOf(hour.start, timeZone);
    days.set(date, [...(days.get(date) ?? []), hour]);
  }
  const means = [...days.values()].map((day) => mean(day, (hour) => hour.pollen[plant]));
  const grains = highest(means, (each) => each) ?? 0;
  return { plant, grains, level: bandOf(pollenBands[plant], grains) };
}
