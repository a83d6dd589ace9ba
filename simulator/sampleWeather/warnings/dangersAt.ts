import { millisecondsPerHour, type Instant } from '../../../lambda/time/localDate.ts';
import type { Moment } from '../moment.ts';
import { weatherAt } from '../weatherAt.ts';

export const dangerKinds = ['wind', 'rain', 'snow', 'ice', 'thunder', 'heat', 'cold'] as const;
export type DangerKind = (typeof dangerKinds)[number];

/** A stretch of the made-up weather that a warning is sent for. */
export interface SampleDanger {
  readonly kind: DangerKind;
  /** The same for as long as it is warned of. */
  readonly id: string;
  readonly isGrave: boolean;
  readonly onset: Instant;
  readonly end: Instant;
  readonly issuedAt: Instant;
}

/** Of which quantity, from where on there is a warning, and from where on a grave one. */
interface Rule {
  readonly read: (moment: Moment, before: readonly Moment[]) => number;
  readonly least: number;
  readonly grave: number;
}

const rules: Readonly<Record<DangerKind, Rule>> = {
  /** m/s; Beaufort 8, so that twigs break. */
  wind: { read: ({ windGust }) => windGust, least: 17.2, grave: 22 },
  /** mm in an hour */
  rain: { read: (moment) => moment.precipitationAs('rain', 'showers'), least: 5, grave: 10 },
  /** cm in six hours */
  snow: {
    read: (_, before) => before.reduce((sum, { snowfall }) => sum + snowfall, 0),
    least: 4,
    grave: 10,
  },
  /** mm in an hour */
  ice: { read: (moment) => moment.precipitationAs('freezingRain'), least: 0.1, grave: 2 },
  thunder: { read: ({ isThunder }) => Number(isThunder), least: 1, grave: 2 },
  /** °C as it feels */
  heat: { read: ({ apparentTemperature }) => apparentTemperature, least: 38, grave: 42 },
  /** °C of frost as it feels */
  cold: { read: ({ apparentTemperature }) => -apparentTemperature, least: 22, grave: 30 },
};

const hoursBack = 24;
const hoursAhead = 72;
/** Warnings come so many hours before what they warn of. */
const noticeHours = 36;
/** A lull of so many hours ends no warning. */
const lullHours = 3;
const snowHours = 6;

/** What is warned of at a place by now, in force or announced, in a fixed order. */
export function dangersAt(
  latitude: number,
  longitude: number,
  now: Instant,
): readonly SampleDanger[] {
  const day = 24 * millisecondsPerHour;
  const first = Math.floor(now / day) * day - hoursBack * millisecondsPerHour;
  const moments = Array.from({ length: hoursBack + hoursAhead }, (_, hour) =>
    weatherAt(latitude, longitude, first + (hour + 1) * millisecondsPerHour),
  );
  return dangerKinds
    .flatMap((kind) => runsOf(kind, moments))
    .filter(({ issuedAt, end }) => issuedAt <= now && now < end);
}

/** Each hour of the moments ends at one; so do its amounts. */
function runsOf(kind: DangerKind, moments: readonly Moment[]): readonly SampleDanger[] {
  const { read, least, grave } = rules[kind];
  const runs: SampleDanger[] = [];
  moments.forEach((moment, index) => {
    const value = read(moment, moments.slice(Math.max(0, index + 1 - snowHours), index + 1));
    if (value < least) return;
    const end = moment.instant;
    const last = runs.at(-1);
    const isGrave = value >= grave;
    if (last !== undefined && end - last.end <= (lullHours + 1) * millisecondsPerHour) {
      runs[runs.length - 1] = { ...last, end, isGrave: last.isGrave || isGrave };
      return;
    }
    const onset = end - millisecondsPerHour;
    const { latitude, longitude } = moment.place;
    const id = `${kind}.${latitude}.${longitude}.${onset}`;
    const issuedAt = onset - noticeHours * millisecondsPerHour;
    runs.push({ kind, id, isGrave, onset, end, issuedAt });
  });
  return runs;
}
