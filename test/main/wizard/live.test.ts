/** What is up now: the states of the list, how often Windows is asked for them, dials and hanging up, and Windows' restart. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/shared/port/query.ts';
import type { Pc } from '../../../src/shared/port/port.ts';
import type { RasEvent } from '../../../src/shared/port/ras-event.ts';
import { eventsAbout } from '../../../src/main/pipeline/ras-events.ts';
import { setExtras, entryOf } from '../../../src/main/demo/entries.ts';
import { bootArea, eventsArea, ipsecArea, windowsArea } from '../../../src/main/demo/files.ts';
import { benchNow, examples, WizardBench, type BenchOptions } from './wizard-bench.ts';

/** Set up, with a clock that only the test moves; counts how often Windows was asked. */
async function installed(file: string, options: BenchOptions = {}, more: object = {}) {
  const clock = { ms: 0, waited: 0 };
  const asked: Query['kind'][] = [];
  const spied = (pc: Pc): Pc => ({
    simulated: pc.simulated,
    ask: (queries, secrets) => {
      asked.push(...queries.map(({ kind }) => kind));
      return pc.ask(queries, secrets);
    },
    perform: (operations, secrets) => pc.perform(operations, secrets),
    childProcess: () => null,
    end: () => pc.end(),
  });
  const bench = new WizardBench({
    seenElevated: spied,
    seenUnelevated: spied,
    ...options,
    ports: {
      ticks: () => clock.ms,
      wait: () => {
        clock.waited += 1;
        return Promise.resolve();
      },
      ...options.ports,
    },
  });
  const text = readFileSync(path.join(examples, file), 'utf8');
  const profile = JSON.parse(text) as { l2tp?: object };
  const changed = { ...profile, l2tp: { ...profile.l2tp, ...more } };
  const isSame = Object.keys(more).length === 0;
  const { id } = await bench.openText(file, isSame ? text : JSON.stringify(changed));
  await bench.apply();
  const live = (visible = true) => bench.call('installed.state', { visible });
  const own = async () => (await live()).profiles.find((each) => each.id === id);
  const dial = (dialEnds: 'connected' | 'cancelled' | 'silent' | number) => {
    bench.change((pc) => {
      pc.write(windowsArea, { ...pc.windows, dialEnds });
    });
    return bench.call('connection.dial', { id });
  };
  const looks = (kind: Query['kind']) => asked.filter((each) => each === kind).length;
  return { bench, id, clock, live, own, dial, looks };
}

const name = 'Office (L2TP, PSK)';

/** As another program, or the line, would do it. */
function putConnected(bench: WizardBench, connected: boolean, allUsers = false): void {
  bench.change((pc) => {
    setExtras(pc, entryOf(pc, { name, allUsers }), { connected });
  });
}

