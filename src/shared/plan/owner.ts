/** Whose a plan is, with its receipts, claims and undo (D39). Another kind of owner is one more member. */
import * as z from 'zod';
import { guid } from '../identity/guid.ts';

export const owner = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('profile'),
    id: guid,
    revision: z.int(),
    name: z.string().max(1_000),
    hash: z.string().max(200),
    vpn: z.enum(['l2tp', 'ipsec']),
  }),
  /** A fix on this PC (D44). `cause`: the code of what it is for; `hash`: of its wishes. */
  z.strictObject({
    kind: z.literal('remedy'),
    id: guid,
    name: z.string().max(1_000),
    cause: z.string().max(200),
    hash: z.string().max(200),
  }),
]);
export type Owner = z.infer<typeof owner>;
export type OwnerOf<K extends Owner['kind']> = Extract<Owner, { kind: K }>;
