/** What an L2TP connection of the Windows VPN client can be told. */
import { z } from 'zod';
import { dnsName, ipAddress, line, prefix } from './fields.ts';

/** MS-CHAPv1 was removed in Vista (KB926170): it is refused by its own code, not as an unknown word. */
const pppMethod = z.enum(['pap', 'chap', 'mschapv2', 'eap'], {
  error: (issue) =>
    issue.input === 'mschap' || issue.input === 'mschapv1' ? 'mschapv1Removed' : undefined,
});

const route = z.strictObject({
  prefix,
  metric: z.int().min(1).max(9999).optional(),
});

/** D26: `machine` stays when the VPN is down; `perConnection` is trigger DNS: user entries only, dials by itself. */
const nameResolutionRule = z.strictObject({
  kind: z.enum(['machine', 'perConnection']),
  suffix: z
    .string()
    .regex(/^\.?[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/, { error: 'notADnsSuffix' }),
  servers: z.array(ipAddress).min(1).max(8),
});

/** Set-VpnConnectionIPsecConfiguration; GCM is absent from IKE: IKEv1 has no AEAD main mode (windows-facts 3.3). */
export const customIpsecPolicy = z.strictObject({
  ikeEncryption: z.enum(['DES3', 'AES128', 'AES192', 'AES256'], {
    error: (issue) => (String(issue.input).startsWith('GCM') ? 'gcmInMainMode' : undefined),
  }),
  ikeIntegrity: z.enum(['SHA1', 'SHA256', 'SHA384']),
  dhGroup: z.enum(['Group2', 'Group14', 'ECP256', 'ECP384']),
  espCipher: z.enum(['DES3', 'AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES192', 'GCMAES256']),
  espAuthentication: z.enum(['SHA196', 'SHA256128', 'GCMAES128', 'GCMAES192', 'GCMAES256']),
  pfs: z.enum(['None', 'PFS2', 'PFS2048', 'ECP256', 'ECP384', 'PFSMM']),
});

export type CustomIpsecPolicy = z.infer<typeof customIpsecPolicy>;

export const l2tp = z.strictObject({
  userName: line(256).optional(),
  /** Appended to a user name that has no `@` yet: `@example.com`. */
  realmSuffix: z
    .string()
    .regex(/^@[A-Za-z0-9.-]{1,200}$/, { error: 'notARealm' })
    .optional(),
  password: z.string().min(1).max(256).optional(),
  methods: z.array(pppMethod).min(1).max(4),
  eapXml: z.string().max(100_000).optional(),
  encryption: z.enum(['none', 'optional', 'required', 'maximum']).default('required'),
  ipsecPolicy: customIpsecPolicy.optional(),
  verifyServerName: z.boolean().default(true),
  allUsers: z.boolean().default(false),
  splitTunnel: z.boolean().default(false),
  routes: z.array(route).max(1000).default([]),
  classBasedRoute: z.boolean().optional(),
  dnsSuffix: dnsName.optional(),
  nameResolution: z.array(nameResolutionRule).max(100).default([]),
  ipv6: z.boolean().default(true),
  interfaceMetric: z.int().min(1).max(9999).optional(),
  rememberCredentials: z.boolean().default(false),
  idleDisconnectSeconds: z.int().min(0).max(86_400).default(0),
  useWindowsCredentials: z.boolean().default(false),
  useVpnCredentialsForNetwork: z.boolean().default(false),
});

export type L2tp = z.infer<typeof l2tp>;
