// Times that are claimed anywhere come from here: one run, the two sides in turn, medians and ratios. `npm run bench`.
//
//   --out=FILE     the numbers as JSON; bench.json unless told (not committed: they are those of one machine)
//   --part=NAME    start, apply, pkcs12, server or window alone
//   --rounds=N     7 unless told; what is short or noisy goes two to four times as often
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { importTypeScript, placesOfSources } from './import-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const option = (name) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const rounds = Number(option('rounds') ?? 7);
const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-bench-'));
const program = join(scratch, 'dist', 'roadwarrior.cjs');
/** Each goal with what was measured: told at the end, and in the JSON. */
const goals = [];
const parts = { start, apply: applyPart, pkcs12, server, window: windowPart };
const results = { node: process.version, processors: cpus().length, at: new Date().toISOString() };
try {
  execFileSync(process.execPath, [
    join(root, 'scripts', 'build.mjs'),
    '--quiet',
    `--outdir=${join(scratch, 'dist')}`,
  ]);
  for (const [name, part] of Object.entries(parts)) {
    if ((option('part') ?? name) !== name) continue;
    console.log(`\n== ${name}`);
    results[name] = await part();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const out = option('out') ?? join(root, 'bench.json');
writeFileSync(out, `${JSON.stringify({ ...results, goals }, null, 2)}\n`);
console.log('\n== goals');
for (const { verdict, name, value, limit } of goals) {
  console.log(`${verdict.padEnd(7)}  ${name}: ${value.toFixed(2)} (at most ${limit})`);
}
console.log(`numbers: ${out}`);

/** A ratio of differences that is not above nothing is noise: more rounds or a quieter machine are needed. */
function goal(name, value, limit) {
  const verdict = !(value > 0 && value < Infinity) ? 'unclear' : value <= limit ? 'met' : 'MISSED';
  goals.push({ name, value, limit, verdict });
}

/** A plan from cold, whole process, against Node doing nothing. */
function start() {
  const pc = join(scratch, 'pc');
  const plan = ['--plan', join(root, 'examples', 'l2tp-psk.json'), '--pc', pc];
  const commands = {
    node: [process.execPath, ['-e', '0']],
    version: [process.execPath, [program, '--version']],
    plan: [process.execPath, [program, ...plan, '--windows', '10.0.22631']],
  };
  const times = inTurn(commands, rounds * 2 + 1);
  const found = told('plan', 'node', times);
  goal('a plan from cold against node -e 0, times', found.ratio.wall, 3);
  return found;
}

/** The whole apply against the administrator's script, both as whole processes over the same stubs. */
async function applyPart() {
  const engine = await benchEngine();
  if (engine === null) return null;
  const bundle = join(scratch, 'apply-run.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/apply-run.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'bundleUrl' },
    plugins: [placesOfSources],
    logLevel: 'error',
  });
  const sizes = {};
  const runsOf = new Map(
    [1, 100, 1000].map((routes) => [routes, { roadwarrior: [], administrator: [] }]),
  );
  // The sizes in turn too: what a route costs is the difference of two of them.
  for (let round = 0; round < rounds * 2 + 1; round += 1) {
    for (const [routes, runs] of runsOf) {
      runs.roadwarrior.push(runApply(bundle, engine, routes, round));
      runs.administrator.push(runAdministrator(engine, routes));
    }
  }
  for (const [routes, runs] of runsOf) {
    const ours = runs.roadwarrior;
    const laps = Object.keys(ours[0].times).map((lap) => [
      lap,
      median(ours.map(({ times }) => times[lap])),
    ]);
    const processes = Math.max(...ours.map(({ started }) => started));
    const shells = ours.map(({ powershells }) => powershells);
    if (shells.some((count) => count !== 1)) {
      throw new Error(`${routes} routes: ${shells.join(', ')} PowerShells in place of one`);
    }
    console.log(
      `${routes} routes; processes that ours started: ${processes}, of them one PowerShell`,
    );
    const fixed = Object.keys(ours[0].parts).map((name) => [
      name,
      median(ours.map(({ parts }) => parts[name])),
    ]);
    const compared = told('roadwarrior', 'administrator', runs);
    const withoutKey = summaryOf({ ...runs, roadwarrior: ours.map(lessTheKey) });
    sizes[routes] = { ...compared, processes, laps, fixed, withoutKey };
    console.log(`  of ours: ${laps.map(([lap, value]) => `${lap} ${ms(value)}`).join(', ')}`);
    if (routes === 1)
      goal("a whole apply of one route against the script's, times", compared.ratio.wall, 1.6);
    console.log(`  in them: ${fixed.map(([name, value]) => `${name} ${ms(value)}`).join(', ')}`);
  }
  return { sizes, perRoute: perRoute(sizes) };
}

/**
 * A run of ours without the wait for the sealing key: how long a search for two primes takes is chance, and over a thousand routes
 * that chance is more than they cost. PowerShell computes all the while, so the wait is processor time too.
 */
function lessTheKey({ whole, cpu, parts }) {
  return { whole: whole - parts.sealingKey, cpu: cpu - parts.sealingKey };
}

/** What a further route costs each side: the difference between two sizes, without what is fixed. */
function perRoute(sizes) {
  const found = {};
  for (const measure of ['fastest', 'cpu']) {
    for (const [from, to] of [
      [1, 100],
      [100, 1000],
      [1, 1000],
    ]) {
      const cost = (side) =>
        (sizes[to].withoutKey[measure][side] - sizes[from].withoutKey[measure][side]) / (to - from);
      const [ours, script] = [cost('roadwarrior'), cost('administrator')];
      found[`${measure} ${from} to ${to}`] = { ours, script, ratio: ours / script };
      console.log(
        `per route, ${measure}, ${from} to ${to}: ${ours.toFixed(2)} ms against ${script.toFixed(2)} ms, ` +
          `${(ours / script).toFixed(2)} times`,
      );
      if (from !== 1 || to !== 1000) continue;
      // The stubs take no time; a cmdlet of Windows does, on both sides.
      const enough = (ours - script) / 0.1 - script;
      console.log(`  1.1 times or less where a cmdlet takes ${ms(Math.max(0, enough))} or more`);
      goal(`time per route against the script's, by ${measure}, times`, ratioOf(ours, script), 1.1);
    }
    growth(found, measure);
  }
  return found;
}

/** NaN where either is not above nothing. */
function ratioOf(ours, script) {
  return ours > 0 && script > 0 ? ours / script : NaN;
}

/** How much dearer a route is among a thousand than among a hundred: ours against the script's. */
function growth(found, measure) {
  const [few, many] = [found[`${measure} 1 to 100`], found[`${measure} 100 to 1000`]];
  const steepness = (side) => many[side] / few[side];
  const [ours, script] = [steepness('ours'), steepness('script')];
  found[`${measure} growth`] = { ours, script, ratio: ours / script };
  console.log(
    `growth, ${measure}: a route among 1000 costs ${ours.toFixed(2)} times one among 100, the script's ${script.toFixed(2)} times`,
  );
  goal(`growth against the script's, by ${measure}, times`, ratioOf(ours, script), 1);
}

function runApply(bundle, engine, routes, round) {
  const folder = mkdtempSync(join(scratch, `apply-${routes}-${round}-`));
  // Where .NET finds the folders of the account off Windows.
  mkdirSync(join(folder, '.config'));
  const ended = timed(process.execPath, [
    bundle,
    folder,
    String(routes),
    JSON.stringify({ ...engine, environment: homeIn(engine, folder) }),
  ]);
  if (ended.status !== 0) throw new Error(ended.stderr);
  return { ...ended, ...JSON.parse(ended.stdout) };
}

function homeIn(engine, folder) {
  return { ...engine.environment, HOME: folder };
}

function runAdministrator(engine, routes) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const lines = [
    `$env:PSModulePath = '${engine.moduleFolders.join(separator)}'`,
    `. '${join(root, 'test', 'bench', 'administrator.ps1')}'`,
    `Set-AdministratorConnection -Name 'Benchmark' -Psk 'psk of the benchmark' -Routes ${routes}`,
    'exit 0',
  ];
  const ended = timed(
    engine.executable,
    [...engine.arguments, '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '-'],
    { env: homeIn(engine, scratch), input: `${lines.join('\n')}\n` },
  );
  if (!ended.stdout.includes(`AdministratorDone ${routes}`)) {
    throw new Error(`${ended.stdout}${ended.stderr}`);
  }
  return ended;
}

async function benchEngine() {
  const { findEngine, engineEnvironment } = await importTypeScript('test/powershell/engine.ts');
  const engine = findEngine();
  if ('skipped' in engine) {
    console.log(`skipped: ${engine.skipped}`);
    return null;
  }
  const modules = (...path) => join(root, 'test', ...path, 'modules');
  return {
    executable: engine.executable,
    arguments: engine.arguments,
    environment: engineEnvironment(),
    scriptsFolder: join(root, 'src', 'main', 'windows', 'scripts'),
    // The first RwStubState that is found counts: the one in memory.
    moduleFolders: [modules('bench'), modules('powershell')],
  };
}

/** Opening a PKCS#12 (lint), whole process, against `openssl pkcs12` on the same file. */
function pkcs12() {
  if (spawnSync('openssl', ['version']).status !== 0) {
    console.log('skipped: no OpenSSL');
    return null;
  }
  const key = join(scratch, 'key.pem');
  const certificate = join(scratch, 'certificate.pem');
  const secrets = join(scratch, 'secrets.json');
  const subject = ['-subj', '/CN=bench.example.com', '-days', '30'];
  quiet('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    certificate,
    ...subject,
  ]);
  writeFileSync(secrets, JSON.stringify({ pkcs12Password: 'bench' }), { mode: 0o600 });
  const found = {};
  for (const iterations of [2048, 100_000, 600_000]) {
    const file = join(scratch, `${iterations}.p12`);
    const options = ['-iter', String(iterations), '-passout', 'pass:bench', '-out', file];
    quiet('openssl', ['pkcs12', '-export', '-inkey', key, '-in', certificate, ...options]);
    const times = inTurn(
      {
        roadwarrior: [
          process.execPath,
          [program, '--lint-certificate', file, '--secrets', secrets],
        ],
        openssl: ['openssl', ['pkcs12', '-in', file, '-passin', 'pass:bench', '-noout']],
        node: [process.execPath, ['-e', '0']],
      },
      rounds,
    );
    console.log(`${iterations} iterations`);
    found[iterations] = told('roadwarrior', 'openssl', times);
    if (iterations === 600_000)
      goal('a PKCS#12 of 600,000 rounds against OpenSSL, times', found[iterations].ratio.wall, 2.5);
  }
  return found;
}

