/** Which services a profile needs (D17). */
import * as z from 'zod';
import { serviceName } from '../../port/values.ts';
import { byKind } from '../../profile/kind.ts';
import type { Profile } from '../../profile/profile.ts';

export const serviceTarget = z.strictObject({ service: serviceName });
export type ServiceTarget = z.infer<typeof serviceTarget>;

/** In the order in which they have to run. MpsSvc only where rules or settings of ours live in it: starting it turns the firewall on. */
export function neededServices(profile: Profile): ServiceTarget['service'][] {
  const rules = profile.allowPingFrom.length > 0 || profile.crlCheck !== undefined;
  const firewall = rules ? (['MpsSvc'] as const) : [];
  return byKind(profile, {
    l2tp: () => ['BFE', ...firewall, 'IKEEXT', 'PolicyAgent', 'SstpSvc', 'RasMan'],
    ipsec: () => ['BFE', 'MpsSvc', 'IKEEXT', 'PolicyAgent'],
  });
}

/** D17: they cannot be started or stopped, only set to start with Windows. For BFE this is [exp]: UNCONFIRMED. */
export function refusesControl(service: ServiceTarget['service']): boolean {
  return service === 'BFE' || service === 'MpsSvc';
}
