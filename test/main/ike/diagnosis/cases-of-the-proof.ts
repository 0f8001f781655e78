// Cases of the diagnosis table: secret, certificate, advice, what was left out.
import { agreed, certificate, mute, type Cases } from './case.ts';
import {
  aggressive,
  ikev2,
  keysAgreed,
  notify,
  observed,
  proved,
  takenByIkev2,
  trusted,
} from './sample-observations.ts';
import type { Observations } from '../../../../src/main/ike/diagnosis/observations.ts';

const wrong = { ended: 'error', awaiting: 'message6' } as const;
const untrusted = { predicts: 787, proof: 'notTrusted', verdict: 'problem' } as const;
type Problem = (typeof trusted.findings)[number];

function byCertificate(change: Partial<typeof trusted>): Observations {
  return observed({
    asked: certificate,
    probes: { offer: proved() },
    certificate: { ...trusted, ...change },
  });
}

function byProblem(
  code: Problem['code'],
  severity: Problem['severity'],
  parameters: Problem['parameters'],
): { readonly seen: Observations } {
  const of = (subject: string) => ({ code, severity, parameters: { subject, ...parameters } });
  return { seen: byCertificate({ findings: [of('CN=vpn.example.com')] }) };
}

export const proofCases: Cases = {
  pskProved: {
    seen: observed({ probes: { offer: proved() } }),
    codes: [...agreed, 'pskProved'],
    proof: 'provedRight',
    verdict: 'good',
  },
  pskKnownButRefused: {
    seen: observed({
      probes: {
        offer: keysAgreed({
          ...wrong,
          notifies: [notify('AUTHENTICATION_FAILED', 'authenticated')],
        }),
        aggressive: aggressive({ ended: 'done', answered: true, answeredFrom: [500] }),
      },
    }),
    codes: [...agreed, 'pskKnownButRefused'],
    evidence: { notify: 'AUTHENTICATION_FAILED', aggressive: 'yes' },
    predicts: 789,
    proof: 'refused',
    verdict: 'problem',
  },
  pskRefused: {
    seen: observed({
      probes: { offer: keysAgreed({ ...wrong, notifies: [notify(null, 'undecryptable')] }) },
    }),
    codes: [...agreed, 'pskRefused'],
    evidence: { notify: 'unreadable', milliseconds: 17 },
    predicts: 789,
    proof: 'refused',
    verdict: 'problem',
  },
  pskProofFailed: {
    seen: observed({ probes: { offer: keysAgreed({ ...wrong, serverProof: 'failed' }) } }),
    codes: [...agreed, 'pskProofFailed'],
    predicts: 789,
    proof: 'refused',
    verdict: 'problem',
  },
  pskNoAnswer: {
    seen: observed({
      probes: { offer: keysAgreed({ ...mute, ignored: { ...proved().ignored, duplicates: 4 } }) },
    }),
    codes: [...agreed, 'pskNoAnswer'],
    evidence: { repeats: 4 },
    predicts: 789,
    proof: 'noAnswer',
    verdict: 'silent',
  },
  pskNotTested: {
    seen: observed({ asked: { noProof: 'secretMissing' }, probes: { offer: keysAgreed() } }),
    codes: [...agreed, 'pskNotTested'],
    proof: 'notTested',
    verdict: 'notMade',
  },

  certificateProved: {
    seen: byCertificate({}),
    codes: [...agreed, 'certificateProved'],
    proof: 'provedRight',
    verdict: 'good',
  },
  authorityUnknown: {
    // C11: neither sent nor the profile's.
    seen: byCertificate({ chain: 'unknownAuthority', missing: 'CN=Other CA' }),
    codes: [...agreed, 'authorityUnknown'],
    evidence: { issuer: 'CN=Other CA', sent: 'no' },
    predicts: 787,
    proof: 'notTrusted',
    verdict: 'problem',
  },
  authorityNotGiven: {
    seen: byCertificate({ chain: 'notGiven', missing: 'CN=Other CA' }),
    codes: [...agreed, 'authorityNotGiven'],
    evidence: { issuer: 'CN=Other CA' },
    proof: 'notTrusted',
    verdict: 'notMade',
  },
  signatureBroken: {
    seen: byCertificate({ chain: 'broken' }),
    codes: [...agreed, 'signatureBroken'],
    predicts: 787,
    proof: 'notTrusted',
    verdict: 'problem',
  },
  chainNotTold: {
    seen: byCertificate({ chain: 'notTold' }),
    codes: [...agreed, 'chainNotTold'],
    proof: 'notTrusted',
    verdict: 'notMade',
  },
  serverExpired: {
    ...byProblem('expired', 'error', { notAfter: '2026-01-02T03:04:05Z' }),
    codes: [...agreed, 'serverExpired'],
    evidence: { subject: 'CN=vpn.example.com', date: '2026-01-02T03:04:05Z' },
    ...untrusted,
  },
  serverNotYetValid: {
    ...byProblem('notYetValid', 'error', { notBefore: '2030-01-02T03:04:05Z' }),
    codes: [...agreed, 'serverNotYetValid'],
    evidence: { date: '2030-01-02T03:04:05Z' },
    ...untrusted,
  },
  // C12
  serverExpiresSoon: {
    ...byProblem('expiresSoon', 'warning', { notAfter: '2026-01-02T03:04:05Z', days: 3 }),
    codes: [...agreed, 'certificateProved', 'serverExpiresSoon'],
    evidence: { days: 3 },
    verdict: 'good',
  },
  serverKeyTooWeak: {
    ...byProblem('weakKey', 'error', { type: 'RSA', bits: 512 }),
    codes: [...agreed, 'serverKeyTooWeak'],
    evidence: { bits: 512 },
    ...untrusted,
  },
  serverKeyWeak: {
    ...byProblem('weakKey', 'warning', { type: 'RSA', bits: 1024 }),
    codes: [...agreed, 'certificateProved', 'serverKeyWeak'],
    verdict: 'good',
  },
  serverHashBroken: {
    ...byProblem('weakSignature', 'error', { hash: 'MD5' }),
    codes: [...agreed, 'serverHashBroken'],
    ...untrusted,
  },
  serverHashWeak: {
    ...byProblem('weakSignature', 'warning', { hash: 'SHA1' }),
    codes: [...agreed, 'certificateProved', 'serverHashWeak'],
    evidence: { hash: 'SHA1' },
    verdict: 'good',
  },
  chainUnsound: {
    ...byProblem('caIsNotCa', 'error', { reason: 'keyUsage' }),
    codes: [...agreed, 'chainUnsound'],
    evidence: { reason: 'keyUsage' },
    ...untrusted,
  },
  chainOldRoot: {
    ...byProblem('caIsNotCa', 'warning', { reason: 'basicConstraints' }),
    codes: [...agreed, 'certificateProved', 'chainOldRoot'],
    verdict: 'good',
  },
  authorityForbidsName: {
    ...byProblem('caForbidsServerName', 'warning', { server: 'vpn.example.com' }),
    codes: [...agreed, 'certificateProved', 'authorityForbidsName'],
    verdict: 'good',
  },
  nameDiffers: {
    seen: byCertificate({ name: 'differs', names: ['other.example.com', 'other.example.com'] }),
    codes: [...agreed, 'nameDiffers'],
    evidence: { server: 'vpn.example.com', names: 'other.example.com' },
    predicts: 835,
    proof: 'notTrusted',
    verdict: 'problem',
  },
  nameLoose: {
    seen: byCertificate({ name: 'wildcard' }),
    codes: [...agreed, 'certificateProved', 'nameLoose'],
    evidence: { how: 'wildcard' },
    verdict: 'good',
  },
  usageMissing: {
    seen: byCertificate({ usage: 'missing' }),
    codes: [...agreed, 'usageMissing'],
    predicts: 835,
    proof: 'notTrusted',
    verdict: 'problem',
  },
  usageLoose: {
    seen: byCertificate({ usage: 'ikeIntermediate' }),
    codes: [...agreed, 'certificateProved', 'usageLoose'],
    evidence: { why: 'ikeIntermediate' },
    verdict: 'good',
  },
  serverSentNoCertificate: {
    seen: observed({
      asked: certificate,
      probes: { offer: keysAgreed({ ...wrong, serverProof: 'noCertificate' }) },
    }),
    codes: [...agreed, 'serverSentNoCertificate'],
    predicts: 790,
    proof: 'refused',
    verdict: 'problem',
  },
  serverCertificateUnread: {
    seen: observed({
      asked: certificate,
      probes: {
        offer: keysAgreed({ ...wrong, serverProof: 'noCertificate', otherEncodings: [1] }),
      },
    }),
    codes: [...agreed, 'serverCertificateUnread'],
    evidence: { encodings: '1' },
    proof: 'notTested',
    verdict: 'notMade',
  },
  serverSignatureWrong: {
    seen: observed({
      asked: certificate,
      probes: { offer: keysAgreed({ ...wrong, serverProof: 'failed' }) },
    }),
    codes: [...agreed, 'serverSignatureWrong'],
    predicts: 787,
    verdict: 'problem',
  },
  certificateRefused: {
    seen: observed({
      asked: certificate,
      probes: {
        offer: keysAgreed({
          ...wrong,
          notifies: [notify('INVALID_ID_INFORMATION', 'authenticated')],
        }),
      },
    }),
    codes: [...agreed, 'certificateRefused'],
    evidence: { notify: 'INVALID_ID_INFORMATION' },
    predicts: 789,
    proof: 'refused',
    verdict: 'problem',
  },
  certificateNoAnswer: {
    seen: observed({ asked: certificate, probes: { offer: keysAgreed(mute) } }),
    codes: [...agreed, 'certificateNoAnswer'],
    predicts: 809,
    proof: 'noAnswer',
    verdict: 'silent',
  },
  authorityNotRequested: {
    seen: observed({
      asked: certificate,
      probes: { offer: proved({ requestedAuthorities: [{ name: 'CN=Other CA', der: '30' }] }) },
      certificate: trusted,
      authorityFits: false,
    }),
    codes: [...agreed, 'certificateProved', 'authorityNotRequested'],
    evidence: { authorities: 'CN=Other CA' },
    verdict: 'good',
  },
  certificateNotTested: {
    seen: observed({
      asked: { ...certificate, noProof: 'keyInWindows' },
      probes: { offer: keysAgreed() },
    }),
    codes: [...agreed, 'certificateNotTested'],
    evidence: { why: 'keyInWindows' },
    proof: 'notTested',
    verdict: 'notMade',
  },

  ikev2Too: {
    seen: observed({ probes: { offer: proved(), ikev2: takenByIkev2 } }),
    codes: [...agreed, 'pskProved', 'ikev2Too'],
    verdict: 'good',
  },
  ikev2Not: {
    seen: observed({
      probes: {
        offer: proved(),
        ikev2: ikev2({ ended: 'error', speaksIkev2: 'yes', answeredFrom: [500] }),
      },
    }),
    codes: [...agreed, 'pskProved', 'ikev2Not'],
    verdict: 'good',
  },
  exchangeSpoilt: {
    // C1: said under our key, but it judges nobody. In the second main mode the same.
    seen: observed({
      spoilt: keysAgreed({ ...wrong, notifies: [notify('INVALID_PAYLOAD_TYPE', 'authenticated')] }),
      probes: {
        offer: keysAgreed({ ...wrong, notifies: [notify('PAYLOAD_MALFORMED', 'authenticated')] }),
      },
    }),
    codes: [...agreed, 'exchangeSpoilt'],
    evidence: { notify: 'PAYLOAD_MALFORMED', again: 'yes' },
    proof: 'notTested',
    verdict: 'notMade',
  },
  begunAgain: {
    seen: observed({
      spoilt: keysAgreed({ ...wrong, notifies: [notify('INVALID_PAYLOAD_TYPE', 'clear')] }),
      probes: { offer: proved() },
    }),
    codes: [...agreed, 'pskProved', 'begunAgain'],
    evidence: { notify: 'INVALID_PAYLOAD_TYPE' },
    proof: 'provedRight',
    verdict: 'good',
  },
  // C15
  xauthAnnounced: {
    seen: observed({
      probes: {
        offer: keysAgreed({
          ...wrong,
          notifies: [notify('AUTHENTICATION_FAILED', 'authenticated')],
          vendorIds: [{ hex: '09002689dfd6b712', name: 'XAUTH' }],
        }),
      },
    }),
    codes: [...agreed, 'pskKnownButRefused', 'xauthAnnounced'],
    proof: 'refused',
    verdict: 'problem',
  },
  vpnIsUp: {
    seen: observed({ vpn: 'up', probes: { offer: keysAgreed() } }),
    codes: [...agreed, 'vpnIsUp'],
    proof: 'notTested',
    verdict: 'notMade',
  },
  vpnMayBeUp: {
    seen: observed({ vpn: 'unknown', probes: { offer: keysAgreed() } }),
    codes: [...agreed, 'vpnMayBeUp'],
    verdict: 'notMade',
  },
  budgetEmpty: {
    seen: observed({ notMade: [{ probe: 'offer', waitSeconds: 12 }] }),
    codes: ['nameFound', 'budgetEmpty'],
    evidence: { seconds: 12 },
    verdict: 'notMade',
  },
  lessAsked: {
    seen: observed({
      probes: { offer: proved() },
      notMade: [{ probe: 'ikev2', waitSeconds: 7 }],
    }),
    codes: [...agreed, 'pskProved', 'lessAsked'],
    verdict: 'good',
  },
  timeOver: {
    seen: observed({ ended: 'timeLimit' }),
    codes: ['nameFound', 'timeOver'],
    verdict: 'notMade',
  },
  stopped: {
    seen: observed({ ended: 'aborted' }),
    codes: ['nameFound', 'stopped'],
    verdict: 'notMade',
  },
};
