/** A profile's facts as the acting side sees them (D37): what comes to every plan's (plan/acting-facts.ts). */
import type * as z from 'zod';
import { asSent, factTable, type Seen } from '../plan/acting-facts.ts';
import type { storedCertificate } from '../port/values.ts';
import type { Profile } from '../profile/profile.ts';
import { chooseCertificate } from './choose-certificate.ts';
import type { Facts } from './facts.ts';
import { serverAddressOf } from './server-address.ts';

/** What the acting side sees and holds itself, and the profile of the bytes that it was sent. */
export interface SeenOfProfile extends Seen {
  profile: Profile;
  now: string;
  /** Of LocalMachine\My; empty when the profile chooses none of them, or they cannot be read. */
  certificates: readonly z.infer<typeof storedCertificate>[];
  /** Of its own receipts. */
  recordedServerAddress: string | null;
}

export const profileFacts = factTable<Facts, SeenOfProfile>({
  now: { rule: 'notCompared', take: (_sent, seen) => seen.now },
  serverAddress: {
    rule: 'contained',
    take: (sent, { host, profile }) => serverAddressOf(profile, host.serverAddresses, sent),
  },
  recordedServerAddress: {
    rule: 'notCompared',
    take: (_sent, seen) => seen.recordedServerAddress,
  },
  // The name and the certificates are held against the profile's bytes (own-plan.ts): they can only be what it allows.
  connectionName: { rule: 'chosen', take: asSent },
  nameChosen: { rule: 'chosen', take: asSent },
  material: { rule: 'chosen', take: asSent },
  userName: { rule: 'chosen', take: asSent },
  chosenCertificate: {
    rule: 'equal',
    take: (_sent, { certificates, profile }) => chooseCertificate(profile, certificates),
  },
  serverCheck: { rule: 'chosen', take: asSent },
  serverVerdict: { rule: 'chosen', take: asSent },
  // Said, not acted on.
  recordedServerVerdict: { rule: 'notCompared', take: asSent },
  // Decides who takes part; what is then written is the acting side's own.
  renews: { rule: 'notCompared', take: asSent },
});
