/**
 * The things on a PC that rooms read and write, as plain data. `null` stands for "absent" everywhere.
 * A value holds exactly what both a read can show and a write can set, so that the same shape serves
 * plan, journal, receipt, verification and undo. No value ever holds a secret.
 */
import * as z from 'zod';

/** Secrets that an operation may refer to; the values travel apart from everything else (D0). */
export const secretName = z.enum(['psk', 'password', 'keyBundle', 'keyBundlePassword']);
export type SecretName = z.infer<typeof secretName>;

export const registryValue = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('dword'), data: z.int().min(0).max(0xffff_ffff) }),
    z.strictObject({ type: z.literal('sz'), data: z.string() }),
    /** Anything else that stands there: kept for showing, never written. */
    z.strictObject({ type: z.literal('other'), data: z.string() }),
  ]),
);

export const serviceName = z.enum([
  'BFE',
  'IKEEXT',
  'PolicyAgent',
  'SstpSvc',
  'TapiSrv',
  'RasMan',
  'MpsSvc',
]);
export const startType = z.enum(['boot', 'system', 'automatic', 'manual', 'disabled']);

export const service = z.lazy(() =>
  z.strictObject({
    start: startType,
    running: z.boolean(),
    /** What Windows calls it, in the language of whoever asks; absent where nobody read it. Never part of a recorded value. */
    displayName: z.string().optional(),
    /** Names of running services that depend on this one: a restart stops them (windows-facts 1.4). */
    runningDependents: z.array(z.string()),
    /**
     * Names of what it cannot start without, directly or through others, and that cannot start itself: stopped, and disabled or not on
     * this PC (F11).
     */
    blockedBy: z.array(z.string()).default([]),
  }),
);

export const certificateStore = z.enum(['My', 'CA', 'Root']);

export const storedCertificate = z.strictObject({
  thumbprint: z.string(),
  subject: z.string(),
  issuer: z.string(),
  /** Lower-case hex of the issuer's DER name: names are compared by bytes, not by text. */
  issuerDer: z.string(),
  /** Hex of the identifiers of its issuer's key and of its own (R8); absent where the certificate has none. */
  authorityKeyId: z.string().optional(),
  subjectKeyId: z.string().optional(),
  notBefore: z.string(),
  notAfter: z.string(),
  hasKey: z.boolean(),
  /**
   * The store names a key whose container is gone (NTE_BAD_KEYSET); absent where nobody looked. Only an administrator's look counts:
   * for others Windows says the same of a key that they may not open (F20).
   */
  keyGone: z.literal(true).optional(),
  /** `null` when the certificate has no EKU extension. */
  ekus: z.array(z.string()).nullable(),
  keyType: z.enum(['RSA', 'ECDSA256', 'ECDSA384', 'other']),
  der: z.string(),
});

/** An L2TP entry as the VpnClient cmdlets read and write it (windows-facts 3). */
export const vpnConnection = z.lazy(() =>
  z.strictObject({
    serverAddress: z.string(),
    tunnelType: z.string(),
    ipsecAuthentication: z.enum(['psk', 'certificate', 'unknown']),
    methods: z.array(z.string()),
    eapXml: z.string().nullable(),
    encryption: z.enum(['NoEncryption', 'Optional', 'Required', 'Maximum', 'Custom']),
    splitTunnel: z.boolean(),
    dnsSuffix: z.string(),
    idleDisconnectSeconds: z.int(),
    rememberCredentials: z.boolean(),
    useWindowsCredentials: z.boolean(),
  }),
);

/** What stands around an entry and is not ours to set. */
export const vpnConnectionState = z.lazy(() =>
  z.strictObject({
    connection: vpnConnection,
    connected: z.boolean(),
    /** The IPv4 metric in force, of its interface; absent where it has none, or none that was found (R11). */
    metric: z.int().optional(),
    /** Not empty for entries that an MDM made: never adopted (D24). */
    provisioningAuthority: z.string(),
  }),
);

/** An entry that nobody can use: its lines, not what they mean, are all that is known (phonebook/entry-trouble.ts). */
export const troubledEntry = z.strictObject({ trouble: z.enum(['twice', 'copied', 'damaged']) });

/** The six words of Set-VpnConnectionIPsecConfiguration. */
export const connectionIpsecPolicy = z.strictObject({
  encryptionMethod: z.string(),
  integrityCheckMethod: z.string(),
  dhGroup: z.string(),
  cipherTransformConstants: z.string(),
  authenticationTransformConstants: z.string(),
  pfsGroup: z.string(),
});

/** The phonebook keys that no cmdlet reaches; a closed list (pitfalls 5 and 8). */
export const phonebookKey = z.enum([
  'DisableIKENameEkuCheck',
  'ExcludedProtocols',
  'IpInterfaceMetric',
  'Ipv6InterfaceMetric',
  'DisableClassBasedDefaultRoute',
  'UseRasCredentials',
  'Ipv6PrioritizeRemote',
]);

export const vpnRoute = z.strictObject({ metric: z.int().min(0) });

