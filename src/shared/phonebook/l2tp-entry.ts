/**
 * The whole layout of an L2TP entry, for Windows 6.0 and 6.1, where no cmdlet makes one (D4). Keys,
 * order and numbers: windows-facts 2.2; keys between those named there, and which of them Vista
 * lacks, are [K]. Nothing in it has dialled on a real PC: UNCONFIRMED. The PSK never stands in a
 * phonebook (windows-facts 2.4); on these versions it is a step by hand.
 */

export interface L2tpEntryDescription {
  windows: '6.0' | '6.1';
  server: string;
  /** Indexes the stored credentials; any number that no other entry has. */
  dialParamsUid: number;
  /** 32 hex digits, no braces. */
  guid: string;
  /** The stamp of the entry as the two halves of a FILETIME; 0 and 0 where nobody needs it. */
  fileTime: { low: number; high: number };
  authentication: 'psk' | 'certificate';
  methods: readonly ('Pap' | 'Chap' | 'MSChapv2')[];
  /** The configuration blob as lines of hex; present exactly when EAP is among the methods. */
  eap?: { type: 13 | 21 | 25 | 26; data: readonly string[] };
  encryption: 'NoEncryption' | 'Optional' | 'Required' | 'Maximum';
  splitTunnel: boolean;
  classBasedRoute: boolean;
  ipv6: boolean;
  /** `false` unticks "Verify the Name and Usage attributes of the server's certificate". */
  verifyServerName: boolean;
  useWindowsCredentials: boolean;
  useVpnCredentialsForNetwork: boolean;
  dnsSuffix: string;
  /** 0 = never. */
  idleDisconnectSeconds: number;
  /** 0 = automatic. */
  interfaceMetric: { ipv4: number; ipv6: number };
  /** Localized on some languages (windows-facts 2.2), so it is asked of the PC. */
  device: string;
}

/** The lines below the entry's header, for `addEntry`, which checks every value. */
export function l2tpEntryLines(entry: L2tpEntryDescription): string[] {
  return [
    ...identityLines(entry),
    ...linkLines(entry),
    ...deviceLines(entry),
    ...authenticationLines(entry),
    ...ipv4Lines(entry),
    ...ipv6Lines(entry),
    '',
    ...print({ NETCOMPONENTS: '', ms_msclient: 1, ms_server: 1 }),
    '',
    ...print({ MEDIA: 'rastapi', Port: port, Device: entry.device }),
    '',
    ...serverLines(entry),
  ];
}

const port = 'VPN2-0';

/** Sums of RASENTRY authentication bits (windows-facts 2.2, AuthRestrictions). */
const methodBits = { Pap: 8, Chap: 32, MSChapv2: 512 };
const eapBit = 128;
const encryptionNumbers = { NoEncryption: 0, Optional: 8, Required: 256, Maximum: 512 };
const l2tpOnly = 3;
const noIpv6 = 8;

function identityLines(entry: L2tpEntryDescription): string[] {
  return print({
    Encoding: 1,
    ...(entry.windows === '6.1' && { PBVersion: 1 }),
    Type: 2,
    AutoLogon: flag(entry.useWindowsCredentials),
    UseRasCredentials: flag(entry.useVpnCredentialsForNetwork),
    LowDateTime: entry.fileTime.low,
    HighDateTime: entry.fileTime.high,
    DialParamsUID: entry.dialParamsUid,
    Guid: entry.guid.toUpperCase(),
    VpnStrategy: l2tpOnly,
  });
}

