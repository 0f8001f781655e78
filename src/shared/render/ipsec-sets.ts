/**
 * Sets of pure IPsec (D12, D15, D19, D20). Rendered as the New- that makes the set with its proposals, which live only
 * inside one call; where the set is there already the script gives the same to Set- (scripts/ipsec.ps1).
 */
import type * as z from 'zod';
import type { OperationOf } from '../port/operation.ts';
import type { mainModeCryptoSet } from '../port/values.ts';
import { ownGroup } from '../rooms/parts/own-name.ts';
import { toolFamily } from '../port/windows-version.ts';
import { resetMainModeMethods, setMainModeMethods } from './netsh/global-settings.ts';
import type { MainModeProposal } from './netsh/proposal-words.ts';
import { parseMainModeMethod } from './main-mode-method.ts';
import { netshVersion, notOnThisWindows, oldNetsh } from './old-netsh.ts';
import { cmdlet, type Argument, type CmdletCall, type Rendered } from './rendered.ts';
import type { Renderers } from './rendered.ts';

/** Windows' own name of the machine-wide main-mode set (New-NetIPsecMainModeCryptoSet, -Default; windows-facts 1.3). */
export const defaultMainModeSetName = '{E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE1}';

export const ipsecSetRenderers = {
  'mainModeCryptoSet.put': ({ name, set }, windows) =>
    modern(windows, 'New-NetIPsecMainModeCryptoSet', {
      Name: name,
      DisplayName: set.displayName,
      Group: ownGroup,
      Proposal: { calls: set.proposals.map(mainModeProposal) },
      MaxMinutes: set.lifetimeMinutes,
    }),
  'mainModeCryptoSet.remove': ({ name }, windows) =>
    modern(windows, 'Remove-NetIPsecMainModeCryptoSet', { Name: name }),

  'quickModeCryptoSet.put': ({ name, set }, windows) =>
    modern(windows, 'New-NetIPsecQuickModeCryptoSet', {
      Name: name,
      DisplayName: set.displayName,
      Group: ownGroup,
      Proposal: {
        calls: set.proposals.map((proposal) =>
          cmdlet('ipsec', 'New-NetIPsecQuickModeCryptoProposal', {
            Encapsulation: 'ESP',
            Encryption: proposal.encryption,
            ESPHash: proposal.integrity,
            MaxMinutes: proposal.lifetimeMinutes,
            MaxKiloBytes: proposal.lifetimeKilobytes,
          }),
        ),
      },
      PerfectForwardSecrecyGroup: set.pfs,
    }),
  'quickModeCryptoSet.remove': ({ name }, windows) =>
    modern(windows, 'Remove-NetIPsecQuickModeCryptoSet', { Name: name }),

  'phase1AuthSet.put': (operation, windows) => {
    const { name, set, psk } = operation;
    const byPsk = set.proposal.method === 'psk';
    if (byPsk && psk === null) return [{ tool: 'byHand', code: 'pskMissing' }];
    if (!byPsk && psk !== null) return [{ tool: 'byHand', code: 'invalidParameter' }];
    return modern(windows, 'New-NetIPsecPhase1AuthSet', {
      Name: name,
      DisplayName: set.displayName,
      Group: ownGroup,
      Proposal: { calls: authProposals(operation) },
    });
  },
  'phase1AuthSet.remove': ({ name }, windows) =>
    modern(windows, 'Remove-NetIPsecPhase1AuthSet', { Name: name }),

  'mainModeDefault.set': ({ methods }, windows) => {
    const proposals = methods?.methods.map(parseMainModeMethod);
    if (proposals?.includes(null)) return [{ tool: 'byHand', code: 'mainModeMethodUnknown' }];
    const known = proposals as MainModeWords[] | undefined;
    if (toolFamily(windows) === 'netsh') return oldMainModeDefault(known, windows);
    return known === undefined
      ? [cmdlet('ipsec', 'Remove-NetIPsecMainModeCryptoSet', { Name: defaultMainModeSetName })]
      : [
          cmdlet('ipsec', 'New-NetIPsecMainModeCryptoSet', {
            Default: { switch: true },
            DisplayName: ownGroup,
            Proposal: { calls: known.map(mainModeProposal) },
          }),
        ];
  },
} satisfies Partial<Renderers>;

type MainModeWords = z.infer<typeof mainModeCryptoSet>['proposals'][number];

function modern(
  windows: string,
  name: string,
  parameters: Readonly<Record<string, Argument>>,
): Rendered {
  return toolFamily(windows) === 'netsh' ? notOnThisWindows : [cmdlet('ipsec', name, parameters)];
}

function mainModeProposal({ encryption, integrity, group }: MainModeWords): CmdletCall {
  return cmdlet('ipsec', 'New-NetIPsecMainModeCryptoProposal', {
    Encryption: encryption,
    Hash: integrity,
    KeyExchange: group,
  });
}

/** DES, MD5 and DH1 have no netsh word of ours: a former value with them is put back by hand. */
function oldMainModeDefault(proposals: MainModeWords[] | undefined, windows: string): Rendered {
  if (proposals === undefined) return oldNetsh(resetMainModeMethods());
  const writable = proposals.every(
    ({ encryption, integrity, group }) =>
      encryption !== 'DES' && integrity !== 'MD5' && !['DH1', 'DH24'].includes(group),
  );
  return writable
    ? oldNetsh(setMainModeMethods(proposals as MainModeProposal[], netshVersion(windows)))
    : [{ tool: 'byHand', code: 'mainModeMethodUnknown' }];
}

/**
 * D20: exactly one proposal selects our certificate and one validates the server's. Where the name is not checked the
 * second says the authority only; that Windows takes it so is UNCONFIRMED. -Machine -Cert is the form of Microsoft's examples.
 */
function authProposals({ set, psk }: OperationOf<'phase1AuthSet.put'>): CmdletCall[] {
  const { proposal } = set;
  const propose = (parameters: Readonly<Record<string, Argument>>) =>
    cmdlet('ipsec', 'New-NetIPsecAuthProposal', { Machine: { switch: true }, ...parameters });
  if (proposal.method === 'psk') return [propose({ PreSharedKey: { secret: psk ?? 'psk' } })];
  const certificate = {
    Cert: { switch: true },
    Authority: proposal.authority,
    AuthorityType: proposal.authorityType,
    Signing: proposal.signing,
  } as const;
  const name =
    proposal.serverName === null
      ? {}
      : { SubjectName: proposal.serverName, SubjectNameType: 'DomainName' };
  return [
    propose({
      ...certificate,
      Thumbprint: proposal.thumbprint,
      SelectionCriteria: { switch: true },
    }),
    propose({ ...certificate, ...name, ValidationCriteria: { switch: true } }),
  ];
}