/**
 * The server check's main mode until the PSK is proved, in process and with the sockets, against strongSwan as initiator to the
 * same server (goal: not slower) and one round trip of ike-scan (goal: at most twice); the whole check beside it; then how long
 * the whole check takes until it tells each failure.
 */
async function server() {
  const { benchServerCheck } = await importTypeScript('test/bench/server-check.ts');
  // A main mode takes 10 ms, and what is asked is a few per cent of it.
  const times = await benchServerCheck(rounds * 4);
  if ('skipped' in times) {
    console.log(`skipped: ${times.skipped}`);
    return null;
  }
  const { ours, withSockets, check, strongswan, swanctl, ikeScan, cold, failures } = times;
  const sides = {
    ours,
    'ours with sockets': withSockets,
    'the whole check': check,
    strongSwan: strongswan,
    'swanctl --initiate': swanctl,
    'ike-scan': ikeScan,
  };
  for (const [name, list] of Object.entries(sides)) {
    console.log(`${name.padStart(20)}: ${ms(median(list))}, fastest ${ms(Math.min(...list))}`);
  }
  const ratio = {
    strongSwan: median(ours) / median(strongswan),
    ikeScan: median(withSockets) / median(ikeScan),
  };
  console.log(
    `  ours : strongSwan = ${ratio.strongSwan.toFixed(2)}, with sockets : ike-scan = ${ratio.ikeScan.toFixed(2)}, the first one ${ms(cold)}`,
  );
  console.log('  the whole check until it says so: median, slowest of three');
  for (const [name, { median: time, slowest, found }] of Object.entries(failures)) {
    console.log(`${ms(time).padStart(9)} ${ms(slowest).padStart(9)}  ${name} (${found})`);
  }
  // The goal of 5 s is for a server that says nothing at all.
  const silent = Object.values(failures).filter(({ found }) => found === 'serverSilent');
  const longest = Math.max(...silent.map(({ slowest }) => slowest));
  console.log(`  a silent server: ${ms(longest)} at most`);
  goal("the server check's main mode against strongSwan's, times", ratio.strongSwan, 1);
  goal('the same against one round trip of ike-scan, times', ratio.ikeScan, 2);
  goal('seconds until a silent server is told', longest / 1000, 5);
  // Beyond the way itself, which ike-scan measures: six round trips (docs/server-check.md).
  const beyond = median(check) - 6 * median(ikeScan);
  goal('milliseconds of a whole check beyond six round trips', beyond, 150);
  return { ...times, ratio };
}

