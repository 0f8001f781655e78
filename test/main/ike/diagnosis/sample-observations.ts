// Outcomes and observations as a check would have them, to be changed where a case differs.
import type { ServerCertificateVerdict } from '../../../../src/main/ike/crypto/check-server-certificate.ts';
import {
  noProbes,
  type Asked,
  type Observations,
  type Probes,
} from '../../../../src/main/ike/diagnosis/observations.ts';
import { notifyName } from '../../../../src/main/ike/codec/numbers.ts';
import { meaningOf } from '../../../../src/main/ike/exchange/notify-meaning.ts';
import type { Proposal } from '../../../../src/shared/offers/proposal.ts';
import type {
  AggressiveOutcome,
  IkeSaInitOutcome,
  MainModeOutcome,
  NotifyProtection,
  Recorded,
  SeenNotify,
} from '../../../../src/main/ike/exchange/outcomes.ts';

export const address = '203.0.113.10';

const nothingSeen: Recorded = {
  vendorIds: [],
  notifies: [],
  refused: { 500: 0, 4500: 0 },
  prohibited: { 500: 0, 4500: 0 },
  answeredFrom: [],
  ignored: {
    wrongCookies: 0,
    garbage: 0,
    oversize: 0,
    duplicates: 0,
    reflected: 0,
    unexpected: 0,
    fragments: 0,
  },
  trace: [],
  tookMs: 10,
  roundTripMs: null,
  halfOpen: { seen: 0, possible: 0 },
};

export function proposal(change: Partial<Proposal> = {}): Proposal {
  return {
    encryption: 'AES256',
    hash: 'SHA1',
    group: 20,
    authentication: 'psk',
    lifeSeconds: 28_800,
    ...change,
  };
}

/** Nothing came back at all. */
export function silence(change: Partial<MainModeOutcome> = {}): MainModeOutcome {
  return {
    ...nothingSeen,
    exchange: 'mainMode',
    ended: 'timeout',
    reached: null,
    awaiting: 'message2',
    port: 500,
    chosen: null,
    foreignChoice: false,
    natTraversal: 'none',
    nat: 'unknown',
    localAddress: '192.168.1.20',
    requestedAuthorities: [],
    serverIdentity: null,
    serverCertificates: [],
    otherEncodings: [],
    serverProof: 'none',
    ...change,
  };
}

/** Messages 1 to 4 went well. */
export function keysAgreed(change: Partial<MainModeOutcome> = {}): MainModeOutcome {
  return silence({
    ended: 'done',
    reached: 'message4',
    awaiting: null,
    chosen: { index: 0, proposal: proposal() },
    natTraversal: 'rfc3947',
    nat: { clientBehindNat: false, serverBehindNat: false },
    answeredFrom: [500],
    roundTripMs: 12.3,
    ...change,
  });
}

/** All six messages. */
export function proved(change: Partial<MainModeOutcome> = {}): MainModeOutcome {
  return keysAgreed({ reached: 'message6', serverProof: 'verified', ...change });
}

export function notify(
  name: string | null,
  protection: NotifyProtection,
  awaiting = 'message6',
): SeenNotify {
  const type = name === null ? null : numberOf(name);
  return {
    type,
    name,
    protection,
    isError: true,
    meaning: meaningOf(type, awaiting),
    awaiting,
    port: 500,
    atMs: 17.4,
    count: 1,
  };
}

function numberOf(name: string): number {
  const number = Array.from({ length: 31 }, (_, each) => each).find(
    (each) => notifyName(each) === name,
  );
  if (number === undefined) throw new Error(`no notify is called ${name}`);
  return number;
}

/** NO_PROPOSAL_CHOSEN in clear. */
export function refusedOffer(change: Partial<MainModeOutcome> = {}): MainModeOutcome {
  return silence({
    ended: 'error',
    answeredFrom: [500],
    roundTripMs: 5,
    notifies: [notify('NO_PROPOSAL_CHOSEN', 'clear', 'message2')],
    ...change,
  });
}

export function taken(change: Partial<Proposal> = {}): MainModeOutcome {
  return keysAgreed({ reached: 'message2', chosen: { index: 3, proposal: proposal(change) } });
}

export function aggressive(change: Partial<AggressiveOutcome> = {}): AggressiveOutcome {
  return {
    ...nothingSeen,
    exchange: 'aggressive',
    ended: 'timeout',
    answered: false,
    chosen: null,
    serverIdentity: null,
    ...change,
  };
}

export function ikev2(change: Partial<IkeSaInitOutcome> = {}): IkeSaInitOutcome {
  return {
    ...nothingSeen,
    exchange: 'ikeSaInit',
    ended: 'timeout',
    speaksIkev2: 'silent',
    proposalTaken: false,
    wantedGroup: null,
    cookieAsked: false,
    nat: 'unknown',
    ...change,
  };
}

export function plainL2tp(answered: boolean): NonNullable<Probes['plainL2tp']> {
  const ended = answered ? 'done' : 'timeout';
  const told = { probe: 'plainL2tp', address, ended, halfOpen: 0, trace: [] } as const;
  return { exchange: 'plainL2tp', answered, told: { ...told, exchange: 'plainL2tp', trace: [] } };
}

export const takenByIkev2 = ikev2({
  ended: 'done',
  speaksIkev2: 'yes',
  proposalTaken: true,
  answeredFrom: [500],
});

export const trusted: ServerCertificateVerdict = {
  chain: 'trusted',
  missing: null,
  missingWasSent: false,
  findings: [],
  name: 'matches',
  names: ['vpn.example.com'],
  usage: 'serverAuthentication',
  maySign: true,
};

type Change = Omit<Partial<Observations>, 'asked' | 'probes'> & {
  readonly asked?: Partial<Asked>;
  readonly probes?: Partial<Probes>;
};

/** An L2TP profile with a PSK whose server was found and answered on both ports, unless told. */
export function observed({ asked, probes, ...change }: Change): Observations {
  return {
    asked: {
      kind: 'l2tp',
      method: 'psk',
      server: 'vpn.example.com',
      windowsList: true,
      behindNatAccepted: false,
      noProof: null,
      ...asked,
    },
    resolved: { addresses: [{ address, family: 4 }] },
    address,
    transport: null,
    probes: { ...noProbes, reach4500: refusedOffer({ answeredFrom: [4500] }), ...probes },
    spoilt: null,
    others: [],
    vpn: 'down',
    vpnBeforeTunnel: null,
    tunnel: null,
    certificate: null,
    authorityFits: null,
    notMade: [],
    ended: 'finished',
    ...change,
  };
}
