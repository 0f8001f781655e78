// The layers of the house (docs/architecture.md) are held here, not by good will.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Forbids imports from other layers; each entry is [pattern, why]. */
function forbidImports(...patterns) {
  return {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([group, message]) => ({ group: [group], message })) },
    ],
  };
}

const processes = [
  ['node:child_process', 'Only src/main/windows starts processes.'],
  ['child_process', 'Only src/main/windows starts processes.'],
  ['node-powershell', 'Only src/main/windows talks to PowerShell.'],
  ['regedit', 'Only src/main/windows reads the registry.'],
];
const electron = [
  ['electron', 'Only src/main/entries/electron.ts, the preload and src/main/gui import electron.'],
];

/** IKE asks a server and answers in data: it knows neither Windows nor plans, and each of its layers only those below. */
const ike = [
  ['**/renderer/**', 'main imports nothing of renderer.'],
  ...[
    'windows',
    'transaction',
    'pipeline',
    'storage',
    'demo',
    'played-server',
    'cli',
    'gui',
    'root',
  ].map((part) => [`**/${part}/**`, 'src/main/ike imports of main only itself and certificate.']),
  ...electron,
  ...processes,
];

const driver = 'Sockets, names and timers belong to src/main/ike/transport.';

const aboveCrypto = ['exchange', 'esp', 'l2tp', 'ppp', 'tunnel', 'transport', 'diagnosis'];

function ikeLayer(layer, above) {
  const pure = layer !== 'transport' && layer !== 'diagnosis';
  const sockets = [
    'node:dgram',
    'node:net',
    'node:dns',
    'node:dns/*',
    'node:timers',
    'node:timers/*',
  ];
  return {
    files: [`src/main/ike/${layer}/**/*.ts`],
    rules: {
      ...forbidImports(
        ...ike,
        ...above.map((part) => [`**/${part}/**`, `src/main/ike/${layer} stands below ${part}.`]),
        ...(pure ? sockets.map((name) => [name, driver]) : []),
        ...(layer === 'codec' ? [['node:*', 'The codec is pure.']] : []),
      ),
      ...(pure && {
        'no-restricted-globals': [
          'error',
          ...['setTimeout', 'setInterval', 'setImmediate', 'performance'].map((name) => ({
            name,
            message: driver,
          })),
        ],
      }),
    },
  };
}