/** First paint and time to interactive of the window's start screen. Against one heading with the same libraries. */
async function windowPart() {
  const { benchWindow } = await import('./bench-window.mjs');
  const found = await benchWindow(rounds * 2 + 1, scratch);
  if ('skipped' in found) {
    console.log(`skipped: ${found.skipped}`);
    return null;
  }
  const { times, sizes } = found;
  const ratio = {};
  for (const [name, { paint, ready, busy }] of Object.entries(times)) {
    console.log(
      `${name.padStart(14)}: first paint ${ms(median(paint))}, usable ${ms(median(ready))}, fastest ${ms(Math.min(...ready))}, processor ${ms(median(busy))}`,
    );
  }
  for (const measure of ['paint', 'ready', 'busy']) {
    const of = (page) => times[page][measure];
    ratio[measure] = median(of('start')) / median(of('heading'));
    ratio[`${measure}Fastest`] = Math.min(...of('start')) / Math.min(...of('heading'));
  }
  const words = Object.entries(ratio).map(([measure, value]) => `${measure} ${value.toFixed(2)}`);
  console.log(`  start : heading = ${words.join(', ')}`);
  const kib = ({ raw, gzip }) =>
    `${Math.round(raw / 1024)} KiB, gzip ${Math.round(gzip / 1024)} KiB`;
  console.log(`  loaded at the start: ${kib(sizes.start)}; all of the page: ${kib(sizes.all)}`);
  goal('first paint of the window against one heading, times', ratio.paint, 0.75);
  goal('until the window is usable against one heading, times', ratio.ready, 1.3);
  return { ...found, ratio };
}

