/** `--undo` as a process, on a demo PC that others use too (F8, F21, F22, F23). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { registryArea, servicesArea, windowsArea } from '../../../src/main/demo/files.ts';
import type { Machine } from '../../../src/main/demo/machine.ts';
import { perform } from '../pipeline/mutators.ts';
import {
  demoPc,
  example,
  exampleSecrets,
  fs,
  json,
  roadwarrior,
  scratch,
  settingsOf,
} from './program.ts';

let place: ReturnType<typeof scratch>;
let at: string[];
let secrets: string[];
beforeEach(() => {
  place = scratch();
  at = ['--pc', place.pc];
  secrets = ['--secrets', place.file('secrets.json', exampleSecrets)];
});
afterEach(() => {
  place.end();
});

const l2tp = example('l2tp-psk.json');
const { id, name } = JSON.parse(readFileSync(l2tp, 'utf8')) as { id: string; name: string };
const change = (act: (pc: Machine) => void) => {
  changeDemoPc(place.pc, fs, act);
};
const applied = async () => {
  const { exit } = await json(['--apply', l2tp, ...secrets, '--yes', ...at]);
  expect(['ok', 'restartNeeded']).toContain(exit.name);
};

it('F21 the report of an undo holds what was read again', async () => {
  demoPc(place.pc);
  const before = settingsOf(place.pc);
  await applied();
  const undone = await json(['--undo', id, ...at]);
  expect(['ok', 'restartNeeded']).toContain(undone.exit.name);
  expect(undone.result.verification).toMatchObject({ asWanted: true, drift: [], unreadable: [] });
  expect(undone.messages).toContain('Undone. Everything was read again and is as it was before.');
  expect(new Set(undone.result.settled.map((each) => each.settlement))).toEqual(
    new Set(['restored']),
  );
  expect(settingsOf(place.pc)).toEqual(before);
});

it('D36 of everything, by an account that may do only some of it: that much is done, and 41 says that not all is', async () => {
  demoPc(place.pc);
  await applied();
  const tunnel = example('ipsec-psk.json');
  const shared = await json(['--apply', tunnel, ...secrets, '--yes', ...at]);
  expect(['ok', 'restartNeeded']).toContain(shared.exit.name);
  change((pc) => {
    const windows = pc.read(windowsArea);
    const identity = { ...windows.identity, sid: 'S-1-5-18' };
    pc.write(windowsArea, { ...windows, identity });
  });
  const undone = await json(['--undo', '--all', ...at]);
  expect(undone.exit.name).toBe('undoIncomplete');
  expect(undone.messages.join()).toContain('must run as the signed-in user');
  const left = await json<'list'>(['--list', ...at]);
  expect(left.result.installed.map((each) => each.id)).toEqual([id]);
  // What is left is one that this account may not undo: nothing is changed any more.
  expect((await json(['--undo', '--all', ...at])).exit.name).toBe('wrongAccount');
}, 60_000);

it('F8 RasMan keeps running because RasAuto needs it: 0 or 3010, by name, and a second undo finds nothing', async () => {
  const off = { start: 'manual' as const, running: false };
  demoPc(place.pc, { services: { SstpSvc: off, RasMan: off } });
  await applied();
  change((pc) => {
    const services = pc.read(servicesArea);
    const RasAuto = { start: 'manual' as const, dependsOn: ['RasMan'], running: true };
    pc.write(servicesArea, { ...services, RasAuto });
  });
  const undone = await json(['--undo', id, ...at]);
  expect(['ok', 'restartNeeded']).toContain(undone.exit.name);
  const left = undone.result.settled.filter((each) => each.settlement === 'neededByOthers');
  expect(left.map((each) => each.text)).toEqual([
    'The state of a Windows service (RasMan): kept, because RasAuto needs it',
    'The state of a Windows service (SstpSvc): kept, because RasMan, RasAuto need it',
  ]);
  expect(undone.messages).toContain('Undone, except for these settings:');
  expect((await json<'list'>(['--list', ...at])).result.installed).toEqual([]);
  expect((await json(['--undo', id, ...at])).exit.name).toBe('notInstalled');
});

it('F22 what others changed is left, with the place where a person finds it, and the receipt goes', async () => {
  demoPc(place.pc);
  await applied();
  change((pc) => {
    const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
    const standing = pc.read(registryArea);
    const value = { AssumeUDPEncapsulationContextOnSendRule: { type: 'dword' as const, data: 1 } };
    pc.write(registryArea, { ...standing, [key]: { ...standing[key], ...value } });
  });
  const { stdout } = await roadwarrior(['--undo', id, ...at]);
  expect(stdout).toContain('Undone, except for these settings:');
  expect(stdout).toContain(
    'kept, because it was changed after setup. To see or remove it: regedit',
  );
  expect((await json<'list'>(['--list', ...at])).result.installed).toEqual([]);
});

it('F22 what failed stays on record, is told everywhere, and goes with the next undo', async () => {
  demoPc(place.pc);
  const before = settingsOf(place.pc);
  await applied();
  const faults = join(place.pc, 'faults.json');
  expect(existsSync(faults)).toBe(false);
  writeFileSync(faults, JSON.stringify([{ kind: 'before', operation: 'vpnConnection.remove' }]));
  const first = await json(['--undo', id, ...at]);
  expect(first.exit).toMatchObject({ code: 41, name: 'undoIncomplete' });
  expect(first.result.verification).toMatchObject({ asWanted: false });
  expect(first.messages.join(' ')).toContain('then undo again');
  const stuck = first.result.settled.filter((each) => each.settlement === 'failed');
  expect(stuck.map((each) => each.room)).toEqual(['vpnConnection']);
  const [listed] = (await json<'list'>(['--list', ...at])).result.installed;
  expect(listed?.undoUnfinished).toBe(true);
  expect(listed?.owned.map((each) => each.key)).toContain(stuck[0]?.key);
  expect((await roadwarrior(['--list', ...at])).stdout).toContain('undo not finished');
  // Half of a VPN is not installed and as wanted.
  expect((await json(['--verify', id, ...at])).exit.name).toBe('drift');
  const second = await json(['--undo', id, ...at]);
  // The apply needed a restart, and that outlives its undo (D41).
  expect(second.exit.name).toBe('restartNeeded');
  expect((await json<'list'>(['--list', ...at])).result.installed).toEqual([]);
  expect(settingsOf(place.pc)).toEqual(before);
});

it('F23 in use and without --hang-up: 22, nothing is changed in either scope; with it: undone', async () => {
  demoPc(place.pc);
  const before = settingsOf(place.pc);
  await applied();
  change((pc) => {
    perform(pc, { kind: 'connection.dial', name, allUsers: false });
  });
  const standing = settingsOf(place.pc);
  for (const which of [id, '--all']) {
    const refused = await json(['--undo', which, ...at]);
    expect(refused.exit).toMatchObject({ code: 22, name: 'consentNeeded' });
    expect(refused.messages).toContain(
      `“${name}”: connected. Nothing was undone. Disconnect first, or run the command again with --hang-up.`,
    );
    expect([refused.result.settled, refused.result.performed]).toEqual([[], []]);
    expect(settingsOf(place.pc)).toEqual(standing);
  }
  expect((await json<'list'>(['--list', ...at])).result.installed).toHaveLength(1);
  const undone = await json(['--undo', id, '--hang-up', ...at]);
  expect(['ok', 'restartNeeded']).toContain(undone.exit.name);
  expect(settingsOf(place.pc)).toEqual(before);
});
