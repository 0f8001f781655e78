/**
 * The facts that the acting side works with (D37). What it can see itself it takes from itself; what was sent is held against
 * that by one table. A new fact does not compile without a row.
 */
import type { Host } from '../port/host.ts';
import type { SecretName } from '../port/values.ts';
import { digest } from '../identity/canonical.ts';
import type { PlanFacts } from './facts.ts';
import type { Owner } from './owner.ts';

/** What the acting side sees and holds itself. */
export interface Seen {
  host: Host;
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

interface Row<T, S> {
  rule: Rule;
  take: (sent: T, seen: S) => T;
}

type Rows<T extends object, S> = { readonly [K in keyof T]-?: Row<T[K], S> };

export const asSent = <T>(sent: T): T => sent;

function ofHost<K extends keyof Host>(rule: 'equal' | 'notCompared', field: K): Row<Host[K], Seen> {
  return { rule, take: (_sent, { host }) => host[field] };
}

const hostRows: Rows<Host, Seen> = {
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

const planRows: Rows<Omit<PlanFacts, 'host'>, Seen> = {
  // Refused before this where they are not the acting side's own records (own-plan.ts).
  owned: { rule: 'equal', take: asSent },
  claims: { rule: 'equal', take: asSent },
  connectionStood: { rule: 'chosen', take: asSent },
  onConflict: { rule: 'chosen', take: asSent },
  secretsGiven: {
    rule: 'chosen',
    take: (sent, { secrets }) => sent.filter((name) => secrets.includes(name)),
  },
  consent: {
    rule: 'chosen',
    take: (sent, { hangUp }) => ({ ...sent, hangUp: sent.hangUp && hangUp }),
  },
};

/** What can be done with one kind of owner's facts. */
export interface FactTable<F extends PlanFacts, S extends Seen> {
  /** What the acting side plans with. @param sent checked by the schema, and against what the owner's own bytes say */
  acting: (sent: F, seen: S) => F;
  /** What an approval binds besides the owner and the steps: all that was chosen, and what steps use of what was seen. */
  bound: (facts: F) => object;
  /** What a person was asked, as one word: the owner and everything chosen. Another one is another question. */
  question: (owner: Owner, facts: F) => string;
  /** The asking side's facts once the acting side has seen something else: what is bound comes from there, the rest stays. */
  withSeen: (own: F, acting: F) => F;
}

/** @param own the rows of what this kind of owner has beyond every plan's facts */
export function factTable<F extends PlanFacts, S extends Seen>(
  own: Rows<Omit<F, keyof PlanFacts>, S>,
): FactTable<F, S> {
  const rows = { ...planRows, ...own } as unknown as Rows<Omit<F, 'host'>, S>;
  const those = ({ host, ...rest }: F, rules: readonly Rule[]) => ({
    ...pick(rows, rest, rules),
    host: pick(hostRows, host, rules),
  });
  return {
    acting: ({ host, ...rest }, seen) =>
      ({ ...take(rows, rest, seen), host: take(hostRows, host, seen) }) as unknown as F,
    bound: (facts) => those(facts, ['equal', 'contained', 'chosen']),
    question: (owner, facts) => digest({ owner, chosen: those(facts, ['chosen']) }),
    withSeen(before, acting) {
      const { host, ...rest } = those(acting, ['equal', 'contained']);
      return { ...before, ...rest, host: { ...before.host, ...host } };
    },
  };
}

function isOwnAddress(address: string | null, { network, addressTowardsServer }: Host): boolean {
  return (
    address === addressTowardsServer || network.addresses.some((each) => each.address === address)
  );
}

function take<T extends object, S>(rows: Rows<T, S>, sent: T, seen: S): T {
  const taken = keysOf(rows).map((key) => [key, rows[key].take(sent[key], seen)] as const);
  return Object.fromEntries(taken.filter(([, value]) => value !== undefined)) as T;
}

function pick<T extends object, S>(rows: Rows<T, S>, of: T, rules: readonly Rule[]): Partial<T> {
  const keys = keysOf(rows).filter((key) => key in of && rules.includes(rows[key].rule));
  return Object.fromEntries(keys.map((key) => [key, of[key]])) as Partial<T>;
}

function keysOf<T extends object, S>(rows: Rows<T, S>): (keyof T)[] {
  return Object.keys(rows) as (keyof T)[];
}
