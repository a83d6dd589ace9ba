import * as v from 'valibot';
import {
  startSampleWeather,
  type SampleWeather,
  type SampleWeatherOptions,
} from '../../../simulator/sampleWeather/startSampleWeather.ts';

export const november = Date.UTC(2026, 10, 22, 19, 7);

const Value = v.nullable(v.union([v.number(), v.string()]));
const Units = v.optional(v.record(v.string(), v.string()), {});
const Series = v.optional(v.record(v.string(), v.array(Value)), {});

const Answer = v.strictObject({
  latitude: v.number(),
  longitude: v.number(),
  generationtime_ms: v.number(),
  utc_offset_seconds: v.number(),
  timezone: v.string(),
  timezone_abbreviation: v.string(),
  elevation: v.number(),
  location_id: v.optional(v.number()),
  current_units: Units,
  current: v.optional(v.record(v.string(), Value), {}),
  minutely_15_units: Units,
  minutely_15: Series,
  hourly_units: Units,
  hourly: Series,
  daily_units: Units,
  daily: Series,
});
export type WeatherAnswer = v.InferOutput<typeof Answer>;

export interface Reply {
  readonly status: number;
  readonly text: string;
}

export interface Service {
  readonly url: string;
  readonly get: (path: string, signal?: AbortSignal) => Promise<Reply>;
  /** The one answer to a question about the weather. */
  readonly ask: (path: string) => Promise<WeatherAnswer>;
  readonly askMany: (path: string) => Promise<WeatherAnswer[]>;
  readonly close: SampleWeather['close'];
}

export async function startService(options: Partial<SampleWeatherOptions> = {}): Promise<Service> {
  const { url, close } = await startSampleWeather({
    now: () => november,
    search: () => [],
    ...options,
  });
  const get: Service['get'] = async (path, signal) => {
    const response = await fetch(url + path, signal === undefined ? {} : { signal });
    return { status: response.status, text: await response.text() };
  };
  return {
    url,
    close,
    get,
    ask: async (path) => v.parse(Answer, JSON.parse((await get(path)).text)),
    askMany: async (path) => v.parse(v.array(Answer), JSON.parse((await get(path)).text)),
  };
}

/** The column as numbers; fails on anything else. */
export function numbers(series: WeatherAnswer['hourly'], name: string): number[] {
  return v.parse(v.array(v.number()), series[name]);
}

export function texts(series: WeatherAnswer['hourly'], name: string): string[] {
  return v.parse(v.array(v.string()), series[name]);
}

export const places = {
  Oslo: [59.91, 10.75],
  Bergen: [60.39, 5.32],
  London: [51.51, -0.13],
  Berlin: [52.52, 13.4],
  Madrid: [40.42, -3.7],
  Moscow: [55.75, 37.6],
  Cairo: [30.04, 31.24],
  Dubai: [25.2, 55.27],
  Delhi: [28.6, 77.2],
  Mumbai: [19.08, 72.88],
  Singapore: [1.35, 103.8],
  Tokyo: [35.68, 139.7],
  Beijing: [39.9, 116.4],
  'New York': [40.71, -74],
  Winnipeg: [49.9, -97.1],
  Seattle: [47.6, -122.3],
  'Los Angeles': [34.05, -118.24],
  Phoenix: [33.45, -112],
  Miami: [25.76, -80.2],
  'Mexico City': [19.43, -99.13],
  Honolulu: [21.3, -157.86],
  Nairobi: [-1.29, 36.8],
  'Cape Town': [-33.9, 18.4],
  Sydney: [-33.87, 151.2],
  'Alice Springs': [-23.7, 133.9],
  Auckland: [-36.85, 174.76],
  'Buenos Aires': [-34.6, -58.4],
  Reykjavik: [64.15, -21.9],
  Tromsø: [69.65, 18.96],
  Yakutsk: [62, 129.7],
  'South Pole': [-89.9, 0],
} as const;
export type PlaceName = keyof typeof places;

export function at(place: PlaceName): string {
  const [latitude, longitude] = places[place];
  return `latitude=${latitude}&longitude=${longitude}`;
}
