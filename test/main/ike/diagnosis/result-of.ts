// A diagnosis as the result that a check would give back.
import type { Observations } from '../../../../src/main/ike/diagnosis/observations.ts';
import type { Diagnosis } from '../../../../src/main/ike/diagnosis/diagnose.ts';
import {
  serverCheckResult,
  type ServerCheckResult,
} from '../../../../src/shared/server-check/result.ts';

export function resultOf(
  diagnosis: Diagnosis,
  { asked, address, ended }: Pick<Observations, 'asked' | 'address' | 'ended'>,
): ServerCheckResult {
  return serverCheckResult.parse({
    ...diagnosis,
    at: '2026-11-23T12:00:00Z',
    server: asked.server,
    address,
    addresses: [],
    method: asked.method,
    ended,
    milliseconds: 1,
    nat: null,
    chosen: null,
    seen: { vendorIds: [], identity: null, authorities: [], certificate: null },
    exchanges: [],
  });
}
