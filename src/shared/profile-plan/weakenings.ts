/**
 * Where a profile is less safe than Windows or this program would be by itself: one list, made in one place, and the first
 * thing that a plan, a report, the terminal and the window say. Codes and parameters; the words are the catalogs'.
 */
import type { Weakening } from '../plan/step.ts';
import type { OverrideName, WeakeningName } from '../profile/exceptions.ts';
import type { Profile } from '../profile/profile.ts';

/** Beside the names that a profile must give: what it sets lower without one. */
export const unnamedWeakenings = ['crlCheckOff', 'crlCheckLowered'] as const;
type WeakeningCode = WeakeningName | OverrideName | (typeof unnamedWeakenings)[number];

/** What a finding of a room says is set lower on this PC than it was. */
const lowering: ReadonlySet<string> = new Set(['crlCheckLowered'] satisfies WeakeningCode[]);

/** `findings`: of the rooms; empty where only the profile is known. Named ones stand here whether or not anything uses them. */
export function weakeningsOf(
  profile: Profile,
  findings: readonly { code: string; parameters: Weakening['parameters'] }[] = [],
): Weakening[] {
  const named = [...profile.weakenings, ...profile.overrides];
  const lowered = findings.filter(({ code }) => lowering.has(code));
  return [
    ...named.map(({ name, why }) => make(name, { reason: why })),
    // Also Windows' default, but the profile says it for the whole PC, whatever was chosen there before.
    ...(profile.crlCheck === 0 && lowered.length === 0 ? [make('crlCheckOff')] : []),
    ...lowered.map(({ parameters }) => make('crlCheckLowered', { parameters })),
  ];
}

function make(code: WeakeningCode, more: Partial<Weakening> = {}): Weakening {
  return { code, parameters: {}, reason: null, ...more };
}
