// `npm run test:lab`: the server check over 500 ways that delay, copy, lose, limit and mix up datagrams, against real servers, with
// a right key and a wrong one. Ends with 0 when nothing was said that must not be.
//
//   --seed=N    the ways of that seed; the day's unless told
//   --way=M     that way alone, with everything that was seen
//   --ways=N    so many in place of 500
import { importTypeScript } from './import-typescript.mjs';

const option = (name) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const seed = Number(option('seed') ?? Math.floor(Date.now() / 86_400_000));
const way = option('way');
const numbers =
  way === undefined
    ? Array.from({ length: Number(option('ways') ?? 500) }, (_, at) => at)
    : [Number(way)];

const { labProblem } = await importTypeScript('test/ike-lab/open-lab.ts');
const { countsOf, lineOf, replayOf, tryWays } = await importTypeScript('test/ike-lab/try-ways.ts');
const { wayOf } = await importTypeScript('test/ike-lab/ways.ts');

const problem = labProblem();
if (problem !== null) {
  console.log(`skipped: ${problem}`);
  process.exit(0);
}
const begun = performance.now();
const all = await tryWays(
  numbers.map((number) => wayOf(seed, number)),
  24,
  (tried) => {
    if (tried.wrong !== null || way !== undefined) console.log(lineOf(tried));
  },
);
if (way !== undefined)
  for (const { way: is, ...tried } of all) console.dir({ is, ...tried }, { depth: null });
const wrong = all.filter((tried) => tried.wrong !== null);
console.log('');
for (const tried of wrong) console.log(`${lineOf(tried)}\n  ${replayOf(tried.way)}`);
console.table(countsOf(all));
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(
  `seed ${seed}: ${all.length} checks over ${numbers.length} ways, ${wrong.length} wrong, ${seconds} s`,
);
process.exit(wrong.length === 0 ? 0 : 1);
