/** What a program may do about an alarm, and what comes of it. */

export type Act =
  'openCircuit' | 'closeCircuit' | 'raiseMaximum' | 'lowerMaximum' | 'redrive' | 'restartWatch';

export type ActResult = 'done' | 'failed' | 'nothingToDo';

/** `done` with what there was before, where that is of use later. */
export type ActOutcome =
  | { readonly done: true; readonly before?: string }
  /** `nothingToDo`: what it would change is not there. */
  | { readonly done: false; readonly reason: Exclude<ActResult, 'done'> };

/** Why a person has to look: nothing is known to help, it did not help, it failed, or it was done too often. */
export type WakingReason = 'noRemedy' | 'again' | 'failed' | 'tooOften' | 'bookLost';
