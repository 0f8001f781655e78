/**
 * A disabled service is enabled; undo disables it again (D17). "Debloat" scripts that disable IKEEXT, PolicyAgent,
 * BFE, RasMan or SstpSvc are a frequent cause of error 789 and 809 (windows-facts 1.4).
 */
import type { z } from 'zod';
import { startType } from '../port/values.ts';
import type { Room } from './room.ts';
import { neededServices, serviceTarget, type ServiceTarget } from './service-need.ts';

type Start = z.infer<typeof startType>;

/** Windows' own start types (windows-facts 1.4): what a disabled service is set back to. */
const usualStart: Record<ServiceTarget['service'], Start> = {
  BFE: 'automatic',
  IKEEXT: 'automatic',
  PolicyAgent: 'manual',
  SstpSvc: 'manual',
  RasMan: 'manual',
  MpsSvc: 'automatic',
};

export const serviceStart: Room<ServiceTarget, Start> = {
  kind: 'serviceStart',
  sharing: 'raisable',
  target: serviceTarget,
  value: startType,
  codes: ['serviceNeeded', 'undoServiceStart', 'turnsFirewallOn', 'serviceNeedsRestart'],
  undoCode: 'undoServiceStart',

  want(profile) {
    return neededServices(profile).map((service) => ({
      target: { service },
      scope: 'machine' as const,
      aim: (have) => (have === 'disabled' ? usualStart[service] : have),
      reasons: [{ code: 'serviceNeeded', parameters: { service }, source: 'D17' }],
      ...(service === 'MpsSvc' ? { risks: [{ code: 'turnsFirewallOn', parameters: {} }] } : {}),
    }));
  },

  query: ({ service }) => ({ kind: 'service.read', service }),
  find: (_target, answer) => (answer as { start: Start } | null)?.start ?? null,
  move: ({ target, to }) =>
    to === null ? null : { kind: 'service.setStart', service: target.service, start: to },
};
