import { timeZoneOf } from '../timeZones.ts';
import type { Cell } from './grid.ts';

/** What the service covers, by the zones of its clocks. */
const zonesOfUs =
  /^(America\/(New_York|Detroit|Kentucky\/.+|Indiana\/.+|Chicago|Menominee|North_Dakota\/.+|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Puerto_Rico)|Pacific\/(Honolulu|Guam|Pago_Pago|Saipan))$/;

export function isCovered({ latitude, longitude }: Cell): boolean {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return false;
  return zonesOfUs.test(timeZoneOf(latitude, longitude));
}
