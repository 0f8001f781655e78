// Family 21: NAT on the way (doctor.md 2 F2 and F18, 3.1, 3.3; KB926179). L2TP alone: that is why these read the entry.
import { isPrivateAddress } from '../../../shared/net/private-address.ts';
import type { ServerCheckResult } from '../../../shared/server-check/result.ts';
import { given } from '../../../shared/diagnosis/finding.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { said } from '../server-said.ts';
import { ended } from './by-number.ts';

const natNumbers = [789, 809, 13805, 13813, 13860];
const secondClientNumbers = [789, 792, 809, 13805, 13813];

export const natCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2107',
    name: 'natValueMissing',
    where: 'here',
    numbers: natNumbers,
    stages: ['link'],
    reads: ['server', 'natValue', 'entry'],
    // That there is NAT comes in clear, and a server may claim it where there is none (D43). Without a proof nothing came so far.
    basis: ({ server }) => (said(server, 'pskNoAnswer') === null ? 'agreeing' : 'silence'),
    when: ({ server, natValue }) =>
      isServerBehindNat(server) && !lets(natValue, server)
        ? {
            value: natValue === null ? 'none' : String(natValue),
            both: said(server, 'natBoth') === null ? 'no' : 'yes',
          }
        : null,
    // 2, because a PC moves (D30).
    fix: () => [
      {
        room: 'natTraversal',
        target: {},
        aim: { kind: 'atLeast', value: { type: 'dword', data: 2 } },
      },
    ],
  }),
  cause({
    // Whether a restart of RasMan is enough is UNCONFIRMED: Microsoft says restart Windows (D28).
    code: 'RW2108',
    name: 'natValueNotRestarted',
    where: 'here',
    numbers: natNumbers,
    stages: ['link'],
    reads: ['server', 'natValue', 'restartPending', 'entry'],
    basis: 'agreeing',
    when: ({ server, natValue, restartPending }) =>
      restartPending && isServerBehindNat(server) && lets(natValue, server) ? given : null,
  }),
  cause({
    // F18: nothing on this PC tells of the other one. While the key may be the reason, that is tried first (doctor.md 4.8).
    code: 'RW2109',
    name: 'secondClient',
    where: 'network',
    numbers: secondClientNumbers,
    stages: ['link'],
    reads: ['server', 'dial', 'entry'],
    basis: 'number',
    dependsOn: ['RW2103', 'RW2107', 'RW2108', 'RW2111'],
    when: ({ server, dial }) => {
      const isProved = said(server, 'pskProved', 'certificateProved') !== null;
      const isBehindNat = said(server, 'natClient', 'natBoth') !== null;
      return isProved && isBehindNat && ended(dial, secondClientNumbers) ? given : null;
    },
  }),
  cause({
    code: 'RW2120',
    name: 'natNotSpoken',
    where: 'server',
    numbers: natNumbers,
    stages: ['link'],
    reads: ['server', 'host', 'entry'],
    basis: 'agreeing',
    when: ({ server, host }) => {
      if (said(server, 'natNotSpoken') === null) return null;
      const own = host.addressTowardsServer ?? '';
      const isBehindNat = isPrivateAddress(own) && !isPrivateAddress(server.address ?? own);
      return isBehindNat ? { address: own } : null;
    },
  }),
];

function isServerBehindNat(server: ServerCheckResult): boolean {
  return said(server, 'natServer', 'natBoth') !== null;
}

/** As of the room natTraversal: 1 lets through to a server behind NAT, 2 from behind NAT as well. */
function lets(value: number | null, server: ServerCheckResult): boolean {
  return value === 2 || (value === 1 && said(server, 'natBoth') === null);
}
