import type { Instant } from '../../../lambda/time/localDate.ts';
import { dailyVariables } from './dailyVariables.ts';
import {
  cannotInitialize,
  createParameterReader,
  type ApiProblem,
  type ParameterReader,
} from './readParameters.ts';
import { readAskedTime, type AskedTime } from './timeRanges.ts';
import { timeZoneOf, zoneAt, type ZoneAtInstant } from '../timeZones.ts';
import type { UnitChoice } from './units.ts';
import { isVariable, type ServiceName } from './variables.ts';

export interface AskedPlace {
  readonly latitude: number;
  readonly longitude: number;
  /** As it is now; the answer keeps to it. */
  readonly zone: ZoneAtInstant;
}

export interface WeatherRequest {
  readonly service: ServiceName;
  readonly places: readonly AskedPlace[];
  readonly current: readonly string[];
  readonly quarterly: readonly string[];
  readonly hourly: readonly string[];
  readonly daily: readonly string[];
  readonly units: UnitChoice;
  readonly isUnixTime: boolean;
  readonly time: AskedTime;
}

/** The name that the service's hourly variables have in its error messages. */
const hourlyTypeName =
  'SurfacePressureAndHeightVariable<VariableAndPreviousDay, VariableOrSpread<ForecastPressureVariable>, ForecastHeightVariable>';

function readVariables(
  reader: ParameterReader,
  query: URLSearchParams,
  section: string,
): readonly string[] {
  const isDaily = section === 'daily';
  for (const value of query.getAll(section)) {
    const isKnown = (name: string) => (isDaily ? dailyVariables.has(name) : isVariable(name));
    // The message holds the whole list that the unknown name stands in.
    if (!value.split(',').filter(Boolean).every(isKnown)) {
      reader.fail(cannotInitialize(isDaily ? 'ForecastVariableDaily' : hourlyTypeName, value));
    }
  }
  return [...new Set(reader.list(section))];
}

/** A number as Swift prints it. */
function printFloat(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function readPlaces(reader: ParameterReader, now: Instant): readonly AskedPlace[] {
  const latitudes = reader.numbers('latitude');
  const longitudes = reader.numbers('longitude');
  if (reader.firstProblem() !== undefined) return [];
  if (latitudes.length !== longitudes.length) {
    reader.fail("Parameter 'latitude' and 'longitude' must have the same number of elements");
    return [];
  }
  if (latitudes.length === 0) {
    reader.fail("Parameter 'latitude' and 'longitude' must not be empty");
  }
  for (const latitude of latitudes) {
    if (Math.abs(latitude) <= 90) continue;
    reader.fail(`Latitude must be in range of -90 to 90°. Given: ${printFloat(latitude)}.`);
  }
  for (const longitude of longitudes) {
    if (Math.abs(longitude) <= 180) continue;
    reader.fail(`Longitude must be in range of -180 to 180°. Given: ${printFloat(longitude)}.`);
  }
  const zones = reader.list('timezone');
  if (zones.length > 1 && zones.length !== latitudes.length) {
    reader.fail("Parameter 'timezone' and coordinates must have the same number of elements");
  }
  if (reader.firstProblem() !== undefined) return [];
  return latitudes.flatMap((latitude, index) => {
    const longitude = longitudes[index] ?? 0;
    const asked = (zones.length > 1 ? zones[index] : zones[0]) ?? 'GMT';
    const zone = zoneAt(asked === 'auto' ? timeZoneOf(latitude, longitude) : asked, now);
    if (zone !== undefined) return [{ latitude, longitude, zone }];
    reader.fail('Invalid timezone');
    return [];
  });
}

/** Reads the query of any of the services of weather, or says what the real one would refuse it with. */
export function readWeatherRequest(
  service: ServiceName,
  query: URLSearchParams,
  now: Instant,
): WeatherRequest | ApiProblem {
  const reader = createParameterReader(query);
  const hasQuarters = service === 'forecast' || service === 'marine';
  const request: WeatherRequest = {
    service,
    current: readVariables(reader, query, 'current'),
    quarterly: hasQuarters ? readVariables(reader, query, 'minutely_15') : [],
    hourly: readVariables(reader, query, 'hourly'),
    daily: readVariables(reader, query, 'daily'),
    units: {
      temperature:
        reader.oneOf('temperature_unit', 'TemperatureUnit', ['celsius', 'fahrenheit']) ?? 'celsius',
      windSpeed:
        reader.oneOf('wind_speed_unit', 'WindspeedUnit', ['kmh', 'ms', 'mph', 'kn']) ?? 'kmh',
      precipitation:
        reader.oneOf('precipitation_unit', 'PrecipitationUnit', ['mm', 'inch']) ?? 'mm',
    },
    isUnixTime: reader.oneOf('timeformat', 'Timeformat', ['iso8601', 'unixtime']) === 'unixtime',
    places: readPlaces(reader, now),
    time: readAskedTime(reader, service, now),
  };
  return reader.firstProblem() ?? request;
}
