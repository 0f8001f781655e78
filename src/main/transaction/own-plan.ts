/**
 * What the acting side makes itself of a request (D37): it holds what was sent against its own records and the profile's own
 * bytes, looks at the PC anew, reads the state and plans. Asks, never changes.
 */
import type { CertificateMaterial } from '../../shared/certificate/material.ts';
import { sameJson } from '../../shared/identity/canonical.ts';
import { profileFacts, type SeenOfProfile } from '../../shared/profile-plan/acting-facts.ts';
import { choosesCertificate } from '../../shared/profile-plan/choose-certificate.ts';
import { isNameOf } from '../../shared/profile-plan/connection-name.ts';
import type { Facts } from '../../shared/profile-plan/facts.ts';
import { planProfile, queriesOfProfile } from '../../shared/profile-plan/plan-profile.ts';
import { stateOf } from '../../shared/plan/state.ts';
import type { Plan } from '../../shared/plan/step.ts';
import { parseAnswer, type Query } from '../../shared/port/query.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import { thingFault } from './belongs.ts';
import type { LookRequest } from './executor.ts';
import { obstacleIn, readHome, type Home, type HomeContents } from './home.ts';
import type { ScopeSession } from './wall.ts';

export interface OwnPlanParts {
  session: Pick<ScopeSession, 'ask'>;
  home: Home;
  rooms: readonly AnyRoom[];
  simulated: boolean;
  /** That this side was given. */
  secrets: readonly SecretName[];
  hangUp: boolean;
  /** True when certificates that were sent are those of the profile's own bytes, as far as these can be read here. */
  isMaterialOf: (profile: Profile, material: CertificateMaterial | null) => boolean;
  now: () => string;
}

/** Why a request is no question for this side; null when it is one. */
export function faultOf(
  parts: OwnPlanParts,
  { profile }: OpenedProfile,
  request: LookRequest,
): 'recordsUnusable' | 'recordsChanged' | 'notOfProfile' | null {
  const contents = readHome(parts.home);
  if (obstacleIn(contents, profile.id) !== null) return 'recordsUnusable';
  if (!isOfRecords(parts.home, contents, request)) return 'recordsChanged';
  return isOfProfile(parts, profile, request) ? null : 'notOfProfile';
}

/** What the profile's own bytes say is not taken from the other side, nor things that no scope has (D36). */
export function isOfProfile(
  { isMaterialOf }: OwnPlanParts,
  profile: Profile,
  { facts }: LookRequest,
): boolean {
  return (
    facts.owned.every(
      (thing) => thingFault(thing.scope, thing, [thing.former, thing.ours]) === null,
    ) &&
    isNameOf(profile, facts.connectionName) &&
    isMaterialOf(profile, facts.material)
  );
}

/** D13: what the other side says of our records counts only if it is what stands in our own folder. */
function isOfRecords({ scope }: Home, contents: HomeContents, { facts }: LookRequest): boolean {
  const owned = facts.owned.filter((thing) => thing.scope === scope);
  const claims = scope === 'machine' ? facts.claims : contents.claims;
  return sameJson({ owned, claims }, { owned: contents.owned, claims: contents.claims });
}

/** A plan of this scope, of what this side sees itself; null when the PC does not say what it is. */
export async function ownPlan(
  parts: OwnPlanParts,
  { profile, hash }: OpenedProfile,
  { facts: sent }: LookRequest,
): Promise<{ plan: Plan; facts: Facts } | null> {
  const { rooms, simulated, session, home } = parts;
  const seen = await observe(parts, profile);
  if (seen === null) return null;
  const facts = profileFacts.acting(sent, seen);
  const scopes = [home.scope];
  const queries = queriesOfProfile(rooms, profile, facts, scopes);
  const state = stateOf(queries, await session.ask(queries));
  const input = { profile, profileHash: hash, state, facts, simulated, scopes };
  return { plan: planProfile(rooms, input), facts };
}

/** The user's own password is nothing that the machine's side is given (D25): that it is there can only be told. */
const notOfMachine: readonly SecretName[] = ['password'];

async function observe(
  { session, home, secrets, hangUp, now }: OwnPlanParts,
  profile: Profile,
): Promise<SeenOfProfile | null> {
  const queries: Query[] = [
    { kind: 'host.read', server: profile.server.address },
    ...(choosesCertificate(profile) ? [{ kind: 'certificate.list', store: 'My' } as const] : []),
  ];
  const [hostAnswer, listAnswer] = await session.ask(queries);
  const host = parseAnswer('host.read', hostAnswer);
  if (!host.ok) return null;
  const list = listAnswer === undefined ? null : parseAnswer('certificate.list', listAnswer);
  const receipt = readHome(home).receipts.find((each) => each.owner.id === profile.id);
  return {
    profile,
    now: now(),
    host: host.value,
    certificates: list?.ok === true ? list.value : [],
    recordedServerAddress: receipt?.serverAddress ?? null,
    secrets: home.scope === 'machine' ? [...secrets, ...notOfMachine] : secrets,
    hangUp,
  };
}
