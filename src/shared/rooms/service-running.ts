/**
 * A needed service that is stopped is started; undo stops it again (D17). RasMan dials, IKEEXT negotiates: with
 * either stopped the connection ends in error 827 or 834 (windows-facts 7). BFE and MpsSvc are not started here:
 * they refuse service control, see the gate in service-start.ts.
 */
import * as z from 'zod';
import type { Room } from './room.ts';
import {
  neededServices,
  refusesControl,
  serviceTarget,
  type ServiceTarget,
} from './parts/service-need.ts';
import { ofMachine } from './parts/scope.ts';
import type { NeededByOthers, Passing } from './traits.ts';

const codes = ['serviceMustRun', 'undoServiceRunning'] as const;
type Code = (typeof codes)[number];

export const serviceRunning: Room<ServiceTarget, boolean, 'service.read', Code> &
  NeededByOthers<ServiceTarget> &
  Passing = {
  kind: 'serviceRunning',
  sharing: 'raisable',
  scope: ofMachine,
  target: serviceTarget,
  value: z.boolean(),
  codes,
  undoCode: 'undoServiceRunning',
  // RasMan, SstpSvc and PolicyAgent start by hand or trigger: after a restart they are stopped until they are needed.
  passing: true,

  want: (profile) =>
    neededServices(profile)
      .filter((service) => !refusesControl(service))
      .map((service) => ({
        target: { service },
        // A service that is not on this PC cannot run; service-start.ts says so.
        aim: { kind: 'unless', these: [null], value: true },
        reasons: [{ code: 'serviceMustRun', parameters: { service }, source: 'D17' }],
      })),

  /** A service that another one runs on is not stopped, nor RasMan under a connection (D28). */
  needed: {
    when: ['dependentsRunning', 'inUse'],
    ask: ({ service }) => [
      { kind: 'service.read', service },
      ...(service === 'RasMan' ? [{ kind: 'ras.read' as const }] : []),
    ],
    names({ service }, answer) {
      const read = answer({ kind: 'service.read', service });
      const ras = answer({ kind: 'ras.read' });
      return [
        ...(read?.ok === true ? (read.value?.runningDependents ?? []) : []),
        ...(ras?.ok === true ? ras.value.connections : []),
      ];
    },
  },

  query: ({ service }) => ({ kind: 'service.read', service }),
  find: (_target, answer) => answer?.running ?? null,
  move: ({ target, to }) =>
    to === null ? null : { kind: to ? 'service.start' : 'service.stop', service: target.service },
};
