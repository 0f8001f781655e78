// Puts somebody beside a server of the lab who has its address and its MAC, and hears what it hears: the bridge between them
// learns nothing, so it hands every frame to both. Needs no raw sockets: to the kernel there, the datagrams are its own.
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Host, Lab } from './open-lab.ts';

export interface Injector {
  /** Main mode messages that it has heard, and answered with errors, by their numbers. */
  heard(): Promise<Readonly<Record<'1' | '3' | '5', number>>>;
}

const space = 'injector';
const log = '/run/lab/injector.log';

/** One per lab; it ends with it. Returns when it listens. @throws when it cannot be had */
export async function addInjector(lab: Lab, host: Host): Promise<Injector> {
  const sh = async (script: string, where: string, ...args: readonly string[]) => {
    const command = ['sh', '-e', '-c', script, ...args];
    const { status, stdout, stderr } = await lab.run('exec', { command, space: where });
    if (status !== 0) throw new Error(`injector: ${script}\n${stdout}${stderr}`);
    return stdout.trim();
  };
  const mac = await sh('cat /sys/class/net/office/address', host.space);
  await sh(`ip netns add ${space}`, 'client');
  await sh(
    `ip link add ${space} type veth peer name office netns ${space}
     ip link set ${space} master lan
     for each in ${space} ${host.space}; do
       ip link set $each type bridge_slave learning off flood on
       ip link set $each type bridge_slave fdb_flush
     done
     ip link set ${space} up`,
    'office',
  );
  await sh(
    `ip link set office address ${mac}
     ip address add ${host.ownAddress}/24 dev office
     ip link set lo up
     ip link set office up
     ip route add default via 203.0.113.1`,
    space,
  );
  await sh(
    `"$1" -e "$0" ${host.ownAddress} >${log} 2>&1 </dev/null &
     for turn in $(seq 200); do grep -q ready ${log} && exit 0; sleep 0.02; done
     cat ${log}; exit 1`,
    space,
    await program(),
    process.execPath,
  );
  return {
    heard: async () => {
      const last = (await sh(`tail -n 1 ${log}`, 'client')).split('\n').at(-1) ?? '';
      return last.startsWith('{')
        ? (JSON.parse(last) as Record<'1' | '3' | '5', number>)
        : { 1: 0, 3: 0, 5: 0 };
    },
  };
}

async function program(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: join(import.meta.dirname, '..', '..'),
    entryPoints: ['test/ike-lab/agent/injector-program.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
