// A virtual machine with Debian's kernel in a lab's place of a server: real ESP, L2TP and PPP, which the kernels of build machines often lack.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { labProblem, type Host, type Lab } from '../ike-lab/open-lab.ts';

/** Where scripts/unpack-vm-tools.sh puts QEMU and the kernel. */
const tools = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'roadwarrior',
  'vm-tools',
);

export interface Vm {
  readonly host: Host;
  /** Seconds that its kernel had run when it was ready. */
  readonly uptime: number;
  /** Runs a shell script inside. @throws when it fails */
  run(script: string, limitMs?: number): Promise<string>;
}

/** Why there can be no virtual machine here, or null. */
export function vmProblem(): string | null {
  const problem = labProblem();
  if (problem !== null) return problem;
  for (const part of ['usr/bin/qemu-system-x86_64', 'bin/busybox', 'boot', 'lib/modules']) {
    if (!existsSync(join(tools, part))) {
      return `no QEMU with Debian's kernel here (${part}): scripts/unpack-vm-tools.sh`;
    }
  }
  return existsSync('/dev/net/tun') ? null : 'no /dev/net/tun here';
}

/** Ready after about ten seconds, without acceleration. It ends with the lab. */
export async function openVm(lab: Lab): Promise<Vm> {
  const host = await lab.addHost(null);
  const exec = async (
    command: readonly string[],
    input: string,
    limitMs: number,
    space?: string,
  ) => {
    const where = space === undefined ? {} : { space };
    const ended = await lab.run('exec', { command, input, limitMs, ...where }, limitMs + 5000);
    if (ended.status !== 0) throw new Error(`${ended.stdout}${ended.stderr}`);
    return ended.stdout;
  };
  const boot = readFileSync(join(import.meta.dirname, 'boot.sh'), 'utf8');
  const given = [tools, host.ownAddress, '203.0.113.1'];
  await exec(['sh', '-s', '--', ...given], boot, 60_000, host.space);
  const up = `for n in $(seq 1 900); do [ ! -e up ] || { cat up; exit; }; sleep 0.1; done
    tail -n 30 ../console; exit 1`;
  const uptime = await exec(['sh', '-c', `cd /run/lab/vm/share && ${up}`], '', 100_000);
  let last = 0;
  return {
    host,
    uptime: Number(uptime),
    run: (script, limitMs = 60_000) => {
      last += 1;
      const wait = `cd /run/lab/vm/share && cat >${last}.new && mv ${last}.new ${last}.cmd
        until [ -e ${last}.rc ]; do sleep 0.05; done
        cat ${last}.out; exit $(cat ${last}.rc)`;
      return exec(['sh', '-c', wait], script, limitMs);
    },
  };
}
