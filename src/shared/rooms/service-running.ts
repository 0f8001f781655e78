/**
 * A needed service that is stopped is started; undo stops it again (D17). RasMan dials, IKEEXT negotiates: with
 * either stopped the connection ends in error 827 or 834 (windows-facts 7). BFE and MpsSvc are not started here:
 * they refuse service control, see the gate in service-start.ts.
 */
import * as z from 'zod';
import { startingPort, startsByItself } from '../port/windows-stock.ts';
import type { Room } from './room.ts';
import {
  neededServices,
  refusesControl,
  serviceTarget,
  type ServiceTarget,
} from './parts/service-need.ts';
import { ofMachine } from './parts/scope.ts';
import type { ComesByItself, NeededByOthers, Passing, Serves } from './traits.ts';

const firewall = { kind: 'service.read', service: 'MpsSvc' } as const;

const codes = ['serviceMustRun', 'undoServiceRunning'] as const;
type Code = (typeof codes)[number];

export const serviceRunning: Room<ServiceTarget, boolean, 'service.read', Code> &
  NeededByOthers<ServiceTarget> &
  ComesByItself<ServiceTarget> &
  Serves<boolean> &
  Passing = {
  kind: 'serviceRunning',
  sharing: 'raisable',
  scope: ofMachine,
  target: serviceTarget,
  value: z.boolean(),
  codes,
  undoCode: 'undoServiceRunning',
  // By their start types some are stopped after a restart until they are needed.
  passing: true,
  serves: (have) => have === true,
  /**
   * F25: where the firewall runs, whose port starts the service, it is a fault only that it is disabled. One that was is
   * started: the port may be open already.
   */
  comes: {
    ask: ({ service }) => (startingPort[service] === undefined ? [] : [firewall]),
    byItself({ service }, answer, windows) {
      const read = answer({ kind: 'service.read', service });
      const wall = answer(firewall);
      return (
        startsByItself(service, windows) &&
        read?.ok === true &&
        read.value !== null &&
        read.value.start !== 'disabled' &&
        wall?.ok === true &&
        wall.value?.running === true
      );
    },
  },

  want: (profile, { host }) =>
    neededServices(profile, host.windows)
      .filter((service) => !refusesControl(service))
      .map((service) => ({
        target: { service },
        // A service that is not on this PC cannot run; service-start.ts says so.
        aim: { kind: 'unless', these: [null], value: true },
        reasons: [{ code: 'serviceMustRun', parameters: { service }, source: null }],
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
