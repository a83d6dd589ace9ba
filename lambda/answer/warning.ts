import { hasPassed } from '../time/period.ts';
import type { SubjectOf } from '../understanding/question.ts';
import type { Warning } from '../weather/warning.ts';
import { selectHours } from '../weather/weather.ts';
import { dangersOf, type Danger } from './dangers.ts';
import type { Measure, Planned, Scene } from './scene.ts';
import { warningsDuring } from './warningsDuring.ts';

interface Asked {
  readonly topic: 'warning';
  readonly asked: SubjectOf<'warning'>['form'];
  /** What the forecast itself shows, the worst first; undefined where there is no forecast. */
  readonly dangers: readonly Danger[] | undefined;
}

export type WarningBody =
  /** `noService`: nobody who can be asked warns there; `unread`: who does could not be asked; `past`: it is over. */
  | (Asked & { readonly says: 'noService' | 'unread' | 'past' })
  /** The service warns of nothing in the asked time. */
  | (Asked & {
      readonly says: 'none';
      readonly issuer: string;
      /** What it warns of next after that. */
      readonly later: Warning | undefined;
    })
  | (Asked & {
      readonly says: 'inForce';
      readonly issuer: string;
      /** In the asked time, gravest first. */
      readonly warnings: readonly [Warning, ...Warning[]];
    });

type WithoutTopic<B> = B extends Asked ? Omit<B, keyof Asked> : never;

const measures: readonly Measure[] = ['gust', 'precipitation', 'snowfall'];

/** What an official service warns of; where none can tell, what the forecast shows of danger. */
export function planWarning({ form }: SubjectOf<'warning'>, scene: Scene): Planned<WarningBody> {
  const { forecast } = scene.weather;
  const { from, to } = scene.period;
  const hours = forecast === undefined ? [] : selectHours(forecast, from, to);
  const dangers = forecast && dangersOf({ hours, forecast });
  const body = { topic: 'warning', asked: form, dangers, ...found(form, scene) } as const;
  return {
    body,
    evidence: { hours, measures },
    ...(body.says === 'inForce' && { more: { ...body, asked: 'advice' } }),
  };
}

function found(form: SubjectOf<'warning'>['form'], scene: Scene): WithoutTopic<WarningBody> {
  const { period, now } = scene;
  const { warnings: read } = scene.weather;
  if (hasPassed(period, now)) return { says: 'past' };
  if (read === undefined) return { says: 'unread' };
  if (read.coverage === 'notCovered') return { says: 'noService' };
  const { issuer } = read;
  const [first, ...others] = warningsDuring(scene);
  if (first !== undefined) return { says: 'inForce', issuer, warnings: [first, ...others] };
  const [later] = read.warnings
    .filter((warning) => warning.onset >= period.to)
    .sort((a, b) => a.onset - b.onset);
  // Who asks what to do means the warning that is on its way.
  if (form === 'advice' && later !== undefined)
    return { says: 'inForce', issuer, warnings: [later] };
  return { says: 'none', issuer, later };
}
