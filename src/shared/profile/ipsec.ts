/** What a tunnel-mode connection security rule can be told ("pure IPsec", the seed's section 10). */
import { z } from 'zod';
import { ipAddress, prefix } from './fields.ts';

export const dhGroup = z.enum(['DH2', 'DH14', 'DH19', 'DH20']);

const mainModeProposal = z.strictObject({
  encryption: z.enum(['DES3', 'AES128', 'AES192', 'AES256'], {
    error: (issue) => (String(issue.input).includes('GCM') ? 'gcmInMainMode' : undefined),
  }),
  integrity: z.enum(['SHA1', 'SHA256', 'SHA384']),
  group: dhGroup,
});

const quickModeProposal = z.strictObject({
  encryption: z.enum(['DES3', 'AES128', 'AES192', 'AES256', 'AESGCM128', 'AESGCM192', 'AESGCM256']),
  integrity: z.enum(['SHA1', 'SHA256', 'AESGMAC128', 'AESGMAC192', 'AESGMAC256']),
});

export const ipsec = z.strictObject({
  remoteSubnets: z.array(prefix).min(1).max(100),
  localEndpoint: z.union([z.literal('automatic'), ipAddress]).default('automatic'),
  mainMode: z.strictObject({
    proposals: z.array(mainModeProposal).min(1).max(10),
    lifetimeMinutes: z.int().min(1).max(2879).default(480),
    /** D19: the machine-wide default set is touched only if the profile names it. */
    machineDefault: z.boolean().default(false),
  }),
  quickMode: z.strictObject({
    proposals: z.array(quickModeProposal).min(1).max(10),
    pfs: z.union([z.enum(['none', 'sameAsMainMode']), dhGroup]).default('none'),
    lifetimeMinutes: z.int().min(5).max(2879).default(60),
    lifetimeKilobytes: z.int().min(20_480).max(2_147_483_647).default(100_000),
  }),
});

export type Ipsec = z.infer<typeof ipsec>;