describe('an L2TP connection', () => {
  it('is up since its own event, hung up, and its last failure is told until one succeeds', async () => {
    const { bench, id, own, dial } = await installed('l2tp-psk.json');
    expect(await own()).toMatchObject({
      state: { is: 'notConnected' },
      lastFailure: null,
      moved: [],
      verified: null,
      needsRestart: true,
    });
    expect(await dial(809)).toEqual({ result: 'failed', code: 809 });
    const failed = { at: '2030-01-02T03:04:05Z', code: 809 };
    expect((await own())?.lastFailure).toEqual(failed);
    expect(await dial('connected')).toEqual({ result: 'connected' });
    expect(await own()).toMatchObject({
      state: { is: 'connected', since: benchNow, by: 'own' },
      lastFailure: null,
    });
    expect(await bench.call('connection.hangUp', { id })).toBe('disconnected');
    expect(await own()).toMatchObject({ state: { is: 'notConnected' }, lastFailure: null });
  });

  it('gave no number: nothing was tried, or Windows did not say why; after that it is asked no longer than 5 s', async () => {
    const { dial, clock, own } = await installed('l2tp-psk.json');
    expect(await dial('cancelled')).toEqual({ result: 'cancelled' });
    expect(clock.waited).toBe(5);
    expect(await dial('silent')).toEqual({ result: 'noReason' });
    expect((await own())?.lastFailure).toBeNull();
  });

  it('is connected when Windows says so, whatever another account wrote to the log meanwhile', async () => {
    const { bench, dial } = await installed('l2tp-psk.json');
    const at = new Date(Date.parse(benchNow) + 3_600_000).toISOString();
    const forged = { at, entry: name, attempt: null, by: 'own', code: null } as const;
    putEvents(bench, [{ ...forged, id: 20225 }]);
    expect(await dial('silent')).toEqual({ result: 'noReason' });
    putEvents(bench, [{ ...forged, id: 20227, by: 'other', code: 809 }]);
    expect(await dial('cancelled')).toEqual({ result: 'cancelled' });
    putEvents(bench, []);
    const connecting = dial('connected');
    putEvents(bench, [{ ...forged, id: 20227, code: 809 }]);
    expect(await connecting).toEqual({ result: 'connected' });
  });

  it('is not found to have failed by an event of another entry, of before, or of before it was set up', async () => {
    const { bench, dial, own } = await installed('l2tp-psk.json');
    await dial(809);
    const [last] = readEvents(bench);
    if (last === undefined) throw new Error('no event');
    putEvents(bench, [
      { ...last, entry: 'Another', code: 691 },
      { ...last, at: '2029-12-31T00:00:00Z', code: 691 },
    ]);
    expect(await dial('silent')).toEqual({ result: 'noReason' });
    expect((await own())?.lastFailure).toBeNull();
    // Of several connections, Windows is asked from the time of the oldest on.
    const earlier = { ...last, at: '2029-12-31T00:00:00Z' };
    expect(eventsAbout([last, earlier], name, benchNow)).toEqual([last]);
  });

  it('of all users may be another person’s, by the log, or by an interface that is up', async () => {
    const { bench, own, dial, clock } = await installed('l2tp-psk.json', {}, { allUsers: true });
    await dial('connected');
    expect((await own())?.state).toEqual({ is: 'connected', since: benchNow, by: 'own' });
    putEvents(
      bench,
      readEvents(bench).map((each) => ({ ...each, by: 'other' as const })),
    );
    clock.ms += 30_000;
    expect((await own())?.state).toEqual({ is: 'connected', since: benchNow, by: 'other' });
    const place = await bench.session.place();
    putConnected(bench, false, true);
    place.interfaceNames = () => [name];
    bench.session.live.forget();
    expect((await own())?.state).toMatchObject({ is: 'connected', by: 'other' });
  });

  it('of one person is that person’s, whatever the log says; nobody knows whose the interface is', async () => {
    const { bench, own, dial } = await installed('l2tp-psk.json');
    await dial('connected');
    putEvents(
      bench,
      readEvents(bench).map((each) => ({ ...each, by: 'other' as const })),
    );
    expect((await own())?.state).toMatchObject({ is: 'connected', by: 'own' });
    putConnected(bench, false);
    (await bench.session.place()).interfaceNames = () => [name];
    bench.session.live.forget();
    expect((await own())?.state).toMatchObject({ is: 'connected', by: 'unknown' });
  });

  it('of one person did not fail when another person’s of that name did', async () => {
    const { bench, own, dial } = await installed('l2tp-psk.json');
    await dial(809);
    expect((await own())?.lastFailure).toMatchObject({ code: 809 });
    putEvents(
      bench,
      readEvents(bench).map((each) => ({ ...each, by: 'other' as const })),
    );
    bench.session.live.forget();
    expect((await own())?.lastFailure).toBeNull();
  });

  it('is nothing that anybody can tell when its entry is gone', async () => {
    const { bench, own } = await installed('l2tp-psk.json');
    await bench
      .open(true)
      .perform([{ kind: 'vpnConnection.remove', name, allUsers: false, hangUp: true }], {
        get: () => undefined,
      });
    expect((await own())?.state).toEqual({ is: 'unknown', why: 'missing' });
  });

  it('is dialled once at a time, and the wait for Windows’ window can be given up', async () => {
    const { bench, id } = await installed('l2tp-psk.json');
    const { session } = await bench.session.place();
    let close: () => void = () => undefined;
    const perform = session.perform.bind(session);
    session.perform = async (operations) => {
      await new Promise<void>((resolve) => (close = resolve));
      return perform(operations);
    };
    const dialling = bench.call('connection.dial', { id });
    await expect.poll(() => bench.events.at(-1)).toEqual({ kind: 'dialWindow' });
    expect((await bench.problem('connection.dial', { id })).code).toBe('dialling');
    // The window does not stand still while the other one is open.
    expect((await bench.call('installed.list', {})).profiles).toHaveLength(1);
    expect(await bench.call('installed.verify', { id })).toMatchObject({ asWanted: true });
    // What would disturb Windows meanwhile is told so.
    for (const [channel, request] of [
      ['installed.undo', { id, hangUp: true }],
      ['installed.repair', {}],
      ['server.check', { depth: 'normal', secrets: {} }],
    ] as const) {
      expect((await bench.problem(channel, request)).code, channel).toBe('dialling');
    }
    await bench.call('connection.giveUp', {});
    expect(await dialling).toEqual({ result: 'givenUp' });
    expect((await bench.ask('installed.repair', {})).ok).toBe(true);
    close();
    await expect.poll(() => bench.snapshot().passing.connected).toHaveLength(1);
  });
});

