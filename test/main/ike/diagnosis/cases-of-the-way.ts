// Cases of the diagnosis table: name, ports, offer.
import { agreed, certificate, clientNat, mute, way, type Cases } from './case.ts';
import {
  aggressive,
  ikev2,
  keysAgreed,
  notify,
  observed,
  plainL2tp,
  proposal,
  proved,
  refusedOffer,
  silence,
  taken,
  takenByIkev2,
} from './sample-observations.ts';

const silent4500 = silence({ port: 4500 });

export const wayCases: Cases = {
  nameFound: {
    seen: observed({ probes: { offer: proved() } }),
    codes: [...agreed, 'pskProved'],
    evidence: { server: 'vpn.example.com', addresses: '203.0.113.10' },
    verdict: 'good',
  },
  addressGiven: {
    seen: observed({ asked: { server: '203.0.113.10' }, probes: { offer: proved() } }),
    codes: ['addressGiven', ...agreed.slice(1), 'pskProved'],
    verdict: 'good',
  },
  nameNotFound: {
    seen: observed({
      resolved: { problem: 'notFound' },
      address: null,
      probes: { reach4500: null },
    }),
    codes: ['nameNotFound'],
    predicts: 868,
    verdict: 'problem',
  },
  nameRefused: {
    seen: observed({
      resolved: { problem: 'refused' },
      address: null,
      probes: { reach4500: null },
    }),
    codes: ['nameRefused'],
    predicts: 868,
    verdict: 'problem',
  },
  nameServerFailed: {
    seen: observed({
      resolved: { problem: 'failed' },
      address: null,
      probes: { reach4500: null },
    }),
    codes: ['nameServerFailed'],
    predicts: 868,
    verdict: 'problem',
  },
  nameUnanswered: {
    seen: observed({
      resolved: { problem: 'unanswered' },
      address: null,
      probes: { reach4500: null },
    }),
    codes: ['nameUnanswered'],
    predicts: 868,
    verdict: 'silent',
  },
  noRoute: {
    seen: observed({ transport: 'noRoute', probes: { reach4500: null } }),
    codes: ['nameFound', 'noRoute'],
    predicts: 769,
    verdict: 'problem',
  },
  socketRefused: {
    seen: observed({ transport: 'forbidden', probes: { reach4500: null } }),
    codes: ['nameFound', 'socketRefused'],
    verdict: 'notMade',
  },
  serverReached: {
    seen: observed({ asked: { noProof: 'secretMissing' }, probes: { offer: keysAgreed() } }),
    codes: [...agreed, 'pskNotTested'],
    evidence: { milliseconds: 5 },
    verdict: 'notMade',
  },
  nothingListens: {
    seen: observed({
      probes: {
        offer: silence({ ended: 'refused', refused: { 500: 2, 4500: 0 } }),
        reach4500: silence({ ended: 'refused', refused: { 500: 0, 4500: 2 } }),
      },
    }),
    codes: ['nameFound', 'nothingListens'],
    predicts: 809,
    verdict: 'problem',
  },
  wayProhibited: {
    seen: observed({
      probes: {
        offer: silence({ ended: 'refused', prohibited: { 500: 2, 4500: 0 } }),
        reach4500: silent4500,
      },
    }),
    codes: ['nameFound', 'wayProhibited'],
    predicts: 809,
    verdict: 'problem',
  },
  notIke: {
    seen: observed({
      probes: {
        offer: silence({ ignored: { ...silence().ignored, reflected: 6 } }),
        reach4500: silent4500,
      },
    }),
    codes: ['nameFound', 'notIke'],
    evidence: { how: 'echo' },
    predicts: 809,
    verdict: 'problem',
  },
  serverSilent: {
    seen: observed({ probes: { offer: silence(), reach4500: silent4500 } }),
    codes: ['nameFound', 'serverSilent'],
    predicts: 809,
    verdict: 'silent',
  },
  port500Blocked: {
    seen: observed({
      probes: { offer: silence(), offer4500: proved({ port: 4500, answeredFrom: [4500] }) },
    }),
    codes: ['nameFound', 'port500Blocked', 'proposalTaken', 'natNone', 'pskProved'],
    predicts: 809,
    proof: 'provedRight',
    verdict: 'silent',
  },
  port500Unsteady: {
    // C2: message 5 was lost on 500, and message 6 verified over 4500.
    seen: observed({
      probes: {
        offer: keysAgreed(mute),
        offer4500: proved({ port: 4500, answeredFrom: [4500] }),
      },
    }),
    codes: [...way, 'port500Unsteady', 'proposalTaken', 'natNone', 'pskProved'],
    proof: 'provedRight',
    verdict: 'good',
  },
  port4500Blocked: {
    seen: observed({
      probes: {
        offer: keysAgreed({ ...mute, port: 4500, nat: clientNat }),
        reach4500: silent4500,
        fresh4500: silent4500,
      },
    }),
    codes: [...way, 'port4500Blocked', 'proposalTaken', 'natClient'],
    predicts: 809,
    // Said of the port, not of the secret: nobody can tell the two apart here.
    proof: 'noAnswer',
    verdict: 'silent',
  },
  port4500Silent: {
    seen: observed({ probes: { offer: proved(), reach4500: silent4500 } }),
    codes: [...way, 'port4500Silent', 'proposalTaken', 'natNone', 'pskProved'],
    verdict: 'good',
  },
  otherAddressSilent: {
    seen: observed({
      probes: { offer: proved() },
      others: [{ address: '2001:db8::1', answered: false }],
    }),
    codes: [...way, 'otherAddressSilent', 'proposalTaken', 'natNone', 'pskProved'],
    evidence: { addresses: '2001:db8::1' },
    verdict: 'good',
  },
  otherAddressAnswers: {
    seen: observed({
      probes: { offer: silence(), reach4500: silent4500 },
      others: [{ address: '2001:db8::1', answered: true }],
    }),
    codes: ['nameFound', 'serverSilent', 'otherAddressAnswers'],
    verdict: 'silent',
  },

  // C20
  plainL2tpAnswers: {
    seen: observed({ probes: { offer: proved(), plainL2tp: plainL2tp(true) } }),
    codes: [...way, 'plainL2tpAnswers', 'proposalTaken', 'natNone', 'pskProved'],
    verdict: 'good',
  },
  proposalTaken: {
    seen: observed({
      asked: { windowsList: false },
      probes: { offer: proved({ chosen: { index: 2, proposal: proposal({ group: 14 }) } }) },
    }),
    codes: [...agreed, 'pskProved'],
    evidence: { encryption: 'AES256', hash: 'SHA1', group: '14', place: 3, list: 'profile' },
    verdict: 'good',
  },
  weakProposalTaken: {
    seen: observed({
      probes: {
        offer: proved({
          chosen: { index: 4, proposal: proposal({ encryption: '3DES', group: 2 }) },
        }),
      },
    }),
    codes: [...way, 'proposalTaken', 'weakProposalTaken', 'natNone', 'pskProved'],
    verdict: 'good',
  },
  serverWantsOther: {
    seen: observed({
      probes: { offer: refusedOffer(), wide: taken({ hash: 'SHA256', group: 5 }) },
    }),
    codes: [...way, 'serverWantsOther'],
    evidence: { hash: 'SHA256', group: '5', list: 'windows', fits: 'none' },
    predicts: 789,
    verdict: 'problem',
  },
  certificatesWanted: {
    seen: observed({ probes: { offer: silence(), otherMethod: taken() } }),
    codes: [...way, 'certificatesWanted'],
    predicts: 789,
    verdict: 'silent',
  },
  pskWanted: {
    seen: observed({ asked: certificate, probes: { offer: silence(), otherMethod: taken() } }),
    codes: [...way, 'pskWanted'],
    predicts: 789,
    verdict: 'silent',
  },
  ikev2Only: {
    seen: observed({
      probes: {
        offer: refusedOffer(),
        wide: refusedOffer(),
        otherMethod: refusedOffer(),
        ikev2: takenByIkev2,
      },
    }),
    codes: [...way, 'ikev2Only'],
    predicts: 789,
    verdict: 'problem',
  },
  ikev1NotBuilt: {
    seen: observed({
      probes: {
        offer: refusedOffer({ notifies: [notify('INVALID_MAJOR_VERSION', 'clear', 'message2')] }),
        ikev2: takenByIkev2,
      },
    }),
    codes: [...way, 'ikev1NotBuilt'],
    evidence: { ikev2: 'yes' },
    verdict: 'problem',
  },
  aggressiveOnly: {
    seen: observed({
      probes: {
        offer: silence(),
        otherMethod: silence(),
        // As Libreswan does: it looks for our ID, and is mute to main mode.
        aggressive: aggressive({
          ended: 'error',
          answeredFrom: [500],
          notifies: [notify('INVALID_ID_INFORMATION', 'clear', 'message2')],
        }),
      },
    }),
    codes: [...way, 'aggressiveOnly'],
    predicts: 789,
    verdict: 'silent',
  },
  proposalRefused: {
    seen: observed({
      probes: { offer: refusedOffer(), wide: refusedOffer(), otherMethod: refusedOffer() },
    }),
    codes: [...way, 'proposalRefused'],
    evidence: { notify: 'NO_PROPOSAL_CHOSEN' },
    predicts: 789,
    verdict: 'problem',
  },
  offerIgnored: {
    seen: observed({
      probes: {
        offer: silence(),
        ikev2: ikev2({ ended: 'error', speaksIkev2: 'yes', answeredFrom: [500] }),
      },
    }),
    codes: [...way, 'offerIgnored', 'ikev2Not'],
    predicts: 809,
    verdict: 'silent',
  },
  foreignChoice: {
    seen: observed({
      probes: { offer: silence({ foreignChoice: true, answeredFrom: [500], roundTripMs: 4 }) },
    }),
    codes: [...way, 'offerIgnored', 'foreignChoice'],
    verdict: 'silent',
  },
  exchangeStopped: {
    seen: observed({
      probes: {
        offer: keysAgreed({
          ended: 'timeout',
          reached: 'message2',
          awaiting: 'message4',
          nat: 'unknown',
        }),
      },
    }),
    codes: [...way, 'proposalTaken', 'exchangeStopped'],
    predicts: 809,
    verdict: 'silent',
  },
  keyExchangeRefused: {
    seen: observed({
      probes: {
        offer: keysAgreed({
          ended: 'error',
          reached: 'message2',
          awaiting: 'message4',
          nat: 'unknown',
          notifies: [notify('INVALID_KEY_INFORMATION', 'clear', 'message4')],
        }),
      },
    }),
    codes: [...way, 'proposalTaken', 'keyExchangeRefused'],
    evidence: { notify: 'INVALID_KEY_INFORMATION', method: 'psk' },
    predicts: 789,
    verdict: 'problem',
  },
  errorsOverruled: {
    seen: observed({
      probes: { offer: proved({ notifies: [notify('AUTHENTICATION_FAILED', 'clear')] }) },
    }),
    codes: [...way, 'proposalTaken', 'errorsOverruled', 'natNone', 'pskProved'],
    evidence: { count: 1 },
    proof: 'provedRight',
    verdict: 'good',
  },
  strangeAnswers: {
    seen: observed({
      probes: {
        offer: proved({
          ignored: { ...proved().ignored, wrongCookies: 2, garbage: 1, oversize: 4 },
        }),
      },
    }),
    codes: [...way, 'proposalTaken', 'strangeAnswers', 'natNone', 'pskProved'],
    evidence: { count: 7 },
    verdict: 'good',
  },
  fragmentsSeen: {
    seen: observed({
      asked: certificate,
      probes: { offer: keysAgreed({ ...mute, ignored: { ...proved().ignored, fragments: 3 } }) },
    }),
    codes: [...way, 'proposalTaken', 'fragmentsSeen', 'natNone', 'certificateNoAnswer'],
    evidence: { count: 3 },
    verdict: 'silent',
  },
};
