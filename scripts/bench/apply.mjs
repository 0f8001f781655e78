// Whole runs against the administrator's script (test/bench/administrator.ps1) in the same PowerShell, over the same stubs.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleInParts } from '../bundle-in-parts.mjs';
import { importTypeScript } from '../import-typescript.mjs';
import { compare, errorOf, goal, inTurn, median, ms, wholeProcess } from './frame.mjs';

export async function benchApply({ root, scratch, rounds }) {
  const { findEngine, engineEnvironment } = await importTypeScript('test/powershell/engine.ts');
  const found = findEngine();
  if ('skipped' in found) return found;
  const modules = (...path) => join(root, 'test', ...path, 'modules');
  const engine = {
    ...found,
    environment: engineEnvironment(),
    scriptsFolder: join(scratch, 'dist', 'scripts'),
    // The first RwStubState that is found counts: the one in memory.
    moduleFolders: [modules('bench'), modules('powershell')],
  };
  const program = await bundled(root, scratch);
  const standing = { ROADWARRIOR_BENCH_STANDING: 'yes' };
  const newFolder = () => mkdtempSync(join(scratch, 'run-'));
  const ours = (job, routes, { from, env } = {}) =>
    oursOnce({ program, engine, job, routes, folder: newFolder(), from, env });
  const script = (command, env) => scriptOnce({ root, engine, folder: newFolder(), command, env });
  const set = (routes) => () => script(`Set-AdministratorConnection -Routes ${routes}`);
  const applied = newFolder();
  oursOnce({ program, engine, job: 'apply', routes: 1, folder: applied });
  const verify = (job) => () => ours(job, 1, { from: applied, env: standing });

  const apply = await compare(
    'apply of one route',
    rounds,
    { roadwarrior: () => ours('apply', 1), script: set(1) },
    [{ name: "a whole apply against the script's", of: 'roadwarrior', to: 'script', limit: 1.6 }],
  );
  const verified = await compare(
    'verify of one route',
    rounds,
    {
      'by file': verify('file'),
      'script reading': () => script('Test-AdministratorConnection -Routes 1', standing),
      'by id': verify('id'),
    },
    ['by file', 'by id'].map((of) => ({
      name: `verify ${of} against a script that reads only`,
      ...{ of, to: 'script reading', limit: 1.6 },
    })),
  );
  const sizes = await inTurn(rounds, {
    ours1: () => ours('apply', 1),
    script1: set(1),
    ours1000: () => ours('apply', 1000),
    script1000: set(1000),
  });
  return { apply, verified, sizes, growth: growthOf(sizes) };
}

/** What a further route costs each side, in processor time: the differences of the rounds, without what is fixed. */
function growthOf({ ours1, ours1000, script1, script1000 }) {
  const costs = (few, many) => {
    const own = ({ processor, key }) => processor.map((each, round) => each - (key?.[round] ?? 0));
    const list = own(many).map((each, round) => (each - own(few)[round]) / 999);
    return { cost: median(list), error: errorOf(list) };
  };
  const [ours, script] = [costs(ours1, ours1000), costs(script1, script1000)];
  for (const [name, { cost, error }] of Object.entries({ ours, script }))
    console.log(`${name.padStart(20)}: ${cost.toFixed(3)} ± ${error.toFixed(3)} ms a route`);
  // A side that costs nothing, or less, says nothing of the other.
  const isRatio = ours.cost > 0 && script.cost > 0;
  const ratio = isRatio ? ours.cost / script.cost : Number.NaN;
  const error = ratio * Math.hypot(ours.error / ours.cost, script.error / script.cost);
  goal("processor time of a further route against the script's, times", ratio, 1.1, error);
  // The stubs take no time; a cmdlet of Windows does, on both sides.
  const enough = Math.max(0, (ours.cost - script.cost) / 0.1 - script.cost);
  console.log(`  at most 1.1 times where a cmdlet of Windows takes ${ms(enough)} or more`);
  return { ours, script, ratio, error, enough };
}

/** In parts, as the program is. */
async function bundled(root, scratch) {
  const outfile = join(scratch, 'bench', 'one-run.cjs');
  const first = (up) =>
    up === '.' ? '__filename' : 'require("node:path").join(__dirname, "..", "one-run.cjs")';
  const files = await bundleInParts({
    entry: join(root, 'test', 'bench', 'one-run.ts'),
    outfile,
    parts: 'parts',
    how: {
      absWorkingDir: root,
      ...{ platform: 'node', target: 'node20', mainFields: ['module', 'main'] },
      define: { 'import.meta.url': 'bundleUrl' },
      logLevel: 'error',
    },
    last: (up) => ({
      banner: `const bundleUrl = require("node:url").pathToFileURL(${first(up)}).href;`,
      ...{ minifyWhitespace: true, minifySyntax: true },
    }),
  });
  for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  return outfile;
}

/** @param from a folder with the records of a run before */
function oursOnce({ program, engine, job, routes, folder, from, env = {} }) {
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  const own = JSON.stringify({ ...engine, environment: environmentOf(engine, folder, env) });
  const args = [program, job, folder, String(routes), own];
  const { measures, stdout } = wholeProcess(process.execPath, args, { cwd: folder });
  const { laps, key } = JSON.parse(stdout);
  return { ...measures, key, ...laps };
}

function scriptOnce({ root, engine, folder, command, env = {} }) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const lines = [
    `$env:PSModulePath = '${engine.moduleFolders.join(separator)}'`,
    `. '${join(root, 'test', 'bench', 'administrator.ps1')}'`,
    `${command} -Name 'Benchmark' -Psk 'psk of the benchmark'`,
    'exit 0',
  ];
  const { measures, stdout } = wholeProcess(
    engine.executable,
    [...engine.arguments, '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '-'],
    { env: environmentOf(engine, folder, env), input: `${lines.join('\n')}\n`, cwd: folder },
  );
  if (!stdout.includes('AdministratorDone')) throw new Error(stdout);
  return measures;
}

/** Off Windows .NET finds the folders of the account below HOME. */
function environmentOf(engine, folder, env) {
  mkdirSync(join(folder, '.config'), { recursive: true });
  return { ...engine.environment, HOME: folder, ...env };
}
