// Lint, and the borders between the rooms: each with the sentence why (docs/architecture.md shows the whole flow).
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

/** Forbids a room's files to import from other rooms. Types may pass: a border is about behaviour. */
const border = (room, rooms, why) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: rooms.flatMap((name) => [`**/${name}`, `**/${name}/**`]), allowTypeImports: true, message: why },
          ...(PURE.includes(room) ? [OUTSIDE_WORLD] : []),
        ],
      },
    ],
  },
});

const PURE = ['formula', 'extract', 'check', 'map', 'plan', 'page', 'score'];
const OUTSIDE_WORLD = {
  regex: '^(node:|react|@fluentui/|@microsoft/|i18next|commander|fflate|@ironcalc/)',
  message: 'This room is pure: the same input must give the same output in Excel, in a browser and on the command line.',
};
const NOT_PURE_GLOBALS = [
  'Excel',
  'Office',
  'window',
  'document',
  'fetch',
  'console',
  'process',
  'localStorage',
  'setTimeout',
  'performance',
];

const EVERY_ROOM = [
  'opc',
  'read',
  'write',
  'formula',
  'extract',
  'check',
  'map',
  'plan',
  'page',
  'score',
  'redact',
  'taskpane',
  'tryit',
  'cli',
  'virtual-excel',
];
const allBut = (...allowed) => EVERY_ROOM.filter((room) => !allowed.includes(room));

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', 'test-output/', 'coverage/'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', process: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['scripts/**', '*.mjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },

  border('opc', allBut('opc'), 'opc/ knows packages and XML, nothing that is in them.'),
  border('read', allBut('opc', 'read'), 'read/ delivers plain data: it judges nothing, so it needs no other room.'),
  border('formula', allBut('formula'), 'formula/ knows formulas and cells; it must not know JCM.'),
  border('extract', allBut('formula', 'extract'), 'extract/ says what stands where; whether a number is right is said in check/.'),
  border('check', allBut('formula', 'extract', 'check'), 'check/ judges the Extraction; it never goes back to the workbook.'),
  border('map', allBut('extract', 'check', 'map'), 'map/ chooses indicators and targets; how they look on a sheet is decided in plan/.'),
  border('plan', allBut('extract', 'check', 'map', 'plan'), 'plan/ describes a sheet; Excel and XML are known only to write/.'),
  border(
    'page',
    allBut('extract', 'check', 'map', 'plan', 'page'),
    'page/ puts what was found on a page, in the words of check/ and plan/; it judges nothing.',
  ),
  border('score', allBut('extract', 'check', 'score'), 'score/ holds figures against a scoring sheet; reports are judged in check/.'),
  border('write', allBut('opc', 'write'), 'write/ carries out a SheetPlan; wording, rounding and order are decided in plan/.'),
  border(
    'redact',
    allBut('opc', 'read', 'write', 'formula', 'redact'),
    'redact/ copies any workbook: what gives a value away does not depend on JCM, and must not be looked for only where JCM has it.',
  ),
  border(
    'virtual-excel',
    allBut('opc', 'read', 'write', 'formula', 'virtual-excel'),
    'virtual-excel/ is Excel, not JCM Monitor: it must not know JCM.',
  ),
  border(
    'taskpane',
    ['opc', 'virtual-excel', 'cli', 'tryit', 'formula'],
    'The pane works on Excel through read/excel.ts and write/excel.ts, and shows what assess.ts found.',
  ),
  border(
    'tryit',
    ['taskpane', 'extract', 'check', 'map', 'plan', 'score', 'cli', 'formula'],
    'The try-it page is a host like Excel: the pane inside it is the one that knows rules.',
  ),
  border('cli', ['taskpane', 'tryit', 'virtual-excel'], 'The command line works on files.'),
  {
    files: [...PURE.map((room) => `src/${room}/**/*.ts`), 'src/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...NOT_PURE_GLOBALS.map((name) => ({ name, message: OUTSIDE_WORLD.message }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The date is an argument here: a check must say the same tomorrow.' },
        { object: 'Math', property: 'random', message: 'Randomness comes with a seed here: a finding must be reproducible.' },
      ],
    },
  },

  // Rules only: the plugin's recommended set cannot parse async functions.
  {
    files: ['src/read/excel.ts', 'src/read/excel/**/*.ts', 'src/write/excel.ts', 'src/write/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts', 'src/tryit/**/*.ts'],
    plugins: { 'react-hooks': reactHooks, ...jsxA11y.flatConfigs.strict.plugins },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.strict.rules },
  },
);
