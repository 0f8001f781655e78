// How long a whole check may take.
const defaultLimitMs = 20_000;
/** With the extra step: each part of it waits for a server that may be slow, and one of them for a person. */
const fullLimitMs = 120_000;

export function limitOf({
  limitMs,
  depth,
}: {
  readonly limitMs?: number;
  readonly depth: 'normal' | 'full';
}): number {
  return limitMs ?? (depth === 'full' ? fullLimitMs : defaultLimitMs);
}
