// The server check in the lab of real servers (test/ike-lab).
import { importTypeScript } from '../import-typescript.mjs';
import { compare, goal, median, ms } from './frame.mjs';

/**
 * Main mode until the PSK is proved, in process and with the sockets, against strongSwan as initiator to the same server and one
 * round trip of ike-scan; the whole check beside it; then how long that takes until it tells each failure.
 */
export async function benchServer({ rounds }) {
  const lab = await importTypeScript('test/bench/server-check.ts');
  if (lab.labProblem() !== null) return { skipped: lab.labProblem() };
  // A main mode takes 10 ms, and what is asked is a few per cent of it. The lab has a hundred addresses, and each run takes one.
  const times = await lab.withServer((sides) =>
    compare('main mode until the PSK is proved', rounds * 3, sides, [
      { name: "the server check's main mode against strongSwan's", ...against('strongSwan', 1) },
      {
        name: 'the same with its sockets against one round trip of ike-scan',
        ...{ ...against('ike-scan', 2), of: 'with sockets' },
      },
    ]),
  );
  // Beyond the way itself, which ike-scan measures: six round trips (docs/server-check.md).
  const beyond = median(times['whole check'].wall) - 6 * median(times['ike-scan'].wall);
  goal('milliseconds of a whole check beyond six round trips', beyond, 150);
  console.log('the whole check until it says what is wrong: median and slowest of three');
  const failures = await lab.failures((name, { wall, found }) => {
    const times = [median(wall), Math.max(...wall)].map((each) => ms(each).padStart(9));
    console.log(`${times.join(' ')}  ${name} (${found})`);
  });
  // The goal is for a server that says nothing at all.
  const silent = Object.values(failures).filter(({ found }) => found === 'serverSilent');
  const longest = Math.max(...silent.flatMap(({ wall }) => wall));
  goal('seconds until a silent server is told', longest / 1000, 5);
  return { times, failures };
}

const against = (to, limit) => ({ of: 'roadwarrior', to, limit });
