import { weekdayOf } from '../../lambda/time/localDate.ts';
import { localTimeOf } from '../../lambda/time/zone.ts';
import type { RecordedSurroundings, RecordedTurn } from './recording.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const minuteMs = 60_000;

/**
 * Scripts as test/dialogs plays them: one for each device and place that was talked to, as a script has one of each.
 * Its clock knows whole minutes, and its weather service is there or down.
 */
export function writeDialog(turns: readonly RecordedTurn[]): string {
  const conversations: RecordedTurn[][] = [];
  for (const turn of turns) {
    const current = conversations.at(-1);
    const [first] = current ?? [];
    if (current !== undefined && first !== undefined && stageOf(first) === stageOf(turn))
      current.push(turn);
    else conversations.push([turn]);
  }
  return conversations.map(writeConversation).join('\n');
}

/** All that a conversation has one of. */
function stageOf(turn: RecordedTurn): string {
  return [settingOf(turn), ...accountOf(turn.surroundings)].join('\n');
}

/** What the owner has set in the Alexa app, where that is other than a script takes for granted. */
function accountOf(surroundings: RecordedSurroundings): readonly string[] {
  const { permission, address, temperatureUnit, distanceUnits } = surroundings;
  const units = [temperatureUnit, distanceUnits].filter((unit) => unit !== '');
  return [
    ...(permission === 'unasked' ? ['(the skill has no permissions)'] : []),
    ...(permission === 'refused' ? ['(the owner refuses permissions)'] : []),
    ...(address === '' ? [] : [`(the device's address is ${address})`]),
    ...(units.length === 0 ? [] : [`(the device's units are ${units.join(', ').toLowerCase()})`]),
  ];
}

function writeConversation(turns: readonly RecordedTurn[]): string {
  const [first] = turns;
  if (first === undefined) return '';
  const lines = [
    `# ${first.said}`,
    `${clockOf(first)} ${settingOf(first)}`,
    ...accountOf(first.surroundings),
  ];
  let minute = Math.floor(first.at / minuteMs);
  let isDown = false;
  for (const { at, said, speech, surroundings } of turns) {
    const later = Math.floor(at / minuteMs) - minute;
    if (later > 0) lines.push(later === 1 ? '(a minute later)' : `(${later} minutes later)`);
    minute += Math.max(later, 0);
    const fails = surroundings.fault !== 'none';
    if (fails !== isDown) lines.push(`(the weather service ${fails ? 'goes down' : 'is back'})`);
    isDown = fails;
    lines.push(`U: ${said.replaceAll(/\s+/g, ' ').trim()}`, `A: ${speech}`.trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

/** "Sunday 2026-11-22 19:00". */
function clockOf({ at, timeZone }: RecordedTurn): string {
  const { date, hour, minute } = localTimeOf(at, timeZone);
  const [hh, mm] = [hour, minute].map((part) => String(part).padStart(2, '0'));
  return `${weekdays[weekdayOf(date) - 1] ?? ''} ${date} ${hh ?? ''}:${mm ?? ''}`;
}

/** "in Oslo, en-GB". */
function settingOf({ timeZone, surroundings }: RecordedTurn): string {
  const { place, locale } = surroundings;
  const where = place === '' ? 'on the clock of' : 'in';
  return `${where} ${place === '' ? townOf(timeZone) : place}, ${locale}`;
}

/** The town that a zone is called after. Iceland keeps universal time all the year. */
function townOf(timeZone: string): string {
  const town = timeZone.split('/').at(-1) ?? '';
  return /^(?:UTC|GMT|UCT|Zulu|Universal)$/.test(town) ? 'Reykjavik' : town.replaceAll('_', ' ');
}
