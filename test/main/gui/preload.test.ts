// The built preload in Chromium, with stand-ins for what Electron's sandbox gives it: what the page then has, and what not.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelNames } from '../../../src/shared/ipc/channels.ts';
import { chromiumOptions, hasChromium } from '../../browser/chromium.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** What the sandbox gives: `require` of electron alone, and no Node. `contextBridge` copies, as the real one does. */
const sandbox = `
  window.calls = [];
  window.listeners = {};
  window.answer = (channel, ...given) => Promise.resolve({ ok: true, value: null });
  const ipcRenderer = {
    invoke: (...all) => { window.calls.push(all); return window.answer(...all); },
    on: (name, listener) => { (window.listeners[name] ??= []).push(listener); },
    removeListener: (name, listener) => {
      window.listeners[name] = (window.listeners[name] ?? []).filter((each) => each !== listener);
    },
    send: () => { throw new Error('not in the table'); },
  };
  window.exposed = [];
  const contextBridge = {
    exposeInMainWorld: (name, api) => {
      window.exposed.push(name);
      for (const value of Object.values(api)) if (typeof value !== 'function') throw new Error('not a function');
      window[name] = Object.freeze({ ...api });
    },
  };
  window.required = [];
  const require = (name) => {
    window.required.push(name);
    if (name !== 'electron') throw new Error('module not found: ' + name);
    return { contextBridge, ipcRenderer };
  };
`;

interface Surroundings {
  calls: unknown[][];
  listeners: Record<string, ((event: object, payload: unknown) => void)[] | undefined>;
  exposed: string[];
  required: string[];
  heard: unknown[][];
  answer: () => Promise<unknown>;
  roadwarrior: {
    call: (channel: string, ...request: unknown[]) => Promise<unknown>;
    on: (event: string, listener: (...all: unknown[]) => void) => () => void;
  };
}
/** The functions given to `evaluate` run in the page. */
declare const window: Surroundings;

describe.skipIf(!hasChromium)('the built preload', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-preload-'));
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const argv = ['scripts/build.mjs', '--quiet', '--only=gui', `--outdir=${folder}`];
    const built = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
    browser = await chromium.launch(chromiumOptions);
    page = await browser.newPage();
    const preload = readFileSync(join(folder, 'gui', 'preload.cjs'), 'utf8');
    await page.goto('about:blank');
    await page.addScriptTag({ content: `(() => {${sandbox}\n${preload}\n})();` });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one file that asks for electron alone', async () => {
    expect(await page.evaluate(() => window.required)).toEqual(['electron']);
  });

  it('puts one name into the page, with two functions', async () => {
    expect(
      await page.evaluate(() => [window.exposed, Object.keys(window.roadwarrior).sort()]),
    ).toEqual([['roadwarrior'], ['call', 'on']]);
  });

  it('carries every call of the table, with exactly one value', async () => {
    const sent = await page.evaluate(async (names) => {
      window.calls = [];
      for (const name of names) await window.roadwarrior.call(name, { a: 1 }, 'one more');
      return window.calls;
    }, channelNames);
    expect(sent).toEqual(channelNames.map((name) => [name, { a: 1 }]));
  });

  it.each(['', 'ELECTRON_BROWSER_REQUIRE', 'app.state ', '__proto__', 'constructor', 'progress'])(
    'carries no other: %j',
    async (name) => {
      const [answer, calls] = await page.evaluate(async (channel) => {
        window.calls = [];
        return [await window.roadwarrior.call(channel, {}), window.calls];
      }, name);
      expect(answer).toEqual({ ok: false, problem: { code: 'badRequest', parameters: {} } });
      expect(calls).toEqual([]);
    },
  );

  it('gives a value even where Electron throws', async () => {
    const answer = await page.evaluate(() => {
      window.answer = () => Promise.reject(new Error('An object could not be cloned. C:\\secret'));
      return window.roadwarrior.call('app.state', {});
    });
    expect(answer).toEqual({ ok: false, problem: { code: 'unexpected', parameters: {} } });
  });

  it('hands events on without the event object, until told not to', async () => {
    const heard = await page.evaluate(() => {
      window.heard = [];
      const stop = window.roadwarrior.on('progress', (...all) => window.heard.push(all));
      const raise = (payload: unknown) => {
        for (const each of window.listeners['progress'] ?? []) {
          each({ sender: 'every channel there is' }, payload);
        }
      };
      raise({ number: 1 });
      stop();
      raise({ number: 2 });
      return window.heard;
    });
    expect(heard).toEqual([[{ number: 1 }]]);
  });

  it('listens to no other events', async () => {
    const names = await page.evaluate(() => {
      for (const name of ['ipc-message', '', '__proto__', 'app.state']) {
        window.roadwarrior.on(name, () => undefined)();
      }
      return Object.keys(window.listeners);
    });
    expect(names).toEqual(['progress']);
  });
});
