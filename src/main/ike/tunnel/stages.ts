// The order of the way.
import type { TunnelStage } from '../exchange/tunnel-outcome.ts';

const stages = [
  'quickMode',
  'l2tpTunnel',
  'l2tpSession',
  'lcp',
  'authentication',
  'address',
] as const satisfies readonly TunnelStage[];

/** What is waited for once that has been reached. */
export function stageAfter(reached: TunnelStage | null): TunnelStage {
  const at = stages.findIndex((stage) => stage === reached);
  return stages[at + 1] ?? 'address';
}
