import type { Instant } from '../time/localDate.ts';
import type { Subject } from '../understanding/question.ts';
import { selectHours, type HourWeather } from '../weather/weather.ts';
import { planActivity } from './activity.ts';
import { planAir } from './air.ts';
import { planDewPoint, planHumidity } from './humidity.ts';
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
  { readonly topic: 'uv' | 'air' | 'pollen' | 'sea' | 'typical' }
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
    default: {
      const { forecast } = scene.weather;
      if (forecast === undefined) return undefined;
      const { from, to } = scene.period;
      const hours = selectHours(forecast, from, to).map((hour) => settled(hour, scene.now));
      return planFromForecast(subject, { ...scene, forecast, hours });
    }
  }
}

/** What has fallen has fallen: an hour that is over has an amount and no chance any more. */
function settled(hour: HourWeather, now: Instant): HourWeather {
  return hour.end <= now ? { ...hour, precipitationProbability: undefined } : hour;
}

function planFromForecast(
  subject: ForecastSubject,
  scene: ForecastScene,
): Planned<Body> | undefined {
  switch (subject.topic) {
    case 'overview':
      return planOverview(subject, scene);
    case 'temperature':
      return planTemperature(subject, scene);
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
    case 'warning':
      return planWarning(subject, scene);
    case 'sky':
      return planSky(subject, scene);
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
