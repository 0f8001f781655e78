import type { Mutant } from './mutant.ts';

export const traceMutants: Mutant[] = [
  {
    id: 'name-of-an-error-as-it-is',
    file: 'src/main/trace/defect.ts',
    find: "  return errorNames.find((each) => each === name) ?? 'unknown';\n",
    replace: '  return name as (typeof errorNames)[number];\n',
    test: 'test/main/trace/defect.test.ts',
    name: 'repeats no text that stands anywhere in an error',
    why: 'What somebody wrote into the name of an error would stand in a file for the help desk (D40).',
  },
  {
    id: 'message-of-an-error-kept',
    file: 'src/main/trace/defect.ts',
    find: "  const found = [property(error, 'systemCode'), property(error, 'code')];\n",
    replace: "  return String(property(error, 'message'));\n  const found: unknown[] = [];\n",
    test: 'test/main/cli/trace.test.ts',
    name: 'keeps no message, of no cause either',
    why: 'A message may hold a secret; the line that holds one would be unfit, or would tell it (D40).',
  },
  {
    id: 'unfit-line-written',
    file: 'src/main/trace/trace.ts',
    find: '  const { success } = traceLine.safeParse(line);\n',
    replace: '  const success = traceLine !== undefined;\n',
    test: 'test/main/trace/trace.test.ts',
    name: 'writes no line that does not fit its form',
    why: 'Free text that a cast let into an event would be written down (D40).',
  },
  {
    id: 'length-of-a-secret-told',
    file: 'src/main/transaction/executor-client.ts',
    find: "      const size = call === 'begin' ? 0 : line.length;\n",
    replace: '      const size = line.length;\n',
    test: 'test/main/trace/pipe.test.ts',
    name: 'nothing of a secret, not even its length',
    why: 'The trace would say how long a password is (D40).',
  },
  {
    id: 'traces-kept-for-ever',
    file: 'src/main/transaction/kept-traces.ts',
    find: '  for (const old of all.slice(0, -kept)) unlinkIfThere(fs, fs.join(traces, old));\n',
    replace: '',
    test: 'test/main/storage/kept-traces.test.ts',
    name: 'of six the oldest goes',
    why: 'A program that fails every hour would fill the folder.',
  },
];
