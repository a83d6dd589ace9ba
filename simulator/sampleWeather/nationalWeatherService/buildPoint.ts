import { climateAt } from '../climate.ts';
import { timeZoneOf } from '../timeZones.ts';
import { quantity } from './documents.ts';
import { stationIdAt, xOf, yOf, type Cell } from './grid.ts';

/** Which cell of the grid a point lies in, and where its forecasts are. */
export function buildPoint({ latitude, longitude }: Cell, origin: string) {
  const [gridX, gridY] = [xOf(longitude), yOf(latitude)];
  const grid = `${origin}/gridpoints/RED/${gridX},${gridY}`;
  const id = `${origin}/points/${latitude},${longitude}`;
  return {
    id,
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      '@id': id,
      '@type': 'wx:Point',
      cwa: 'RED',
      forecastOffice: `${origin}/offices/RED`,
      gridId: 'RED',
      gridX,
      gridY,
      forecast: `${grid}/forecast`,
      forecastHourly: `${grid}/forecast/hourly`,
      forecastGridData: grid,
      observationStations: `${grid}/stations`,
      timeZone: timeZoneOf(latitude, longitude),
    },
  };
}

/** The station in the cell and the one to its east. */
export function buildStations({ latitude, longitude }: Cell, origin: string) {
  const stations = [longitude, longitude + 0.05].map((east) => {
    const id = stationIdAt(xOf(east), yOf(latitude));
    return {
      id: `${origin}/stations/${id}`,
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [Math.round(east * 100) / 100, latitude] },
      properties: {
        '@id': `${origin}/stations/${id}`,
        '@type': 'wx:ObservationStation',
        elevation: quantity('m', climateAt(latitude, east).elevation),
        stationIdentifier: id,
        name: `Sample station ${id}`,
        timeZone: timeZoneOf(latitude, longitude),
      },
    };
  });
  return {
    type: 'FeatureCollection',
    features: stations,
    observationStations: stations.map(({ id }) => id),
  };
}
