// PPP, L2TP and miniports: doctor.md 2 (F10 to F12), 3.1 (608 to 651, 718 to 742), 3.2 (13916); field.md need 16.
import { provedBy, reached, tunnelled, type OneCause } from '../world.ts';

export const pppWorlds: readonly OneCause[] = [
  {
    name: 'l2tp-miniport-gone',
    story: 'A clean-up tool removed WAN Miniport (L2TP).',
    miniports: { l2tp: 'missing' },
    ended: { said: 608 },
    cause: 'l2tpMiniportGone',
  },
  {
    name: 'l2tp-miniport-off',
    story: 'The device is there and switched off.',
    windows: '10.0.19045',
    miniports: { l2tp: 'off' },
    ended: { stage: 'link', code: 651 },
    server: { says: provedBy('natNone') },
    cause: 'l2tpMiniportGone',
  },
  {
    name: 'ip-miniport-unbound',
    story:
      'The binding of ms_wanarp at WAN Miniport (IP) is off: everything up to the address goes well.',
    miniports: { wanarp: 'off' },
    ended: { stage: 'signIn', code: 720 },
    cause: 'ipMiniportUnbound',
  },
  {
    name: 'filter-of-an-accelerator',
    story: "A WAN accelerator's filter hangs on WAN Miniport (IP).",
    windows: '10.0.26100',
    miniports: { filters: [{ component: 'rbt_filter', enabled: true }] },
    ended: { stage: 'signIn', code: 720 },
    cause: 'foreignFilter',
  },
  {
    name: 'pppd-stops',
    story: 'A wrong word in the options of pppd: it ends as soon as it begins.',
    ended: { stage: 'signIn', code: 619 },
    server: { says: tunnelled('natClient', 'pppHungUp') },
    cause: 'pppEnded',
  },
  {
    name: 'address-pool-empty',
    story: 'More people than addresses.',
    ended: { stage: 'signIn', code: 738 },
    server: {
      says: tunnelled(
        'natClient',
        ['userAccepted', { method: 'mschapv2', proof: 'verified' }],
        'addressRefused',
      ),
    },
    cause: 'noAddress',
  },
  {
    name: 'pap-gives-no-keys',
    story: 'The server takes PAP, which gives no keys for the encryption that the entry requires.',
    entry: { methods: ['Pap', 'Chap'] },
    ended: { stage: 'signIn', code: 742 },
    server: { says: tunnelled('natClient', ['encryptionWithoutKeys', { method: 'pap' }]) },
    cause: 'noMppeKeys',
  },
  {
    name: 'ppp-says-nothing',
    story: 'xl2tpd answers and does not start pppd.',
    ended: { stage: 'signIn', code: 721 },
    server: { says: tunnelled('natClient', 'pppSilent') },
    cause: 'pppSilent',
  },
  {
    name: 'way-too-narrow',
    story: 'Small packets pass and large ones vanish: the sign-in never ends.',
    host: { network: 'private' },
    ended: { stage: 'signIn', code: 718 },
    server: { says: tunnelled('natClient', ['userNoAnswer', { asked: 'yes' }]) },
    cause: 'wayTooNarrow',
    mayTieWith: ['pppSilent', 'serverAuthFault'],
    because: 'a server that waits for another is as silent as a packet that vanished',
  },
  {
    name: 'l2tp-says-nothing',
    story: 'IPsec is up, and nobody answers inside: xl2tpd is stopped.',
    ended: { stage: 'link', code: 651 },
    server: { says: tunnelled('natClient', ['l2tpSilent', { received: '0' }]) },
    cause: 'l2tpSilent',
  },
  {
    name: 'l2tp-says-no',
    story: "The server's kernel has no L2TP: it hangs up one second after the call.",
    ended: { stage: 'link', code: 619 },
    server: {
      says: tunnelled('natServer', ['l2tpRefused', { message: 'CDN', result: '1', text: 'none' }]),
    },
    natValue: 2,
    cause: 'l2tpRefused',
  },
  {
    name: 'options-do-not-meet',
    story: 'The two ends haggle about options and come to no end.',
    ended: { stage: 'signIn', code: 732 },
    cause: 'pppOptions',
  },
  {
    name: 'server-answers-in-clear',
    story: 'The server answers L2TP outside of IPsec, and Windows drops it.',
    elevated: true,
    ended: { said: 13916 },
    ikeFailures: [{ code: 13916, point: 'me' }],
    server: { says: reached('natNone', 'pskProved', 'plainL2tpAnswers') },
    cause: 'plainL2tp',
  },
];
