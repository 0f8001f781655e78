/**
 * The two-stage plan (D17): while a service that refuses service control does not run, Windows can neither be read
 * nor changed as planned. Then only the gating rooms speak; after the restart the plan is made and approved again.
 */
import type { Profile } from '../profile/profile.ts';
import type { Answers } from '../port/query.ts';
import type { AnyRoom } from '../rooms/room.ts';
import { twoStageCode } from '../rooms/traits.ts';
import type { Facts } from './facts.ts';
import type { GeneralCode } from './general-findings.ts';
import type { Finding, Reason } from '../plan/step.ts';

export interface Gate {
  /** The rooms that may speak: all of them, or those that keep the gate closed. */
  open: readonly AnyRoom[];
  /** Why Windows has to be restarted first, where the gate is closed. */
  firstStage: { reasons: Reason[]; findings: Finding<GeneralCode>[] } | null;
}

export function gateOf(
  rooms: readonly AnyRoom[],
  profile: Profile,
  facts: Facts,
  answer: Answers,
): Gate {
  const closing = rooms.flatMap((room) => {
    const reasons = room.gate?.(profile, facts, answer) ?? [];
    return reasons.length > 0 ? [{ room, reasons }] : [];
  });
  if (closing.length === 0) return { open: rooms, firstStage: null };
  const open = closing.map(({ room }) => room);
  return {
    open,
    firstStage: {
      reasons: closing.flatMap(({ reasons }) => reasons),
      findings: open.map(({ kind }) => ({
        code: twoStageCode,
        severity: 'warning',
        room: kind,
        parameters: {},
      })),
    },
  };
}
