import { hasPassed } from '../time/period.ts';
import { holdsDuring } from '../weather/selectWarnings.ts';
import type { Warning } from '../weather/warning.ts';
import type { Scene } from './scene.ts';

/** The official warnings that hold in the asked time and place, as far as they are known; gravest first. */
export function warningsDuring({
  weather,
  period,
  now,
}: Pick<Scene, 'weather' | 'period' | 'now'>): readonly Warning[] {
  const { warnings: read } = weather;
  if (read?.coverage !== 'covered' || hasPassed(period, now)) return [];
  return read.warnings.filter((warning) => holdsDuring(warning, period, now));
}