export const nrptRule = z.strictObject({
  namespaces: z.array(z.string()),
  servers: z.array(z.string()),
});

export const triggerDns = z.strictObject({ servers: z.array(z.string()) });

export const mainModeCryptoSet = z.strictObject({
  displayName: z.string(),
  proposals: z.array(
    z.strictObject({ encryption: z.string(), integrity: z.string(), group: z.string() }),
  ),
  lifetimeMinutes: z.int(),
});

/** D23: a rule's PSK can be read; it is compared on the PC and only the verdict leaves PowerShell. */
const pskProposal = z.strictObject({
  method: z.literal('psk'),
  psk: z.enum(['asGiven', 'differs', 'notCompared']),
});

/** D20: one proposal selects our certificate, the other validates the server's. */
const certificateProposal = z.strictObject({
  method: z.literal('certificate'),
  authority: z.string(),
  authorityType: z.enum(['Root', 'Intermediate']),
  signing: z.enum(['RSA', 'ECDSA256', 'ECDSA384']),
  thumbprint: z.string(),
  serverName: z.string().nullable(),
});

export const phase1AuthSet = z.lazy(() =>
  z.strictObject({
    displayName: z.string(),
    proposal: z.discriminatedUnion('method', [pskProposal, certificateProposal]),
  }),
);

export const quickModeCryptoSet = z.lazy(() =>
  z.strictObject({
    displayName: z.string(),
    proposals: z.array(
      z.strictObject({
        encryption: z.string(),
        integrity: z.string(),
        lifetimeMinutes: z.int(),
        lifetimeKilobytes: z.int(),
      }),
    ),
    pfs: z.string(),
  }),
);

/** D15: tunnel mode, require in and out, any profile; what is read keeps what stands there. */
export const ipsecRule = z.lazy(() =>
  z.strictObject({
    displayName: z.string(),
    group: z.string(),
    mode: z.string(),
    inboundSecurity: z.string(),
    outboundSecurity: z.string(),
    profile: z.string(),
    keyModule: z.string(),
    localTunnelEndpoint: z.string(),
    remoteTunnelEndpoint: z.string(),
    localAddresses: z.array(z.string()),
    remoteAddresses: z.array(z.string()),
    phase1AuthSet: z.string(),
    quickModeCryptoSet: z.string(),
  }),
);

export const ipsecRuleState = z.lazy(() =>
  z.strictObject({
    rule: ipsecRule,
    /** A paused rule is not drift (D22). */
    enabled: z.boolean(),
    /** D18: only a rule in ActiveStore with primary status OK counts as in force. */
    active: z.boolean(),
  }),
);

export const mainModeRule = z.lazy(() =>
  z.strictObject({
    displayName: z.string(),
    group: z.string(),
    remoteAddresses: z.array(z.string()),
    mainModeCryptoSet: z.string(),
    phase1AuthSet: z.string(),
  }),
);

/** The machine-wide main mode methods, as `group:encryption-integrity` words in order (windows-facts 5.2). */
export const mainModeDefault = z.strictObject({ methods: z.array(z.string()) });

/** Windows 6.0 and 6.1 know one rule that holds everything (netsh advfirewall consec, windows-facts 5.1). */
export const legacyTunnelRule = z.strictObject({
  localTunnelEndpoint: z.string(),
  remoteTunnelEndpoint: z.string(),
  localAddresses: z.array(z.string()),
  remoteAddresses: z.array(z.string()),
  authentication: z.discriminatedUnion('method', [
    z.strictObject({ method: z.literal('psk') }),
    z.strictObject({ method: z.literal('certificate'), authority: z.string() }),
  ]),
  quickMode: z.array(
    z.strictObject({
      encryption: z.string(),
      integrity: z.string(),
      lifetimeMinutes: z.int(),
      lifetimeKilobytes: z.int(),
    }),
  ),
  pfs: z.string(),
});

export const crlCheck = z.enum(['None', 'AttemptCrlCheck', 'RequireCrlCheck']);
export const ipsecThroughNat = z.enum(['None', 'Server', 'Both']);

export const firewallState = z.lazy(() =>
  z.strictObject({
    crlCheck,
    ipsecThroughNat,
    /** D18: what Group Policy says, from ActiveStore. `false` = local rules are ignored. */
    localFirewallRulesAllowed: z.boolean(),
    localIpsecRulesAllowed: z.boolean(),
  }),
);

/** D21: blocks what leaves for the remote subnets from any address but the tunnel's own. */
export const tunnelGuard = z.lazy(() =>
  z.strictObject({
    displayName: z.string(),
    group: z.string(),
    /** Ranges `first-last`, and single addresses. */
    localAddresses: z.array(z.string()),
    remoteAddresses: z.array(z.string()),
  }),
);

export const pingRule = z.lazy(() =>
  z.strictObject({
    displayName: z.string(),
    group: z.string(),
    remoteAddresses: z.array(z.string()),
    /** ICMPv4 type 8 or ICMPv6 type 128: one rule per IP version. */
    ipVersion: z.union([z.literal(4), z.literal(6)]),
  }),
);
