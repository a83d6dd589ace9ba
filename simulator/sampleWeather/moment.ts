import { millisecondsPerHour, type Instant } from '../../lambda/time/localDate.ts';
import {
  apparentTemperatureOf,
  clearSkyUvIndexOf,
  radiationOf,
  relativeHumidityOf,
  surfacePressureOf,
  uvIndexOf,
} from './atmosphere.ts';
import { ramp } from './climate.ts';
import type { LocalWeather } from './localWeather.ts';
import {
  precipitationBefore,
  precipitationKind,
  snowfallFromWater,
  type PrecipitationKind,
  type SpanHours,
} from './precipitation.ts';
import { snowDepthAt } from './snowDepth.ts';
import { isDaylight, sineOfSunElevation } from './solar.ts';
import { chanceOf, type Wetness } from './wetness.ts';
import { weatherCodeOf } from './weatherCode.ts';

/**
 * The weather of a place at an instant. Amounts, gusts, probability and sunshine are of the span
 * that ends then; the rest holds at the instant. Each quantity is worked out when first asked for.
 */
export class Moment {
  readonly place: LocalWeather;
  readonly instant: Instant;
  readonly spanHours: SpanHours;
  readonly wetness: Wetness;
  /** % */
  readonly cloudCover: number;
  /** °C */
  readonly temperature: number;
  /** °C, without the swing of day and night. */
  readonly meanTemperature: number;
  #precipitation: number | undefined;
  #dewPoint: number | undefined;
  #windSpeed: number | undefined;
  #sineOfSun: number | undefined;

  constructor(place: LocalWeather, instant: Instant, spanHours: SpanHours) {
    this.place = place;
    this.instant = instant;
    this.spanHours = spanHours;
    this.wetness = place.wetnessAt(instant);
    this.cloudCover = place.cloudCoverAt(instant, this.wetness);
    const { temperature, mean } = place.temperatureAt(instant, this.wetness, this.cloudCover);
    this.temperature = temperature;
    this.meanTemperature = mean;
  }

  /** mm of water */
  get precipitation(): number {
    const { climate, wetnessAt } = this.place;
    this.#precipitation ??= precipitationBefore(this.instant, this.spanHours, climate, wetnessAt);
    return this.#precipitation;
  }

  get precipitationKind(): PrecipitationKind {
    return precipitationKind(this.wetness, this.temperature);
  }

  /** mm of water that fell as one of these kinds. */
  precipitationAs(...kinds: readonly PrecipitationKind[]): number {
    return kinds.includes(this.precipitationKind) ? this.precipitation : 0;
  }

  /** cm */
  get snowfall(): number {
    return this.precipitationAs('snow', 'snowShowers') * snowfallFromWater;
  }

  /** % */
  get precipitationProbability(): number {
    const middle = this.instant - (this.spanHours * millisecondsPerHour) / 2;
    return Math.round(100 * chanceOf(this.place.wetnessAt(middle)));
  }

  /** m */
  get snowDepth(): number {
    return snowDepthAt(this.place, this.instant);
  }

  /** °C */
  get dewPoint(): number {
    this.#dewPoint ??= Math.min(
      this.temperature - 0.1,
      this.meanTemperature - this.place.dewPointDepressionAt(this.instant, this.wetness),
    );
    return this.#dewPoint;
  }

  /** % */
  get relativeHumidity(): number {
    return relativeHumidityOf(this.temperature, this.dewPoint);
  }

  /** °C */
  get apparentTemperature(): number {
    const { temperature, relativeHumidity, windSpeed, radiation } = this;
    return apparentTemperatureOf(temperature, relativeHumidity, windSpeed, radiation);
  }

  /** m/s */
  get windSpeed(): number {
    this.#windSpeed ??= this.place.windSpeedAt(this.instant, this.wetness);
    return this.#windSpeed;
  }

  /** m/s, the strongest of the span */
  get windGust(): number {
    const before = this.instant - (this.spanHours * millisecondsPerHour) / 2;
    const earlier = this.place.windSpeedAt(before, this.place.wetnessAt(before));
    const gustiness = 1.5 + 0.25 * this.wetness.convection + 0.35 * ramp(this.wetness.index, 0, 1);
    return 0.8 + gustiness * Math.max(this.windSpeed, earlier);
  }

  /** degrees, where it comes from */
  get windDirection(): number {
    return this.place.windDirectionAt(this.instant, this.wetness);
  }

  /** hPa at sea level */
  get pressure(): number {
    return this.place.pressureAt(this.instant, this.wetness);
  }

  /** hPa at the place's height */
  get surfacePressure(): number {
    return surfacePressureOf(this.pressure, this.temperature, this.place.climate.elevation);
  }

  /** m; up to 24,140, the fifteen miles that models end at. */
  get visibility(): number {
    const hazy = 24_140 - 15_000 * ramp(this.relativeHumidity, 75, 98);
    const rate = this.precipitation / this.spanHours;
    if (rate > 0) {
      const isSnow = this.snowfall > 0;
      return Math.max(isSnow ? 300 : 1_500, hazy / (1 + (isSnow ? 6 : 0.5) * rate));
    }
    // Fog forms in cool and still air.
    const fog =
      ramp(this.relativeHumidity, 97, 98.8) *
      (1 - ramp(this.windSpeed, 2, 3.2)) *
      (1 - ramp(this.temperature, 12, 20));
    return hazy * (1 - 0.97 * fog);
  }

  get sineOfSun(): number {
    const { latitude, longitude } = this.place;
    this.#sineOfSun ??= sineOfSunElevation(latitude, longitude, this.instant);
    return this.#sineOfSun;
  }

  get isDay(): boolean {
    return isDaylight(this.place.latitude, this.place.longitude, this.instant);
  }

  /** W/m² on level ground */
  get radiation(): number {
    return radiationOf(this.sineOfSun, this.cloudCover);
  }

  get uvIndex(): number {
    return uvIndexOf(this.sineOfSun, this.cloudCover);
  }

  get clearSkyUvIndex(): number {
    return clearSkyUvIndexOf(this.sineOfSun);
  }

  /** seconds, of the span that ends at the instant */
  get sunshine(): number {
    const { latitude, longitude } = this.place;
    const middle = this.instant - (this.spanHours * millisecondsPerHour) / 2;
    if (!isDaylight(latitude, longitude, middle)) return 0;
    return Math.round(this.spanHours * 3600 * (1 - ramp(this.cloudCover, 25, 95)));
  }

  /** Where showers are heavy in warm and moist air. */
  get isThunder(): boolean {
    const isHeavy = this.precipitation / this.spanHours >= 1.5;
    return (
      isHeavy &&
      this.wetness.convection > 0.4 &&
      this.precipitationKind === 'showers' &&
      this.wetness.index > 0.75
    );
  }

  /** WMO code */
  get weatherCode(): number {
    const { latitude, longitude } = this.place;
    const isCentralEurope = latitude > 43 && latitude < 57 && longitude > 2 && longitude < 20;
    return weatherCodeOf({
      kind: this.precipitationKind,
      rate: this.precipitation / this.spanHours,
      isThunder: this.isThunder,
      isHail: isCentralEurope && this.wetness.index > 1.3,
      visibility: this.visibility,
      cloudCover: this.cloudCover,
      temperature: this.temperature,
    });
  }
}
