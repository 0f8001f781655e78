// Cases of the diagnosis table: NAT.
import { agreed, clientNat, way, type Cases } from './case.ts';
import { observed, proved } from './sample-observations.ts';

export const natCases: Cases = {
  natNone: {
    seen: observed({ probes: { offer: proved() } }),
    codes: [...agreed, 'pskProved'],
    verdict: 'good',
  },
  natClient: {
    seen: observed({ probes: { offer: proved({ nat: clientNat }) } }),
    codes: [...way, 'proposalTaken', 'natClient', 'pskProved'],
    evidence: { shown: 'yes' },
    verdict: 'good',
  },
  natServer: {
    seen: observed({
      probes: { offer: proved({ nat: { clientBehindNat: false, serverBehindNat: true } }) },
    }),
    codes: [...way, 'proposalTaken', 'natServer', 'pskProved'],
    evidence: { kind: 'l2tp' },
    verdict: 'good',
  },
  natBoth: {
    seen: observed({
      // C9: encapsulation=yes, and nothing but the hashes speaks of NAT.
      probes: {
        offer: proved({
          nat: { clientBehindNat: true, serverBehindNat: true },
          localAddress: '198.51.100.20',
        }),
      },
    }),
    codes: [...way, 'proposalTaken', 'natBoth', 'pskProved'],
    evidence: { kind: 'l2tp', shown: 'no' },
    verdict: 'good',
  },
  natNotSpoken: {
    seen: observed({ probes: { offer: proved({ nat: 'unknown', natTraversal: 'none' }) } }),
    codes: [...way, 'proposalTaken', 'natNotSpoken', 'pskProved'],
    verdict: 'good',
  },
  natStopsTunnel: {
    seen: observed({ asked: { kind: 'ipsec' }, probes: { offer: proved({ nat: clientNat }) } }),
    codes: [...way, 'proposalTaken', 'natClient', 'natStopsTunnel', 'pskProved'],
    verdict: 'problem',
  },
  natMayStopTunnel: {
    seen: observed({
      asked: { kind: 'ipsec', behindNatAccepted: true },
      probes: { offer: proved({ nat: clientNat }) },
    }),
    codes: [...way, 'proposalTaken', 'natClient', 'natMayStopTunnel', 'pskProved'],
    verdict: 'good',
  },
};
