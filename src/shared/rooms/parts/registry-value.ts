/**
 * The rooms of one registry value of the machine that RasMan or the IPsec service reads: what they share. Others may need
 * the value too, so claims hold it (D11). The closed list of places is in port/operation.ts.
 */
import * as z from 'zod';
import type { Facts } from '../../profile-plan/facts.ts';
import type { Coded, Reason } from '../../plan/step.ts';
import type { Operation } from '../../port/operation.ts';
import type { QueryOf } from '../../port/query.ts';
import { registryValue } from '../../port/values.ts';
import type { Profile } from '../../profile/profile.ts';
import { rasManCodes, rasManOffer, rasManRestart, rasQuery } from './rasman-restart.ts';
import type { Move, Room } from '../room.ts';
import type { ComesAfterwards, Irreversible, NeedsRestart, Serves, Speaks } from '../traits.ts';
import type { Aim } from '../aim.ts';
import { willChange } from './will-change.ts';
import { ofMachine } from './scope.ts';

export type RegistryValue = z.infer<typeof registryValue>;

export interface RegistryPlace {
  key: string;
  value: string;
}

/** The place is fixed per room, so a target says nothing more. */
export const noTarget = z.strictObject({});
export type NoTarget = z.infer<typeof noTarget>;

const oddTypeCode = 'registryTypeNotKept';
const frameCodes = ['undoRegistryValue', oddTypeCode, ...rasManCodes] as const;
type FrameCode = (typeof frameCodes)[number];

export type RegistryFrame<Code extends string> = Room<
  NoTarget,
  RegistryValue,
  'registry.read',
  Code | FrameCode
> &
  Speaks<Code | FrameCode> &
  Irreversible<RegistryValue, Code | FrameCode> &
  ComesAfterwards<Code | FrameCode> &
  NeedsRestart<Code | FrameCode> &
  Partial<Serves<RegistryValue>>;

/** What such a room says itself; the optional parts stand in the place of the frame's. */
export interface RegistryRoom<Code extends string>
  extends
    Pick<RegistryFrame<Code>, 'kind' | 'restart'>,
    Partial<Pick<RegistryFrame<Code>, 'serves' | 'watch' | 'findings' | 'afterwards'>> {
  codes: readonly Code[];
  place: RegistryPlace;
  /** Null where the profile does not need the value. */
  need: (profile: Profile, facts: Facts) => RegistryNeed<Code> | null;
}

interface RegistryNeed<Code extends string> {
  aim: Aim<RegistryValue>;
  reason: Reason<Code>;
  /** What the value means for everything else on the PC. */
  risk: Code;
}

/** Unless the room says otherwise, a restart of RasMan may already help: it is offered, and done on consent (D28). */
export function registryRoom<Code extends string>({
  place,
  need,
  codes,
  ...own
}: RegistryRoom<Code>): RegistryFrame<Code> {
  const room: RegistryFrame<Code> = {
    sharing: 'raisable',
    scope: ofMachine,
    target: noTarget,
    value: registryValue,
    codes: [...codes, ...frameCodes],
    undoCode: 'undoRegistryValue',

    want(profile, facts) {
      const found = need(profile, facts);
      if (found === null) return [];
      const { aim, reason, risk } = found;
      const risks: Coded<Code>[] = [{ code: risk, parameters: {} }];
      return [{ target: {}, aim, reasons: [reason], risks }];
    },

    query: () => readPlace(place),
    find: (_target, answer) => answer,
    move: (change) => movePlace(place, change),
    irreversible: irreversiblePlace,

    watch: (profile, facts) => (need(profile, facts) === null ? [] : [rasQuery]),
    findings: (profile, facts, answer) =>
      willChange(room, profile, facts, answer) ? rasManOffer(own.kind, facts, answer) : [],
    afterwards: (_profile, facts, answer) =>
      facts.consent.restartRasMan ? rasManRestart(answer) : [],
    ...own,
  };
  return room;
}

export function dword(data: number): RegistryValue {
  return { type: 'dword', data };
}

/** The number that stands there; absent and odd types count as `otherwise`, Windows' default. */
export function numberOf(have: RegistryValue | null, otherwise: number): number {
  return have?.type === 'dword' ? have.data : otherwise;
}

export function readPlace(place: RegistryPlace): QueryOf<'registry.read'> {
  return { kind: 'registry.read', ...place };
}

/** Null for a type that is never written. */
function movePlace(place: RegistryPlace, { to }: Move<NoTarget, RegistryValue>): Operation | null {
  if (to === null) return { kind: 'registry.delete', ...place };
  return to.type === 'other' ? null : { kind: 'registry.set', ...place, data: to };
}

/** D10: a value of an odd type (binary, list) is shown and never written, so what it was cannot be put back. */
function irreversiblePlace(from: RegistryValue | null): typeof oddTypeCode | null {
  return from?.type === 'other' ? oddTypeCode : null;
}
