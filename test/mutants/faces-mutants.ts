/** One run, two faces: what the command line and the window have to tell alike. */
import type { Mutant } from './mutant.ts';

const faults = 'test/main/words/faults.test.ts';
const holder = 'test/main/cli/second-holder.test.ts';

export const facesMutants: readonly Mutant[] = [
  {
    id: 'faults-access-denied-unknown',
    file: 'src/main/words/faults.ts',
    find: 'if (error instanceof FileSystemError) return fileFault(error, language);',
    replace: '',
    test: faults,
    name: 'ends with notElevated, with the same words in both faces',
    why: 'A closed folder would be a defect in one face and a missing right in the other.',
  },
  {
    id: 'progress-forgets-what-was-settled',
    file: 'src/main/words/progress.ts',
    find: '        this.settled.push({ room, key, settlement, code, ...(by && { by }), text });\n',
    replace: '',
    test: holder,
    name: 'half of a repair is done and told',
    why: 'What was taken back before the run met another one would stand in no report.',
    slow: true,
  },
  {
    id: 'turns-lets-a-change-run-beside',
    file: 'src/main/wizard/turns.ts',
    find: "if (this.#changing) throw new WizardProblem('busy');",
    replace: '',
    test: 'test/main/wizard/situations.test.ts',
    name: 'one thing at a time changes the PC',
    why: 'A profile could be closed while it is applied.',
  },
  {
    id: 'user-name-missing-unsaid',
    file: 'src/shared/rooms/credentials.ts',
    find: 'say(userNameMissing);',
    replace: 'void say;',
    test: 'test/shared/rooms/credentials.test.ts',
    name: 'is missed only where it is all that is missing: no user name',
    why: 'A silent run would not say that nothing is remembered.',
  },
  {
    id: 'server-passes-with-other-secrets',
    file: 'src/main/pipeline/server-facts.ts',
    find: "return verdict === 'passed' && !sameSecrets ? 'skipped' : verdict;",
    replace: 'return verdict;',
    test: 'test/main/pipeline/server-verdict.test.ts',
    name: 'a pass is believed for the secrets that it was made with; a problem stays one',
    why: 'A receipt would say that the server passed with a key that nobody tried.',
  },
  {
    id: 'menu-without-a-name',
    file: 'src/renderer/components/header-menu.tsx',
    find: "        popoverTarget={id}\n        aria-label={say('menu.label')}\n",
    replace: '        popoverTarget={id}\n',
    test: 'test/browser/states.test.ts',
    name: 'home empty',
    why: 'Who hears the window would find a button without a name on every screen.',
    slow: true,
  },
  {
    id: 'question-begins-on-its-deed',
    file: 'src/renderer/components/confirm-dialog.tsx',
    find: 'cancel?.focus({ preventScroll: true });',
    replace: 'void cancel;',
    test: 'test/browser/states.test.ts',
    name: 'undo asked',
    why: 'Who presses a key before reading would answer the question by accident.',
    slow: true,
  },
  {
    id: 'focus-goes-with-its-button',
    file: 'src/renderer/app.tsx',
    find: '  useKeptFocus();\n',
    replace: '',
    test: 'test/browser/keyboard.test.ts',
    name: 'pure IPsec: cancelled, set up, paused, put right, removed',
    why: 'After “Resume” the keyboard would start again at the top of the window.',
    slow: true,
  },
];
