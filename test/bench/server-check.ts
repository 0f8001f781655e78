// What the server check is measured against: strongSwan's own main mode and ike-scan's round trip to the same server, and what does
// not work, until the whole check says so.
import type { CheckCase } from '../ike-lab/agent/check-job.ts';
import { withLab, type Lab } from '../ike-lab/open-lab.ts';
import { makeLabCertificates, serverName } from '../ike-lab/certificates.ts';
import { addresses } from '../ike-lab/lab-options.ts';
import { failureCases, type FailureCase } from './server-check-failures.ts';

export { labProblem } from '../ike-lab/open-lab.ts';

/** Milliseconds of one round. */
export type Side = () => Promise<{ readonly wall: number }>;

export interface FailureTimes {
  /** Milliseconds, one entry a round. */
  readonly wall: readonly number[];
  /** What it said; the benchmark ends where it is not what it has to be. */
  readonly found: string;
}

const psk = 'psk of the benchmark';
const roundsOfFailures = 3;
/** Most of a failure is waiting. */
const labsAtATime = 2;
/** AES256, SHA1, PSK, ecp384: what ours and strongSwan agree on. */
const transform = '(1=7,14=256,2=2,3=1,4=20,11=1,12=28800)';

/** Each round from an address of its own: the server counts handshakes per address, and so does our budget. */
export function withServer<Result>(
  use: (sides: Readonly<Record<string, Side>>) => Promise<Result>,
): Promise<Result> {
  return withLab({}, async (lab) => {
    const { address: server } = await lab.addHost({ daemon: 'charon', psk });
    const proved = async () => {
      const ran = await lab.run('mainMode', { server, psk, from: lab.freshAddress() });
      if (ran.outcome.serverProof !== 'verified') throw new Error('the PSK is not proved');
      return ran;
    };
    return use({
      // From its first message to the verdict, as strongSwan's log tells its own.
      roadwarrior: async () => ({ wall: (await proved()).outcome.tookMs }),
      strongSwan: async () => {
        const [ran] = await lab.run('initiate', { server, psk, rounds: 1 });
        return { wall: ran?.own ?? Number.NaN };
      },
      'with sockets': async () => ({ wall: (await proved()).ms }),
      'whole check': async () => {
        const from = lab.freshAddress();
        const { result, ms } = await lab.run('check', { server, psk, from });
        if (result.proof !== 'provedRight') throw new Error(`not proved: ${result.proof}`);
        return { wall: ms };
      },
      'ike-scan': () => scan(lab, server),
    });
  });
}

/** Its own figure: start of the scan to its end, one message each way. It leaves a half-open handshake. */
async function scan(lab: Lab, server: string): Promise<{ wall: number }> {
  const way = ['via', '192.0.2.1', 'src', lab.freshAddress()];
  await lab.run('exec', { command: ['ip', 'route', 'replace', 'default', ...way] });
  const command = ['ike-scan', '--sport=0', `--trans=${transform}`, server];
  const { stdout } = await lab.run('exec', { command });
  const [, seconds] = /scanned in ([\d.]+) seconds.*1 returned handshake/.exec(stdout) ?? [];
  if (seconds === undefined) throw new Error(`ike-scan: ${stdout}`);
  return { wall: Number(seconds) * 1000 };
}

/** @param tell each as it ends */
export async function failures(
  tell: (name: string, times: FailureTimes) => void,
): Promise<Record<string, FailureTimes>> {
  const cases = failureCases(makeLabCertificates(), psk);
  const found: Record<string, FailureTimes> = {};
  const work = async () => {
    for (let one = cases.shift(); one !== undefined; one = cases.shift()) {
      const times = await timesOf(one);
      found[one.name] = times;
      tell(one.name, times);
    }
  };
  await Promise.all(Array.from({ length: labsAtATime }, work));
  return found;
}

function timesOf({ name, network, server, own, found }: FailureCase): Promise<FailureTimes> {
  return withLab(network, async (lab) => {
    const address = server === 'nobody' ? addresses.nobody : (await lab.addHost(server)).address;
    const once = async (from: string): Promise<number> => {
      const one: CheckCase = { server: serverName, names: { [serverName]: [address] }, from };
      const { result, ms } = await lab.run('check', { ...one, ...own });
      const codes = result.findings.map(({ code }) => code);
      if (!codes.includes(found)) throw new Error(`${name}: no ${found} in ${codes.join(', ')}`);
      return ms;
    };
    const rounds = Array.from({ length: roundsOfFailures }, () => once(lab.freshAddress()));
    return { wall: await Promise.all(rounds), found };
  });
}
