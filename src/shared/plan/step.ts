/** The plan as data (D2, D3, D5): steps that a person approves, made of items that are journaled one by one. */
import * as z from 'zod';
import { operation } from '../port/operation.ts';
import { claim, ownedThing } from './facts.ts';
import { link } from './links.ts';
import { owner } from './owner.ts';

export const scope = z.enum(['machine', 'user']);
export type Scope = z.infer<typeof scope>;

export const action = z.enum(['create', 'update', 'remove', 'none']);
export type Action = z.infer<typeof action>;

const parameters = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type Parameters = z.infer<typeof parameters>;

/** A code with typed parameters; the words live in src/shared/text (D5). Who makes one says which codes it may have. */
export const coded = z.strictObject({ code: z.string(), parameters });
export interface Coded<Code extends string = string> extends z.infer<typeof coded> {
  code: Code;
}

/** Why a change is made, and the public page that says so; where only our own papers do, a comment names them. */
export const reason = z.strictObject({ code: z.string(), parameters, source: link.nullable() });
export interface Reason<Code extends string = string> extends z.infer<typeof reason> {
  code: Code;
}

/**
 * - `block`: nothing is applied; `need`: a secret is missing; `consent`: a flag or a click is missing;
 * - `warning` and `note` are shown and end nothing.
 */
export const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['block', 'need', 'consent', 'warning', 'note']),
  room: z.string().nullable(),
  parameters,
});
export interface Finding<Code extends string = string> extends z.infer<typeof finding> {
  code: Code;
}

export const item = z.lazy(() =>
  z.strictObject({
    room: z.string(),
    key: z.string(),
    target: z.unknown(),
    action,
    /** `null` = absent. */
    before: z.unknown(),
    after: z.unknown(),
    /** False when `before` could not be read or Windows never tells it (D2, D10). */
    beforeKnown: z.boolean(),
    /** Null when there is nothing to do, or when a person has to do it (`byHand` of the step). */
    operation: operation.nullable(),
    within: z.string().nullable(),
    shared: z.boolean(),
    irreversible: z.string().nullable(),
  }),
);
export type Item = z.infer<typeof item>;

const step = z.strictObject({
  id: z.string(),
  room: z.string(),
  scope,
  action,
  items: z.array(item),
  reasons: z.array(reason),
  risks: z.array(coded),
  /** How undo brings the former state back: a code. */
  undo: z.string(),
  byHand: z.boolean(),
});
export type Step = z.infer<typeof step>;

/** Done after the items of a scope, without a state of its own: a failure is reported, not rolled back. */
const afterwards = z.strictObject({ scope, operation, reason });
export interface Afterwards<Code extends string = string> extends z.infer<typeof afterwards> {
  reason: Reason<Code>;
}

/** Where the owner's wishes are less safe than Windows or this program would be by itself. */
export const weakening = z.strictObject({
  code: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** What the profile gives as its reason: text of others. Null where none is asked for. */
  reason: z.string().nullable(),
});
export type Weakening = z.infer<typeof weakening>;

export const planVersion = 2;

export const plan = z.lazy(() =>
  z.strictObject({
    format: z.literal('roadwarrior-plan'),
    version: z.literal(planVersion),
    owner,
    /** What a person has to know before anything else of the plan. */
    weakenings: z.array(weakening),
    windows: z.string(),
    simulated: z.boolean(),
    steps: z.array(step),
    findings: z.array(finding),
    afterwards: z.array(afterwards),
    /** MSI habit: 3010 is reported when true; the codes say which change needs it. */
    restart: z.strictObject({ needed: z.boolean(), reasons: z.array(reason) }),
    /** Of the services that were looked at (service-names.ts); the digests leave it out. */
    serviceNames: z.record(z.string(), z.string()),
    /** What the receipts and claims will say once this plan is committed. */
    records: z.strictObject({ owned: z.array(ownedThing), claims: z.array(claim) }),
    /** One per scope (D2). */
    digest: z.strictObject({ machine: z.string(), user: z.string() }),
  }),
);
export type Plan = z.infer<typeof plan>;
