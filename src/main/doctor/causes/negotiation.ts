// Family 21: what the PC and the server agree on, and how they prove themselves (doctor.md 3.1, 3.2, 3.3, 4.8). By the server check.
import type { Basis, Place } from '../../../shared/diagnosis/cause.ts';
import { given, type Evidence } from '../../../shared/diagnosis/finding.ts';
import type { ServerCheckResult } from '../../../shared/server-check/result.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { said } from '../server-said.ts';
import { ended } from './by-number.ts';

/** What Windows writes down where the other side's proof doesn't fit its own key (doctor.md 3.2). */
const proofFailed = [811, 13801, 13837, 13843, 13866, 13867, 13870];
/** Some servers say nothing to a wrong key: then it is a time that is over. */
const proofNumbers = [...proofFailed, 787, 789, 792, 793, 809, 13805, 13813, 13814];
const proposalNumbers = [788, 789, 792, 793, 809, 13802, 13868];
const muteNumbers = [789, 792, 809, 13805, 13813, 13814, 13815];
const quickModeNumbers = [...proposalNumbers, 13805, 13815];

const refusedOffer = ['serverWantsOther', 'proposalRefused'];

export const negotiationCauses: readonly CauseOfSeen[] = [
  told('RW2101', 'pskRefused', 'here', 'answered', proofNumbers, ['pskRefused']),
  cause({
    code: 'RW2102',
    name: 'pskUnanswered',
    where: 'here',
    numbers: proofNumbers,
    stages: ['link'],
    reads: ['server'],
    // Libreswan is mute to a wrong key; a lost answer looks the same (doctor.md 3.3).
    basis: 'silence',
    when: ({ server }) => {
      const mute = said(server, 'pskNoAnswer');
      return mute === null ? null : { repeated: Number(mute['repeats'] ?? 0) > 0 ? 'yes' : 'no' };
    },
  }),
  cause({
    // doctor.md 4.8: the check proves the key that was typed for it; what Windows holds may differ by a blank or a quotation mark.
    code: 'RW2103',
    name: 'pskTypedAgain',
    where: 'here',
    numbers: [789, ...proofFailed],
    stages: ['link'],
    reads: ['server', 'dial'],
    // Of 789 there are many causes; the others are said of a proof alone.
    basis: ({ dial }) => (ended(dial, proofFailed) ? 'agreeing' : 'number'),
    dependsOn: ['RW2107', 'RW2108', 'RW2111'],
    when: ({ server, dial }) =>
      said(server, 'pskProved') !== null && ended(dial, [789, ...proofFailed]) ? given : null,
  }),
  cause({
    code: 'RW2104',
    name: 'noProposal',
    where: 'server',
    numbers: proposalNumbers,
    stages: ['link'],
    reads: ['server'],
    basis: 'answered',
    dependsOn: ['RW2105'],
    when: ({ server }) => {
      const wanted = said(server, 'serverWantsOther');
      if (wanted !== null) return { wants: inWords(wanted) };
      return said(server, 'proposalRefused') === null ? null : { wants: 'none' };
    },
  }),
  cause({
    // F7. The check offers what the connection uses: Windows' own list, or the policy of the entry.
    code: 'RW2105',
    name: 'ownPolicyTooNarrow',
    where: 'here',
    numbers: proposalNumbers,
    stages: ['link'],
    reads: ['server', 'entry', 'dial'],
    basis: 'agreeing',
    when: ({ server, entry, dial }) => {
      if (typeof entry !== 'object' || entry.ipsecPolicy === null) return null;
      const refused = said(server, ...refusedOffer);
      if (refused !== null) return refused['list'] === 'windows' ? null : given;
      const isTaken = said(server, 'proposalTaken')?.['list'] === 'windows';
      return isTaken && ended(dial, [788, 13802, 13868]) ? given : null;
    },
  }),
  told(
    'RW2106',
    'otherMethodWanted',
    'server',
    'answered',
    [...proofNumbers, ...proposalNumbers],
    ['certificatesWanted', 'pskWanted', 'pskKnownButRefused'],
  ),
  told(
    'RW2110',
    'ikev1Off',
    'server',
    'answered',
    [...muteNumbers, 788, 13868, 13880],
    ['ikev1NotBuilt', 'ikev2Only'],
  ),
  cause({
    code: 'RW2111',
    name: 'quickModeRefused',
    where: 'server',
    numbers: quickModeNumbers,
    stages: ['link'],
    reads: ['server'],
    basis: ({ server }) => (said(server, ...refusedTunnel) === null ? 'silence' : 'answered'),
    when: ({ server }) => {
      if (said(server, ...refusedTunnel) !== null) return { how: 'refused' };
      return said(server, 'quickModeNoAnswer') === null ? null : { how: 'silent' };
    },
  }),
  told(
    'RW2115',
    'aggressiveWanted',
    'server',
    'answered',
    [...muteNumbers, 788, 13868],
    ['aggressiveOnly'],
  ),
  // strongSwan says so before any proof, where it has no key for this address (rows-proposal.ts, keyExchangeRefused).
  told('RW2116', 'noKeyOnServer', 'server', 'answered', proofNumbers, ['keyExchangeRefused']),
  told('RW2117', 'offerIgnored', 'server', 'silence', muteNumbers, ['offerIgnored']),
  told('RW2118', 'exchangeStopped', 'network', 'silence', muteNumbers, ['exchangeStopped']),
  told('RW2119', 'proofSpoilt', 'server', 'answered', proofNumbers, ['pskProofFailed']),
];

const refusedTunnel = ['quickModeRefused', 'quickModeForeign'];

/** It holds where the check found one of these. */
function told(
  code: string,
  name: string,
  where: Place,
  basis: Basis,
  numbers: readonly number[],
  codes: readonly string[],
): CauseOfSeen {
  return cause({
    ...{ code, name, where, basis },
    numbers: [...new Set(numbers)],
    stages: ['link'],
    reads: ['server'],
    when: ({ server }: { readonly server: ServerCheckResult }) =>
      said(server, ...codes) === null ? null : given,
  });
}

function inWords({ encryption, hash, group }: Evidence): string {
  const parts = [encryption, hash, group].filter((each) => each !== undefined);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
