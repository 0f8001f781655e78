/** Every state of the start and of home. */
import { toInstalled } from '../../src/renderer/steps/transitions.ts';
import type { InstalledStep } from '../../src/renderer/steps/step.ts';
import type { LiveView } from '../../src/shared/ipc/live.ts';
import type {
  ActionResult,
  InstalledList,
  InstalledProfile,
  VerificationView,
} from '../../src/shared/ipc/views.ts';
import { app, installed } from './samples.ts';
import type { ScreenState } from './screen-state.ts';

type Live = LiveView['profiles'][number];

const at = '2026-11-29T10:00:00Z';
const [sample] = installed.profiles;
if (sample === undefined) throw new Error('no sample');
const off: Live = {
  id: sample.id,
  state: { is: 'notConnected' },
  lastFailure: null,
  moved: [],
  otherServer: null,
  verified: null,
  needsRestart: false,
};
const verified = { at, asWanted: false, changes: 2, server: null };

function home(
  now: Partial<Live>,
  change: Partial<InstalledProfile> = {},
  more: Partial<InstalledStep> = {},
): ScreenState {
  const list: InstalledList = {
    ...installed,
    profiles: [{ ...sample, ...change } as InstalledProfile],
  };
  const live: LiveView = {
    asOf: '2026-11-29T12:00:00Z',
    profiles: [{ ...off, ...now }],
    restart: { since: at, allowed: true },
  };
  return { state: { step: { ...toInstalled(list), live, ...more } }, live };
}

function dialling(at: 'opening' | 'open'): ScreenState {
  const { state, live } = home({});
  return { state: { ...state, dialling: { id: sample?.id ?? '', at } }, ...(live && { live }) };
}

const tunnel = { kind: 'ipsec' as const, name: 'Branch in Leeds' };

const drift: VerificationView = {
  id: sample.id,
  asWanted: false,
  restart: false,
  drift: [
    {
      room: 'vpnConnection',
      key: 'Example Office',
      scope: 'user',
      action: 'update',
      text: 'The VPN connection',
      rows: [
        { label: 'Server', before: 'other.example.net', after: 'vpn.example.com' },
        { label: 'Split tunneling', before: null, after: 'On' },
      ],
    },
  ],
  unreadable: [],
  notInForce: [],
  notSeen: [{ room: 'vpnPsk', text: 'the PSK' }],
};

const ended: ActionResult = {
  exit: 'undoIncomplete',
  meaning: 'Some settings couldn’t be undone.',
  todo: 'Try again, or send the report to your IT department.',
  messages: [],
  settled: [
    {
      room: 'vpnConnection',
      key: 'Example Office',
      settlement: 'failed',
      code: null,
      text: 'The VPN connection (Example Office): not undone',
    },
    {
      room: 'natTraversal',
      key: 'AssumeUDP',
      settlement: 'restored',
      code: null,
      text: 'The NAT value: checked, and as it was before',
    },
  ],
  restart: true,
};

const nobody: InstalledList = { ...installed, profiles: [] };

/** Six lines, with every tone and the longest name that a profile may have. */
function many(): ScreenState {
  const states: [string, Partial<Live>][] = [
    ['Office in Utrecht', { state: { is: 'connected', since: '2026-11-29T09:00:00Z', by: 'own' } }],
    ['W'.repeat(120), { verified: { ...verified, server: { now: 'n'.repeat(60), before: 'b' } } }],
    ['Leeds', { state: { is: 'paused' } }],
    ['Linz', { lastFailure: { at, code: 809 } }],
    ['Lübeck', { needsRestart: true }],
    ['Lyon', { state: { is: 'unknown', why: 'accessDenied' } }],
  ];
  const profiles = states.map(([name], index) => ({
    ...(sample as InstalledProfile),
    id: `${index}${sample?.id.slice(1) ?? ''}`,
    name,
  }));
  const live: LiveView = {
    asOf: '2026-11-29T12:00:00Z',
    profiles: states.map(([, now], index) => ({ ...off, id: profiles[index]?.id ?? '', ...now })),
    restart: { since: at, allowed: false },
  };
  return { state: { step: { ...toInstalled({ ...installed, profiles }), live } }, live };
}

export const homeStates = {
  start: { state: { app: { ...app, installed: 0 } } },
  'start with a restart, and a file that waits': {
    state: {
      app: { ...app, installed: 0, restart: true },
      waitingFile: { file: '0', name: 'office.vpnprofile', size: 3 },
    },
  },
  'home empty': { state: { step: toInstalled(nobody) } },
  'home connected': home({ state: { is: 'connected', since: '2026-11-29T09:15:00Z', by: 'own' } }),
  'home connected by someone else': home({ state: { is: 'connected', since: null, by: 'other' } }),
  'home off': home({}),
  'home looking': { state: { step: toInstalled(installed) } },
  'home tunnel ready': home({ state: { is: 'inForce' } }, tunnel),
  'home tunnel not in use': home({ state: { is: 'notInForce' } }, tunnel),
  'home paused': home({ state: { is: 'paused' } }, { ...tunnel, paused: true }),
  'home last attempt failed': home(
    { lastFailure: { at, code: 809 } },
    {},
    { dialled: { id: sample.id, result: { result: 'failed', code: 809 } } },
  ),
  'home beside Windows’ window': dialling('open'),
  'home opens Windows’ window': dialling('opening'),
  'home restart': home({ needsRestart: true }),
  'home changed': home({ verified }, {}, { verified: { [sample.id]: drift } }),
  'home changed server': home({
    verified: { ...verified, server: { now: 'other.example.net', before: 'vpn.example.com' } },
  }),
  'home connected to another server': home({
    state: { is: 'connected', since: null, by: 'own' },
    otherServer: { now: 'other.example.net', before: 'vpn.example.com' },
  }),
  'home address moved': home(
    { moved: [{ what: 'address', from: '192.0.2.7', to: '198.51.100.23', inClear: true }] },
    tunnel,
  ),
  'home server moved': home(
    { moved: [{ what: 'server', from: 'vpn.example.com', to: '203.0.113.99' }] },
    tunnel,
  ),
  'home undo unfinished': home(
    {},
    { undoUnfinished: true },
    { ended: { of: 'undo', id: sample.id, name: sample.name, result: ended } },
  ),
  'home in use': home(
    {},
    {},
    {
      ended: {
        of: 'undo',
        id: sample.id,
        name: sample.name,
        result: { ...ended, exit: 'consentNeeded', settled: [], restart: false },
      },
    },
  ),
  'home interrupted': {
    state: {
      step: toInstalled({
        ...nobody,
        interrupted: ['machine', 'user'],
        repairs: ['The VPN connection “Example Office” is removed.'],
        problems: [{ file: '6f1c.json', code: 'notJson', text: '6f1c.json can’t be read.' }],
      }),
    },
  },
  'home unknown': home({ state: { is: 'unknown', why: 'missing' } }),
  'home many': many(),
} as const satisfies Record<string, ScreenState>;
