/** What the L2TP client that is built into Windows proposes in main mode, by its version (windows-facts 9). */
import { phase1LifeSeconds, type AuthenticationMethod, type Proposal } from './proposal.ts';

export type WindowsGeneration = 'vista' | '7' | '8andLater';

type Suite = Omit<Proposal, 'authentication' | 'lifeSeconds'>;

/**
 * Windows 8 to 11. The first three and their order stand in a Libreswan log (nm-l2tp #169). All five, their order, the
 * order of the attributes, the vendor IDs and the size of 408 bytes agree with a first message that a public measuring
 * program replays as Windows' (with a PSK) and with coolsnowwolf/luci#150. That 11 sends the same is UNCONFIRMED.
 */
const windows8: readonly Suite[] = [
  { encryption: 'AES256', hash: 'SHA1', group: 20 },
  { encryption: 'AES128', hash: 'SHA1', group: 19 },
  { encryption: 'AES256', hash: 'SHA1', group: 14 },
  { encryption: '3DES', hash: 'SHA1', group: 14 },
  { encryption: '3DES', hash: 'SHA1', group: 2 },
];

/** Vista and 7: AES only together with ECP groups (seed 9.2, 11.2). The exact order is UNCONFIRMED. */
const vista: readonly Suite[] = [
  { encryption: 'AES256', hash: 'SHA1', group: 20 },
  { encryption: 'AES128', hash: 'SHA1', group: 19 },
  { encryption: '3DES', hash: 'SHA1', group: 14 },
  { encryption: '3DES', hash: 'SHA1', group: 2 },
];

/** @param version `major.minor.build` as in the facts */
export function windowsGeneration(version: string): WindowsGeneration {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 6 && minor === 0) return 'vista';
  if (major === 6 && minor === 1) return '7';
  return '8andLater';
}

/** Best first, as Windows sends them. */
export function windowsMainModeProposals(
  generation: WindowsGeneration,
  authentication: AuthenticationMethod,
): Proposal[] {
  const list = generation === '8andLater' ? windows8 : vista;
  return list.map((one) => ({ ...one, authentication, lifeSeconds: phase1LifeSeconds }));
}
