import type { SeaForecast } from '../weather.ts';
import { openDocument } from './openDocument.ts';
import type { Refusal } from './openDocument.ts';
import * as quantities from '../quantities.ts';
import { readHours } from './readHours.ts';
import type { Origin } from './readHours.ts';

/** Reads a body of the marine service; inland it has no values, and there are no hours. */
export function readSea(json: unknown, origin: Origin): SeaForecast | Refusal {
  const document = openDocument(json);
  if ('problem' in document) return document;
  const { hourly } = document;
  if (hourly === undefined) return { ...origin, hours: [] };
  const waveHeight = hourly.column('wave_height', quantities.waveHeight);
  const waveDirection = hourly.column('wave_direction', quantities.direction);
  const wavePeriod = hourly.column('wave_period', quantities.seconds);
  const swellHeight = hourly.column('swell_wave_height', quantities.waveHeight);
  const swellDirection = hourly.column('swell_wave_direction', quantities.direction);
  const swellPeriod = hourly.column('swell_wave_period', quantities.seconds);
  const seaTemperature = hourly.column('sea_surface_temperature', quantities.temperature);
  const hours = readHours(document, hourly, ({ start, end }, row) => ({
    start,
    end,
    waveHeight: waveHeight(row),
    waveDirection: waveDirection(row),
    wavePeriod: wavePeriod(row),
    swellHeight: swellHeight(row),
    swellDirection: swellDirection(row),
    swellPeriod: swellPeriod(row),
    seaTemperature: seaTemperature(row),
  }));
  return document.refusal() ?? { ...origin, hours };
}
