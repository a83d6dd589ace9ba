import type { Instant } from '../time/localDate.ts';
import type { Subject } from '../understanding/question.ts';
import { selectHours, type HourWeather } from '../weather/weather.ts';
import { planActivity } from './activity.ts';
import { planAir } from './air.ts';
import { planDewPoint, planHumidity } from './humidity.ts';
import { isMoment } from './moment.ts';
import { planMoon } from './moon.ts';
import { planOverview } from './overview.ts';
import type { Body } from './plan.ts';
import { planPollen } from './pollen.ts';
import { planPressure } from './pressure.ts';
import { planRain } from './rain.ts';
import type { AnyEvidence, ForecastScene, Planned, Scene } from './scene.ts';
import { planSea } from './sea.ts';
import { planSky } from './sky.ts';
import { planSnow } from './snow.ts';
import { planStorm } from './storm.ts';
import { planSun } from './sun.ts';
import { planTemperature } from './temperature.ts';
import { planTypical } from './typical.ts';
import { planUv } from './uv.ts';
import { planVisibility } from './visibility.ts';
import { planWarning } from './warning.ts';
import { planWear } from './wear.ts';
import { planWind } from './wind.ts';

/** The topics that are answered from something other than the forecast, or not from it alone. */
type ForecastSubject = Exclude<
  Subject,
  { readonly topic: 'uv' | 'air' | 'pollen' | 'sea' | 'typical' | 'warning' }
>;

/** What is said about a subject, and why; undefined where the weather that was read has nothing on it. */
export function planSubject(
  subject: Subject,
  scene: Scene,
): Planned<Body, AnyEvidence> | undefined {
  switch (subject.topic) {
    case 'uv':
      return planUv(subject, scene);
    case 'air':
      return planAir(subject, scene);
    case 'pollen':
      return planPollen(subject, scene);
    case 'sea':
      return planSea(subject, scene);
    case 'typical':
      return planTypical(subject, scene);
    case 'warning':
      return planWarning(subject, scene);
    default: {
      const { forecast } = scene.weather;
      if (forecast === undefined) return undefined;
      const { from, to } = scene.period;
      const hours = selectHours(forecast, from, to).map((hour) => settled(hour, scene.now));
      return planFromForecast(subject, observed({ ...scene, forecast, hours }));
    }
  }
}

/** What has fallen has fallen: an hour that is over has an amount and no chance any more. */
function settled(hour: HourWeather, now: Instant): HourWeather {
  return hour.end <= now ? { ...hour, precipitationProbability: undefined } : hour;
}

/**
 * What is observed now stands for the running hour, so that every answer about now names the same values. Amounts
 * stay the hour's: those of the present are of a quarter of an hour.
 */
function observed(scene: ForecastScene): ForecastScene {
  const { period, hours, forecast } = scene;
  const { current } = forecast;
  const [running, ...later] = hours;
  if (period.kind !== 'now' || current === undefined || running === undefined) return scene;
  const seen: HourWeather = {
    ...running,
    temperature: current.temperature ?? running.temperature,
    apparentTemperature: current.apparentTemperature ?? running.apparentTemperature,
    relativeHumidity: current.relativeHumidity ?? running.relativeHumidity,
    dewPoint: current.dewPoint ?? running.dewPoint,
    weatherCode: current.weatherCode ?? running.weatherCode,
    cloudCover: current.cloudCover ?? running.cloudCover,
    pressure: current.pressure ?? running.pressure,
    windSpeed: current.windSpeed ?? running.windSpeed,
    windGust: current.windGust ?? running.windGust,
    windDirection: current.windDirection ?? running.windDirection,
    visibility: current.visibility ?? running.visibility,
    uvIndex: current.uvIndex ?? running.uvIndex,
    isDay: current.isDay ?? running.isDay,
  };
  return { ...scene, hours: [seen, ...later] };
}

function planFromForecast(
  subject: ForecastSubject,
  scene: ForecastScene,
): Planned<Body> | undefined {
  // A moment is its first hour; what may fall soon after is looked at all the same.
  const moment = isMoment(scene.period) ? { ...scene, hours: scene.hours.slice(0, 1) } : scene;
  switch (subject.topic) {
    case 'overview':
      return planOverview(subject, scene);
    case 'temperature':
      return planTemperature(subject, moment);
    case 'rain':
      return planRain(subject, scene);
    case 'wear':
      return planWear(subject, scene);
    case 'activity':
      return planActivity(subject, scene);
    case 'snow':
      return planSnow(subject, scene);
    case 'storm':
      return planStorm(subject, scene);
    case 'sky':
      return planSky(subject, moment);
    case 'sun':
      return planSun(subject, scene);
    case 'moon':
      return planMoon(subject, scene);
    case 'wind':
      return planWind(subject, scene);
    case 'humidity':
      return planHumidity(subject, scene);
    case 'dewPoint':
      return planDewPoint(scene);
    case 'pressure':
      return planPressure(scene);
    case 'visibility':
      return planVisibility(scene);
  }
}
