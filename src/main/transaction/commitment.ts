/** From a plan that was carried out to what the receipts and claims say. */
import type { Facts } from '../../shared/profile-plan/facts.ts';
import type { NeededRestart } from '../../shared/plan/needed-restart.ts';
import type { Plan, Scope } from '../../shared/plan/step.ts';
import { ownerOfProfile } from '../../shared/profile-plan/plan-profile.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { Commitment, JournalHeader } from './documents.ts';
import type { RunRequest } from './executor.ts';
import type { HomeContents } from './home.ts';

export function headerOf(
  opened: OpenedProfile,
  request: RunRequest,
  scope: Scope,
  startedAt: string,
  restart: NeededRestart | null,
): JournalHeader {
  return {
    transaction: request.transaction,
    kind: 'apply',
    scope,
    owner: ownerOfProfile(opened.profile, opened.hash),
    startedAt,
    withOtherScope: request.withOtherScope,
    restart,
  };
}

/**
 * Claims belong to the machine; a profile that only holds claims has a receipt too, so that it can be undone.
 * @param restart what stands of an earlier change; a need of this one takes its place, because it is the later
 */
export function commitmentOf(
  header: JournalHeader,
  { profile }: OpenedProfile,
  facts: Pick<Facts, 'connectionName' | 'serverAddress' | 'serverVerdict'>,
  plan: Plan,
  home: HomeContents,
  restart: NeededRestart | null,
): Commitment {
  const { id } = header.owner;
  const owned = plan.records.owned.filter((thing) => thing.scope === header.scope);
  const machine = header.scope === 'machine';
  const claims = machine ? plan.records.claims : null;
  const holds = claims?.some((each) => each.holders.includes(id)) === true;
  const earlier = home.receipts.find((each) => each.owner.id === id);
  return {
    receipt:
      owned.length === 0 && !holds
        ? null
        : {
            owner: header.owner,
            scope: header.scope,
            transaction: header.transaction,
            appliedAt: header.startedAt,
            connectionName: facts.connectionName,
            serverAddress: facts.serverAddress,
            serverName: profile.server.address,
            owned,
            paused: earlier?.paused ?? false,
            serverVerdict: facts.serverVerdict ?? null,
          },
    claims,
    restart: machine ? (header.restart ?? restart) : null,
  };
}
