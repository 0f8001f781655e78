/**
 * What the acting side makes itself of a request (D37): it holds what was sent against its own records and the owner's own
 * bytes, looks at the PC anew, reads the state and plans. Asks, never changes.
 */
import { sameJson } from '../../shared/identity/canonical.ts';
import type { Owner } from '../../shared/plan/owner.ts';
import { obstacles } from '../../shared/plan/predicates.ts';
import { answersOf, stateOf } from '../../shared/plan/state.ts';
import type { Plan } from '../../shared/plan/step.ts';
import { parseAnswer } from '../../shared/port/query.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { Acting, OpenAsked, OpenedAsked } from './acting.ts';
import type { Asked } from './asked.ts';
import { thingFault } from './belongs.ts';
import type { Recorded } from './commitment.ts';
import type { RunReply, RunRequest } from './executor.ts';
import { obstacleIn, readHome, type Home, type HomeContents } from './home.ts';
import { readAndPlan } from './read-and-plan.ts';
import type { ScopeSession } from './wall.ts';

export interface OwnPlanParts {
  session: Pick<ScopeSession, 'ask'>;
  home: Home;
  rooms: readonly AnyRoom[];
  simulated: boolean;
  /** That this side was given. */
  secrets: readonly SecretName[];
  hangUp: boolean;
  openAsked: OpenAsked;
  now: () => string;
}

/** A plan to carry out, or why it is not. */
export type Judged = { kind: 'approved'; plan: Plan; recorded: Recorded } | RunReply;

/** Whatever was approved: what this side may do of it is judged here. */
export async function judgeRequest(
  parts: OwnPlanParts,
  { asked, digest }: Pick<RunRequest, 'asked' | 'digest'>,
): Promise<Judged> {
  const opened = await parts.openAsked(asked);
  if (opened === null) return { kind: 'refused', code: 'badProfile' };
  const fault = faultOf(parts, opened, asked);
  if (fault !== null) return { kind: 'refused', code: fault };
  const made = await makePlan(parts, opened);
  if (made === null) return { kind: 'refused', code: 'notObserved' };
  const { plan, of, recorded } = made;
  const { scope } = parts.home;
  if (plan.digest[scope] !== digest) return { kind: 'stale', plan, of };
  // The facts may be of a window that could not read it (D2); where nobody can, nothing is overwritten blindly.
  if (scope === 'machine' && plan.findings.some(({ code }) => code === 'unreadable')) {
    return { kind: 'refused', code: 'unreadable' };
  }
  const standing = obstacles(plan);
  if (standing.length > 0) return { kind: 'blocked', obstacles: standing };
  return { kind: 'approved', plan, recorded };
}

/** A plan of this scope, of what this side sees itself; null when it is no question for this side, or the PC says nothing. */
export async function ownPlan(parts: OwnPlanParts, asked: Asked): Promise<Plan | null> {
  const opened = await parts.openAsked(asked);
  if (opened === null || !isOfOwner(opened, asked)) return null;
  return (await makePlan(parts, opened))?.plan ?? null;
}

/** Why a request is no question for this side; null when it is one. */
function faultOf(
  { home }: OwnPlanParts,
  opened: OpenedAsked,
  asked: Asked,
): 'recordsUnusable' | 'recordsChanged' | 'notOfProfile' | null {
  const contents = readHome(home);
  const { owner } = opened;
  if (obstacleIn(contents, owner.id) !== null || isOfOtherKind(contents, owner)) {
    return 'recordsUnusable';
  }
  if (!isOfRecords(home, contents, asked)) return 'recordsChanged';
  return isOfOwner(opened, asked) ? null : 'notOfProfile';
}

/** What the owner's own bytes say is not taken from the other side, nor things that no scope has (D36). */
function isOfOwner(opened: OpenedAsked, { facts }: Asked): boolean {
  return (
    facts.owned.every(
      (thing) => thingFault(thing.scope, thing, [thing.former, thing.ours]) === null,
    ) && opened.isTrue()
  );
}

/** A remedy that takes a profile's GUID would take its things. */
function isOfOtherKind({ receipts }: HomeContents, { id, kind }: Owner): boolean {
  return receipts.some(({ owner }) => owner.id === id && owner.kind !== kind);
}

/** D13: what the other side says of our records counts only if it is what stands in our own folder. */
function isOfRecords({ scope }: Home, contents: HomeContents, { facts }: Asked): boolean {
  const owned = facts.owned.filter((thing) => thing.scope === scope);
  const claims = scope === 'machine' ? facts.claims : contents.claims;
  return sameJson({ owned, claims }, { owned: contents.owned, claims: contents.claims });
}

async function makePlan(
  parts: OwnPlanParts,
  opened: OpenedAsked,
): Promise<(Omit<Acting, 'wisher'> & { plan: Plan }) | null> {
  const acting = await observe(parts, opened);
  if (acting === null) return null;
  const { wisher, ...rest } = acting;
  return { ...rest, plan: await readAndPlan(parts, wisher, [parts.home.scope]) };
}

/** The user's own password is nothing that the machine's side is given (D25): that it is there can only be told. */
const notOfMachine: readonly SecretName[] = ['password'];

async function observe(
  { session, home, secrets, hangUp, now }: OwnPlanParts,
  opened: OpenedAsked,
): Promise<Acting | null> {
  const { host: hostQuery, others } = opened.queries;
  const [hostAnswer, ...answers] = await session.ask([hostQuery, ...others]);
  const host = parseAnswer('host.read', hostAnswer);
  if (!host.ok) return null;
  const receipts = readHome(home).receipts.filter(({ owner }) => owner.id === opened.owner.id);
  return opened.acting({
    now: now(),
    host: host.value,
    answer: answersOf(stateOf(others, answers)),
    receipt: receipts[0] ?? null,
    secrets: home.scope === 'machine' ? [...secrets, ...notOfMachine] : secrets,
    hangUp,
  });
}
