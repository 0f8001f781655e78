// What the server check said, by the codes of its findings.
import type { Evidence } from '../../shared/diagnosis/finding.ts';
import type { ServerCheckResult } from '../../shared/server-check/result.ts';

/** The evidence of the first of these that it found; null: it found none. */
export function said(server: ServerCheckResult, ...codes: readonly string[]): Evidence | null {
  return server.findings.find(({ code }) => codes.includes(code))?.parameters ?? null;
}
