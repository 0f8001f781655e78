/** Beliefs about the VPN client: entries, phonebooks, routes, credentials. */
import { behaves, refuses } from './belief.ts';

const parameter = { hresult: '0x80070057' };
/** powershell.md: the parameter binder's own identifier. */
const notInSet = { errorId: 'ParameterArgumentValidationError' };

export const connectionBeliefs = {
  'connection.nameTaken': refuses(
    'alreadyExists',
    'windows-facts 3, fact 5',
    'Add-VpnConnection fails where the name exists; -Force does not overwrite.',
    { hresult: '0x800700B7' },
  ),
  'connection.badName': refuses(
    'invalidParameter',
    'windows-facts 2.1',
    'A name has 1 to 256 characters, not only blanks; what no phonebook header can hold is refused.',
    parameter,
  ),
  'connection.missing': refuses(
    'notFound',
    'windows-facts 7 (623)',
    'An entry that is not in the phonebook can neither be changed nor dialled.',
    { hresult: '0x8007026F' },
  ),
  'connection.twice': refuses(
    'entryDuplicate',
    'the adapter looks first; which of the two Windows would take is UNCONFIRMED',
    'Of two entries of the same name in one phonebook none is changed.',
  ),
  'connection.twiceRead': behaves(
    'the adapter looks first; which of the two Windows would show is UNCONFIRMED',
    'Of two entries of the same name in one phonebook none is shown.',
  ),
  'connection.noServer': refuses(
    'invalidParameter',
    'windows-facts 2.4, traps',
    'An empty server name is refused.',
    parameter,
  ),
  'connection.badWord': refuses(
    'invalidParameter',
    'cmdlets.json Add-VpnConnection',
    'Tunnel type, encryption level and methods are words of closed lists.',
    notInSet,
  ),
  'connection.tunnelOfLaterWindows': refuses(
    'notOnThisWindows',
    'windows-facts 10: VPN types',
    'Vista knows no IKEv2.',
  ),
  'connection.machineCertificate': refuses(
    'invalidParameter',
    'windows-facts 3, fact 7',
    'The method MachineCertificate is for IKEv2 alone.',
    parameter,
  ),
  'connection.eapXmlWithoutEap': refuses(
    'invalidParameter',
    'UNCONFIRMED',
    'An EAP configuration without the method Eap is refused.',
    parameter,
  ),
  'connection.customUnknown': behaves(
    'windows-facts 3, fact 12, UNCONFIRMED',
    'How the level Custom is written is not known: who wants it leaves the level as it stands.',
  ),
  'connection.badIdle': refuses(
    'invalidParameter',
    'cmdlets.json: UInt32',
    'IdleDisconnectSeconds is an unsigned number.',
    { errorId: 'ParameterArgumentTransformationError' },
  ),
  'connection.pskMissing': refuses(
    'pskMissing',
    'windows-facts 3 (L2tpPsk omitted = certificate); for Set D24: the adapter looks first, UNCONFIRMED for Windows',
    'An entry is not created with, or set to, PSK authentication without the PSK.',
  ),
  'connection.pskContradicts': refuses(
    'invalidParameter',
    'windows-facts 3 (L2tpPsk)',
    'A PSK with certificate authentication contradicts itself.',
    parameter,
  ),
  'connection.pskTooLong': refuses(
    'invalidParameter',
    'windows-facts 2.4 (PWLEN)',
    'A PSK or password has at most 256 characters.',
    parameter,
  ),
  'connection.pskNotL2tp': refuses(
    'invalidParameter',
    'UNCONFIRMED',
    'Only an L2TP or automatic entry takes a PSK.',
    parameter,
  ),
  'connection.removeActive': refuses(
    'inUse',
    'windows-facts 3 (Remove-VpnConnection) [K]',
    'An active connection is not removed.',
  ),
  'connection.setActive': refuses(
    'inUse',
    'D24, UNCONFIRMED',
    'An active connection is not changed by the cmdlet.',
  ),
  'connection.hungUpFirst': behaves(
    'D24',
    'With consent the connection is hung up and then changed.',
  ),
  'connection.bothPhonebooks': behaves(
    'D24',
    'The same name may stand in both phonebooks; they are two entries.',
  ),
  'connection.splitSetsIpv6Too': behaves(
    'windows-facts 2.2 (Ipv6PrioritizeRemote), UNCONFIRMED',
    'Changing split tunnelling changes IpPrioritizeRemote and Ipv6PrioritizeRemote together.',
  ),
  'connection.sameThingAsPhonebook': behaves(
    'windows-facts 2.2',
    'What the cmdlet shows is read from the keys of the phonebook entry.',
  ),

  'policy.badWord': refuses(
    'invalidParameter',
    'cmdlets.json Set-VpnConnectionIPsecConfiguration',
    'The six words are those of closed lists.',
    notInSet,
  ),
  'policy.gcmMismatch': refuses(
    'invalidParameter',
    'windows-facts 3, fact 3',
    'ESP GCM needs cipher and authentication of the same GCM size.',
    parameter,
  ),
  'policy.gcmInMainMode': refuses(
    'invalidParameter',
    'windows-facts 3, fact 3 [K]; that the cmdlet refuses is UNCONFIRMED',
    'EncryptionMethod GCMAES is for IKEv2 alone.',
    parameter,
  ),
  'policy.noneUnknown': refuses(
    'invalidParameter',
    'windows-facts 2.3, UNCONFIRMED',
    'How None for ESP is written to the phonebook is not known, so the simulation refuses it.',
  ),
  'route.badPrefix': refuses(
    'invalidParameter',
    'cmdlets.json Add-VpnConnectionRoute; host bits UNCONFIRMED',
    'A route is an IPv4 or IPv6 network without host bits.',
    parameter,
  ),
  'route.badMetric': refuses(
    'invalidParameter',
    'cmdlets.json: UInt32',
    'A metric is an unsigned 32-bit number.',
    { errorId: 'ParameterArgumentTransformationError' },
  ),
  'route.exists': refuses(
    'alreadyExists',
    'UNCONFIRMED',
    'A network that the entry routes already is not added again.',
    { hresult: '0x800700B7' },
  ),
  'route.missing': refuses(
    'notFound',
    'UNCONFIRMED',
    'A route that is not there cannot be removed.',
    { hresult: '0x80070490' },
  ),
  'trigger.userEntriesOnly': refuses(
    'notFound',
    'windows-facts 3: no AllUserConnection; D26',
    'Trigger DNS knows entries of the user alone.',
  ),
  'trigger.badSuffix': refuses(
    'invalidParameter',
    '[K]',
    'A trigger suffix is a DNS name.',
    parameter,
  ),
  'trigger.badServer': refuses(
    'invalidParameter',
    '[K]',
    'Trigger DNS servers are addresses.',
    parameter,
  ),
  'trigger.exists': refuses(
    'alreadyExists',
    'UNCONFIRMED',
    'A suffix that the entry has already is not added again.',
  ),
  'trigger.missing': refuses(
    'notFound',
    'UNCONFIRMED',
    'A suffix that is not there is not removed.',
  ),
  'phonebook.removeAbsentKey': behaves(
    'windows-facts 2.2 [K]',
    'Removing a key that is absent from an entry changes nothing.',
  ),
  'phonebook.repeatedKey': refuses(
    'keyRepeats',
    'windows-facts 2.1',
    'A key that stands twice in the block is not set: nobody can say which line counts.',
  ),
  'phonebook.notEncodable': refuses(
    'badData',
    'windows-facts 2.1, UNCONFIRMED',
    'Text that the encoding of the phonebook file cannot carry is not written into it.',
    { hresult: '0x80070271' },
  ),
  'phonebook.damagedEntry': refuses(
    'badData',
    'windows-facts 2.1 and 7 (625)',
    'An entry without the blocks that it must have is not changed.',
    { hresult: '0x80070271' },
  ),
  'credentials.clearGone': behaves(
    'port: both scopes of one undo may come here',
    'Clearing the credentials of an entry that is gone changes nothing.',
  ),
} as const;
