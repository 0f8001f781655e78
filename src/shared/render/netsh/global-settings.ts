/** `netsh advfirewall set global …`: machine-wide, former values saved by the caller (windows-facts 5.2, D19). */
import { command, type NetshCommand, type NetshVersion } from './netsh-version.ts';
import {
  groupWords,
  mainModePair,
  mainModeProblem,
  type MainModeProposal,
} from './proposal-words.ts';

const set = ['advfirewall', 'set', 'global'];

/**
 * Main mode methods. Vista and Server 2008 name the one group once (`dhgroup14:aes256-sha1,aes128-sha1`),
 * Windows 7 names it with each proposal (windows-facts 5.2).
 */
export function setMainModeMethods(
  proposals: readonly MainModeProposal[],
  version: NetshVersion,
): NetshCommand {
  const groups = new Set(proposals.map(({ group }) => group));
  const once = version !== '6.1';
  const methods = proposals.map((proposal, at) =>
    once && at > 0
      ? mainModePair(proposal)
      : `${groupWords[proposal.group]}:${mainModePair(proposal)}`,
  );
  return command(
    [
      proposals.length === 0 ? { code: 'netshNothingToOffer' } : undefined,
      once && groups.size > 1 ? { code: 'netshOneGroupOnly' } : undefined,
      ...proposals.map((proposal) => mainModeProblem(proposal, version)),
    ],
    [...set, 'mainmode', 'mmsecmethods', methods.join(',')],
  );
}

/** Back to what Windows offers by itself. */
export function resetMainModeMethods(): NetshCommand {
  return command([], [...set, 'mainmode', 'mmsecmethods', 'default']);
}

/** Whether IPsec rules may meet NAT; the words are those of Set-NetFirewallSetting. */
export function setIpsecThroughNat(level: 'None' | 'Server' | 'Both'): NetshCommand {
  const words = { None: 'never', Server: 'serverbehindnat', Both: 'serverandclientbehindnat' };
  return command([], [...set, 'ipsec', 'ipsecthroughnat', words[level]]);
}

/** 0 off, 1 fail if revoked, 2 fail on any error. */
export function setStrongCrlCheck(
  level: 'None' | 'AttemptCrlCheck' | 'RequireCrlCheck',
): NetshCommand {
  const words = { None: '0', AttemptCrlCheck: '1', RequireCrlCheck: '2' };
  return command([], [...set, 'ipsec', 'strongcrlcheck', words[level]]);
}
