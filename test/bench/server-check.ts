// The numbers of the server check: our main mode to the verdict on the PSK, beside strongSwan's own and ike-scan's round trip;
// the whole check, which a person waits for; and how long that takes until it says what does not work.
import type { CheckCase } from '../ike-lab/agent/check-job.ts';
import type { MainModeCase } from '../ike-lab/agent/main-mode-job.ts';
import { withLab, labProblem, type Lab } from '../ike-lab/open-lab.ts';
import { makeLabCertificates, serverName } from '../ike-lab/certificates.ts';
import { addresses } from '../ike-lab/lab-options.ts';
import { failureCases, type FailureCase } from './server-check-failures.ts';

export interface ServerCheckTimes {
  /** Milliseconds, one entry per round: main mode alone, from its first message to the verdict, as strongSwan's log tells its own. */
  readonly ours: readonly number[];
  /** The same with the opening and closing of our sockets. */
  readonly withSockets: readonly number[];
  /** The whole check with the right PSK, as a person waits for it. */
  readonly check: readonly number[];
  /** The very first, with its modules not yet loaded. */
  readonly cold: number;
  readonly strongswan: readonly number[];
  readonly swanctl: readonly number[];
  readonly ikeScan: readonly number[];
  /** The whole check until it says so: the median of three and the slowest. */
  readonly failures: Readonly<Record<string, FailureTimes>>;
}

export interface FailureTimes {
  readonly median: number;
  readonly slowest: number;
  /** What it said; the benchmark ends where it is not what it has to be. */
  readonly found: string;
}

const psk = 'psk of the benchmark';
const roundsOfFailures = 3;
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
    const whole = () => checked(lab, { server: host.address, psk, from: lab.freshAddress() });
    const begun = performance.now();
    await own();
    const cold = performance.now() - begun;
    await whole();
    const [ours, withSockets, check]: number[][] = [[], [], []];
    const [strongswan, swanctl, ikeScan]: number[][] = [[], [], []];
    await lab.run('initiate', { server: host.address, psk, rounds: 1 });
    for (let round = 0; round < rounds; round += 1) {
      const { tookMs, ms } = await own();
      ours?.push(tookMs);
      withSockets?.push(ms);
      check?.push(await whole());
      const [theirs] = await lab.run('initiate', { server: host.address, psk, rounds: 1 });
      strongswan?.push(theirs?.own ?? Number.NaN);
      swanctl?.push(theirs?.command ?? Number.NaN);
      ikeScan?.push(await scan(lab, host.address));
    }
    return {
      ours: ours ?? [],
      withSockets: withSockets ?? [],
      check: check ?? [],
      cold,
      strongswan: strongswan ?? [],
      swanctl: swanctl ?? [],
      ikeScan: ikeScan ?? [],
      failures: await failures(),
    };
  });
}

async function proved(lab: Lab, one: MainModeCase): Promise<{ tookMs: number; ms: number }> {
  const { outcome, ms } = await lab.run('mainMode', one);
  if (outcome.serverProof !== 'verified') throw new Error(`not proved: ${outcome.ended}`);
  return { tookMs: outcome.tookMs, ms };
}

async function checked(lab: Lab, one: CheckCase): Promise<number> {
  const { result, ms } = await lab.run('check', one);
  if (result.proof !== 'provedRight') throw new Error(`not proved: ${result.proof}`);
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

async function failures(): Promise<Record<string, FailureTimes>> {
  const certificates = makeLabCertificates();
  const found: Record<string, FailureTimes> = {};
  for (const one of failureCases(certificates, psk)) found[one.name] = await timesOf(one);
  return found;
}

/** Each round from an address of its own: the server counts handshakes per address, and so does our budget. */
function timesOf({ name, network, server, own, found }: FailureCase): Promise<FailureTimes> {
  return withLab(network, async (lab) => {
    const address = server === 'nobody' ? addresses.nobody : (await lab.addHost(server)).address;
    const names = { [serverName]: [address] };
    const times: number[] = [];
    for (let round = 0; round < roundsOfFailures; round += 1) {
      const from = lab.freshAddress();
      const { result, ms } = await lab.run('check', { server: serverName, names, from, ...own });
      const codes = result.findings.map(({ code }) => code);
      if (!codes.includes(found)) throw new Error(`${name}: no ${found} in ${codes.join(', ')}`);
      times.push(ms);
    }
    times.sort((a, b) => a - b);
    return {
      median: times[Math.floor(times.length / 2)] ?? Number.NaN,
      slowest: times.at(-1) ?? Number.NaN,
      found,
    };
  });
}
