/** Conversations as people write them down: README.md beside this file says how. */

import type { AlexaAccount } from '../../simulator/alexaAccount.ts';
import { readAddress, readDeviceUnits } from '../../simulator/readOptions.ts';
import { localDate, weekdayOf, type Instant } from '../../lambda/time/localDate.ts';
import { instantOf } from '../../lambda/time/zone.ts';

export interface Conversation {
  readonly title: string;
  readonly setting: DialogSetting;
  readonly steps: readonly Step[];
}

/** When, where and in which English somebody talks. */
export interface DialogSetting {
  /** Of the device's own clock, to be read in the zone of its town. */
  readonly startsAt: (timeZone: string) => Instant;
  readonly town: string;
  /** Whether the skill is told the town, or Alexa its clock alone. */
  readonly tellsTown: boolean;
  readonly locale: string;
}

export type Step =
  /** What is said, and what is answered, by the script; undefined where the script leaves it open. */
  | { readonly step: 'turn'; readonly said: string; readonly answer: string | undefined }
  | { readonly step: 'later'; readonly milliseconds: number }
  | { readonly step: 'weather'; readonly isDown: boolean }
  | { readonly step: 'address'; readonly isDown: boolean }
  /** What the owner sets in the Alexa app. */
  | { readonly step: 'account'; readonly change: Partial<AlexaAccount> };

const settingPattern =
  /^(\w+day) (\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d) (in|on the clock of) (.+), ([a-z]{2}-[A-Z]{2})$/;
const laterPattern = /^\((an?|\d+) (minute|hour|day)s? later\)$/;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const lengths: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** Throws on a line that says nothing it knows, with its number. */
export function readConversations(text: string): readonly Conversation[] {
  const blocks = text.split(/^(?=# )/m).filter((block) => block.startsWith('# '));
  let lineNumber = text.split('\n').findIndex((line) => line.startsWith('# ')) + 1;
  return blocks.map((block) => {
    const conversation = readConversation(block.trimEnd().split('\n'), lineNumber);
    lineNumber += block.split('\n').length - 1;
    return conversation;
  });
}

function readConversation(
  [title = '', setting = '', ...lines]: readonly string[],
  first: number,
): Conversation {
  const steps: Step[] = [];
  lines.forEach((line, index) => {
    if (line.startsWith('A:')) {
      const last = steps.pop();
      if (last?.step !== 'turn' || last.answer !== undefined)
        throw new Error(`line ${first + index + 2}: an answer, and nothing was said before it.`);
      steps.push({ ...last, answer: line.slice(2).trim() });
    } else steps.push(readStep(line, first + index + 2));
  });
  return { title: title.slice(2), setting: readSetting(setting, first + 1), steps };
}

function readStep(line: string, lineNumber: number): Step {
  if (line.startsWith('U: ')) return { step: 'turn', said: line.slice(3), answer: undefined };
  if (line === '(the weather service goes down)') return { step: 'weather', isDown: true };
  if (line === '(the weather service is back)') return { step: 'weather', isDown: false };
  if (line === "(Alexa's address service goes down)") return { step: 'address', isDown: true };
  if (line === "(Alexa's address service is back)") return { step: 'address', isDown: false };
  const change = readAccount(line);
  if (change !== undefined) return { step: 'account', change };
  const [, count = '', unit = ''] = laterPattern.exec(line) ?? [];
  const length = lengths[unit];
  if (length === undefined)
    throw new Error(`line ${lineNumber}: "${line}" is no U:, no A: and no (stage direction).`);
  return { step: 'later', milliseconds: (/^an?$/.test(count) ? 1 : Number(count)) * length };
}

function readAccount(line: string): Partial<AlexaAccount> | undefined {
  if (line === '(the skill has no permissions)') return { granted: new Set() };
  if (line === '(the owner refuses permissions)') return { granted: new Set(), refuses: true };
  const [, name, value] = /^\(the device's (address|units) (?:is|are) (.+)\)$/.exec(line) ?? [];
  if (name === 'address') return { address: readAddress(value) };
  return name === 'units' ? readDeviceUnits(value) : undefined;
}

function readSetting(line: string, lineNumber: number): DialogSetting {
  const match = settingPattern.exec(line);
  if (match === null)
    throw new Error(`line ${lineNumber}: "${line}" is not like "Sunday 2026-11-22 19:00 in Oslo, en-GB".`); // prettier-ignore
  const [, weekday, year, month, day, hour, minute, where, town = '', locale = ''] = match;
  const date = localDate(Number(year), Number(month), Number(day));
  if (weekdays[weekdayOf(date) - 1] !== weekday)
    throw new Error(`line ${lineNumber}: ${date} is no ${weekday ?? ''}.`);
  const minutes = Number(hour) * 60 + Number(minute);
  return {
    startsAt: (timeZone) => instantOf(date, minutes, timeZone),
    town,
    tellsTown: where === 'in',
    locale,
  };
}

/** The text of a script with these answers in place of its own, one for each thing that is said. */
export function writeAnswers(text: string, answers: readonly string[]): string {
  const left = [...answers];
  return text
    .split('\n')
    .filter((line) => !line.startsWith('A:'))
    .flatMap((line) =>
      line.startsWith('U: ') ? [line, `A: ${left.shift() ?? ''}`.trimEnd()] : [line],
    )
    .join('\n');
}
