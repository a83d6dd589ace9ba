import type { Question, Topic } from '../understanding/question.ts';

/** What a listener may want in other units: degrees, or lengths (rain, snow, speeds, distances). */
export type UnitMeasure = 'temperatureUnit' | 'lengthUnit';

const both: readonly UnitMeasure[] = ['temperatureUnit', 'lengthUnit'];
const degrees: readonly UnitMeasure[] = ['temperatureUnit'];
const lengths: readonly UnitMeasure[] = ['lengthUnit'];

const unitsByTopic: Readonly<Record<Topic, readonly UnitMeasure[]>> = {
  overview: both,
  temperature: degrees,
  rain: lengths,
  snow: both,
  wear: both,
  activity: both,
  sky: lengths,
  storm: lengths,
  warning: both,
  wind: lengths,
  humidity: degrees,
  dewPoint: degrees,
  pressure: lengths,
  visibility: lengths,
  sun: [],
  moon: [],
  uv: [],
  air: [],
  pollen: [],
  sea: both,
  typical: both,
};

/** What an answer may speak in units, so that nobody is asked about the units of an answer that has none. */
export function unitsSpoken({ subject, detail }: Question): readonly UnitMeasure[] {
  return detail === 'answer' ? unitsByTopic[subject.topic] : both;
}