function quiet(command, args) {
  execFileSync(command, args, { stdio: 'ignore' });
}

/**
 * A whole process: wall time, and the processor time of it and its children, which says more on a busy machine. The shell's
 * `times` tells the latter; on Windows there is none.
 */
function timed(command, args, options = {}) {
  const shell = process.platform !== 'win32';
  const script = '"$0" "$@"; status=$?; { echo; times; } >&2; exit $status';
  const begun = performance.now();
  const ended = spawnSync(
    shell ? '/bin/sh' : command,
    shell ? ['-c', script, command, ...args] : args,
    { encoding: 'utf8', cwd: scratch, ...options },
  );
  const whole = performance.now() - begun;
  const children = shell ? ended.stderr.trimEnd().split('\n').at(-1) : '';
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => (Number(minutes) * 60 + Number(seconds)) * 1000)
    .reduce((sum, each) => sum + each, 0);
  return { whole, cpu, status: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

/** Whole processes, one after the other, as often as `count`; the first round warms the caches of the disk. */
function inTurn(commands, count) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= count; round += 1) {
    for (const [name, [command, args]] of Object.entries(commands)) {
      const ended = timed(command, args);
      if (ended.status !== 0) throw new Error(`${name}: ${ended.status} ${ended.stderr}`);
      if (round > 0) runs[name].push(ended);
    }
  }
  return runs;
}

/** Of each side: medians of wall and processor time, and the fastest wall time. */
function summaryOf(runs) {
  const of = (measure, pick) =>
    Object.fromEntries(
      Object.entries(runs).map(([name, list]) => [name, pick(list.map((run) => run[measure]))]),
    );
  return {
    wall: of('whole', median),
    fastest: of('whole', (list) => Math.min(...list)),
    cpu: of('cpu', median),
  };
}

/** Says and returns the summary, with the ratios of ours to theirs. */
function told(ours, theirs, runs) {
  const found = summaryOf(runs);
  for (const name of Object.keys(runs)) {
    console.log(
      `${name.padStart(14)}: ${ms(found.wall[name])}, fastest ${ms(found.fastest[name])}, processor ${ms(found.cpu[name])}`,
    );
  }
  const ratio = Object.fromEntries(
    Object.entries(found).map(([measure, of]) => [measure, of[ours] / of[theirs]]),
  );
  const words = Object.entries(ratio).map(([measure, value]) => `${measure} ${value.toFixed(2)}`);
  console.log(`  ${ours} : ${theirs} = ${words.join(', ')}`);
  return { ...found, ratio };
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function ms(value) {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
