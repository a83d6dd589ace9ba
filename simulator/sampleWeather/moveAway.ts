import { yOf } from './nationalWeatherService/grid.ts';

const degreesAway = 20;

/** The same question about a place twenty degrees nearer to the other pole, in any dialect. */
export function moveAway(url: URL): URL {
  const moved = new URL(url);
  for (const name of ['latitude', 'lat']) {
    const value = moved.searchParams.get(name);
    if (value !== null) moved.searchParams.set(name, String(away(Number(value))));
  }
  moved.pathname = url.pathname
    .replace(/^\/points\/([-.\d]+),/, (_, latitude: string) => `/points/${away(Number(latitude))},`)
    .replace(
      /^(\/gridpoints\/\w+\/\d+),(\d+)/,
      (_, start: string, y: string) => `${start},${Number(y) - yOf(degreesAway) + yOf(0)}`,
    );
  return moved;
}

function away(latitude: number): number {
  return Number((latitude > 0 ? latitude - degreesAway : latitude + degreesAway).toFixed(4));
}
