import { engineOffsetAt } from '../../lambda/time/engineZones.ts';
import { listedFrom, listedTo, zoneChanges } from '../../lambda/time/zoneChanges.ts';
import { isListedZone, listedOffsetAt } from '../../lambda/time/zoneTable.ts';

const hour = 3_600_000;
const names = zoneChanges.flatMap(([zones]) => zones.split(' '));

/** Every 25 hours, so that every hour of the day is met. */
const instants = Array.from({ length: (listedTo - listedFrom) / (25 * hour) }, (_, index) => {
  return listedFrom + index * 25 * hour;
});

describe('the table of time zones', () => {
  it('holds every zone of the engine, once', () => {
    expect(names).toEqual(expect.arrayContaining(Intl.supportedValuesOf('timeZone')));
    expect(new Set(names).size).toBe(names.length);
  });

  it("agrees with the engine's, but for laws that are newer than the engine", () => {
    const differing = names.filter((name) =>
      instants.some((instant) => listedOffsetAt(instant, name) !== engineOffsetAt(instant, name)),
    );
    expect(differing.length).toBeLessThan(names.length / 20);
    for (const name of ['Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])
      expect(differing).not.toContain(name);
  });

  it.each([
    ['Europe/Oslo', '2026-03-29T00:59:59Z', 60],
    ['Europe/Oslo', '2026-03-29T01:00:00Z', 120],
    ['America/New_York', '2026-11-01T05:59:59Z', -240],
    ['America/New_York', '2026-11-01T06:00:00Z', -300],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 630],
    ['Asia/Kathmandu', '2030-06-01T00:00:00Z', 345],
  ])('knows the minute of a change: %s at %s', (name, instant, minutes) => {
    expect(listedOffsetAt(Date.parse(instant), name)).toBe(minutes * 60_000);
  });

  it('leaves other years to the engine', () => {
    expect(listedOffsetAt(listedFrom - 1, 'Europe/Oslo')).toBeUndefined();
    expect(listedOffsetAt(listedTo, 'Europe/Oslo')).toBeUndefined();
  });

  it.each(['', ' ', 'Atlantis/Poseidonis', 'Africa/Abidjan Africa/Accra', 'Oslo'])(
    'holds no zone "%s"',
    (name) => {
      expect(isListedZone(name)).toBe(false);
      expect(listedOffsetAt(Date.parse('2026-07-01'), name)).toBeUndefined();
    },
  );
});
