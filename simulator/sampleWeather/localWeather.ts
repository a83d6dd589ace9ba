/** The made-up weather of one place, each quantity a smooth function of time. */
import { millisecondsPerHour, type Instant } from '../../lambda/time/localDate.ts';
import { climateAt, ramp, seasonalTemperature, type Climate } from './climate.ts';
import { createNoise } from './noise.ts';
import { dailySwing, solarHour } from './solar.ts';
import { createWetness, logistic, type Wetness } from './wetness.ts';

// Taken out once, as in noise.ts.
const { abs, cos, exp, max, PI } = Math;

export interface LocalWeather {
  readonly latitude: number;
  readonly longitude: number;
  readonly climate: Climate;
  readonly wetnessAt: (instant: Instant) => Wetness;
  /** % */
  readonly cloudCoverAt: (instant: Instant, wetness: Wetness) => number;
  /** °C; `mean` is without the swing of day and night. */
  readonly temperatureAt: (
    instant: Instant,
    wetness: Wetness,
    cloudCover: number,
  ) => { readonly temperature: number; readonly mean: number };
  /** °C below the mean temperature at which dew would fall. */
  readonly dewPointDepressionAt: (instant: Instant, wetness: Wetness) => number;
  /** hPa at sea level */
  readonly pressureAt: (instant: Instant, wetness: Wetness) => number;
  /** m/s */
  readonly windSpeedAt: (instant: Instant, wetness: Wetness) => number;
  /** degrees, where it comes from */
  readonly windDirectionAt: (instant: Instant, wetness: Wetness) => number;
}

function dayCurve(longitude: number, instant: Instant, peakHour: number): number {
  return cos((2 * PI * (solarHour(longitude, instant) - peakHour)) / 24);
}

/** Degrees that the wind usually blows from: trades, westerlies, polar easterlies. */
function prevailingWind(latitude: number): number {
  const poleward = abs(latitude);
  const trades = latitude >= 0 ? 65 : 115;
  const westerlies = latitude >= 0 ? 235 : 305;
  const polar = latitude >= 0 ? 50 : 130;
  const toWesterlies = trades + (westerlies - trades) * ramp(poleward, 25, 36);
  return toWesterlies + (polar - toWesterlies) * ramp(poleward, 64, 74);
}

export function createLocalWeather(latitude: number, longitude: number): LocalWeather {
  const climate = climateAt(latitude, longitude);
  const noise = (seed: number, stepHours: number, degrees: number) =>
    createNoise(seed, latitude, longitude, { stepHours, degrees });
  const cloudNoise = noise(11, 7, 3);
  const airMassNoise = noise(12, 60, 10);
  const warmthNoise = noise(13, 17, 5);
  const moistureNoise = noise(14, 30, 6);
  const pressureNoise = noise(15, 40, 12);
  const windNoise = noise(16, 14, 5);
  const turningNoise = noise(17, 22, 6);
  const prevailing = prevailingWind(latitude);
  const swing = 8.6 * (1 + 0.5 * climate.dryness) * (0.72 + 0.35 * climate.continentality);
  const usualDepression = 3.6 + 15 * climate.dryness + 1.5 * climate.continentality;

  return {
    latitude,
    longitude,
    climate,
    wetnessAt: createWetness(latitude, longitude, climate),
    cloudCoverAt: (instant, { index }) => {
      const spread = 0.45 * cloudNoise(instant / millisecondsPerHour);
      const cover = 100 * logistic((index + 1.1 + spread) / 0.42);
      return index > 0 ? max(cover, 60 + 35 * ramp(index, 0, 0.3)) : cover;
    },
    temperatureAt: (instant, { season, index }, cloudCover) => {
      const hours = instant / millisecondsPerHour;
      const passing = 0.8 * airMassNoise(hours) + 0.6 * warmthNoise(hours);
      // Passing weather matters most in winter; rain cools the warm season.
      const mean =
        seasonalTemperature(climate, season) +
        climate.temperatureDeviation * (1 - 0.22 * season) * passing -
        1.2 * ramp(season, -0.2, 0.8) * ramp(index, -0.2, 0.8);
      const temperature =
        mean +
        swing *
          (1 - 0.0055 * cloudCover) *
          dailySwing(latitude, instant) *
          dayCurve(longitude, instant, 15);
      return { temperature, mean };
    },
    dewPointDepressionAt: (instant, { index }) => {
      const dry = usualDepression * exp(0.28 * moistureNoise(instant / millisecondsPerHour));
      return dry + (0.8 - dry) * ramp(index, -1.1, 0.3);
    },
    pressureAt: (instant, { spell }) => {
      const hours = instant / millisecondsPerHour;
      const usual = 1011 + 6 * ramp(abs(latitude), 10, 30) - 6 * ramp(abs(latitude), 45, 62);
      // Wet spells are lows. The tides of the air are strongest in the tropics, at ten and at four.
      const tide = 1.2 * cos((latitude * PI) / 180) ** 3;
      return (
        usual +
        climate.pressureDeviation * (-0.75 * spell + 0.66 * pressureNoise(hours)) +
        tide * cos((4 * PI * (solarHour(longitude, instant) - 10)) / 24)
      );
    },
    windSpeedAt: (instant, { spell, index }) => {
      const strength = 0.5 * spell + 0.86 * windNoise(instant / millisecondsPerHour);
      const byDay = 1 + 0.25 * dailySwing(latitude, instant) * dayCurve(longitude, instant, 14);
      return climate.usualWind * exp(0.38 * strength) * byDay * (1 + 0.2 * ramp(index, -0.3, 0.8));
    },
    windDirectionAt: (instant, { spell }) => {
      const turn = 65 * turningNoise(instant / millisecondsPerHour) - 20 * spell;
      return (((prevailing + turn) % 360) + 360) % 360;
    },
  };
}
