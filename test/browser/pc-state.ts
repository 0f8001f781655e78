/** The parts of a demo PC's lasting state that a person's way changes. Secrets are salted hashes in it. */
import { servicesArea } from '../../src/main/demo/files.ts';
import { changeDemoPc } from '../../src/main/demo/create-demo-pc.ts';
import { snapshotDemoPc } from '../../src/main/demo/snapshot.ts';
import { fs, settingsOf } from '../main/cli/program.ts';

export interface PcState {
  certificates: { My: string[]; Root: string[]; containers: unknown[] };
  connections: {
    entries: { name: string; psk: string | null; credentials: unknown }[];
  };
  ipsec: {
    rules: Record<string, { enabled: boolean; rule: Record<string, unknown> }>;
    authSets: Record<string, { proposal: Record<string, unknown> }>;
    mainModeSets: Record<string, { proposals: unknown[] }>;
  };
  authSetPsks: Record<string, string>;
  services: Record<string, { start: string }>;
}

export function stateOf(pc: string): PcState {
  return settingsOf(pc) as PcState;
}

/** Names of the connections, in order. */
export function connectionsOf(pc: string): string[] {
  return stateOf(pc)
    .connections.entries.map(({ name }) => name)
    .sort();
}

/** Which connections are up. */
export function connectedOf(pc: string): readonly string[] {
  return snapshotDemoPc(pc, fs).passing.connected;
}

export function startOfIke(pc: string): string | undefined {
  return stateOf(pc).services['IKEEXT']?.start;
}

/** Somebody switches a service off that IPsec needs. */
export function disableIke(pc: string): void {
  changeDemoPc(pc, fs, (machine) => {
    const services = machine.read(servicesArea);
    const { IKEEXT } = services;
    if (IKEEXT === undefined) throw new Error('no IKEEXT');
    machine.write(servicesArea, { ...services, IKEEXT: { ...IKEEXT, start: 'disabled' } });
  });
}
