/** What a tunnel-mode connection security rule can be told ("pure IPsec", the seed's section 10). */
import * as z from 'zod';
import { ipAddress, prefix } from './fields.ts';

const dhGroup = z.enum(['DH2', 'DH14', 'DH19', 'DH20']);

const mainModeProposal = z.strictObject({
  encryption: z
    .enum(['DES3', 'AES128', 'AES192', 'AES256'], {
      error: (issue) => (String(issue.input).includes('GCM') ? 'gcmInMainMode' : undefined),
    })
    .describe('Cipher of the IKE messages. GCM does not exist in IKEv1 main mode.'),
  integrity: z.enum(['SHA1', 'SHA256', 'SHA384']).describe('Hash of the IKE messages.'),
  group: dhGroup.describe('Diffie-Hellman group; all proposals of a profile name the same one.'),
});

const quickModeProposal = z.strictObject({
  encryption: z
    .enum(['DES3', 'AES128', 'AES192', 'AES256', 'AESGCM128', 'AESGCM192', 'AESGCM256'])
    .describe('ESP cipher.'),
  integrity: z
    .enum(['SHA1', 'SHA256', 'AESGMAC128', 'AESGMAC192', 'AESGMAC256'])
    .describe('ESP integrity; AESGMAC only together with AESGCM of the same size.'),
});

export const ipsec = z.strictObject({
  remoteSubnets: z
    .array(prefix.describe('Network behind the server, for example 198.51.100.0/24.'))
    .min(1)
    .max(100)
    .describe('Traffic to these networks goes through the tunnel.'),
  localEndpoint: z
    .union([z.literal('automatic'), ipAddress])
    .default('automatic')
    .describe(
      "This PC's own address in the rule; automatic: any address (before Windows 7: the one on the route to the server).",
    ),
  mainMode: z
    .strictObject({
      proposals: z
        .array(mainModeProposal)
        .min(1)
        .max(10)
        .describe('Main mode (phase 1) proposals, best first.'),
      lifetimeMinutes: z
        .int()
        .min(1)
        .max(2879)
        .default(480)
        .describe('Lifetime of the main mode SA in minutes.'),
      /** D19: the machine-wide default set is touched only if the profile names it. */
      machineDefault: z
        .boolean()
        .default(false)
        .describe("Also set the PC's default main mode methods (machine-wide)."),
    })
    .describe('Main mode (phase 1).'),
  quickMode: z
    .strictObject({
      proposals: z
        .array(quickModeProposal)
        .min(1)
        .max(10)
        .describe('Quick mode (phase 2) proposals, best first.'),
      pfs: z
        .enum(['none', 'sameAsMainMode', ...dhGroup.options])
        .default('none')
        .describe('Perfect forward secrecy: none, the main mode group again, or a group.'),
      lifetimeMinutes: z
        .int()
        .min(5)
        .max(2879)
        .default(60)
        .describe('Lifetime of a quick mode SA in minutes.'),
      lifetimeKilobytes: z
        .int()
        .min(20_480)
        .max(2_147_483_647)
        .default(100_000)
        .describe('Lifetime of a quick mode SA in kilobytes.'),
    })
    .describe('Quick mode (phase 2).'),
});

export type Ipsec = z.infer<typeof ipsec>;
