/** One way to run into each belief about dialling. */
import { expect } from 'vitest';
import type { RasEvent } from '../../../src/shared/port/ras-event.ts';
import type { dialBeliefs } from '../../../src/main/demo/beliefs-dial.ts';
import { openDemoPc } from '../../../src/main/demo/demo-pc.ts';
import type { Bench } from './bench.ts';
import { behaviour, operation, type Trigger } from './belief-trigger.ts';
import * as sample from './sample-operations.ts';

const psk = { secrets: { psk: 'sample' } };
const certificate = { ...sample.connection, ipsecAuthentication: 'certificate' as const };
const withOffice = { before: [sample.create], options: psk };
const readOffice = { kind: 'vpnConnection.read', name: 'Office', allUsers: false } as const;
const metric = (data: string) =>
  ({
    kind: 'phonebook.set',
    name: 'Office',
    allUsers: false,
    key: 'IpInterfaceMetric',
    data,
  }) as const;

/** The newest first: number, entry, code. */
async function eventsOf({ folder, fs }: Pick<Bench, 'folder' | 'fs'>) {
  const [answer] = await openDemoPc(folder, { fs }).ask(
    [{ kind: 'rasEvents.read', since: '2020-01-01T00:00:00Z', atMost: 100 }],
    { get: () => undefined },
  );
  const events = answer?.ok === true ? (answer.value as RasEvent[]) : [];
  return events.map(({ id, entry, code }) => [id, entry, code]);
}

export const dialTriggers: Record<keyof typeof dialBeliefs, Trigger> = {
  'dial.rasManDisabled': operation(
    { ...withOffice, plan: { services: { RasMan: { start: 'disabled', running: false } } } },
    sample.dial,
  ),
  'dial.noIke': operation(
    { ...withOffice, plan: { services: { IKEEXT: { start: 'disabled', running: false } } } },
    sample.dial,
  ),
  'dial.noPsk': operation(
    { plan: { windows: '6.1.7601' }, before: [{ ...sample.create, psk: null }] },
    sample.dial,
  ),
  'dial.noCertificate': operation(
    { before: [{ ...sample.create, psk: null, connection: certificate }] },
    sample.dial,
  ),
  'dial.metricOfEntry': behaviour(
    { before: [sample.create, metric('12'), sample.dial], options: psk },
    { acts: [metric('20')], asks: [readOffice], answers: [{ connected: true, metric: 12 }] },
  ),
  'dial.writesEvents': behaviour(withOffice, {
    acts: [sample.dial, { ...sample.dial, kind: 'connection.hangUp' }],
    also: async (pc) => {
      const events = await eventsOf(pc);
      expect(events).toEqual([
        [20226, 'Office', 631],
        [20225, 'Office', null],
        [20224, null, null],
        [20223, null, null],
        [20222, 'Office', null],
        [20221, 'Office', null],
      ]);
    },
  }),
  'dial.windowEnds': behaviour(
    { plan: { host: { dialEnds: 809 } }, before: [sample.create], options: psk },
    {
      acts: [sample.dial],
      asks: [readOffice],
      answers: [{ connected: false }],
      also: async (pc) => {
        expect((await eventsOf(pc))[0]).toEqual([20227, 'Office', 809]);
      },
    },
  ),
  'dial.hangUpIdle': behaviour(withOffice, {
    acts: [{ kind: 'connection.hangUp', name: 'Office', allUsers: false }],
    asks: [{ kind: 'ras.read' }],
    answers: [{ connections: [] }],
  }),
};
