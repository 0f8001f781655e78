// The numbers of the server check: our main mode to the verdict on the PSK, beside strongSwan's own and ike-scan's round trip.
import type { MainModeCase } from '../ike-lab/agent/main-mode-job.ts';
import { addresses, type NetworkOptions, type ServerOptions } from '../ike-lab/lab-options.ts';
import { labProblem, withLab, type Lab } from '../ike-lab/open-lab.ts';

export interface ServerCheckTimes {
  /** Milliseconds, one entry per round. */
  readonly ours: readonly number[];
  /** The very first, with its modules not yet loaded. */
  readonly cold: number;
  readonly strongswan: readonly number[];
  readonly swanctl: readonly number[];
  readonly ikeScan: readonly number[];
  /** Until it is known that it does not work: medians of three. */
  readonly failures: Readonly<Record<string, number>>;
}

const psk = 'psk of the benchmark';
/** AES256, SHA1, PSK, ecp384: what ours and strongSwan agree on. */
const transform = '(1=7,14=256,2=2,3=1,4=20,11=1,12=28800)';

/** @returns why there is no lab here, or the times. The sides run in turn, so that a busy moment hits all of them. */
export async function benchServerCheck(
  rounds: number,
): Promise<{ readonly skipped: string } | ServerCheckTimes> {
  const problem = labProblem();
  if (problem !== null) return { skipped: problem };
  return withLab({}, async (lab) => {
    const host = await lab.addHost({ daemon: 'charon', psk });
    const own = () => proved(lab, { server: host.address, psk, from: lab.freshAddress() });
    const begun = performance.now();
    await own();
    const cold = performance.now() - begun;
    const [ours, strongswan, swanctl, ikeScan]: number[][] = [[], [], [], []];
    await lab.run('initiate', { server: host.address, psk, rounds: 1 });
    for (let round = 0; round < rounds; round += 1) {
      ours?.push(await own());
      const [theirs] = await lab.run('initiate', { server: host.address, psk, rounds: 1 });
      strongswan?.push(theirs?.own ?? Number.NaN);
      swanctl?.push(theirs?.command ?? Number.NaN);
      ikeScan?.push(await scan(lab, host.address));
    }
    return {
      ours: ours ?? [],
      cold,
      strongswan: strongswan ?? [],
      swanctl: swanctl ?? [],
      ikeScan: ikeScan ?? [],
      failures: await failures(),
    };
  });
}

async function proved(lab: Lab, one: MainModeCase): Promise<number> {
  const { outcome, ms } = await lab.run('mainMode', one);
  if (outcome.serverProof !== 'verified') throw new Error(`not proved: ${outcome.ended}`);
  return ms;
}

/** Its own figure: start of the scan to its end, one message each way. It leaves a half-open handshake, so each from a fresh address. */
async function scan(lab: Lab, server: string): Promise<number> {
  const source = lab.freshAddress();
  await lab.run('exec', {
    command: ['ip', 'route', 'replace', 'default', 'via', '192.0.2.1', 'src', source],
  });
  const { stdout } = await lab.run('exec', {
    command: ['ike-scan', '--sport=0', `--trans=${transform}`, server],
  });
  const [, seconds] = /scanned in ([\d.]+) seconds.*1 returned handshake/.exec(stdout) ?? [];
  if (seconds === undefined) throw new Error(`ike-scan: ${stdout}`);
  return Number(seconds) * 1000;
}

async function failures(): Promise<Record<string, number>> {
  const charon = { daemon: 'charon', psk } as const;
  const pluto = { daemon: 'pluto', psk } as const;
  const cases: [string, NetworkOptions, ServerOptions | null | 'nobody', string][] = [
    ['nothing listens', {}, null, psk],
    ['silence', {}, 'nobody', psk],
    ['no common proposal, strongSwan', {}, { ...charon, proposals: 'foreign' }, psk],
    ['no common proposal, Libreswan', {}, { ...pluto, proposals: 'foreign' }, psk],
    ['wrong PSK, strongSwan', {}, charon, 'another'],
    ['wrong PSK, Libreswan', {}, pluto, 'another'],
    ['port 4500 dropped', { clientNat: true, drop: [4500] }, charon, psk],
  ];
  const found: Record<string, number> = {};
  for (const [name, network, server, secret] of cases) {
    found[name] = await withLab(network, async (lab) => {
      const address = server === 'nobody' ? addresses.nobody : (await lab.addHost(server)).address;
      const times: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        const one = { server: address, psk: secret, from: lab.freshAddress() };
        const { outcome, ms } = await lab.run('mainMode', one);
        if (outcome.serverProof === 'verified') throw new Error(`${name}: proved`);
        times.push(ms);
      }
      return times.sort((a, b) => a - b)[1] ?? Number.NaN;
    });
  }
  return found;
}
