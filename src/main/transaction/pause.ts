/** Pause and resume: the seed's way to disconnect (10.2.3, D22). What was set up stays; only its switch moves. */
import { readHome } from './home.ts';
import type { ScopeRunParts } from './scope-run.ts';

/**
 * The code of a refusal, or null when it is done. The receipt is written after the switch: should a crash come
 * between, the thing itself says what is true and the next pause or resume writes it down.
 */
export async function setPaused(
  parts: ScopeRunParts,
  owner: string,
  paused: boolean,
): Promise<string | null> {
  const receipt = readHome(parts.home).receipts.find((each) => each.owner.id === owner);
  if (receipt === undefined) return 'nothingToPause';
  const operations = receipt.owned.flatMap((thing) => {
    const room = parts.rooms.find((each) => each.kind === thing.room);
    if (room?.pause === undefined) return [];
    return room.pause(room.target.parse(thing.target), paused, receipt.serverAddress);
  });
  if (operations.length === 0) return 'nothingToPause';
  const outcomes = await parts.session.perform(operations);
  if (outcomes.some((each) => each.status === 'unknown')) await parts.session.renew();
  const [first, ...others] = outcomes;
  if (first?.status !== 'done') return first?.status === 'failed' ? first.code : 'unknown';
  parts.home.receipts.write(owner, { ...receipt, paused });
  // It is switched all the same; old security associations end by themselves after their lifetime.
  return others.every((each) => each.status === 'done') ? null : 'oldAssociationsStay';
}