describe('how often Windows is asked', () => {
  it('at most every 30 s, at once after an action of the window, and never for one that nobody sees', async () => {
    const { clock, live, dial, looks } = await installed('l2tp-psk.json');
    expect((await live(false)).asOf).toBeNull();
    const before = looks('vpnConnection.read');
    const asked = async () => {
      await live();
      return looks('vpnConnection.read') - before;
    };
    expect(await asked()).toBe(1);
    expect(await asked()).toBe(1);
    clock.ms += 29_999;
    expect(await asked()).toBe(1);
    clock.ms += 1;
    await live(false);
    expect(looks('vpnConnection.read') - before).toBe(1);
    expect(await asked()).toBe(2);
    // One look before the dial: whether it still leads to the same server. One after it: whether it is up.
    await dial('connected');
    expect(await asked()).toBe(5);
    expect(await asked()).toBe(5);
  });

  it('in between the interfaces tell what came and went', async () => {
    const { bench, own, dial, looks } = await installed('l2tp-psk.json');
    await dial('connected');
    await own();
    const before = looks('vpnConnection.read');
    putConnected(bench, false);
    expect((await own())?.state).toEqual({ is: 'notConnected' });
    putConnected(bench, true);
    expect((await own())?.state).toMatchObject({ is: 'connected', since: benchNow });
    expect(looks('vpnConnection.read')).toBe(before);
  });

  it('a PC that does not answer is left alone for as long', async () => {
    const broken = { now: false };
    const { bench, clock, live, looks } = await installed('l2tp-psk.json', {
      faults: { next: () => null },
    });
    await live();
    const { session } = await bench.session.place();
    const ask = session.ask.bind(session);
    session.ask = (queries) => (broken.now ? Promise.reject(new Error('gone')) : ask(queries));
    broken.now = true;
    clock.ms += 30_000;
    expect((await bench.ask('installed.state', { visible: true })).ok).toBe(false);
    const seen = looks('rasEvents.read');
    broken.now = false;
    expect((await live()).asOf).toBe(benchNow);
    expect(looks('rasEvents.read')).toBe(seen);
  });
});

