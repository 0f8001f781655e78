/**
 * What the person said yes to when Windows asked, as one word: a plan by its digest (of the machine scope), one thing done to
 * one installed profile (its GUID), or putting right what a killed run left. Both ends of the pipe prove that they mean the same.
 */
export type Approved =
  `plan:${string}` | `undo:${string}` | `pause:${string}` | `resume:${string}` | 'repair';

const form =
  /^(?:repair|plan:[0-9a-f]{64}|(?:undo|pause|resume):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Nothing else is ever approved. */
export function isApproved(word: string): word is Approved {
  return form.test(word);
}
