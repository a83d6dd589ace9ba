import { hourOfAir } from '../hourOfAir.ts';
import type { AirColumns } from '../hourOfAir.ts';
import type { AirForecast } from '../weather.ts';
import { openDocument } from './openDocument.ts';
import type { Refusal } from './openDocument.ts';
import * as quantities from '../quantities.ts';
import { readHours } from './readHours.ts';
import type { Origin } from './readHours.ts';

/** Reads a body of the air quality service. */
export function readAir(json: unknown, origin: Origin): AirForecast | Refusal {
  const document = openDocument(json);
  if ('problem' in document) return document;
  const { hourly } = document;
  if (hourly === undefined) return { ...origin, hours: [] };
  const columns: AirColumns = {
    europeanIndex: hourly.column('european_aqi', quantities.europeanIndex),
    usIndex: hourly.column('us_aqi', quantities.usIndex),
    fineParticles: hourly.column('pm2_5', quantities.concentration),
    coarseParticles: hourly.column('pm10', quantities.concentration),
    ozone: hourly.column('ozone', quantities.concentration),
    uvIndex: hourly.column('uv_index', quantities.index),
    alder: hourly.column('alder_pollen', quantities.pollen),
    birch: hourly.column('birch_pollen', quantities.pollen),
    grass: hourly.column('grass_pollen', quantities.pollen),
    mugwort: hourly.column('mugwort_pollen', quantities.pollen),
    olive: hourly.column('olive_pollen', quantities.pollen),
    ragweed: hourly.column('ragweed_pollen', quantities.pollen),
  };
  const hours = readHours(document, hourly, ({ start, end }, row) =>
    hourOfAir(start, end, row, columns),
  );
  return document.refusal() ?? { ...origin, hours };
}
