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
  const europeanIndex = hourly.column('european_aqi', quantities.europeanIndex);
  const usIndex = hourly.column('us_aqi', quantities.usIndex);
  const fineParticles = hourly.column('pm2_5', quantities.concentration);
  const coarseParticles = hourly.column('pm10', quantities.concentration);
  const ozone = hourly.column('ozone', quantities.concentration);
  const uvIndex = hourly.column('uv_index', quantities.index);
  const alder = hourly.column('alder_pollen', quantities.pollen);
  const birch = hourly.column('birch_pollen', quantities.pollen);
  const grass = hourly.column('grass_pollen', quantities.pollen);
  const mugwort = hourly.column('mugwort_pollen', quantities.pollen);
  const olive = hourly.column('olive_pollen', quantities.pollen);
  const ragweed = hourly.column('ragweed_pollen', quantities.pollen);
  const hours = readHours(document, hourly, ({ start, end }, row) => ({
    start,
    end,
    europeanIndex: europeanIndex(row),
    usIndex: usIndex(row),
    fineParticles: fineParticles(row),
    coarseParticles: coarseParticles(row),
    ozone: ozone(row),
    uvIndex: uvIndex(row),
    pollen: {
      alder: alder(row),
      birch: birch(row),
      grass: grass(row),
      mugwort: mugwort(row),
      olive: olive(row),
      ragweed: ragweed(row),
    },
  }));
  return document.refusal() ?? { ...origin, hours };
}
