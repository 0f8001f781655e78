/**
 * D16: who works on this PC from elsewhere (remote desktop, SSH, WinRM, a management agent) may be cut off by a rule, by
 * the firewall that comes up, or by a default route that goes away.
 */
import type { Facts } from '../../profile-plan/facts.ts';
import type { Coded, Finding, Parameters } from '../../plan/step.ts';

type Host = Facts['host'];

/** Said at a step and as a finding. Outside the console there may be nobody to name: a service works for itself too. */
export const cutOffCode = 'mayCutYouOff';

/** At a step that may cut somebody off. */
export function cutOffRisks({ host }: Facts): Coded<typeof cutOffCode>[] {
  return host.atConsole ? [] : [{ code: cutOffCode, parameters: parametersOf(host) }];
}

/** @param changes whether the plan changes what may cut somebody off */
export function cutOffFindings(
  { host, consent }: Facts,
  room: string,
  changes: boolean,
): Finding<typeof cutOffCode>[] {
  if (host.atConsole || !changes || consent.remoteSession) return [];
  return [{ code: cutOffCode, severity: 'consent', room, parameters: parametersOf(host) }];
}

/** `from`: every far end with the port of this PC that it came to, or `none`. */
function parametersOf({ remoteSessions }: Host): Parameters {
  const ends = remoteSessions.map(({ address, port }) =>
    address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`,
  );
  return { from: ends.length === 0 ? 'none' : ends.join(', ') };
}
