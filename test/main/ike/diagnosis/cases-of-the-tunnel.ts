// Cases of the extra step: quick mode, L2TP, PPP. The main mode before it was in order, unless told.
import type { Observations } from '../../../../src/main/ike/diagnosis/observations.ts';
import {
  noTunnelFindings,
  type TunnelOutcome,
} from '../../../../src/main/ike/exchange/tunnel-outcome.ts';
import { clientNat, way, type Case, type Cases } from './case.ts';
import { notify, observed, proved, silence } from './sample-observations.ts';

const found = noTunnelFindings();
const asked = { encryption: 'required', noUser: null } as const;

type Change = Partial<Omit<TunnelOutcome, 'quickMode' | 'l2tp' | 'ppp'>> & {
  readonly quickMode?: Partial<TunnelOutcome['quickMode']>;
  readonly l2tp?: Partial<TunnelOutcome['l2tp']>;
  readonly ppp?: Partial<TunnelOutcome['ppp']>;
};

/** Signed in and offered an address, unless told. */
function tunnel({ quickMode, l2tp, ppp, ...change }: Change = {}): TunnelOutcome {
  const { vendorIds, notifies, refused, prohibited, ignored } = silence();
  const { trace, tookMs, roundTripMs, halfOpen } = silence();
  return {
    ...{ vendorIds, notifies, refused, prohibited, ignored },
    ...{ trace, tookMs, roundTripMs, halfOpen },
    exchange: 'tunnel',
    answeredFrom: [4500],
    ended: 'done',
    mainMode: null,
    reached: 'address',
    awaiting: null,
    notPossible: null,
    ...change,
    quickMode: {
      ...found.quickMode,
      chosen: { index: 0, proposal: { cipher: 'AES256', integrity: 'SHA1' } },
      ...quickMode,
    },
    l2tp: { ...found.l2tp, espReceived: 9, serverName: 'vpn', ...l2tp },
    ppp: {
      ...found.ppp,
      asked: ['mschapv2'],
      method: 'mschapv2',
      user: 'accepted',
      serverProof: 'verified',
      address: 'offered',
      ...ppp,
    },
  };
}

const main = proved({ nat: clientNat, port: 4500, answeredFrom: [500, 4500] });
const before = [...way, 'proposalTaken', 'natClient', 'pskProved'];
const agreed = [...before, 'quickModeTaken'];

/** @param more codes behind those of the main mode and quick mode */
function ofTunnel(
  outcome: TunnelOutcome | null,
  more: readonly string[],
  change: Partial<Case> = {},
  seen: Partial<Pick<Observations, 'tunnel' | 'vpn'>> = {},
): Case {
  return {
    seen: observed({ tunnel: asked, ...seen, probes: { offer: main, tunnel: outcome } }),
    codes: [...agreed, ...more],
    proof: 'provedRight',
    verdict: 'good',
    ...change,
  };
}

const noPpp = { ...found.ppp };
const stopped = { ended: 'timeout', ppp: noPpp } as const;
const noQuickMode = { ...stopped, quickMode: found.quickMode, l2tp: found.l2tp } as const;
const refusedUser = { user: 'refused', serverProof: 'none', address: 'notAsked' } as const;
const problem = { verdict: 'problem' } as const;
const silent = { verdict: 'silent' } as const;
const atAuthentication = { ended: 'error', reached: 'lcp', awaiting: 'authentication' } as const;

