import type { Instant } from '../time/localDate.ts';
import type { HourWeather } from '../weather/weather.ts';
import type { Evidence, Measure } from './scene.ts';

/** What the hours that decided an answer say of one measure. */
export interface Fact {
  readonly measure: Measure;
  readonly from: Instant;
  readonly to: Instant;
  readonly least: number;
  readonly most: number;
  /** Sum over the hours; of meaning for amounts. */
  readonly total: number;
}

const read: Readonly<Record<Measure, (hour: HourWeather) => number | undefined>> = {
  temperature: (hour) => hour.temperature,
  feelsLike: (hour) => hour.apparentTemperature,
  precipitation: (hour) => hour.precipitationAmount,
  snowfall: (hour) => hour.snowfallAmount,
  probability: (hour) => hour.precipitationProbability,
  windSpeed: (hour) => hour.windSpeed,
  gust: (hour) => hour.windGust,
  cloud: (hour) => hour.cloudCover,
  humidity: (hour) => hour.relativeHumidity,
  visibility: (hour) => hour.visibility,
  uv: (hour) => hour.uvIndex,
};

/** One fact for each measure of the evidence that any hour knows. */
export function factsOf({ hours, measures }: Evidence): readonly Fact[] {
  const from = hours[0]?.start;
  const to = hours.at(-1)?.end;
  if (from === undefined || to === undefined) return [];
  return measures.flatMap((measure) => {
    const values = hours.map(read[measure]).filter((value) => value !== undefined);
    if (values.length === 0) return [];
    const total = values.reduce((sum, value) => sum + value, 0);
    return [{ measure, from, to, least: Math.min(...values), most: Math.max(...values), total }];
  });
}
