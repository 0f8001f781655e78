// The whole chain at once: calls of the page, Electron's registration, the wizard, and a real elevated copy over a real socket.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Channel, RequestOf, ResponseOf } from '../../../src/shared/ipc/channels.ts';
import type { Envelope } from '../../../src/shared/ipc/problem.ts';
import { l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { demoPc, program, settingsOf } from '../cli/program.ts';
import { isPrevented } from './fake-electron.ts';
import { callFrom, openedWindow } from './opened-window.ts';

const account = 'S-1-5-21-1000000001-1000000002-1000000003-1001';
const psk = 'canary-psk-of-the-window';
const profile = l2tpProfile({
  nat: 'server',
  l2tp: { userName: 'jane', rememberCredentials: true },
});
let open: Awaited<ReturnType<typeof openedWindow>>[] = [];

afterEach(async () => {
  for (const each of open) {
    each.app.emit('window-all-closed');
    await expect.poll(() => each.app.exitCode, { timeout: 10_000 }).toBe(0);
    each.end();
  }
  open = [];
});

/** A window of an account that may not change the machine; `bundle` stands where Windows' prompt starts this program again. */
async function opened(bundle: string) {
  const made = await openedWindow({
    file: 'office.vpnprofile',
    program: { executable: process.execPath, before: [bundle] },
    before: (folder) => {
      demoPc(join(folder, 'pc'), {
        host: { identity: { sid: account, sessionSid: account, elevated: false } },
      });
      writeFileSync(join(folder, 'office.vpnprofile'), JSON.stringify(profile));
    },
  });
  const { window, ipcMain } = made;
  if (window === undefined) throw new Error('no window');
  const call = async <C extends Channel>(channel: C, request: RequestOf<C>) => {
    const answer = await ipcMain.invoke(channel, callFrom(window.webContents), request);
    return answer as Envelope<ResponseOf<C>>;
  };
  const good = async <C extends Channel>(channel: C, request: RequestOf<C>) => {
    const answer = await call(channel, request);
    if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.problem)}`);
    return answer.value;
  };
  open.push(made);
  return { ...made, contents: window.webContents, call, good };
}

async function planned(own: Awaited<ReturnType<typeof opened>>) {
  const { openedFile, elevated } = await own.good('app.state', {});
  expect(elevated).toBe(false);
  await own.good('profile.open', { file: openedFile?.file ?? '' });
  const plan = await own.good('plan.make', {
    secrets: { psk, password: 'canary-password' },
    choices: { onConflict: 'stop', consents: ['irreversible', 'remoteSession', 'hangUp'] },
  });
  expect(plan).toMatchObject({ ready: true, needsAdministrator: true });
  return plan.plan.digest;
}

describe.skipIf(process.platform !== 'linux')('a window that is no administrator', () => {
  it('sets up, shows and takes back, with one prompt each', async () => {
    const own = await opened(await program());
    const pc = join(own.folder, 'pc');
    const before = settingsOf(pc);
    const applied = await own.good('plan.apply', { digest: await planned(own) });
    expect(['ok', 'restartNeeded']).toContain(applied.exit);
    const kinds = own.contents.sent.map(([, payload]) => JSON.stringify(payload));
    expect(kinds.filter((text) => text.includes('waitingForElevation'))).toHaveLength(1);
    expect(kinds.join()).toMatch(/"scope":"machine".*"scope":"user"/);
    expect(kinds.join()).not.toContain('canary');
    const { id } = profile;
    expect(await own.good('installed.verify', { id })).toMatchObject({ asWanted: true });
    const undone = await own.good('installed.undo', { id, hangUp: true });
    expect(['ok', 'restartNeeded']).toContain(undone.exit);
    expect(settingsOf(pc)).toEqual(before);
  });

  it('changes nothing when the copy does not come up', async () => {
    const own = await opened('/nowhere/at-all.cjs');
    const pc = join(own.folder, 'pc');
    const before = settingsOf(pc);
    const digest = await planned(own);
    const answer = own.call('plan.apply', { digest });
    // The copy never connects.
    const waited = await Promise.race([
      answer,
      new Promise((resolve) => setTimeout(resolve, 1500, 'waits')),
    ]);
    expect(waited).toBe('waits');
    // The window does not go in the middle of it.
    expect(own.window !== undefined && isPrevented(own.window, 'close')).toBe(true);
    expect(settingsOf(pc)).toEqual(before);
  });
});
