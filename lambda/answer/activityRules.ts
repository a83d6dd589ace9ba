import type { Activity } from '../understanding/question.ts';

/** What an hour must be like to do something in it. A value on a limit will do; one past it will not. */
export interface ActivityRule {
  /** °C as it feels */
  readonly coldest: number;
  readonly hottest: number;
  /** mm in an hour; where snow has to lie, of rain alone */
  readonly rain: number;
  /** m/s */
  readonly gust: number;
  readonly light: 'day' | 'night' | 'any';
  /** Under a roof: lightning is no danger. */
  readonly isSheltered?: true;
  /** On foot or on wheels: icy ground is a danger. */
  readonly needsGrip?: true;
  readonly uv?: number;
  /** % */
  readonly cloud?: number;
  /** % */
  readonly humidity?: number;
  /** m/s, at least, of the mean wind */
  readonly wind?: number;
  /** m, at least */
  readonly visibility?: number;
  /** m lying, at least */
  readonly lyingSnow?: number;
}

/** Beaufort, m/s where each begins: 6 large branches move, 7 whole trees move, 8 twigs break, 9 tiles come off. */
const beaufort = { 6: 10.8, 7: 13.9, 8: 17.2, 9: 20.8 } as const;

/** WHO, Global Solar UV Index: extreme; stay inside at midday. */
const extremeUv = 11;
/** A drizzle that wets a jacket and not what is under it. */
const drizzle = 0.5;

/** For a strolling adult in clothes for the season: beyond, cold hurts the face and heat the heart. */
const onFoot = {
  coldest: -15,
  hottest: 35,
  rain: drizzle,
  gust: beaufort[8],
  light: 'day',
  needsGrip: true,
} as const;

/** Sitting still in light clothes, with plates and napkins that fly from Beaufort 6. */
const seated = {
  coldest: 14,
  hottest: 34,
  rain: 0,
  gust: beaufort[6],
  light: 'day',
  uv: extremeUv,
} as const;

/**
 * Limits of warmth are of the apparent temperature. Where thunder can be heard, nothing is done in the open
 * (US National Weather Service: "when thunder roars, go indoors"), so it needs no column.
 */
export const activityRules = {
  outdoors: { ...seated, coldest: 8, gust: beaufort[7], rain: drizzle },
  // Heat builds up in who runs: races stop at a wet-bulb globe temperature of 28, some 32 °C as it feels.
  running: { ...onFoot, hottest: 32, rain: 1 },
  walking: onFoot,
  dogWalk: { ...onFoot, hottest: 32, rain: 1 },
  // Half a day without shelter; paths are lost in fog.
  hiking: { ...onFoot, coldest: -10, hottest: 32, gust: beaufort[7], visibility: 500 },
  // A gust of Beaufort 7 moves a cyclist by a lane's width; below -5 °C hands cannot brake for long.
  cycling: { ...onFoot, coldest: -5, hottest: 34, gust: beaufort[7] },
  // Skin in the wind; sand flies from Beaufort 6.
  beach: { ...seated, coldest: 22, hottest: 38, cloud: 75 },
  swimming: { ...seated, coldest: 22, hottest: 40 },
  picnic: { ...seated, coldest: 16 },
  // The fire warms, and must not fly.
  barbecue: { ...seated, coldest: 12 },
  // Soil is not worked in rain nor in frost.
  gardening: { ...seated, coldest: 5, gust: beaufort[7], rain: drizzle },
  // Dries while the air takes up water, does not blow off the line, does not freeze.
  laundry: {
    coldest: 3,
    hottest: 60,
    rain: 0,
    gust: beaufort[7],
    light: 'day',
    isSheltered: true,
    humidity: 85,
  },
  golf: { ...onFoot, coldest: 7, gust: beaufort[7] },
  // No way without wind; small craft stay in port from Beaufort 7.
  sailing: {
    coldest: 8,
    hottest: 38,
    rain: 1,
    gust: beaufort[7],
    light: 'day',
    wind: 2,
    visibility: 1000,
  },
  // Lifts from Beaufort 3, a gentle breeze; a line wet with rain leads lightning.
  kiteFlying: { ...onFoot, rain: 0, gust: beaufort[7], wind: 3.4 },
  fishing: { coldest: 0, hottest: 36, rain: 1, gust: beaufort[7], light: 'day' },
  // Lifts stop at Beaufort 8; 20 cm cover stones and grass.
  skiing: {
    coldest: -20,
    hottest: 10,
    rain: drizzle,
    gust: beaufort[8],
    light: 'day',
    lyingSnow: 0.2,
    visibility: 200,
  },
  // Gaps between the clouds are not enough for constellations: at most 2 oktas.
  stargazing: {
    coldest: -15,
    hottest: 40,
    rain: 0,
    gust: beaufort[7],
    light: 'night',
    cloud: 25,
    visibility: 5000,
  },
  // A room stays comfortable, and papers stay on the table.
  openWindows: {
    coldest: 12,
    hottest: 26,
    rain: 0,
    gust: beaufort[6],
    light: 'any',
    isSheltered: true,
  },
  // Drops leave marks, and water freezes on the doors.
  carWash: { coldest: 3, hottest: 38, rain: 0, gust: beaufort[7], light: 'day' },
  // Vans are blown over from Beaufort 9; heavy rain floats tyres; in thicker fog the road ahead is too short to stop.
  driving: {
    coldest: -40,
    hottest: 55,
    rain: 7.6,
    gust: beaufort[9],
    light: 'any',
    isSheltered: true,
    needsGrip: true,
    visibility: 200,
  },
  // A night in a tent and a summer sleeping bag.
  camping: { coldest: 5, hottest: 34, rain: drizzle, gust: beaufort[7], light: 'any' },
  sport: { ...onFoot, coldest: 2, hottest: 32, gust: beaufort[7] },
} as const satisfies Readonly<Record<Activity, ActivityRule>>;
