/** What main could answer: small, typed, with example names only. */
import type {
  ApplyResult,
  AppState,
  CertificateReview,
  ChosenFile,
  InstalledList,
  Needs,
  PlanReview,
  ProfileReview,
} from '../../src/shared/ipc/views.ts';
import type { ReportStep } from '../../src/shared/report/result-plan.ts';
import type { CheckFindingView, ServerCheckView } from '../../src/shared/server-check/view.ts';

export const file: ChosenFile = {
  file: '00000000-0000-4000-8000-000000000001',
  name: 'office.vpnprofile',
  size: 1234,
};

export const app: AppState = {
  version: '0.1.0',
  language: 'en',
  simulated: true,
  windows: '10.0.22631',
  elevated: false,
  openedFile: null,
  restart: false,
  interrupted: [],
  repairs: [],
  installed: 1,
  undoUnfinished: [],
  canCheckServer: false,
  serverCheckPlayed: false,
  canTrialLogIn: false,
};

export const picture: ProfileReview['picture'] = {
  server: 'vpn.example.com',
  clientBehindNat: null,
  serverBehindNat: true,
  networks: ['198.51.100.0/24', '203.0.113.0/24'],
  fullTunnel: false,
};

export const review: ProfileReview = {
  file: 'office.vpnprofile',
  id: '7b0c2f9e-1c1d-4b8e-9a51-0d6f0e6f1a01',
  revision: 3,
  name: 'Example Office',
  kind: 'l2tp',
  method: 'psk',
  hash: 'A3'.repeat(32),
  provider: {
    name: 'Example IT',
    email: 'help@example.com',
    phone: '+44 20 7946 0000',
    url: 'https://example.com/vpn',
    terms: 'For employees only.',
  },
  validUntil: '2030-12-31T23:59:59Z',
  expired: false,
  picture,
  wants: [{ code: 'administrator', text: 'Administrator approval, in most cases' }],
  traits: [
    { code: 'splitTunnel', text: 'Only traffic to 2 networks goes through the VPN.' },
    { code: 'remembersCredentials', text: 'Windows remembers your user name and password.' },
  ],
  warnings: [
    {
      code: 'pskForMany',
      path: 'l2tp.psk',
      text: 'Everybody who knows the key can play the server.',
    },
  ],
  weakenings: [
    {
      code: 'useTripleDes',
      parameters: {},
      gain: 'Some of it can be read.',
      text: 'Weak encryption (3DES) is allowed.',
      reason: 'The old gateway in Leeds.',
    },
  ],
  installed: null,
  trialUser: 'typed',
};

export const noNeeds: Needs = {
  psk: false,
  certificateFile: false,
  pkcs12Password: false,
  userName: { needed: false, given: null },
  password: false,
  certificate: null,
};

export const pskNeeds: Needs = {
  ...noNeeds,
  psk: true,
  userName: { needed: true, given: 'ada' },
  password: true,
};

export const certificate: Extract<CertificateReview, { result: 'opened' }> = {
  result: 'opened',
  name: 'client.p12',
  leaf: {
    subject: 'CN=pc-17.example.com',
    issuer: 'CN=Example CA',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2028-01-01T00:00:00Z',
    thumbprint: 'AB'.repeat(20),
    sha256: 'CD'.repeat(32),
  },
  authorities: [
    {
      subject: 'CN=Example CA',
      issuer: 'CN=Example CA',
      notBefore: '2020-01-01T00:00:00Z',
      notAfter: '2040-01-01T00:00:00Z',
      thumbprint: '12'.repeat(20),
      sha256: '34'.repeat(32),
    },
  ],
  findings: [
    {
      code: 'rootUnlimited',
      parameters: {},
      severity: 'warning',
      room: null,
      text: 'The root CA CN=Example CA can issue certificates for any website.',
      todo: 'Ask for a CA with name constraints, and check the thumbprint before you agree.',
    },
  ],
};

function step(id: string, change: Partial<ReportStep>): ReportStep {
  return {
    id,
    room: 'natTraversal',
    title: id,
    scope: 'machine',
    action: 'update',
    byHand: false,
    items: [],
    reasons: [
      {
        code: 'natNotChecked',
        parameters: {},
        source: 'natTraversal',
        text: 'Nobody has checked whether the server is behind NAT.',
      },
    ],
    risks: [],
    undo: { code: 'formerValue', text: 'The former value comes back.' },
    ...change,
  };
}

