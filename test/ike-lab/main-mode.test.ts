// Our main mode against real servers, in every place of NAT.
import { describe, expect, it } from 'vitest';
import type { Daemon, NetworkOptions } from './lab-options.ts';
import { labProblem, withLab } from './open-lab.ts';

const problem = labProblem();
if (problem !== null) console.log(`skipped: ${problem}`);

const daemons: readonly Daemon[] = ['charon', 'pluto'];
const ways: readonly [string, NetworkOptions][] = [
  ['direct', {}],
  ['client NAT', { clientNat: true }],
  ['server NAT', { serverNat: true }],
  ['both', { clientNat: true, serverNat: true }],
];
const rows = daemons.flatMap((daemon) => ways.map((way) => [daemon, ...way] as const));

describe.skipIf(problem !== null)('main mode with a PSK', { concurrent: true }, () => {
  it.for(rows)('%s, %s', async ([daemon, , network]) => {
    const psk = 'the right secret';
    await withLab({ network, server: { daemon, psk } }, async (lab) => {
      const server = lab.serverAddress;
      const right = await lab.run('mainMode', { server, psk, from: lab.freshAddress() });
      console.log(daemon, network, right.ms, right.outcome);
    });
  });
});
