// Times that are claimed anywhere come from here: one run, the two sides in turn, medians and ratios. `npm run bench`.
//
//   --out=FILE     the numbers as JSON; bench.json unless told (not committed: they are those of one machine)
//   --part=NAME    start, apply, pkcs12, server or window alone
//   --rounds=N     7 unless told; what is short goes twice as often
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchApply } from './bench/apply.mjs';
import { goals } from './bench/frame.mjs';
import { benchPkcs12, benchStart } from './bench/processes.mjs';
import { benchServer } from './bench/server.mjs';
import { benchWindow } from './bench/window.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const option = (name) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-bench-'));
const place = {
  root,
  scratch,
  program: join(scratch, 'dist', 'roadwarrior.cjs'),
  rounds: Number(option('rounds') ?? 7),
};
const parts = {
  ...{ start: benchStart, apply: benchApply, pkcs12: benchPkcs12 },
  ...{ server: benchServer, window: benchWindow },
};
const results = { node: process.version, processors: cpus().length, at: new Date().toISOString() };
try {
  const build = join(root, 'scripts', 'build.mjs');
  execFileSync(process.execPath, [build, '--quiet', `--outdir=${join(scratch, 'dist')}`]);
  for (const [name, part] of Object.entries(parts)) {
    if ((option('part') ?? name) !== name) continue;
    const begun = performance.now();
    console.log(`\n== ${name}`);
    results[name] = await part(place);
    if ('skipped' in results[name]) console.log(`skipped: ${results[name].skipped}`);
    console.log(`  took ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const out = option('out') ?? join(root, 'bench.json');
writeFileSync(out, `${JSON.stringify({ ...results, goals }, null, 2)}\n`);
console.log('\n== goals');
for (const { verdict, name, value, limit, error } of goals) {
  const within = error > 0 ? ` ± ${error.toFixed(2)}` : '';
  console.log(`${verdict.padEnd(7)}  ${name}: ${value.toFixed(2)}${within} (at most ${limit})`);
}
console.log(`numbers: ${out}`);
