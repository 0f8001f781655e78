/** Family 20: of each row one PC on which it holds, and the nearest on which it does not. */
import { describe, expect, it } from 'vitest';
import { dialled, entryWith, hostWith, judged, rowNamed, seenOf, type Some } from './seen-of.ts';
import { fixOf } from '../../src/main/doctor/fix-of.ts';

const usual = { start: 'manual', running: true, runningDependents: [], blockedBy: [] };
const here = { moduleLogging: false, nrptPolicy: false, atConsole: true, remoteSessions: [] };

function services(more: Readonly<Record<string, object | null>>, host: object = {}): Some {
  const all = ['BFE', 'IKEEXT', 'MpsSvc', 'PolicyAgent', 'RasMan', 'SstpSvc'].map((name) => {
    const own = more[name];
    return [name, own === null ? null : { ...usual, ...own }];
  });
  const some = { services: Object.fromEntries(all) as Some['services'] };
  return { ...(some as Some), ...hostWith({ ...here, ...host }) };
}

const off = { start: 'disabled', running: false };
const stopped = { running: false };
const prohibited = (prohibitIpsec: number | null): Some => ({
  ...{ prohibitIpsec, ...dialled(789), ...entryWith({}) },
});

/** Name, where it holds, and its neighbour. */
const rows: readonly (readonly [string, Some, Some])[] = [
  // Triggers start them: stopped is no fault (doctor.md 4.2).
  ['ikeServiceDisabled', services({ IKEEXT: off }), services({ IKEEXT: stopped })],
  ['policyAgentDisabled', services({ PolicyAgent: off }), services({ PolicyAgent: stopped })],
  ['filteringEngineDisabled', services({ BFE: off }), services({ BFE: stopped })],
  ['rasManDisabled', services({ RasMan: off }), services({ RasMan: stopped })],
  [
    'rasManNeedsDisabled',
    services({ RasMan: { ...stopped, blockedBy: ['SstpSvc'] } }),
    services({ RasMan: { blockedBy: ['SstpSvc'] } }),
  ],
  [
    'firewallServiceOff',
    services({ MpsSvc: stopped, IKEEXT: stopped }),
    services({ MpsSvc: stopped }),
  ],
  ['prohibitIpsec', prohibited(1), prohibited(0)],
  ['serviceStartFailed', dialled(1068), dialled(1723)],
  ['rasBusy', dialled(1723), dialled(1068)],
  [
    'serviceBlocked',
    services({ PolicyAgent: { ...stopped, blockedBy: ['Tcpip'] } }),
    services({ PolicyAgent: { ...stopped, blockedBy: ['BFE'] } }),
  ],
  ['serviceMissing', services({ IKEEXT: null }), services({ MpsSvc: null })],
  ['ikeServiceStuck', dialled(13_809), dialled(13_808)],
  ['rasManStopped', dialled(834), dialled(829)],
];

describe.each(rows)('%s', (name, where, neighbour) => {
  it('holds here, and not next to it', () => {
    expect(judged(name, where)).toMatchObject({ is: 'holds' });
    expect(judged(name, neighbour)).toEqual({ is: 'not' });
  });
});

it('puts a disabled service back on a PC of one’s own alone', () => {
  const fixed = (some: Some) => fixOf(rowNamed('ikeServiceDisabled'), seenOf(some));
  expect(fixed(services({ IKEEXT: off }))).toMatchObject([
    { room: 'serviceStart', target: { service: 'IKEEXT' } },
    { room: 'serviceRunning', target: { service: 'IKEEXT' } },
  ]);
  expect(fixed(services({ IKEEXT: off }, { nrptPolicy: true }))).toBeNull();
});

it('leaves the firewall’s service to whoever sits at the PC', () => {
  const fixed = (host: object) =>
    fixOf(rowNamed('firewallServiceOff'), seenOf(services({ MpsSvc: off, IKEEXT: stopped }, host)));
  expect(fixed({})).toMatchObject([{ room: 'serviceStart', target: { service: 'MpsSvc' } }]);
  expect(fixed({ atConsole: false })).toBeNull();
});
