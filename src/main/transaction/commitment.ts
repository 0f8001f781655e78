/** From a plan that was carried out to what the receipts and claims say. */
import type { Plan, Scope } from '../../shared/plan/step.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { Commitment, JournalHeader } from './documents.ts';
import type { RunRequest } from './executor.ts';
import type { HomeContents } from './home.ts';

export function headerOf(
  opened: OpenedProfile,
  request: RunRequest,
  scope: Scope,
  startedAt: string,
): JournalHeader {
  const { id, revision, name, kind } = opened.profile;
  return {
    transaction: request.transaction,
    kind: 'apply',
    scope,
    profile: { id, revision, name, hash: opened.hash, kind },
    startedAt,
    withOtherScope: request.withOtherScope,
  };
}

/** Claims belong to the machine; a profile that only holds claims has a receipt too, so that it can be undone. */
export function commitmentOf(
  header: JournalHeader,
  { profile }: OpenedProfile,
  request: RunRequest,
  plan: Plan,
  home: HomeContents,
): Commitment {
  const { id } = header.profile;
  const owned = plan.records.owned.filter((thing) => thing.scope === header.scope);
  const machine = header.scope === 'machine';
  const claims = machine ? plan.records.claims : null;
  const holds = claims?.some((each) => each.holders.includes(id)) === true;
  const earlier = home.receipts.find((each) => each.profile.id === id);
  return {
    receipt:
      owned.length === 0 && !holds
        ? null
        : {
            profile: header.profile,
            scope: header.scope,
            transaction: header.transaction,
            appliedAt: header.startedAt,
            connectionName: request.facts.connectionName,
            serverAddress: request.facts.serverAddress,
            serverName: profile.server.address,
            owned,
            paused: earlier?.paused ?? false,
          },
    claims,
  };
}
