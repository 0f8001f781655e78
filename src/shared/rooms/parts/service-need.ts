/** Which services a profile needs (D17). */
import * as z from 'zod';
import { serviceName } from '../../port/values.ts';
import { factOn, stockServiceFacts } from '../../port/windows-stock.ts';
import { byKind } from '../../profile/kind.ts';
import type { Profile } from '../../profile/profile.ts';

export const serviceTarget = z.strictObject({ service: serviceName });
export type ServiceTarget = z.infer<typeof serviceTarget>;

/** In the order in which they have to run. MpsSvc only where rules or settings of ours live in it: starting it turns the firewall on. */
export function neededServices(profile: Profile, windows: string): ServiceTarget['service'][] {
  const rules = profile.allowPingFrom.length > 0 || profile.crlCheck !== undefined;
  const firewall = rules ? (['MpsSvc'] as const) : [];
  return byKind(profile, {
    l2tp: () => [
      ...(['BFE', ...firewall, 'IKEEXT', 'PolicyAgent', 'SstpSvc'] as const),
      ...startedAlong(windows),
      'RasMan',
    ],
    ipsec: () => ['BFE', 'MpsSvc', 'IKEEXT', 'PolicyAgent'],
  });
}

/**
 * What Windows starts when RasMan is started, and what would run on when RasMan is stopped: wanted by itself, so that undo knows how
 * it stood (F9). What else RasMan runs on is needed anyway, or cannot be stopped (Dnscache).
 */
function startedAlong(windows: string): 'TapiSrv'[] {
  const { value } = factOn(stockServiceFacts.RasMan.dependsOn, windows);
  return value.includes('TapiSrv') ? ['TapiSrv'] : [];
}

/** D17: they cannot be started or stopped, only set to start with Windows. For BFE this is [exp]: UNCONFIRMED. */
export function refusesControl(service: ServiceTarget['service']): boolean {
  return service === 'BFE' || service === 'MpsSvc';
}
