import type { Instant } from '../time/localDate.ts';
import { bandOf, visibilities, type Visibility } from './bands.ts';
import { isMoment, valueAt } from './moment.ts';
import type { ForecastScene, Planned } from './scene.ts';
import { extreme } from './wetness.ts';

export interface VisibilityBody {
  readonly topic: 'visibility';
  readonly says: 'value';
  /** m, the least of a longer time. */
  readonly visibility: number;
  readonly band: Visibility;
  /** When it is least; undefined for a moment. */
  readonly at: Instant | undefined;
}

/** How far one sees; undefined where no hour of the time knows it. */
export function planVisibility(scene: ForecastScene): Planned<VisibilityBody> | undefined {
  const least = leastOf(scene);
  if (least === undefined) return undefined;
  const band = bandOf(visibilities, least.visibility);
  return {
    body: { topic: 'visibility', says: 'value', ...least, band },
    evidence: { hours: scene.hours, measures: ['visibility', 'humidity'] },
  };
}

function leastOf(
  scene: ForecastScene,
): { readonly visibility: number; readonly at: Instant | undefined } | undefined {
  if (isMoment(scene.period)) {
    const visibility = valueAt(scene, (each) => each.visibility);
    return visibility === undefined ? undefined : { visibility, at: undefined };
  }
  const found = extreme(
    scene.hours,
    (hour) => hour.visibility,
    (a, b) => a < b,
  );
  return found && { visibility: found.value, at: found.hour.start };
}
