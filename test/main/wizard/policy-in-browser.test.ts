/** The page's policy as a real browser takes it: what is not allowed does not happen, and is reported. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWebWizard, type WebWizard } from '../../../src/main/entries/web-wizard.ts';
import { chromiumOptions, hasChromium } from '../../browser/chromium.ts';

describe.skipIf(!hasChromium)('in Chromium', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'roadwarrior-policy-'));
  const page = path.join(scratch, 'page');
  const other = createServer((_request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*').end('other');
  });
  let wizard: WebWizard;
  let browser: Browser;
  let tab: Page;
  let otherOrigin = '';

  beforeAll(async () => {
    mkdirSync(page);
    writeFileSync(
      path.join(page, 'index.html'),
      `<!doctype html><html><head><meta property="csp-nonce" nonce="__CSP_NONCE__" />
       <script type="module" src="./start.js"></script></head><body><h1>Page</h1></body></html>`,
    );
    const script = 'document.body.dataset.bridge = typeof window.roadwarrior?.call;';
    writeFileSync(path.join(page, 'start.js'), script);
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    otherOrigin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    wizard = await openWebWizard({
      version: '0.0.0-test',
      pc: path.join(scratch, 'pc'),
      windows: null,
      pace: 0,
      language: 'en',
      elevated: true,
      open: [],
      save: scratch,
      page,
      port: 0,
    });
    browser = await chromium.launch(chromiumOptions);
    tab = await browser.newPage();
    await tab.goto(wizard.url);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await wizard.close();
    other.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('the page has its bridge before its own script runs, and no token in its address', async () => {
    expect(await tab.locator('body').getAttribute('data-bridge')).toBe('function');
    expect(tab.url()).toBe(`${wizard.origin}/`);
    const state = await tab.evaluate("window.roadwarrior.call('app.state', {})");
    expect(state).toMatchObject({ ok: true, value: { simulated: true } });
    expect(await tab.evaluate('document.cookie')).toBe('');
    expect(wizard.cspReports).toEqual([]);
  });

  it('events arrive', async () => {
    const heard = tab.evaluate(
      `new Promise((resolve) => window.roadwarrior.on('progress', resolve))`,
    );
    const event = { number: 1, event: { kind: 'verifying' as const } };
    const timer = setInterval(() => {
      wizard.send('progress', event);
    }, 50);
    expect(await heard).toEqual(event);
    clearInterval(timer);
  });

  it.each([
    [
      'script-src-elem',
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.worked = true' }))`,
    ],
    [
      'script-src-attr',
      `document.body.setAttribute('onclick', 'window.worked = true'); document.body.click()`,
    ],
    [
      'style-src-elem',
      `document.head.append(Object.assign(document.createElement('style'), { textContent: 'h1 { color: red }' }))`,
    ],
    [
      'style-src-attr',
      `document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>')`,
    ],
    ['connect-src', `fetch('OTHER/').catch(() => 0)`],
    ['img-src', `document.body.append(Object.assign(new Image(), { src: 'OTHER/x.png' }))`],
    [
      'frame-src',
      `document.body.append(Object.assign(document.createElement('iframe'), { src: 'OTHER/' }))`,
    ],
    [
      'form-action',
      `{ const f = Object.assign(document.createElement('form'), { action: 'OTHER/', method: 'post' }); document.body.append(f); f.submit(); }`,
    ],
    [
      'base-uri',
      `document.head.append(Object.assign(document.createElement('base'), { href: 'OTHER/' }))`,
    ],
  ])('%s is held', async (directive, attempt) => {
    const before = wizard.cspReports.length;
    await tab.evaluate(attempt.replaceAll('OTHER', otherOrigin));
    await expect
      .poll(() => wizard.cspReports.slice(before).join('\n'))
      .toContain(`"effective-directive":"${directive}"`);
    expect(tab.url()).toBe(`${wizard.origin}/`);
    expect(await tab.evaluate('window.worked === undefined')).toBe(true);
  });

  it('a style with the nonce of this load is taken', async () => {
    const before = wizard.cspReports.length;
    const color = await tab.evaluate(`(() => {
      const style = document.createElement('style');
      style.nonce = document.querySelector('meta[property="csp-nonce"]').nonce;
      style.textContent = 'h1 { color: rgb(1, 2, 3) }';
      document.head.append(style);
      return getComputedStyle(document.querySelector('h1')).color;
    })()`);
    expect(color).toBe('rgb(1, 2, 3)');
    expect(wizard.cspReports.length).toBe(before);
  });

  it('no other page can call it', async () => {
    const foreign = await browser.newPage();
    await foreign.goto(otherOrigin);
    const call = `${wizard.origin}/call/app.state`;
    const answer = await foreign.evaluate(`fetch('${call}', {
      method: 'POST',
      credentials: 'include',
      headers: { 'x-roadwarrior-frame': 'top' },
      body: '{}',
    }).then(() => 'answered', () => 'refused')`);
    expect(answer).toBe('refused');
    await foreign.close();
  });
});
