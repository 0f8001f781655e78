/**
 * A disabled service is enabled; undo disables it again (D17). "Debloat" scripts that disable IKEEXT, PolicyAgent,
 * BFE, RasMan or SstpSvc are a frequent cause of error 789 and 809 (windows-facts 1.4).
 */
import type * as z from 'zod';
import type { Facts } from '../profile-plan/facts.ts';
import type { Finding } from '../plan/step.ts';
import type { Answers, QueryOf } from '../port/query.ts';
import { startType, type service } from '../port/values.ts';
import { factOn, stockServiceFacts } from '../port/windows-stock.ts';
import type { Kind } from '../profile/kind.ts';
import type { Profile } from '../profile/profile.ts';
import { cutOffCode, cutOffFindings } from './parts/remote-session.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import {
  neededServices,
  refusesControl,
  serviceTarget,
  type ServiceTarget,
} from './parts/service-need.ts';
import { ofMachine } from './parts/scope.ts';
import {
  twoStageCode,
  type Drifts,
  type Gates,
  type KnownByReceipt,
  type Serves,
  type Speaks,
} from './traits.ts';

type Start = z.infer<typeof startType>;
type Service = z.infer<typeof service>;
type Name = ServiceTarget['service'];

const enabled = startType.exclude(['disabled']).options;

/** Windows' own start type on this version: what a disabled service is set back to. */
function usualStart(service: Name, windows: string): Start {
  return factOn(stockServiceFacts[service].start, windows).value;
}

const kind = 'serviceStart';
const say = sayer<Code>(kind);

/** RFC 2661 8.1 */
const l2tpPort = 1701;
const needsL2tp: Record<Kind, boolean> = { l2tp: true, ipsec: false };

const codes = [
  'serviceNeeded',
  'undoServiceStart',
  'turnsFirewallOn',
  'serviceNeedsRestart',
  'serviceMissing',
  'serviceBlocked',
  'ikePortHeld',
  'l2tpPortHeld',
  cutOffCode,
  twoStageCode,
] as const;
type Code = (typeof codes)[number];

export const serviceStart: Room<ServiceTarget, Start, 'service.read', Code> &
  Speaks<Code> &
  Drifts<Code> &
  Serves<Start> &
  Gates<Code> &
  KnownByReceipt<ServiceTarget, Start, Code> = {
  kind,
  sharing: 'raisable',
  scope: ofMachine,
  target: serviceTarget,
  value: startType,
  codes,
  driftCodes: [twoStageCode],
  undoCode: 'undoServiceStart',

  want(profile, facts) {
    return neededServices(profile, facts.host.windows).map((service) => ({
      target: { service },
      // A service that is not on this PC is left so: `findings` says it.
      aim: {
        kind: 'unless',
        these: [null, ...enabled],
        value: usualStart(service, facts.host.windows),
      },
      reasons: [{ code: 'serviceNeeded', parameters: { service }, source: null }],
      ...(service === 'MpsSvc'
        ? { apart: service, risks: [{ code: 'turnsFirewallOn', parameters: {} }] }
        : {}),
    }));
  },

  /** Any way to start but none. */
  serves: (have, ours) => have !== null && have !== 'disabled' && ours !== null,

  query: ({ service }) => ({ kind: 'service.read', service }),
  find: (_target, answer) => answer?.start ?? null,
  move: ({ target, to }) =>
    to === null ? null : { kind: 'service.setStart', service: target.service, start: to },

  watch: (profile, { host }) => neededServices(profile, host.windows).map(readService),

  /** BFE and MpsSvc refuse service control even to administrators: set to start, they run after a restart (D17). */
  gate: (profile, { host }, answer) =>
    neededServices(profile, host.windows)
      .filter((name) => refusesControl(name) && seen(name, answer)?.running === false)
      .map((name) => ({
        code: 'serviceNeedsRestart',
        parameters: { service: name },
        source: null,
      })),

  /** The gate is closed for what a receipt names as well. */
  recordedFindings: ({ target: { service } }, _recorded, answer) =>
    refusesControl(service) && seen(service, answer)?.running === false
      ? [say(twoStageCode, 'warning')]
      : [],

  findings(profile, facts, answer) {
    const names = neededServices(profile, facts.host.windows);
    const missing = names
      .filter((name) => seen(name, answer) === null)
      .map((name): Finding<Code> => say('serviceMissing', 'block', { service: name }));
    return [
      ...missing,
      ...blocked(names, answer),
      ...portFindings(profile, facts, answer),
      ...cutOff(profile, facts, answer),
    ];
  },
};

function readService(name: Name): QueryOf<'service.read'> {
  return { kind: 'service.read', service: name };
}

/** The service; null = not on this PC; undefined = could not be read. */
function seen(name: Name, answer: Answers): Service | null | undefined {
  const read = answer(readService(name));
  return read?.ok === true ? read.value : undefined;
}

/** F11: what it runs on is disabled, and none of ours to enable; known before the step that would fail. */
function blocked(names: readonly Name[], answer: Answers): Finding<Code>[] {
  const ours: readonly string[] = names;
  return names.flatMap((name) => {
    const service = seen(name, answer);
    if (service == null || service.running) return [];
    return service.blockedBy
      .filter((needed) => !ours.includes(needed))
      .map((needed) => say('serviceBlocked', 'block', { service: name, needed }));
  });
}

/** D17: a second IKE program would fight with IKEEXT for the port, or lose its own connections. */
function portFindings(profile: Profile, facts: Facts, answer: Answers): Finding<Code>[] {
  const ike = seen('IKEEXT', answer);
  const severity = isUp(ike) ? 'warning' : 'block';
  return facts.host.ikePortHolders.flatMap(({ port, program }) => {
    if (port !== l2tpPort) return [say('ikePortHeld', severity, { port, program })];
    // R6: Windows' own is in the kernel. What it does beside another holder is UNCONFIRMED.
    return needsL2tp[profile.kind] && program !== 'System'
      ? [say('l2tpPortHeld', 'warning', { port, program })]
      : [];
  });
}

/** D16: the firewall that comes up may end the remote session that started it. */
function cutOff(profile: Profile, facts: Facts, answer: Answers): Finding<Code>[] {
  const comesUp =
    neededServices(profile, facts.host.windows).includes('MpsSvc') && !isUp(seen('MpsSvc', answer));
  return cutOffFindings(facts, kind, comesUp);
}

function isUp(service: Service | null | undefined): boolean {
  return service?.running === true && service.start !== 'disabled';
}
