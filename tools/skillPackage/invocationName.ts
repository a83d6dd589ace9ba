import { error, forEachModel } from './finding.ts';

/** What people say before a skill's name; English, as all our locales are. */
export const launchWords = [
  'start',
  'run',
  'play',
  'open',
  'ask',
  'tell',
  'load',
  'begin',
  'enable',
  'use',
  'launch',
];
/** What people say between a skill's name and their request; Alexa takes it away. */
export const connectingWords = [
  'to',
  'from',
  'in',
  'using',
  'with',
  'about',
  'for',
  'that',
  'by',
  'if',
  'and',
  'whether',
];
export const wakeWords = ['alexa', 'amazon', 'echo', 'computer', 'ziggy'];

const forbidden = new Map([
  ...wakeWords.map((word) => [word, 'a wake word'] as const),
  ...['skill', 'app'].map((word) => [word, 'reserved'] as const),
  ...launchWords.map((word) => [word, 'a launch word'] as const),
  ...connectingWords.map((word) => [word, 'a connecting word'] as const),
  // Amazon's example of a name that is too close to what Alexa does herself.
  ...['weather', 'forecast'].map((word) => [word, 'a feature of Alexa’s own'] as const),
]);

export const invocationName = forEachModel(({ file, languageModel }) => {
  const name = languageModel.invocationName;
  const words = name.split(' ');
  const complaints = [
    ...(words.length < 2 ? ['has one word only'] : []),
    ...(name.length < 2 || name.length > 50 ? ['is not 2 to 50 characters long'] : []),
    ...(name === name.toLowerCase() ? [] : ['has capitals']),
    ...(/^[\p{L}\p{M}.']+( [\p{L}\p{M}.']+)*$/u.test(name)
      ? []
      : ['has more than letters, apostrophes, periods and single spaces']),
    ...words.flatMap((word) => {
      const kind = forbidden.get(word.toLowerCase());
      return kind === undefined ? [] : [`has "${word}", which is ${kind}`];
    }),
  ];
  return complaints.map((complaint) =>
    error(file, `The invocation name "${name}" ${complaint}.`, 'Choose another name.'),
  );
});
