import type { Garment } from '../understanding/question.ts';

/**
 * Every number that turns weather into advice, in one table, each with its unit and its reason.
 * A threshold is reached when the value is equal to it or past it. `activityRules.ts` is the part for activities.
 */
export const thresholds = {
  /** An hour counts as wet. 0.1 mm is the least that a gauge resolves and that services report. */
  wetHour: { amount: 0.1 /* mm */, probability: 40 /* % */ },
  /** So long without rain is its end and no break. */
  dryMinutes: { length: 15 * 60_000 /* ms */ },
  /** Where most members of the ensemble have rain and the single run has none, the ensemble is the better guess. */
  likelyWetHour: { probability: 70 /* % */ },
  /** Below this chance a dry forecast is simply dry; above it, a shower is worth half a sentence. */
  showerPossible: { probability: 25 /* % */ },
  /** An umbrella turns inside out: gusts of Beaufort 7, "inconvenience felt when walking against the wind". */
  umbrellaUseless: { gust: 13.9 /* m/s */ },
  /** Rain per hour: slight, moderate, heavy (WMO guide to observations, No. 8). */
  heavyRain: { amount: 7.6 /* mm in an hour */ },
  moderateRain: { amount: 2.5 /* mm in an hour */ },
  /** Up to here precipitation falls as snow more often than not: the mean of land stations (Jennings et al. 2018). */
  snowfall: { temperature: 1 /* °C */ },
  /** Snow that can be seen on the ground. */
  snow: { amount: 0.1 /* cm in an hour */, probability: 40 /* % */ },
  /**
   * Road surfaces ice over by radiation before the air at two metres freezes. They are wet from what has fallen
   * in the last hours, or from snow that lies and melts by day.
   */
  icyRoad: {
    temperature: 1 /* °C */,
    precipitation: 0.1 /* mm in the hours before */,
    hours: 12,
    lyingSnow: 0.01 /* m */,
  },
  /** How far "now" looks ahead for rain: as long as somebody is out on an errand. */
  soon: { hours: 3 },
  /** How far "when" looks ahead at least: about as long as a forecast can tell a wet day from a dry one. */
  when: { days: 6 },
  /** How far "tell me more" about the present looks ahead: half a day, two or three parts of it. */
  goesOn: { hours: 12 },
  /** A difference that clothes have to follow; below it "feels like" is noise. */
  feelsDifferent: { difference: 3 /* °C */ },
  /** Worth a word in any answer: Beaufort 7, whole trees move. */
  strongGust: { gust: 13.9 /* m/s */ },
  /** Out of doors in ordinary clothes: comfort range of the apparent temperature (ASHRAE 55, widened for movement and sun). */
  nice: { coldest: 14 /* °C */, hottest: 32 /* °C */, ideal: 23 /* °C */ },
  /** Windy: Beaufort 5, small trees sway, of the mean wind; or gusts of Beaufort 7, which one leans against. */
  windy: { speed: 8 /* m/s */, gust: 13.9 /* m/s */ },
  /** Muggy: US National Weather Service, 65 °F; from here sweat hardly dries. */
  muggy: { dewPoint: 18 /* °C */ },
  /** Under 1 hPa is within the daily tide of the air; quickly is the Met Office's word in shipping forecasts. */
  pressureTrend: { hours: 3, least: 1 /* hPa */, quick: 3.6 /* hPa */ },
  /** WHO, Global Solar UV Index: protection is needed from 3, of the index rounded. */
  sunProtection: { uv: 3 },
  /** Clean air: good or fair by the European index, good by the American one; past that, its band speaks of risk. */
  cleanAir: { european: 40, us: 51 },
  /** μg/m³, WHO air quality guidelines of 2021, for a day (ozone for 8 hours): the substance furthest past its own is to blame. */
  pollutants: { fineParticles: 15, coarseParticles: 45, ozone: 100 },
  /** Mean cloud cover of a sunny day: under 3 oktas. */
  sunny: { cloud: 37 /* % */ },
  /** Broken to overcast: 5 oktas and more (WMO). */
  cloudy: { cloud: 62 /* %, mean */ },
  /** Clear to the eye: at most 2 oktas. */
  clearSky: { cloud: 25 /* %, mean */ },
  /** WMO's fog; up to twice as far is mist. */
  fog: { visibility: 1000 /* m; fog is below it */ },
  /** A storm: Beaufort 9, roof tiles come off. */
  storm: { gust: 20.8 /* m/s */ },
  /** A hurricane: Beaufort 12, of the mean wind. */
  hurricane: { wind: 32.7 /* m/s */ },
  /** The US National Weather Service warns of 4 inches of snow within 12 hours. */
  heavySnow: { amount: 10 /* cm */, hours: 12 },
  /** °C as it feels: the US heat index table's "danger" begins at 103 °F. */
  extremeHeat: { feelsLike: 39.4 },
  /** °C as it feels: from here exposed skin freezes within half an hour (Environment Canada, wind chill). */
  extremeCold: { feelsLike: -28 },
  /** Degrees of the sun's altitude where civil twilight ends: out of doors one needs a lamp. */
  dark: { sunAltitude: -6 },
  /** Degrees that the moon moves past the sun in half a day: so near, the calendar gives the phase to this night. */
  moonPhase: { elongation: 6.1 },
  /** Stars come out: end of nautical twilight, in degrees of the sun's altitude. */
  stars: { sunAltitude: -12 },
  /** A plan for a day stands where half of its hours can be used; up to three hours are one outing. */
  activity: {
    share: 0.5,
    outing: 3 /* hours */,
    window: 2 /* hours */,
    awake: { begins: 7, ends: 23 } /* o'clock */,
  },
  /** °C as it feels, out of doors in ordinary clothes; freezing is of the air, since water freezes by it. */
  judgement: { hot: 28, warm: 20, cool: 15, cold: 8, freezing: 0 },
} as const;

