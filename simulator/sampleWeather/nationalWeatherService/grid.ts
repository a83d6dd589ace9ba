/** The grid of the made-up forecast office, and the stations on it: as fine as the sample's weather. */

const degrees = 0.05;

/** Column and row of the grid. */
export const xOf = (longitude: number) => Math.round((longitude + 180) / degrees);
export const yOf = (latitude: number) => Math.round((latitude + 90) / degrees);

export interface Cell {
  readonly latitude: number;
  readonly longitude: number;
}

export function cellAt(x: number, y: number): Cell {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { latitude: round(y * degrees - 90), longitude: round(x * degrees - 180) };
}

/** Letters and digits, as the service's stations are named. */
export function stationIdAt(x: number, y: number): string {
  return `S${base36(x)}${base36(y)}`;
}

/** Undefined where there is no such station. */
export function cellOfStation(id: string): Cell | undefined {
  const match = /^S([\dA-Z]{3})([\dA-Z]{3})$/.exec(id);
  if (match === null) return undefined;
  return cellAt(parseInt(match[1] ?? '', 36), parseInt(match[2] ?? '', 36));
}

function base36(value: number): string {
  return value.toString(36).toUpperCase().padStart(3, '0');
}
