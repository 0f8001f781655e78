// How long a whole check may take unless told: at the command line and in the window.
/** A check takes 5 s at most by itself, unless its server answers and has to be asked more. */
const defaultLimitMs = 20_000;
/** With the extra step: each part of it waits for a server that may be slow, and one of them for a person. */
const fullLimitMs = 120_000;

export function limitOf({
  limitMs,
  depth,
}: {
  readonly limitMs?: number | null;
  readonly depth: 'normal' | 'full';
}): number {
  return limitMs ?? (depth === 'full' ? fullLimitMs : defaultLimitMs);
}