describe('a tunnel of pure IPsec', () => {
  it('is in force, paused, or not in force, and never connected', async () => {
    const { bench, id, own } = await installed('ipsec-psk.json');
    expect((await own())?.state).toEqual({ is: 'inForce' });
    await bench.call('installed.pause', { id, paused: true });
    expect((await own())?.state).toEqual({ is: 'paused' });
    await bench.call('installed.pause', { id, paused: false });
    bench.change((pc) => {
      pc.write(ipsecArea, { ...pc.read(ipsecArea), rules: {} });
    });
    bench.session.live.forget();
    expect((await own())?.state).toEqual({ is: 'notInForce' });
    expect((await bench.problem('connection.hangUp', { id })).code).toBe('outOfOrder');
  });

  it('tells that the server has moved', async () => {
    const { bench, own, clock } = await installed('ipsec-psk.json');
    bench.change((pc) => {
      const names = { '*.example.com': ['203.0.113.99'], '*.example.net': ['203.0.113.99'] };
      pc.write(windowsArea, {
        ...pc.windows,
        names: { ...pc.windows.names, ...names, '*.example.org': ['203.0.113.99'] },
      });
    });
    clock.ms += 30_000;
    expect(await own()).toMatchObject({
      state: { is: 'inForce' },
      moved: [{ what: 'server', from: '203.0.113.10', to: '203.0.113.99' }],
    });
  });
});

it('“Check now” is remembered until this window changes something', async () => {
  const { bench, id, own, dial } = await installed('l2tp-psk.json');
  await bench.call('installed.verify', { id });
  expect((await own())?.verified).toEqual({
    at: benchNow,
    asWanted: true,
    changes: 0,
    server: null,
  });
  await dial('cancelled');
  expect((await own())?.verified).not.toBeNull();
  await bench.call('installed.repair', {});
  expect((await own())?.verified).toBeNull();
});

describe('Windows’ restart', () => {
  const right = (bench: WizardBench, restartRight: { privilege: boolean; hidden: boolean }) => {
    bench.change((pc) => {
      pc.write(windowsArea, { ...pc.windows, restartRight });
    });
    bench.session.live.forget();
  };

  it('is done when it is needed, confirmed and allowed, and is over then', async () => {
    const { bench, live } = await installed('l2tp-psk.json', {
      now: () => '2031-01-01T00:00:00.000Z',
      unelevated: true,
    });
    expect((await live()).restart).toEqual({ since: benchNow, allowed: true });
    expect((await bench.ask('app.restart', {} as never)).ok).toBe(false);
    expect(await bench.call('app.restart', { confirmed: true })).toBe('restarting');
    bench.change((pc) => {
      expect(pc.read(bootArea).bootTime).toBe('2031-01-01T00:00:00.000Z');
    });
    expect((await live()).restart).toEqual({ since: null, allowed: false });
    expect(await bench.call('app.restart', { confirmed: true })).toBe('notNeeded');
  });

  it('is not offered where the account may not or a policy hides it, and not done', async () => {
    const { bench, live } = await installed('l2tp-psk.json');
    for (const each of [
      { privilege: false, hidden: false },
      { privilege: true, hidden: true },
    ]) {
      right(bench, each);
      expect((await live()).restart.allowed).toBe(false);
      expect(await bench.call('app.restart', { confirmed: true })).toBe('notAllowed');
    }
  });

  it('waits for no run that changes this PC: it says that one does', async () => {
    const { bench } = await installed('l2tp-psk.json');
    const { homes } = await bench.session.place();
    const { fs, lock } = homes.user;
    const owner = {
      pid: 2,
      startTime: 'x',
      command: 'apply',
      since: benchNow,
      powershell: null,
      token: 'x',
    };
    const file = fs.createExclusively(lock);
    file.write(Buffer.from(JSON.stringify(owner)));
    file.close();
    expect(await bench.call('app.restart', { confirmed: true })).toBe('busy');
  });
});

function readEvents(bench: WizardBench): readonly RasEvent[] {
  let found: readonly RasEvent[] = [];
  bench.change((pc) => {
    found = pc.read(eventsArea);
  });
  return found;
}

function putEvents(bench: WizardBench, events: readonly RasEvent[]): void {
  bench.change((pc) => {
    pc.write(eventsArea, [...events]);
  });
}
