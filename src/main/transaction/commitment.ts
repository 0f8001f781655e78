/** From a plan that was carried out to what the receipts and claims say. */
import type { NeededRestart } from '../../shared/plan/needed-restart.ts';
import type { Plan } from '../../shared/plan/step.ts';
import type { Commitment, JournalHeader, Receipt } from './documents.ts';
import type { HomeContents } from './home.ts';

/** What a receipt has by its owner's kind. */
export type Recorded = Pick<
  Receipt,
  'connectionName' | 'nameChosen' | 'serverAddress' | 'serverName' | 'serverVerdict' | 'validUntil'
>;

/** A plan that was carried out, and what its receipt has besides. */
export interface CarriedOut {
  header: JournalHeader;
  recorded: Recorded;
  plan: Plan;
  home: HomeContents;
  /** What stands of an earlier change; a need of this one takes its place, because it is the later. */
  restart: NeededRestart | null;
}

/** Claims belong to the machine; an owner that only holds claims has a receipt too, so that it can be undone. */
export function commitmentOf({ header, recorded, plan, home, restart }: CarriedOut): Commitment {
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
            ...recorded,
            owned,
            paused: earlier?.paused ?? false,
          },
    claims,
    restart: machine ? (header.restart ?? restart) : null,
  };
}
