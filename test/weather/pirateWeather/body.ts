/** Writes documents as Pirate Weather documents them (https://pirateweather.net/en/latest/API/). */

export const seconds = (time: string) => Date.parse(time) / 1000;

const shared = {
  precipIntensity: 0,
  precipProbability: 0,
  precipType: 'none',
  temperature: 23.28,
  apparentTemperature: 21.64,
  dewPoint: 11.48,
  humidity: 0.5,
  pressure: 1009.92,
  windSpeed: 3.6,
  windGust: 4.9,
  windBearing: 30,
  cloudCover: 0.25,
  uvIndex: 5.48,
  visibility: 16.09,
  smoke: -999,
};

export const row = (time: string, change: object = {}) => ({
  time: seconds(time),
  icon: 'clear-day',
  ...shared,
  ...change,
});

export const body = (change: object = {}) => ({
  latitude: 45.42,
  longitude: -75.69,
  timezone: 'America/Toronto',
  offset: -4,
  currently: row('2026-06-07T17:58:00Z'),
  hourly: { summary: 'Clear.', icon: 'clear-day', data: [row('2026-06-07T17:00:00Z'), row('2026-06-07T18:00:00Z')] }, // prettier-ignore
  flags: { sources: ['gfs'], units: 'si', version: 'V2.7.5' },
  ...change,
});
