// The entry itself: doctor.md 2 (F4), 3.1 (62x, 628, 741, 742, 756, 766, 800, 806), 3.3; field.md needs 15, 23; seed 11.1.2.
import { provedBy, tunnelled, type OneCause } from '../world.ts';

export const entryWorlds: readonly OneCause[] = [
  {
    name: 'certificate-mode-by-mistake',
    story:
      'The entry was made by hand and the key never typed in: Windows looks for a certificate. The key is right.',
    entry: { ipsecBy: 'certificate' },
    ended: { stage: 'link', code: 766 },
    server: { says: provedBy('natNone'), askedBy: 'psk' },
    cause: 'certificateModeByMistake',
  },
  {
    name: 'certificate-mode-after-edit',
    story:
      "Windows' dialog put the entry back to certificates; the same on 7, with the neighbouring number.",
    windows: '6.1.7601',
    entry: { ipsecBy: 'certificate' },
    ended: { stage: 'link', code: 786 },
    server: { says: provedBy('natServer'), askedBy: 'psk' },
    natValue: 2,
    cause: 'certificateModeByMistake',
  },
  {
    name: 'entry-is-automatic',
    story: 'The type is "Automatic": Windows tries three other protocols first, and gives up.',
    entry: { tunnel: 'Automatic' },
    ended: { stage: 'link', code: 800 },
    server: { says: provedBy('natNone') },
    cause: 'notL2tp',
  },
  {
    name: 'entry-is-pptp',
    story: 'An old entry, made for PPTP; the router does not let GRE pass.',
    windows: '10.0.19045',
    entry: { tunnel: 'Pptp' },
    ended: { stage: 'link', code: 806 },
    cause: 'notL2tp',
  },
  {
    name: 'server-wants-chap',
    story: 'The server asks for CHAP, the entry allows MS-CHAP v2 alone.',
    entry: { methods: ['MSChapv2'] },
    ended: { stage: 'signIn', code: 628 },
    server: { says: tunnelled('natClient', ['pppMethodRefused', { asked: 'chap' }]) },
    cause: 'methodsTooNarrow',
    mayTieWith: ['methodRefused'],
    because: 'that the methods do not meet can be said of both ends',
  },
  {
    name: 'encryption-maximum',
    story: 'The entry asks for the strongest encryption, and the server has nothing like it.',
    entry: { encryption: 'Maximum' },
    ended: { stage: 'signIn', code: 742 },
    server: { says: provedBy('natNone') },
    cause: 'encryptionTooHigh',
  },
  {
    name: 'entry-was-removed',
    story: 'A shortcut on the desktop still dials an entry that somebody removed.',
    entry: 'missing',
    ended: { said: 623 },
    cause: 'entryMissing',
  },
  {
    name: 'entry-stands-twice',
    story: 'The phonebook was merged by hand: the same name stands in it twice.',
    entry: 'twice',
    ended: { said: 625 },
    cause: 'entryTroubled',
  },
  {
    name: 'name-in-both-books',
    story:
      "The same name stands in the person's book and in the one for all users, with another server: who dials gets the other one.",
    entry: { alsoForAllUsers: 'old.example.net' },
    cause: 'nameInBothBooks',
  },
  {
    name: 'entry-from-mdm',
    story: 'What the person changes in the entry is put back: the company provisions it.',
    entry: { provisionedBy: 'MDM' },
    cause: 'managedEntry',
  },
  {
    name: 'dialled-already',
    story: 'The person presses Connect, and it is connected already.',
    entry: { connected: true },
    ended: { said: 756 },
    cause: 'alreadyUp',
  },
  {
    name: 'windows-credentials',
    story: 'The entry sends the name and password of Windows; the server knows others.',
    entry: { windowsCredentials: true },
    ended: { stage: 'signIn', code: 691 },
    cause: 'windowsCredentials',
    mayTieWith: ['wrongPassword', 'domainAdded'],
    because: 'nobody reads what Windows sent',
  },
  {
    name: 'port-in-use',
    story: 'The entry was removed while it dialled: the port stays taken until a restart.',
    ended: { stage: 'link', code: 633 },
    cause: 'portInUse',
  },
];