function linkLines(entry: L2tpEntryDescription): string[] {
  return print({
    ExcludedProtocols: entry.ipv6 ? 0 : noIpv6,
    LcpExtensions: 1,
    DataEncryption: encryptionNumbers[entry.encryption],
    SwCompression: 0,
    NegotiateMultilinkAlways: 0,
    SkipDoubleDialDialog: 0,
    DialMode: 0,
    OverridePref: 15,
    RedialAttempts: 3,
    RedialSeconds: 60,
    IdleDisconnectSeconds: entry.idleDisconnectSeconds,
    RedialOnLinkFailure: 1,
    CallbackMode: 0,
    CustomDialDll: '',
    CustomDialFunc: '',
    CustomRasDialDll: '',
    ForceSecureCompartment: 0,
    DisableIKENameEkuCheck: flag(!entry.verifyServerName),
    AuthenticateServer: 0,
    ShareMsFilePrint: 1,
    BindMsNetClient: 1,
    SharedPhoneNumbers: 0,
    GlobalDeviceSettings: 0,
    PrerequisiteEntry: '',
    PrerequisitePbk: '',
  });
}

function deviceLines(entry: L2tpEntryDescription): string[] {
  return print({
    PreferredPort: port,
    PreferredDevice: entry.device,
    PreferredBps: 0,
    PreferredHwFlow: 1,
    PreferredProtocol: 1,
    PreferredCompression: 1,
    PreferredSpeaker: 1,
    PreferredMdmProtocol: 0,
    PreviewUserPw: 1,
    PreviewDomain: 1,
    PreviewPhoneNumber: 0,
    ShowDialingProgress: 1,
    ShowMonitorIconInTaskBar: 1,
  });
}

function authenticationLines({ methods, eap }: L2tpEntryDescription): string[] {
  const bits = methods.reduce((sum, method) => sum | methodBits[method], eap ? eapBit : 0);
  return [
    ...print({ CustomAuthKey: eap?.type ?? 0 }),
    ...(eap?.data ?? []).map((line) => `CustomAuthData=${line}`),
    ...print({ AuthRestrictions: bits }),
  ];
}

function ipv4Lines(entry: L2tpEntryDescription): string[] {
  return print({
    IpPrioritizeRemote: flag(!entry.splitTunnel),
    IpInterfaceMetric: entry.interfaceMetric.ipv4,
    IpHeaderCompression: 0,
    IpAddress: '0.0.0.0',
    IpDnsAddress: '0.0.0.0',
    IpDns2Address: '0.0.0.0',
    IpWinsAddress: '0.0.0.0',
    IpWins2Address: '0.0.0.0',
    IpAssign: 1,
    IpNameAssign: 1,
    IpDnsFlags: 0,
    IpNBTFlags: 1,
    TcpWindowSize: 0,
    UseFlags: 2,
    IpSecFlags: flag(entry.authentication === 'psk'),
    IpDnsSuffix: entry.dnsSuffix,
  });
}

function ipv6Lines(entry: L2tpEntryDescription): string[] {
  return print({
    Ipv6Assign: 1,
    Ipv6Address: '::',
    Ipv6PrefixLength: 0,
    Ipv6PrioritizeRemote: flag(!entry.splitTunnel),
    Ipv6InterfaceMetric: entry.interfaceMetric.ipv6,
    Ipv6NameAssign: 1,
    Ipv6DnsAddress: '::',
    Ipv6Dns2Address: '::',
    Ipv6Prefix: '0000000000000000',
    Ipv6InterfaceId: '0000000000000000',
    ...(entry.windows === '6.1' && {
      DisableClassBasedDefaultRoute: flag(!entry.classBasedRoute),
      DisableMobility: 0,
      NetworkOutageTime: 0,
      PreSharedKey: '',
    }),
  });
}

function serverLines(entry: L2tpEntryDescription): string[] {
  return print({
    DEVICE: 'vpn',
    PhoneNumber: entry.server,
    AreaCode: '',
    CountryCode: 0,
    CountryID: 0,
    UseDialingRules: 0,
    Comment: '',
    FriendlyName: '',
    LastSelectedPhone: 0,
    PromoteAlternates: 0,
    TryNextAlternateOnFail: 1,
  });
}

function flag(on: boolean): number {
  return on ? 1 : 0;
}

function print(keys: Record<string, string | number>): string[] {
  return Object.entries(keys).map(([key, value]) => `${key}=${value}`);
}
