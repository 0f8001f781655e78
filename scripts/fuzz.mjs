// `npm run fuzz`: every reader of what others write, ten minutes each, two side by side.
//
//   --format=NAME     that alone: profile, pkcs12, phonebook, eap, ike, or pipe
//   --seconds=N       so long each in place of 600
//   --seed=N          other inputs; the day's unless told
//   --input=N         that input of the format and seed alone, as it was when it failed
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const option = (name) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('format');
const seconds = Number(option('seconds') ?? 600);
const seed = Number(option('seed') ?? Math.floor(Date.now() / 86_400_000));
const input = option('input');

async function oneFormat() {
  const { formats } = await importTypeScript('test/fuzz/formats.ts');
  const { fuzz, tryInput } = await importTypeScript('test/fuzz/engine.ts');
  const format = formats.find(({ name }) => name === only);
  if (format === undefined) throw new Error(`no such format: ${only}`);
  try {
    const ran = await (input === undefined
      ? fuzz(format, seed, seconds * 1000)
      : tryInput(format, seed, Number(input)));
    console.log(`${only}: seed ${seed}, ${seconds} s, ${JSON.stringify(ran)}`);
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

/** A process for each: one that runs out of memory takes no other along. */
function apart(name) {
  const args = [fileURLToPath(import.meta.url), `--format=${name}`, `--seed=${seed}`];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args, `--seconds=${seconds}`], { stdio: 'inherit' });
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}

async function everything() {
  const { formats } = await importTypeScript('test/fuzz/formats.ts');
  const names = formats.map(({ name }) => name);
  let worst = 0;
  const lane = async () => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      worst = Math.max(worst, await apart(name));
    }
  };
  await Promise.all([lane(), lane()]);
  return worst;
}

process.exit(only === undefined ? await everything() : await oneFormat());
