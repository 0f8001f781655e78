import { canonical } from './canonical.ts';

/** Key of a thing: the room's kind and its target, for example `natTraversal:{}`. */
export function keyOf(kind: string, target: unknown): string {
  return `${kind}:${canonical(target)}`;
}
