/**
 * The restart of RasMan (D28). It drops every RAS connection, so it is refused while one is up, while a device tunnel
 * is, and while RemoteAccess (RRAS) runs. Microsoft documents a reboot for the NAT value and ProhibitIpSec; the seed
 * (7.1.1) says that a restart of the service is enough: UNCONFIRMED, so there it is only offered.
 */
import type { Facts } from '../../profile-plan/facts.ts';
import type { Afterwards, Finding } from '../../plan/step.ts';
import type { Answers } from '../../port/query.ts';

export const rasQuery = { kind: 'ras.read' } as const;
const service = 'RasMan';

/** Codes that every room with a restart of RasMan lists. */
export const rasManCodes = [
  'rasManRestart',
  'rasManRestartOffered',
  'rasManRestartRefused',
] as const;
type Code = (typeof rasManCodes)[number];

type Keeper = 'connection' | 'deviceTunnel' | 'remoteAccess' | 'unreadable';

/** What a restart would cut, or null. What cannot be read counts as in use. */
export function rasManInUse(answer: Answers): Keeper | null {
  const read = answer(rasQuery);
  if (read?.ok !== true) return 'unreadable';
  if (read.value.connections.length > 0) return 'connection';
  if (read.value.deviceTunnel) return 'deviceTunnel';
  return read.value.remoteAccessRunning ? 'remoteAccess' : null;
}

/** The restart itself, unless it would cut something. The same for every room, so that it happens once. */
export function rasManRestart(answer: Answers): Afterwards<Code>[] {
  if (rasManInUse(answer) !== null) return [];
  return [
    {
      scope: 'machine',
      operation: { kind: 'service.restart', service },
      reason: { code: 'rasManRestart', parameters: {}, source: null },
    },
  ];
}

/** Where a restart may already help: done when the person agreed, else offered. */
export function rasManOffer(room: string, facts: Facts, answer: Answers): Finding<Code>[] {
  const keeper = rasManInUse(answer);
  if (facts.consent.restartRasMan) return keeper === null ? [] : [rasManRefusal(room, keeper)];
  return keeper === null
    ? [{ code: 'rasManRestartOffered', severity: 'note', room, parameters: { service } }]
    : [];
}

export function rasManRefusal(room: string, why: Keeper): Finding<Code> {
  return { code: 'rasManRestartRefused', severity: 'warning', room, parameters: { service, why } };
}

/** A restart that the plan brings is said before it is done, and is then not offered as a choice any more. */
export function withRasManRestart(
  findings: readonly Finding[],
  afterwards: readonly Afterwards[],
): Finding[] {
  const restart = afterwards.find(({ operation }) => operation.kind === 'service.restart');
  if (restart === undefined) return [...findings];
  const { code, parameters } = restart.reason;
  return [
    ...findings.filter((each) => each.code !== 'rasManRestartOffered'),
    { code, severity: 'note', room: null, parameters },
  ];
}
