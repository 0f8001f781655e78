// Proves that the tests can fail: each small sabotage of test/mutants is put into a copy of the tree, and the test that it
// names must go red. Ends with `N killed, N survived, N skipped`. A sabotage whose text does not stand exactly once in its
// file counts as survived.
//
//   --only=ID[,ID]   these alone
//   --rotate=N       N of the quick ones, others with each commit
//   --list           names them and ends
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { mutants } = await importTypeScript('test/mutants/all-mutants.ts');
const { turn } = await importTypeScript('test/turn.ts');
const chosen = choose();
if (process.argv.includes('--list')) {
  for (const { id, why } of chosen) console.log(`${id.padEnd(32)} ${why}`);
  process.exit(0);
}

const copy = copyOfTheTree();
let status;
try {
  status = runAll();
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exit(status);

function option(name) {
  const found = process.argv.find((each) => each.startsWith(`--${name}=`));
  return found?.slice(name.length + 3);
}

function choose() {
  const only = option('only')?.split(',');
  if (only !== undefined) {
    const unknown = only.filter((id) => !mutants.some((mutant) => mutant.id === id));
    if (unknown.length > 0) throw new Error(`No such sabotage: ${unknown.join(', ')}`);
    return mutants.filter(({ id }) => only.includes(id));
  }
  const rotate = option('rotate');
  if (rotate === undefined) return mutants;
  const quick = mutants.filter(({ slow }) => slow !== true);
  const count = Math.min(Number(rotate), quick.length);
  // Far apart, so that not all of them wait for the same slow engine.
  const step = Math.floor(quick.length / count);
  return Array.from({ length: count }, (_, at) => quick[(turn() + at * step) % quick.length]);
}

function copyOfTheTree() {
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-mutants-'));
  for (const name of readdirSync(root)) {
    if (['node_modules', '.git', 'dist', 'coverage', 'test-results'].includes(name)) continue;
    cpSync(join(root, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function runAll() {
  console.log(`${chosen.length} of ${mutants.length} sabotages`);
  const clean = new Map();
  const counts = { killed: 0, survived: 0, skipped: 0 };
  for (const mutant of chosen) {
    const begun = performance.now();
    const [verdict, detail] = judge(mutant, clean);
    counts[verdict] += 1;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${verdict.padEnd(8)} ${mutant.id} (${seconds} s)${detail ? `: ${detail}` : ''}`);
  }
  console.log(
    `${counts.killed} killed, ${counts.survived} survived, ${counts.skipped} skipped (a tool is missing)`,
  );
  return counts.survived === 0 ? 0 : 1;
}

/** The test has to be green without the sabotage and red with it; a file that breaks as a whole proves nothing. */
function judge(mutant, clean) {
  const path = join(copy, mutant.file);
  const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const times = source.split(mutant.find).length - 1;
  if (times !== 1) return ['survived', `its text stands ${times} times in ${mutant.file}`];
  const key = `${mutant.test} ${mutant.name}`;
  if (!clean.has(key)) clean.set(key, run(mutant));
  const before = clean.get(key);
  if (before.passed === 0 && before.failed === 0) {
    return before.skipped > 0
      ? ['skipped', mutant.test]
      : ['survived', `no test of ${mutant.test} is called “${mutant.name}”`];
  }
  if (before.failed > 0) return ['survived', 'its test is red without it'];
  // Removed and made anew: what was cached by name and time must not be taken for the old text.
  unlinkSync(path);
  writeFileSync(
    path,
    source.replace(mutant.find, () => mutant.replace),
  );
  const after = run(mutant);
  unlinkSync(path);
  writeFileSync(path, source);
  if (after.failed > 0) return ['killed', ''];
  return ['survived', after.passed === 0 ? 'its test file could not be run' : mutant.why];
}

function run({ test, name }) {
  const results = join(copy, 'mutant-results.json');
  rmSync(results, { force: true });
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...['--project=together', '--project=alone', test],
      '-t',
      name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      '--bail=1',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    // What goes by parts goes as a whole: the sabotage may be in another part.
    {
      cwd: copy,
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, ROADWARRIOR_WHOLE: '1' },
    },
  );
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(results)) return counts;
  for (const file of JSON.parse(readFileSync(results, 'utf8')).testResults) {
    for (const each of file.assertionResults) {
      if (!each.fullName.includes(name)) continue;
      if (each.status === 'passed') counts.passed += 1;
      else if (each.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
  }
  return counts;
}