/** When a garment is worth taking. `strong` is how far past the limit the advice becomes emphatic, in the limit's unit. */
export type GarmentRule = { readonly strong: number } & (
  | {
      readonly when: 'cold' | 'warm';
      readonly feelsLike: number; /* °C: at most for cold, at least for warm */
    }
  | {
      readonly when: 'rain';
      readonly amount: number /* mm */;
      readonly probability: number; /* % */
    }
  | { readonly when: 'sun'; readonly uv: number /* index of the day's sunniest hour */ }
  | { readonly when: 'snow'; readonly depth: number /* cm on the ground or falling */ }
);

const cold = (feelsLike: number) => ({ when: 'cold', feelsLike, strong: 10 }) as const;
const warm = (feelsLike: number) => ({ when: 'warm', feelsLike, strong: 8 }) as const;
const sun = (uv: number) => ({ when: 'sun', uv, strong: 3 }) as const;

/**
 * Limits of cold and warmth are of the apparent temperature of the coldest or warmest hour asked about.
 * They follow the clothing insulation (clo) that keeps a strolling adult comfortable (ISO 11079, ISO 7730):
 * 1.5 clo below 8 °C, 1 clo below 15 °C, 0.7 clo below 18 °C, light summer clothes from 20 °C.
 */
export const garmentRules = {
  // 0.2 mm wets the shoulders on a short walk; under 40 % an umbrella is mostly carried for nothing.
  umbrella: { when: 'rain', amount: 0.2, probability: 40, strong: 5 },
  rainJacket: { when: 'rain', amount: 0.2, probability: 40, strong: 5 },
  // Puddles that reach into shoes.
  rainBoots: { when: 'rain', amount: 5, probability: 40, strong: 10 },
  coat: cold(8),
  jacket: cold(15),
  jumper: cold(18),
  // Fingers lose their deftness when skin nears 15 °C: bare hands at about 3 °C with little wind.
  gloves: cold(3),
  hat: cold(3),
  scarf: cold(5),
  trousers: cold(20),
  // Snow that comes over the edge of a shoe.
  boots: { when: 'snow', depth: 2, strong: 8 },
  shorts: warm(20),
  shirt: warm(20),
  dress: warm(20),
  sandals: warm(20),
  swimwear: warm(25),
  // WHO, Global Solar UV Index: protection from 3, extra protection from 8.
  sunscreen: sun(3),
  sunglasses: sun(3),
  sunHat: sun(6),
} as const satisfies Readonly<Record<Garment, GarmentRule>>;
