/**
 * The facts that the acting side works with (D37). What it can see itself it takes from itself; what was sent is held against
 * that by one table. A new fact does not compile without a row.
 */
import type * as z from 'zod';
import type { Host } from '../port/host.ts';
import type { SecretName, storedCertificate } from '../port/values.ts';
import type { Profile } from '../profile/profile.ts';
import { digest } from '../identity/canonical.ts';
import { chooseCertificate } from './choose-certificate.ts';
import type { Facts } from './facts.ts';
import { serverAddressOf } from './server-address.ts';

/** What the acting side sees and holds itself. */
export interface Seen {
  now: string;
  host: Host;
  /** Of LocalMachine\My; empty when the profile chooses none of them, or they cannot be read. */
  certificates: readonly z.infer<typeof storedCertificate>[];
  /** Of its own receipts. */
  recordedServerAddress: string | null;
  /** The secrets that it was given, and those that are not for its scope. */
  secrets: readonly SecretName[];
  hangUp: boolean;
}

/**
 * - `equal`: as the acting side sees it; where the other side saw something else, that is another plan;
 * - `contained`: what was sent, while it is still one of those that there are; else as `equal`;
 * - `chosen`: nobody can see it on the PC: it is part of the question that a person was asked;
 * - `notCompared`: as the acting side sees it. The obstacles are judged by it; a difference alone is no other plan.
 */
type Rule = 'equal' | 'contained' | 'chosen' | 'notCompared';

interface Row<T> {
  rule: Rule;
  take: (sent: T, seen: Seen, profile: Profile) => T;
}

type Rows<T extends object> = { readonly [K in keyof T]-?: Row<T[K]> };

const asSent = <T>(sent: T): T => sent;

function ofHost<K extends keyof Host>(rule: 'equal' | 'notCompared', field: K): Row<Host[K]> {
  return { rule, take: (_sent, { host }) => host[field] };
}

const hostRows: Rows<Host> = {
  windows: ofHost('equal', 'windows'),
  language: ofHost('notCompared', 'language'),
  // An administrator's password may have been typed at the prompt: another account than the person's is no difference.
  identity: ofHost('notCompared', 'identity'),
  network: ofHost('notCompared', 'network'),
  // A name with several addresses tells them in an order of its own every time.
  serverAddresses: ofHost('notCompared', 'serverAddresses'),
  addressTowardsServer: {
    rule: 'contained',
    take: (sent, { host }) => (isOwnAddress(sent, host) ? sent : host.addressTowardsServer),
  },
  atConsole: ofHost('notCompared', 'atConsole'),
  remoteSessions: ofHost('notCompared', 'remoteSessions'),
  ikePortHolders: ofHost('notCompared', 'ikePortHolders'),
  moduleLogging: ofHost('notCompared', 'moduleLogging'),
  nrptPolicy: ofHost('notCompared', 'nrptPolicy'),
};

const factRows: Rows<Omit<Facts, 'host'>> = {
  now: { rule: 'notCompared', take: (_sent, seen) => seen.now },
  serverAddress: {
    rule: 'contained',
    take: (sent, { host }, profile) => serverAddressOf(profile, host.serverAddresses, sent),
  },
  recordedServerAddress: {
    rule: 'notCompared',
    take: (_sent, seen) => seen.recordedServerAddress,
  },
  // Refused before this where they are not the acting side's own records (LocalExecutor).
  owned: { rule: 'equal', take: asSent },
  claims: { rule: 'equal', take: asSent },
  // These two are held against the profile's bytes (LocalExecutor): they can only be what it allows.
  connectionName: { rule: 'chosen', take: asSent },
  material: { rule: 'chosen', take: asSent },
  connectionStood: { rule: 'chosen', take: asSent },
  userName: { rule: 'chosen', take: asSent },
  onConflict: { rule: 'chosen', take: asSent },
  secretsGiven: {
    rule: 'chosen',
    take: (sent, { secrets }) => sent.filter((name) => secrets.includes(name)),
  },
  chosenCertificate: {
    rule: 'equal',
    take: (_sent, { certificates }, profile) => chooseCertificate(profile, certificates),
  },
  serverCheck: { rule: 'chosen', take: asSent },
  serverVerdict: { rule: 'chosen', take: asSent },
  // Said, not acted on.
  recordedServerVerdict: { rule: 'notCompared', take: asSent },
  consent: {
    rule: 'chosen',
    take: (sent, { hangUp }) => ({ ...sent, hangUp: sent.hangUp && hangUp }),
  },
};

/** What the acting side plans with. @param sent checked by the schema, and against the profile */
export function actingFacts(profile: Profile, sent: Facts, seen: Seen): Facts {
  const { host, ...rest } = sent;
  return {
    ...take(factRows, rest, seen, profile),
    host: take(hostRows, host, seen, profile),
  };
}

/** What an approval binds besides the profile and the steps: all that was chosen, and what steps use of what was seen. */
export function boundFacts({ host, ...rest }: Facts): object {
  const rules: readonly Rule[] = ['equal', 'contained', 'chosen'];
  return { ...pick(factRows, rest, rules), host: pick(hostRows, host, rules) };
}

/** What a person was asked, as one word: the profile and everything chosen. Another one is another question. */
export function questionOf(profileHash: string, { host, ...rest }: Facts): string {
  const chosen = { ...pick(factRows, rest, ['chosen']), ...pick(hostRows, host, ['chosen']) };
  return digest({ profile: profileHash, chosen });
}

/** The asking side's facts once the acting side has seen something else: what is bound comes from there, the rest stays. */
export function withSeen(own: Facts, acting: Facts): Facts {
  const rules: readonly Rule[] = ['equal', 'contained'];
  const { host: ownHost, ...ownRest } = own;
  const { host, ...rest } = acting;
  return {
    ...ownRest,
    ...pick(factRows, rest, rules),
    host: { ...ownHost, ...pick(hostRows, host, rules) },
  };
}

function isOwnAddress(address: string | null, { network, addressTowardsServer }: Host): boolean {
  return (
    address === addressTowardsServer || network.addresses.some((each) => each.address === address)
  );
}

function take<T extends object>(rows: Rows<T>, sent: T, seen: Seen, profile: Profile): T {
  const taken = keysOf(rows).map((key) => [key, rows[key].take(sent[key], seen, profile)] as const);
  return Object.fromEntries(taken.filter(([, value]) => value !== undefined)) as T;
}

function pick<T extends object>(rows: Rows<T>, of: T, rules: readonly Rule[]): Partial<T> {
  const keys = keysOf(rows).filter((key) => key in of && rules.includes(rows[key].rule));
  return Object.fromEntries(keys.map((key) => [key, of[key]])) as Partial<T>;
}

function keysOf<T extends object>(rows: Rows<T>): (keyof T)[] {
  return Object.keys(rows) as (keyof T)[];
}