/** Clock, randomness, environment and platform are read in src/main/host, and by what talks to Windows (D1). */
const ambient = [
  {
    object: 'Date',
    property: 'now',
    message: 'Take the time from the facts or the clock port (D1).',
  },
  {
    object: 'Math',
    property: 'random',
    message: 'Take randomness from src/main/host (D1).',
  },
  { object: 'process', property: 'env', message: 'Read in src/main/host only (D1).' },
  { object: 'process', property: 'platform', message: 'Read in src/main/host only (D1).' },
];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules', 'test/fixtures', 'test/golden'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler lets nobody declare an enum here (erasableSyntaxOnly), and looking for them takes a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['src/shared/**/*.ts'],
    rules: {
      ...forbidImports(
        ['**/main/**', 'src/shared is pure: it imports nothing of main.'],
        ['**/renderer/**', 'src/shared is pure: it imports nothing of renderer.'],
        ['node:*', 'src/shared runs in the renderer too: no Node modules.'],
        ...electron,
        ...processes,
      ),
      'no-restricted-properties': ['error', ...ambient],
      'no-restricted-globals': ['error', 'process', 'Buffer'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Take the time from the facts (D1).',
        },
      ],
    },
  },
  {
    // Profile, identity and port are known by rooms, rooms by the plan. A room takes types of the plan alone.
    files: ['src/shared/rooms/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/plan/**'], allowTypeImports: true, message: 'The plan runs the rooms.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/shared/{identity,port,profile,net}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/plan/**', '**/rooms/**'], message: 'Stands below rooms and plan.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/main/**/*.ts'],
    ignores: ['src/main/{windows,gui}/**', 'src/main/entries/electron.ts'],
    rules: forbidImports(
      ['**/renderer/**', 'main imports nothing of renderer.'],
      ...electron,
      ...processes,
    ),
  },
  {
    files: ['src/main/**/*.ts'],
    ignores: ['src/main/{windows,host}/**'],
    rules: { 'no-restricted-properties': ['error', ...ambient] },
  },
  ikeLayer('codec', ['crypto', ...aboveCrypto, 'certificate']),
  ikeLayer('crypto', aboveCrypto),
  ikeLayer('exchange', ['esp', 'l2tp', 'ppp', 'tunnel', 'transport', 'diagnosis']),
  // ESP carries L2TP carries PPP; none knows what it carries, or in what.
  ikeLayer('esp', ['l2tp', 'ppp', 'tunnel', 'transport', 'diagnosis']),
  ikeLayer('l2tp', ['esp', 'ppp', 'tunnel', 'transport', 'diagnosis']),
  ikeLayer('ppp', ['esp', 'l2tp', 'tunnel', 'transport', 'diagnosis']),
  ikeLayer('tunnel', ['transport', 'diagnosis']),
  ikeLayer('transport', ['esp', 'l2tp', 'ppp', 'tunnel', 'diagnosis']),
  ikeLayer('diagnosis', []),
  {
    // A PC knows nothing of what is done with it.
    files: ['src/main/demo/**/*.ts'],
    rules: forbidImports(
      ['**/renderer/**', 'main imports nothing of renderer.'],
      ...[
        'pipeline',
        'transaction',
        'elevation',
        'ike',
        'played-server',
        'words',
        'cli',
        'wizard',
        'gui',
        'root',
      ].map((part) => [`**/${part}/**`, 'src/main/demo stands below the port.']),
      ...electron,
      ...processes,
    ),
  },
  {
    files: ['src/main/played-server/**/*.ts'],
    rules: forbidImports(
      ['**/renderer/**', 'main imports nothing of renderer.'],
      ...['demo', 'windows', 'words', 'cli', 'wizard', 'gui', 'root'].map((part) => [
        `**/${part}/**`,
        'src/main/played-server plays what src/main/ike answers, and knows no PC and no window.',
      ]),
      ...electron,
      ...processes,
    ),
  },
  {
    // What both say stands in src/main/words.
    files: ['src/main/cli/**/*.ts'],
    rules: forbidImports(
      ['**/renderer/**', 'main imports nothing of renderer.'],
      ['**/wizard/**', 'The command line and the wizard do not know each other.'],
      ...electron,
      ...processes,
    ),
  },
  {
    files: ['src/main/wizard/**/*.ts'],
    rules: forbidImports(
      ['**/renderer/**', 'main imports nothing of renderer.'],
      ['**/cli/**', 'The command line and the wizard do not know each other.'],
      ['**/gui/**', 'The wizard does not know what carries its calls.'],
      ['**/root/**', 'The composition root puts the wizard together, not the other way round.'],
      ...electron,
      ...processes,
    ),
  },
  {
    files: ['src/main/windows/**/*.ts'],
    rules: forbidImports(['**/renderer/**', 'main imports nothing of renderer.'], ...electron),
  },
  {
    files: ['src/main/gui/**/*.ts', 'src/main/entries/electron.ts'],
    rules: forbidImports(['**/renderer/**', 'main imports nothing of renderer.'], ...processes),
  },
  {
    files: ['src/preload/**/*.ts'],
    rules: forbidImports(
      ['**/main/**', 'The sandbox carries the names of the table and nothing of main.'],
      ['**/renderer/**', 'The preload imports nothing of the page.'],
      ['**/ipc/channels.ts', 'Names only (names.ts): zod is not for the preload.'],
      ['node:*', 'The preload runs in the sandbox: no Node modules.'],
      ...processes,
    ),
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      ...forbidImports(
        ['**/main/**', 'The window knows main only by the table of calls (src/shared/ipc).'],
        ['node:*', 'The window runs in a sandboxed page: no Node modules.'],
        ...electron,
        ...processes,
      ),
      'no-restricted-properties': ['error', ...ambient],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
