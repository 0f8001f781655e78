/** What an L2TP connection of the Windows VPN client can be told. */
import * as z from 'zod';
import { dnsName, dnsSuffix, ipAddress, password, prefix, refuse, userName } from './fields.ts';

/** MS-CHAPv1 was removed in Vista (KB926170): it is refused by its own code, not as an unknown word. */
const pppMethod = z
  .enum(['pap', 'chap', 'mschapv2', 'eap'], {
    error: (issue) =>
      issue.input === 'mschap' || issue.input === 'mschapv1' ? 'mschapv1Removed' : undefined,
  })
  .describe('One PPP method. eap stands alone.');

const interfaceMetric = z.int().min(1).max(9999);

const route = z.strictObject({
  prefix: prefix.describe('Network that is reached through the VPN, IPv4 or IPv6.'),
  metric: interfaceMetric.optional().describe('Route metric. Left out: Windows decides.'),
});

/** D26: `machine` stays when the VPN is down; `perConnection` is trigger DNS: user entries only, dials by itself. */
const nameResolutionRule = z.strictObject({
  kind: z
    .enum(['machine', 'perConnection'])
    .describe(
      'machine: an NRPT rule that stays when the VPN is down. perConnection: trigger DNS, which dials by itself.',
    ),
  suffix: dnsSuffix.describe('.example.com for a domain and all below it, or one name.'),
  servers: z
    .array(ipAddress.describe('Address of a DNS server behind the VPN.'))
    .min(1)
    .max(8)
    .describe('DNS servers that answer for the suffix.'),
});

/** Set-VpnConnectionIPsecConfiguration; GCM is absent from IKE: IKEv1 has no AEAD main mode (windows-facts 3, fact 3). */
export const customIpsecPolicy = z.strictObject({
  ikeEncryption: z
    .enum(['DES3', 'AES128', 'AES192', 'AES256'], {
      error: (issue) => (String(issue.input).includes('GCM') ? 'gcmInMainMode' : undefined),
    })
    .describe('IKE cipher (-EncryptionMethod).'),
  ikeIntegrity: z
    .enum(['SHA1', 'SHA256', 'SHA384'])
    .describe('IKE integrity (-IntegrityCheckMethod).'),
  dhGroup: z
    .enum(['Group2', 'Group14', 'ECP256', 'ECP384'])
    .describe('Diffie-Hellman group (-DHGroup).'),
  espCipher: z
    .enum(['DES3', 'AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES192', 'GCMAES256'])
    .describe('ESP cipher (-CipherTransformConstants).'),
  espAuthentication: z
    .enum(['SHA196', 'SHA256128', 'GCMAES128', 'GCMAES192', 'GCMAES256'])
    .describe(
      'ESP integrity (-AuthenticationTransformConstants); GCMAES only with the same cipher.',
    ),
  pfs: z
    .enum(['None', 'PFS2', 'PFS2048', 'ECP256', 'ECP384', 'PFSMM'])
    .describe('Perfect forward secrecy (-PfsGroup); PFSMM: the IKE group again.'),
});

export type CustomIpsecPolicy = z.infer<typeof customIpsecPolicy>;

export const l2tp = z.strictObject({
  userName: userName.optional().describe('User name. Left out: the user types it.'),
  /** Appended to a user name that has no `@` yet: `@example.com`. */
  realmSuffix: z
    .string()
    .regex(/^@[A-Za-z0-9.-]{1,200}$/, refuse('notARealm'))
    .optional()
    .describe('Appended to a user name without an @, for example @example.com.'),
  password: password
    .optional()
    .describe('PPP password; only with rememberCredentials and userName.'),
  methods: z
    .array(pppMethod)
    .min(1)
    .max(4)
    .describe('PPP methods that may be used. MS-CHAPv1 does not exist since Vista.'),
  eapXml: z
    .string()
    .min(1)
    .max(65_536)
    .optional()
    .describe('EAP configuration XML (EapHostConfig); only with the method eap.'),
  encryption: z
    .enum(['none', 'optional', 'required', 'maximum'])
    .default('required')
    .describe('Encryption level of the connection; maximum demands AES-256.'),
  ipsecPolicy: customIpsecPolicy
    .optional()
    .describe("Exactly one IPsec proposal instead of Windows' own list."),
  verifyServerName: z
    .boolean()
    .default(true)
    .describe("Check name and usage of the server's certificate."),
  allUsers: z
    .boolean()
    .default(false)
    .describe('Connection for all users of the PC instead of this user only.'),
  splitTunnel: z
    .boolean()
    .default(false)
    .describe('Only the listed routes go through the VPN, not everything.'),
  routes: z.array(route).max(1000).default([]).describe('Routes of a split tunnel.'),
  classBasedRoute: z
    .boolean()
    .optional()
    .describe(
      'Add the classful route of the assigned address. Left out: off when routes are listed, else on.',
    ),
  dnsSuffix: dnsName.optional().describe('DNS suffix of the connection.'),
  nameResolution: z
    .array(nameResolutionRule)
    .max(100)
    .default([])
    .describe('Which names are asked of which DNS servers.'),
  ipv6: z.boolean().default(true).describe('Negotiate IPv6 inside the VPN.'),
  interfaceMetric: interfaceMetric
    .optional()
    .describe('Metric of the VPN interface. Left out: Windows decides.'),
  rememberCredentials: z.boolean().default(false).describe('Windows keeps user name and password.'),
  idleDisconnectSeconds: z
    .int()
    .min(0)
    .max(86_400)
    .default(0)
    .describe('Hang up after so many idle seconds; 0: never.'),
  useWindowsCredentials: z
    .boolean()
    .default(false)
    .describe('Sign in with the Windows user name and password; only with mschapv2 or eap.'),
  useVpnCredentialsForNetwork: z
    .boolean()
    .default(false)
    .describe(
      'Use the VPN user name and password for file servers behind it; some servers with one-time codes need it too.',
    ),
});

export type L2tp = z.infer<typeof l2tp>;
