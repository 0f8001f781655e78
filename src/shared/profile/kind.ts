/** The kinds of profile, and how they are told apart: whoever does it is asked for every kind by the compiler (D48). */

export const kinds = ['l2tp', 'ipsec'] as const;
export type Kind = (typeof kinds)[number];

export function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value);
}

/** A connection that somebody dials; the others are rules that take effect by themselves. */
export const isDialled: Readonly<Record<Kind, boolean>> = { l2tp: true, ipsec: false };

/** What is to be done with a profile of each kind. Where data will do, a `Record<Kind, …>` is shorter. */
export function byKind<Of extends { readonly kind: Kind }, Result>(
  of: Of,
  cases: { readonly [Each in Kind]: (of: Extract<Of, { readonly kind: Each }>) => Result },
): Result {
  const own: (of: never) => Result = cases[of.kind];
  return own(of as never);
}
