// What is known of one thing that a diagnosis rests on. A thing that nobody looked at, or could not, is never taken for good (D44).

export type Known<T> =
  | { readonly is: 'known'; readonly value: T }
  /** Nobody asked: it needs an administrator, another kind of connection, or the person left it out. */
  | { readonly is: 'notAsked'; readonly why: 'needsAdministrator' | 'notForThis' | 'leftOut' }
  /** Windows was asked and gave none; `why` is the port's word for it. */
  | { readonly is: 'unreadable'; readonly why: string }
  /** Our own reader failed: a defect of the program, told as one. */
  | { readonly is: 'crashed' };

export const known = <T>(value: T): Known<T> => ({ is: 'known', value });

/** A thing of which nothing is known, from the worst to the mildest. */
const unknowns = ['crashed', 'unreadable', 'notAsked'] as const;
export type Unknown = (typeof unknowns)[number];

/** Null where all of them are known. */
export function worstUnknown(things: readonly Known<unknown>[]): Unknown | null {
  return unknowns.find((each) => things.some(({ is }) => is === each)) ?? null;
}
