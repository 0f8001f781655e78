// Every channel of the table through Electron's registration: who calls, in which shape, how much, and what may go back.
import { describe, expect, it } from 'vitest';
import { appOrigin } from '../../../src/main/gui/app-origin.ts';
import { registerCalls } from '../../../src/main/gui/register-calls.ts';
import { sendTo } from '../../../src/main/gui/send-events.ts';
import { makeHandle } from '../../../src/main/wizard/handle.ts';
import type { Handlers } from '../../../src/main/wizard/handlers.ts';
import { channelNames, channels } from '../../../src/shared/ipc/channels.ts';
import { callNames, eventNames } from '../../../src/shared/ipc/names.ts';
import { events } from '../../../src/shared/ipc/progress.ts';
import { biggest, freeChannels, schemaAsked, tooBig } from '../wizard/big-requests.ts';
import { sampleRequests } from '../wizard/sample-requests.ts';
import { FakeFrame, FakeIpcMain, FakeWebContents } from './fake-electron.ts';
import { callFrom, subFrameOf } from './opened-window.ts';

function registered(answer: () => unknown) {
  let calls = 0;
  const handlers = Object.fromEntries(
    channelNames.map((channel) => [
      channel,
      () => {
        calls += 1;
        return Promise.resolve().then(answer);
      },
    ]),
  ) as unknown as Handlers;
  const ipcMain = new FakeIpcMain();
  const contents = new FakeWebContents();
  registerCalls(ipcMain as never, () => contents, makeHandle(handlers, appOrigin));
  return { ipcMain, contents, calls: () => calls };
}

const refused = (code: string) => ({ ok: false, problem: { code, parameters: {} } });

describe.each(channelNames)('%s', (channel) => {
  const request = sampleRequests[channel] as Record<string, unknown>;

  it('comes through', async () => {
    const { ipcMain, contents, calls } = registered(() => undefined);
    await ipcMain.invoke(channel, callFrom(contents), request);
    expect(calls()).toBe(1);
  });

  it('not from a foreign origin, a sub-frame, another window or a frame that is gone', async () => {
    const { ipcMain, contents, calls } = registered(() => null);
    const foreign = new FakeWebContents();
    const moved = { sender: contents, senderFrame: new FakeFrame('https://example.com') };
    contents.mainFrame = moved.senderFrame;
    expect(await ipcMain.invoke(channel, moved, request)).toEqual(refused('foreignSender'));
    contents.mainFrame = new FakeFrame(appOrigin);
    const strangers = [
      subFrameOf(contents),
      // A top frame that is not the one of this window, although it says so.
      { sender: contents, senderFrame: foreign.mainFrame },
      callFrom(foreign),
      { sender: contents, senderFrame: null },
    ];
    for (const origin of ['app://roadwarrior.example.com', 'app://roadwarrio', 'null', '']) {
      const frame = new FakeFrame(origin);
      strangers.push({ sender: contents, senderFrame: frame });
    }
    for (const stranger of strangers) {
      expect(await ipcMain.invoke(channel, stranger, request)).toEqual(refused('foreignSender'));
    }
    expect(calls()).toBe(0);
  });

  it('not in another shape: nothing, more than one value, an extra key, a wrong type', async () => {
    const { ipcMain, contents, calls } = registered(() => null);
    const wrong: unknown[][] = [
      [],
      [request, request],
      [null],
      ['x'],
      [[request]],
      [{ ...request, path: 'C:\\Windows' }],
      ...Object.keys(request).map((key) => [{ ...request, [key]: 7.5 }]),
    ];
    for (const given of wrong) {
      expect(await ipcMain.invoke(channel, callFrom(contents), ...given)).toEqual(
        refused('badRequest'),
      );
    }
    expect(calls()).toBe(0);
  });

  it('not more than may be, and then the shape is not even looked at', async () => {
    const { ipcMain, contents, calls } = registered(() => null);
    const call = (given: unknown) => ipcMain.invoke(channel, callFrom(contents), given);
    const asked = await schemaAsked(channel, async () => {
      expect(await call(tooBig(channel))).toEqual(refused('badRequest'));
    });
    expect(asked).toBe(0);
    expect(calls()).toBe(0);
    if (!freeChannels.includes(channel)) return;
    await call(biggest(channel));
    expect(calls()).toBe(1);
  });

  it('and gives back nothing that the table does not know', async () => {
    const { ipcMain, contents } = registered(() => ({ secret: 'canary' }));
    expect(await ipcMain.invoke(channel, callFrom(contents), request)).toEqual(
      refused('badResponse'),
    );
  });
});

it('registers the table, and nothing else; the preload’s names are the table’s', () => {
  const { ipcMain } = registered(() => null);
  expect([...ipcMain.handlers.keys()].sort()).toEqual(Object.keys(channels).sort());
  expect([...callNames].sort()).toEqual(Object.keys(channels).sort());
  expect([...eventNames].sort()).toEqual(Object.keys(events).sort());
});

describe('events', () => {
  const file = { file: '7b3f0e6c-1c0d-4a52-9d7e-0a4b8f6d2c11', name: 'a.vpnprofile', size: 1 };

  it('reach the window', () => {
    const contents = new FakeWebContents();
    sendTo(() => contents)('fileOpened', file);
    expect(contents.sent).toEqual([['fileOpened', file]]);
  });

  it('without a window are dropped', () => {
    const contents = new FakeWebContents();
    contents.destroyed = true;
    sendTo(() => contents)('fileOpened', file);
    sendTo(() => null)('fileOpened', file);
    expect(contents.sent).toEqual([]);
  });
});
