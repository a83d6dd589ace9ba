import type { Subject, SubjectOf, Topic } from '../../lambda/understanding/question.ts';

/** Each topic's forms, each with something of its own. */
export type FormTable<Entry> = {
  readonly [T in Topic]: { readonly [F in SubjectOf<T>['form']]: Entry };
};

const no = () => false;
const yes = () => true;

/** Which forms ask for a yes or a no. */
const yesNo = {
  overview: { summary: no, nice: yes, bestDay: no },
  temperature: {
    value: no,
    whether: yes,
    threshold: yes,
    when: no,
    bestDay: no,
    compare: (subject) => 'direction' in subject && subject.direction !== 'either',
  },
  rain: {
    whether: yes,
    dry: yes,
    chance: no,
    amount: no,
    when: no,
    until: no,
    nextWet: no,
    nextDry: no,
    dryWindow: no,
  },
  snow: { whether: yes, amount: no, when: no, until: no, depth: no },
  wear: { whether: yes, what: no },
  activity: { whether: yes, bestTime: no },
  sky: { value: no, clears: no, cover: no, whether: yes },
  storm: { whether: yes, when: no },
  warning: { list: no, advice: no },
  wind: { value: no, gust: no, direction: no, whether: yes },
  humidity: { value: no, whether: yes },
  dewPoint: { value: no },
  pressure: { value: no },
  visibility: { value: no },
  sun: { rise: no, set: no, daylight: no, dark: no },
  moon: { phase: no, rise: no, set: no },
  uv: { value: no, whether: yes },
  air: { value: no, whether: yes },
  pollen: { value: no },
  sea: { waves: no, temperature: no, tides: no },
  typical: { overview: no, temperature: no, rain: no },
} satisfies FormTable<(subject: Subject) => boolean>;

export function isYesNoQuestion(subject: Subject): boolean {
  const forms: Readonly<Record<string, (subject: Subject) => boolean>> = yesNo[subject.topic];
  const ask = forms[subject.form];
  if (ask === undefined) throw new Error(`${subject.topic} has no form ${subject.form}`);
  return ask(subject);
}
