// The whole check over many ways, with a right key and a wrong one, against both servers. What may never be said is told.
import { verdictOf } from '../../src/shared/server-check/amount.ts';
import type { Checked } from './agent/check-job.ts';
import { crowdAddress, crowdAddressOutside, type Daemon } from './lab-options.ts';
import { openLab, type Host, type Lab } from './open-lab.ts';
import type { Way } from './ways.ts';

const daemons: readonly Daemon[] = ['charon', 'pluto'];
const psk = 'the right secret';
/** The check's own limit (check-limits.ts), and what a busy machine takes. */
const longestMs = 25_000;

export interface Tried {
  readonly way: Way;
  readonly daemon: Daemon;
  readonly key: 'right' | 'wrong';
  readonly checked: Checked;
  /** What was said and must not be; null: nothing. */
  readonly wrong: string | null;
}

interface Wanted {
  readonly way: Way;
  readonly daemon: Daemon;
  readonly key: 'right' | 'wrong';
  readonly lab: Lab;
  readonly host: Host;
  /** Of the client: servers count unfinished handshakes by address. */
  readonly place: number;
}

/** @param told is given each as it ends */
export async function tryWays(
  ways: readonly Way[],
  sideBySide: number,
  told: (tried: Tried) => void = () => undefined,
): Promise<Tried[]> {
  const labs = await Promise.all([false, true].map((clientNat) => openLab({ clientNat })));
  try {
    const wanted: Wanted[] = [];
    for (const [at, lab] of labs.entries()) {
      const here = ways.filter(({ clientNat }) => clientNat === (at === 1));
      for (const daemon of daemons) {
        const host = await lab.addHost({ daemon, psk });
        for (const [index, way] of here.entries()) {
          const one = { way, daemon, lab, host };
          wanted.push({ ...one, key: 'right', place: 2 * index });
          wanted.push({ ...one, key: 'wrong', place: 2 * index + 1 });
        }
      }
    }
    const queue = byNumber(wanted);
    const found: { one: Wanted; checked: Checked }[] = [];
    const worker = async () => {
      for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
        const checked = await ask(one);
        found.push({ one, checked });
        told(tried(one, checked, wrongIn(one, checked)));
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, worker));
    const established = await witnesses(new Set(wanted.map(({ host }) => host)));
    return found.map(({ one, checked }) =>
      tried(one, checked, wrongIn(one, checked) ?? unproved(one, checked, established)),
    );
  } finally {
    await Promise.all(labs.map((lab) => lab.close()));
  }
}

function byNumber(wanted: readonly Wanted[]): Wanted[] {
  return wanted.toSorted((one, other) => one.way.number - other.way.number);
}

function ask({ way: { seed, number }, lab, host, key, place }: Wanted): Promise<Checked> {
  const one = {
    server: host.address,
    psk: key === 'right' ? psk : 'the wrong secret',
    from: crowdAddress(place),
    way: { seed, number },
  };
  return lab.run('check', one, 2 * longestMs);
}

const tried = ({ way, daemon, key }: Wanted, checked: Checked, wrong: string | null): Tried => ({
  ...{ way, daemon, key, checked, wrong },
});

/** Silence and "not known" may be said of either key, whatever the way. */
function wrongIn({ key }: Wanted, { result, ms }: Checked): string | null {
  if (ms > longestMs) return `took ${Math.round(ms)} ms`;
  const { findings, proof } = result;
  const named = findings.map(({ code, confidence }) => `${code} (${confidence})`).join(', ');
  if (key === 'right') {
    return verdictOf(result) === 'problem' || proof === 'refused' ? `a right key: ${named}` : null;
  }
  const proved = findings.filter(({ confidence }) => confidence === 'proved');
  return proof === 'provedRight' || proved.length > 0 ? `a wrong key: ${named}` : null;
}

/** What is called proved only the server can have made: its own log has it. */
function unproved(
  { host, place, way }: Wanted,
  { result }: Checked,
  logs: ReadonlyMap<Host, ReadonlySet<string>>,
): string | null {
  const from = crowdAddressOutside(place, way);
  if (result.proof !== 'provedRight' || logs.get(host)?.has(from) === true) return null;
  return `proved, but the server's log has no IKE SA with ${from}`;
}

async function witnesses(hosts: ReadonlySet<Host>): Promise<Map<Host, Set<string>>> {
  const found = new Map<Host, Set<string>>();
  for (const host of hosts) {
    const { log, died } = await host.state();
    if (died !== null) throw new Error(died);
    found.set(
      host,
      new Set(
        log
          .split('\n')
          .filter((line) =>
            /IKE_SA .*established between|ISAKMP SA established|IKE SA established/.test(line),
          )
          .flatMap((line) =>
            [...line.matchAll(/198\.1[89]\.\d+\.\d+/g)].map(([address]) => address),
          ),
      ),
    );
  }
  return found;
}

/** How often each verdict came, by server and key. */
export function countsOf(all: readonly Tried[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { daemon, key, checked } of all) {
    const row = (counts[`${daemon}, ${key} key`] ??= {});
    const verdict = `${verdictOf(checked.result)}/${checked.result.proof}`;
    row[verdict] = (row[verdict] ?? 0) + 1;
  }
  return counts;
}

/** How it is tried again, alone. */
export function replayOf({ seed, number }: Way): string {
  return `npm run test:lab -- --seed=${seed} --way=${number}`;
}

export function lineOf({ way, daemon, key, checked, wrong }: Tried): string {
  const { kind, seed, number } = way;
  const codes = checked.result.findings.map(({ code }) => code).join(' ');
  return `seed ${seed}, way ${number} (${kind}), ${daemon}, ${key} key: ${wrong ?? codes}`;
}
