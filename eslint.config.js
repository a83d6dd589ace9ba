import eslint from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const askSdk = {
  group: ['ask-sdk-*'],
  message: 'Alexa shapes stay at the edges (CONTRIBUTING.md).',
};
const besideLambda = {
  group: ['**/server/**', '**/simulator/**', '**/test/**', '**/tools/**', '**/bench/**'],
  message: 'lambda/ runs alone: it never imports what stands beside it.',
};
const adapters = {
  group: ['node-fetch', '@aws-sdk/*', '**/support/http.ts', '**/memory/**', '**/openMeteo/**'],
  message: 'The pure stages import no adapter.',
  // What is kept of a person is a type of its own; it brings no database along.
  allowTypeImports: true,
};
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument: only the front doors read the clock.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is an argument: only the front doors read the clock.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness is an argument: only the front doors read it.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only.',
  },
];
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only config.ts reads the environment.',
};
const restrict = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

export default tseslint.config(
  {
    ignores: ['dist/', 'state/', 'coverage/', 'screenshots/', 'bench/.runtime/', 'tools/ask-cli/'],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
    },
  },
  {
    files: ['lambda/**/*.ts'],
    rules: {
      ...restrict(besideLambda, askSdk),
      'no-restricted-syntax': ['error', ...clock, environment],
    },
  },
  {
    files: ['lambda/{answer,time}/**/*.ts', 'lambda/weather/*.ts'],
    ignores: ['lambda/weather/readWeather.ts', 'lambda/weather/createKeepers.ts'],
    rules: restrict(besideLambda, askSdk, adapters),
  },
  {
    // The edges: these turn Alexa's shapes into ours and back.
    files: [
      'lambda/functions/**/*.ts',
      'lambda/skill.ts',
      'lambda/handlers/**/*.ts',
      'lambda/understanding/readSlots.ts',
      'lambda/place/deviceLocation.ts',
      'lambda/response/**/*.ts',
      'lambda/screen/**/*.ts',
      'lambda/memory/**/*.ts',
    ],
    rules: restrict(besideLambda),
  },
  {
    // The front doors read the clock and randomness; config.ts reads the environment.
    files: ['lambda/functions/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['lambda/config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clock] },
  },
  {
    // The named places of type assertions: constructors of branded types.
    files: ['lambda/speech/ssml.ts', 'lambda/time/localDate.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    // Sample values for each wording: data.
    files: ['tools/phrases/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
);
