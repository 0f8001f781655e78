/** A profile as an owner of wishes: what its rooms want, ask and say, handed to the planner of any owner (D39). */
import { distinct } from '../identity/canonical.ts';
import type { Owner } from '../plan/owner.ts';
import { planWishes, queriesOfWishes } from '../plan/plan-wishes.ts';
import { answersOf } from '../plan/state.ts';
import type { Plan, Scope } from '../plan/step.ts';
import type { PlanInput, Wisher } from '../plan/wisher.ts';
import type { Query } from '../port/query.ts';
import type { Profile } from '../profile/profile.ts';
import { withRasManRestart } from '../rooms/parts/rasman-restart.ts';
import type { AnyRoom } from '../rooms/room.ts';
import { profileFacts } from './acting-facts.ts';
import type { Facts } from './facts.ts';
import { gateOf } from './gate.ts';
import { generalFindings } from './general-findings.ts';
import { weakeningsOf } from './weakenings.ts';

export interface ProfileInput extends Omit<PlanInput, 'rooms'> {
  profile: Profile;
  /** SHA-256 of the payload bytes that were parsed (D14). */
  profileHash: string;
  facts: Facts;
}

/** @param hash SHA-256 of the payload bytes that were parsed (D14) */
export function ownerOfProfile({ id, revision, name, kind }: Profile, hash: string): Owner {
  return { kind: 'profile', id, revision, name, hash, vpn: kind };
}

/** @param opened the profile, and the SHA-256 of its payload bytes (D14) */
export function wisherOfProfile(
  { profile, hash }: { profile: Profile; hash: string },
  facts: Facts,
): Wisher {
  return {
    owner: ownerOfProfile(profile, hash),
    facts,
    queries: (rooms, scopes) => queriesOfProfile(rooms, profile, facts, scopes),
    plan: ({ rooms, ...input }) =>
      planProfile(rooms, { profile, profileHash: hash, facts, ...input }),
  };
}

/** All questions of a profile's plan, each once. */
export function queriesOfProfile(
  rooms: readonly AnyRoom[],
  profile: Profile,
  facts: Facts,
  scopes?: readonly Scope[],
): Query[] {
  const wishes = rooms.map((room) => ({ room, wishes: room.want(profile, facts) }));
  return distinct([
    ...queriesOfWishes(rooms, { owner: profile.id, wishes, facts, scopes }),
    ...rooms.flatMap((room) => room.watch?.(profile, facts) ?? []),
  ]);
}

/** The plan of one profile on one PC. Throws only for a defect: a state that lacks the answer to a query. */
export function planProfile(rooms: readonly AnyRoom[], input: ProfileInput): Plan {
  const { profile, profileHash, facts, state, simulated, scopes } = input;
  const answer = answersOf(state);
  const { open, firstStage } = gateOf(rooms, profile, facts, answer);
  const plan = planWishes(rooms, {
    owner: ownerOfProfile(profile, profileHash),
    wishes: open.map((room) => ({
      room,
      wishes: room.want(profile, facts),
      findings: room.findings?.(profile, facts, answer) ?? [],
      afterwards: room.afterwards?.(profile, facts, answer) ?? [],
      restart: room.restart?.(answer) ?? [],
    })),
    findings: generalFindings(profile, facts),
    firstStage,
    ...{ state, facts, simulated, scopes },
    bound: profileFacts.bound(facts),
  });
  return {
    ...plan,
    weakenings: weakeningsOf(profile, plan.findings),
    findings: withRasManRestart(plan.findings, plan.afterwards),
  };
}
