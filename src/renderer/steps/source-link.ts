/** Sources of a plan's reasons that a person can read on; the addresses are main's (src/shared/ipc/links.ts). */
import type { Link } from '../../shared/ipc/links.ts';

const pages: Readonly<Record<string, Link>> = { KB926179: 'natTraversal' };

/** Null where there is no page that a person would want to read. */
export function linkOfSource(source: string): Link | null {
  return Object.hasOwn(pages, source) ? (pages[source] ?? null) : null;
}