const item = (key: string, before: unknown, after: unknown): ReportStep['items'][number] => ({
  key,
  target: null,
  name: '',
  action: before === null ? 'create' : 'update',
  before,
  after,
  beforeKnown: true,
  irreversible: null,
  rewritten: false,
  command: `Set-Example -Name '${key}'`,
});

export const plan: PlanReview = {
  weakenings: [],
  plan: {
    windows: '10.0.22631',
    digest: { machine: 'm1', user: 'u1' },
    changes: 3,
    steps: [
      step('nat', {
        title: 'Allow servers behind NAT',
        items: [item('AssumeUDP', null, { type: 'dword', data: 2 })],
      }),
      step('service', {
        title: 'Start the IPsec services with Windows',
        room: 'serviceStart',
        items: [
          item('PolicyAgent', 'manual', 'automatic'),
          item('IKEEXT', 'disabled', 'automatic'),
        ],
        risks: [
          { code: 'mayHelp', parameters: {}, text: 'Other VPN programs use this service too.' },
        ],
      }),
      step('connection', {
        title: 'Make the VPN connection',
        scope: 'user',
        action: 'create',
        items: [
          item('Example Office', null, { serverAddress: 'vpn.example.com', tunnelType: 'l2tp' }),
        ],
      }),
      step('same', { title: 'The routes are as wanted', scope: 'user', action: 'none' }),
    ],
    restart: {
      needed: true,
      reasons: [
        {
          code: 'natValueNeedsRestart',
          parameters: {},
          source: 'natTraversal',
          text: 'Windows reads the NAT value when it starts.',
        },
      ],
    },
  },
  findings: [],
  ready: true,
  consents: [],
  conflict: false,
  nameTaken: null,
  needsAdministrator: true,
  restart: true,
  renews: false,
  restartRooms: ['natTraversal'],
  picture,
};

export const applied: ApplyResult = {
  exit: 'restartNeeded',
  meaning: 'Done. Windows has to be restarted.',
  todo: 'Restart Windows when it suits you.',
  changedPlan: null,
  failure: null,
  settled: [],
  verification: {
    asWanted: true,
    drift: [],
    notInForce: [],
    unreadable: [],
    notSeen: [{ room: 'vpnPsk', text: 'the PSK' }],
  },
  afterwards: [],
  messages: [],
  restart: true,
  serverText: '',
  canConnect: true,
  picture,
};

export const installed: InstalledList = {
  profiles: [
    {
      id: review.id,
      name: review.name,
      revision: 3,
      kind: 'l2tp',
      appliedAt: '2026-11-20T10:00:00Z',
      paused: false,
      serverVerdict: null,
      validUntil: null,
      serverText: '',
      undoUnfinished: false,
      owned: [],
      claims: [],
      things: [
        { title: 'The VPN connection', target: 'Example Office', scope: 'user' },
        { title: 'The NAT value', target: 'PolicyAgent', scope: 'machine' },
      ],
      server: 'vpn.example.com',
    },
  ],
  problems: [],
  interrupted: [],
  repairs: [],
  restart: false,
};

export function checkFinding(change: Partial<CheckFindingView>): CheckFindingView {
  return {
    code: 'pskProved',
    hop: 'proof',
    severity: 'good',
    confidence: 'proved',
    parameters: {},
    predicts: null,
    text: 'The pre-shared key is right.',
    client: '',
    server: '',
    prediction: '',
    ...change,
  };
}

/** A server behind NAT that answers everything. */
export const checkView: ServerCheckView = {
  at: '2026-11-20T10:00:00Z',
  server: 'vpn.example.com',
  address: '203.0.113.10',
  addresses: ['203.0.113.10'],
  method: 'psk',
  ended: 'finished',
  milliseconds: 61,
  hops: [
    { hop: 'name', state: 'good' },
    { hop: 'reach', state: 'good' },
    { hop: 'proposal', state: 'good' },
    { hop: 'nat', state: 'good' },
    { hop: 'proof', state: 'good' },
    { hop: 'ikev2', state: 'notAsked' },
  ],
  nat: { serverBehindNat: true, clientBehindNat: false },
  proof: 'provedRight',
  chosen: null,
  findings: [checkFinding({})],
  seen: { vendorIds: [], identity: null, authorities: [], certificate: null },
  exchanges: [],
  verdict: 'good',
  summary: 'Everything is in order.',
};
