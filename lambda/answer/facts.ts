import type { Instant } from '../time/localDate.ts';
import type { HourAir, HourSea, HourWeather } from '../weather/weather.ts';
import type { AirMeasure, AnyEvidence, Measure, SeaMeasure } from './scene.ts';

/** What the hours that decided an answer say of one measure. */
export interface Fact {
  readonly measure: Measure | AirMeasure | SeaMeasure;
  readonly from: Instant;
  readonly to: Instant;
  readonly least: number;
  readonly most: number;
  /** Sum over the hours; of meaning for amounts. */
  readonly total: number;
}

type Readers<M extends string, Row> = Readonly<Record<M, (row: Row) => number | undefined>>;

const ofWeather: Readers<Measure, HourWeather> = {
  temperature: (hour) => hour.temperature,
  feelsLike: (hour) => hour.apparentTemperature,
  precipitation: (hour) => hour.precipitationAmount,
  snowfall: (hour) => hour.snowfallAmount,
  probability: (hour) => hour.precipitationProbability,
  windSpeed: (hour) => hour.windSpeed,
  gust: (hour) => hour.windGust,
  cloud: (hour) => hour.cloudCover,
  humidity: (hour) => hour.relativeHumidity,
  dewPoint: (hour) => hour.dewPoint,
  pressure: (hour) => hour.pressure,
  visibility: (hour) => hour.visibility,
  uv: (hour) => hour.uvIndex,
};

const ofAir: Readers<AirMeasure, HourAir> = {
  europeanIndex: (hour) => hour.europeanIndex,
  usIndex: (hour) => hour.usIndex,
  fineParticles: (hour) => hour.fineParticles,
  coarseParticles: (hour) => hour.coarseParticles,
  ozone: (hour) => hour.ozone,
  uv: (hour) => hour.uvIndex,
  alder: (hour) => hour.pollen.alder,
  birch: (hour) => hour.pollen.birch,
  grass: (hour) => hour.pollen.grass,
  mugwort: (hour) => hour.pollen.mugwort,
  olive: (hour) => hour.pollen.olive,
  ragweed: (hour) => hour.pollen.ragweed,
};

const ofSea: Readers<SeaMeasure, HourSea> = {
  waveHeight: (hour) => hour.waveHeight,
  wavePeriod: (hour) => hour.wavePeriod,
  swellHeight: (hour) => hour.swellHeight,
  seaTemperature: (hour) => hour.seaTemperature,
};

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** One fact for each measure of the evidence that any hour knows, of its hours within the span alone. */
export function factsOf(
  evidence: AnyEvidence,
  span: Span = { from: -Infinity, to: Infinity },
): readonly Fact[] {
  if ('air' in evidence) return factsIn(evidence.air, evidence.measures, ofAir, span);
  if ('sea' in evidence) return factsIn(evidence.sea, evidence.measures, ofSea, span);
  return factsIn(evidence.hours, evidence.measures, ofWeather, span);
}

function factsIn<
  M extends Fact['measure'],
  Row extends { readonly start: Instant; readonly end: Instant },
>(
  rows: readonly Row[],
  measures: readonly M[],
  readers: Readers<M, Row>,
  span: Span,
): readonly Fact[] {
  const within = rows.filter(({ start, end }) => start < span.to && end > span.from);
  const from = within[0]?.start;
  const to = within.at(-1)?.end;
  if (from === undefined || to === undefined) return [];
  return measures.flatMap((measure) => {
    const values = within.map(readers[measure]).filter((value) => value !== undefined);
    if (values.length === 0) return [];
    const total = values.reduce((sum, value) => sum + value, 0);
    return [{ measure, from, to, least: Math.min(...values), most: Math.max(...values), total }];
  });
}
