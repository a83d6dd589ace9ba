/** What services measure, in the units that they name, turned into ours. Units as Open-Meteo writes them. */

/** A value of a response in our unit; undefined for null, for text, and for what cannot be. */
type ReadValue = (value: unknown) => number | undefined;

export interface Quantity {
  /** From the service's unit to ours; a unit that is not here is not understood. */
  readonly units: ReadonlyMap<string, (value: number) => number>;
  /** In our unit: values beyond these are mistakes and count as unknown. */
  readonly least: number;
  readonly most: number;
}

const same = (value: number) => value;

/** The service's own number, whichever of these names its unit has. */
function unchanged(least: number, most: number, ...units: readonly string[]): Quantity {
  return { units: new Map(units.map((unit) => [unit, same])), least, most };
}

const metres: ReadonlyMap<string, number> = new Map([
  ['km', 1000],
  ['m', 1],
  ['cm', 0.01],
  ['mm', 0.001],
  ['inch', 0.0254],
  ['ft', 0.3048],
]);

/** Lengths in `unit`. */
function length(unit: 'm' | 'cm' | 'mm', least: number, most: number): Quantity {
  const ours = metres.get(unit) ?? 1;
  const units = [...metres].map(
    ([theirs, size]) =>
      [theirs, theirs === unit ? same : (value: number) => value * (size / ours)] as const,
  );
  return { units: new Map(units), least, most };
}

/** °C. The records of the Earth's surface are -89 and 57; apparent temperatures go further. */
export const temperature: Quantity = {
  units: new Map([
    ['°C', same],
    ['°F', (value) => (value - 32) / 1.8],
  ]),
  least: -110,
  most: 75,
};

/** m/s */
export const speed: Quantity = {
  units: new Map([
    ['m/s', same],
    ['km/h', (value) => value / 3.6],
    ['mp/h', (value) => value * 0.44704],
    ['mph', (value) => value * 0.44704],
    ['kn', (value) => value * (1852 / 3600)],
  ]),
  least: 0,
  most: 150,
};

export const percent = unchanged(0, 100, '%');
export const weatherCode = unchanged(0, 99, 'wmo code');
/** hPa at sea level */
export const pressure: Quantity = {
  units: new Map([
    ['hPa', same],
    ['Pa', (value) => value / 100],
  ]),
  least: 800,
  most: 1100,
};
/** degrees clockwise from north */
export const direction = unchanged(0, 360, '°');
export const index = unchanged(0, 50, '');
/** 0 or 1 */
export const flag = unchanged(0, 1, '');
/** m; the service gives up to some 200 km. */
export const visibility = length('m', 0, 1_000_000);
/** mm of water in an hour, or in a day */
export const precipitation = length('mm', 0, 2_000);
/** cm of fresh snow in an hour, or in a day */
export const snowfall = length('cm', 0, 1_000);
/** m lying on the ground */
export const snowDepth = length('m', 0, 100);
/** m */
export const waveHeight = length('m', 0, 50);
export const seconds = unchanged(0, 100, 's');
/** μg/m³; the unit is written with either of Unicode's two letters mu. */
export const concentration = unchanged(0, 100_000, '\u03bcg/m³', '\u00b5g/m³');
/** grains/m³ */
export const pollen = unchanged(0, 100_000, 'grains/m³');
export const europeanIndex = unchanged(0, 2_000, 'EAQI', '');
export const usIndex = unchanged(0, 2_000, 'USAQI', '');

/** How values of a quantity are read that come in `unit`; undefined for a unit that is not understood. */
export function readerOf({ units, least, most }: Quantity, unit: string): ReadValue | undefined {
  const convert = units.get(unit);
  if (convert === undefined) return undefined;
  return (value) => {
    if (typeof value !== 'number') return undefined;
    const converted = convert(value);
    return converted >= least && converted <= most ? converted : undefined;
  };
}

/** How values of a quantity are read that come in a unit of which it is known that it is understood. */
export function readerIn(quantity: Quantity, unit: string): ReadValue {
  const read = readerOf(quantity, unit);
  if (read === undefined) throw new Error(`no quantity of ours is read in "${unit}"`);
  return read;
}
