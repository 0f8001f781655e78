/** Pause and resume of a tunnel rule: the seed's way to disconnect (10.2.3, D22). The rule stays; only its switch moves. */
import { z } from 'zod';
import type { Operation } from '../../shared/port/operation.ts';
import { readHome } from './home.ts';
import type { ScopeRunParts } from './scope-run.ts';

const ruleTarget = z.looseObject({ name: z.string() });

/**
 * The code of a refusal, or null when it is done. The receipt is written after the rule: should a crash come
 * between, the rule says what is true and the next pause or resume writes it down.
 */
export async function setPaused(
  parts: ScopeRunParts,
  profile: string,
  paused: boolean,
): Promise<string | null> {
  const receipt = readHome(parts.home).receipts.find((each) => each.profile.id === profile);
  const rule = receipt?.owned.find((thing) => thing.room === 'ipsecRule');
  if (receipt === undefined || rule === undefined) return 'nothingToPause';
  const { name } = ruleTarget.parse(rule.target);
  const operations: Operation[] = [
    { kind: paused ? 'ipsecRule.disable' : 'ipsecRule.enable', name },
  ];
  if (receipt.serverAddress !== null) {
    operations.push({ kind: 'securityAssociations.delete', peer: receipt.serverAddress });
  }
  const outcomes = await parts.session.perform(operations);
  if (outcomes.some((each) => each.status === 'unknown')) await parts.session.renew();
  const [first, second] = outcomes;
  if (first?.status !== 'done') return first?.status === 'failed' ? first.code : 'unknown';
  parts.home.receipts.write(profile, { ...receipt, paused });
  // The rule is switched all the same; old security associations end by themselves after their lifetime.
  return second === undefined || second.status === 'done' ? null : 'oldAssociationsStay';
}
