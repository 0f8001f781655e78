/** When two answers say the same. */
import type { Answer, Query } from '../../src/shared/port/query.ts';

/** Lists that have no order of their own are sorted; everything else stands as it is. */
export function valueOf({ kind }: Query, answer: Answer | undefined): unknown {
  if (answer?.ok !== true) return answer;
  if (kind === 'certificate.list') {
    const certificates = answer.value as { thumbprint: string }[];
    return [...certificates].sort((a, b) => (a.thumbprint < b.thumbprint ? -1 : 1));
  }
  if (kind === 'ras.read') {
    const { connections, ...rest } = answer.value as { connections: string[] };
    // One name in both phonebooks is one name.
    return { ...rest, connections: [...new Set(connections)].sort() };
  }
  if (kind === 'service.read' && answer.value !== null) {
    // What it is called is the PC's own.
    const value = answer.value as { runningDependents: string[] };
    const runningDependents = [...value.runningDependents].sort();
    return { ...value, runningDependents, displayName: undefined };
  }
  return answer.value;
}