export const tunnelCases: Cases = {
  tunnelWithoutNat: {
    seen: observed({ tunnel: asked, probes: { offer: proved() } }),
    codes: [...way, 'proposalTaken', 'natNone', 'pskProved', 'tunnelWithoutNat'],
    verdict: 'notMade',
  },
  tunnelNotAsked: ofTunnel(
    null,
    [],
    { codes: [...before, 'tunnelNotAsked'], evidence: { why: 'kind' } },
    { tunnel: 'otherKind' },
  ),
  tunnelNotBegun: ofTunnel(tunnel({ ...noQuickMode, reached: null, awaiting: 'mainMode' }), [], {
    codes: [...before, 'tunnelNotBegun'],
  }),
  tunnelNotTrusted: ofTunnel(
    tunnel({ ...noQuickMode, reached: null, awaiting: 'mainMode', mainMode: main }),
    [],
    { ...problem, codes: [...before, 'tunnelNotTrusted'] },
  ),
  quickModeTaken: ofTunnel(tunnel(), ['userAccepted', 'addressOffered'], {
    evidence: { cipher: 'AES256', integrity: 'SHA1' },
  }),
  quickModeRefused: ofTunnel(
    tunnel({
      ...noQuickMode,
      ended: 'error',
      reached: null,
      awaiting: 'quickMode',
      notifies: [notify('NO_PROPOSAL_CHOSEN', 'authenticated', 'quickMode')],
    }),
    [],
    {
      ...problem,
      codes: [...before, 'quickModeRefused'],
      evidence: { notify: 'NO_PROPOSAL_CHOSEN' },
      predicts: 789,
    },
  ),
  quickModeForeign: ofTunnel(
    tunnel({
      ...noQuickMode,
      ended: 'error',
      reached: null,
      awaiting: 'quickMode',
      quickMode: { ...found.quickMode, foreignChoice: true },
    }),
    [],
    { ...problem, codes: [...before, 'quickModeForeign'] },
  ),
  // An error in clear proves nothing: it is as good as silence.
  quickModeNoAnswer: ofTunnel(
    tunnel({
      ...noQuickMode,
      reached: null,
      awaiting: 'quickMode',
      notifies: [notify('NO_PROPOSAL_CHOSEN', 'clear', 'quickMode')],
    }),
    [],
    { ...silent, codes: [...before, 'quickModeNoAnswer'] },
  ),
  espTakenBack: ofTunnel(
    tunnel({
      ...stopped,
      ended: 'error',
      reached: 'quickMode',
      awaiting: 'l2tpTunnel',
      quickMode: { deletedByServer: true },
    }),
    ['espTakenBack'],
    problem,
  ),
  l2tpSilent: ofTunnel(
    tunnel({
      ...stopped,
      reached: 'quickMode',
      awaiting: 'l2tpTunnel',
      l2tp: { espReceived: 0 },
    }),
    ['l2tpSilent'],
    { ...silent, evidence: { received: 0 } },
  ),
  l2tpRefused: ofTunnel(
    tunnel({
      ...stopped,
      ended: 'error',
      reached: 'l2tpTunnel',
      awaiting: 'l2tpSession',
      l2tp: { closed: { message: 'CDN', result: 4, error: 0, text: '' } },
    }),
    ['l2tpRefused'],
    { ...problem, evidence: { message: 'CDN', result: 4, text: 'none' } },
  ),
  l2tpSecretWanted: ofTunnel(
    tunnel({
      ...stopped,
      ended: 'error',
      reached: 'l2tpTunnel',
      awaiting: 'l2tpSession',
      l2tp: { secretWanted: true },
    }),
    ['l2tpSecretWanted'],
    problem,
  ),
  l2tpNoCall: ofTunnel(
    tunnel({ ...stopped, reached: 'l2tpTunnel', awaiting: 'l2tpSession' }),
    ['l2tpNoCall'],
    silent,
  ),
  pppSilent: ofTunnel(
    tunnel({ ...stopped, reached: 'l2tpSession', awaiting: 'lcp' }),
    ['pppSilent'],
    { ...silent, predicts: 721 },
  ),
  pppMethodRefused: ofTunnel(
    tunnel({
      ...atAuthentication,
      ppp: {
        ...noPpp,
        asked: ['pap'],
        method: 'none',
        methodRefused: true,
        terminatedByServer: true,
      },
    }),
    ['pppMethodRefused'],
    { ...problem, evidence: { asked: 'pap' }, predicts: 919 },
  ),
  pppHungUp: ofTunnel(
    tunnel({
      ...atAuthentication,
      ppp: { ...noPpp, asked: ['mschapv2'], method: 'mschapv2', terminatedByServer: true },
    }),
    ['pppHungUp'],
    problem,
  ),
  userRefused: ofTunnel(
    tunnel({
      ...atAuthentication,
      ppp: { ...refusedUser, failure: { error: 691, text: 'Access denied' } },
    }),
    ['userRefused'],
    { ...problem, evidence: { text: 'Access denied' }, predicts: 691 },
  ),
  accountRefused: ofTunnel(
    tunnel({ ...atAuthentication, ppp: { ...refusedUser, failure: { error: 648, text: '' } } }),
    ['accountRefused'],
    { ...problem, evidence: { number: '648', text: 'none' } },
  ),
  userNoAnswer: ofTunnel(
    tunnel({
      ...atAuthentication,
      ended: 'timeout',
      ppp: { user: 'notTried', serverProof: 'none', address: 'notAsked' },
    }),
    ['userNoAnswer'],
    { ...silent, predicts: 718 },
  ),
  serverProofWrong: ofTunnel(
    tunnel({ ...atAuthentication, ppp: { serverProof: 'failed', address: 'notAsked' } }),
    ['serverProofWrong'],
    { ...problem, predicts: 778 },
  ),
  userAccepted: ofTunnel(tunnel(), ['userAccepted', 'addressOffered'], {
    evidence: { method: 'mschapv2', proof: 'verified' },
  }),
  userNotAsked: ofTunnel(
    tunnel({ ppp: { asked: [], method: 'none', user: 'notTried', serverProof: 'none' } }),
    ['userNotAsked', 'addressOffered'],
  ),
  userNotTested: ofTunnel(
    tunnel({
      reached: 'lcp',
      ppp: { user: 'notTried', serverProof: 'none', address: 'notAsked' },
    }),
    ['userNotTested'],
    { evidence: { why: 'userMissing' }, verdict: 'notMade' },
    { tunnel: { ...asked, noUser: 'userMissing' } },
  ),
  encryptionWithoutKeys: ofTunnel(
    tunnel({ ppp: { asked: ['chap'], method: 'chap', serverProof: 'none' } }),
    ['userAccepted', 'encryptionWithoutKeys', 'addressOffered'],
    { evidence: { method: 'chap' }, predicts: 742 },
  ),
  mppeTooWeak: ofTunnel(
    tunnel({ ppp: { mppe: [40, 56] } }),
    ['userAccepted', 'mppeTooWeak', 'addressOffered'],
    { evidence: { bits: '40, 56' }, predicts: 741 },
  ),
  addressOffered: ofTunnel(tunnel(), ['userAccepted', 'addressOffered']),
  addressRefused: ofTunnel(
    tunnel({ reached: 'authentication', ppp: { address: 'none' } }),
    ['userAccepted', 'addressRefused'],
    { ...problem, predicts: 720 },
  ),
  addressSilent: ofTunnel(
    tunnel({ reached: 'authentication', ppp: { address: 'silent', mppe: [128] } }),
    ['userAccepted', 'addressSilent'],
    { ...silent, evidence: { mppe: 'yes' }, predicts: 720 },
  ),
};
