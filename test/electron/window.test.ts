/**
 * The window in the real Electron, on a demo PC: a person's whole way from the file to the result and back. `npm ci` brings no
 * binary (`npx --no install-electron` does), so where there is none this is skipped, and fails where ROADWARRIOR_NEEDS_ELECTRON
 * is 1. Electron is driven unpacked: the packaged one has its inspector fuse off. It has not run yet (docs/verification.md); the
 * same way is gone in Chromium here, over the loopback server, so that it is known to lead somewhere.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium } from '../browser/chromium.ts';
import { useBrowser } from '../browser/open-wizard.ts';
import { askingProfile } from '../browser/profiles.ts';
import { demoPc, settingsOf } from '../main/cli/program.ts';
import { secrets, wholeWay } from './whole-way.ts';

const root = resolve(import.meta.dirname, '../..');
const electron = join(root, 'node_modules', 'electron');
/** Where Electron's own installer says that its binary is; the module itself would try to download it. */
const note = join(electron, 'path.txt');
const binary = existsSync(note)
  ? join(electron, 'dist', readFileSync(note, 'utf8').trim())
  : join(electron, 'dist', 'electron');
const isThere = existsSync(binary);
const isNeeded = process.env['ROADWARRIOR_NEEDS_ELECTRON'] === '1';
if (!isThere && !isNeeded)
  console.warn('skipped: no Electron binary here (npx --no install-electron), so no real window');

describe.skipIf(!isThere && !isNeeded)('the window in Electron', () => {
  it('has its binary and its page', () => {
    expect(existsSync(binary), `${binary}: npx --no install-electron`).toBe(true);
    for (const part of ['gui/electron-main.cjs', 'gui/preload.cjs', 'renderer/index.html'])
      expect(existsSync(join(root, 'dist', part)), `dist/${part}: npm run build`).toBe(true);
  });

  it('goes the whole way from the file to the result and back, sealed off from Node, without an error', async () => {
    const place = mkdtempSync(join(tmpdir(), 'roadwarrior-electron-'));
    const pc = join(place, 'pc');
    demoPc(pc);
    const before = settingsOf(pc);
    const errors: string[] = [];
    const program = await _electron.launch({
      executablePath: binary,
      args: [root, '--pc', pc, askingProfile(place)],
    });
    // Of every page there is or will be, before the first one is waited for.
    program.context().on('weberror', (each) => errors.push(each.error().message));
    program.context().on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    try {
      const page = await program.firstWindow();
      page.setDefaultTimeout(30_000);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(page.url()).toMatch(/^app:\/\//);
      expect(await page.evaluate('typeof process + typeof require')).toBe('undefinedundefined');
      await wholeWay(page);
      expect(await page.content()).not.toContain(secrets.psk);
      expect(program.windows()).toHaveLength(1);
    } finally {
      await program.close();
    }
    expect(settingsOf(pc)).toEqual(before);
    expect(errors).toEqual([]);
    rmSync(place, { recursive: true, force: true });
  }, 180_000);
});

describe.skipIf(!hasChromium)('the same way in Chromium', () => {
  const browser = useBrowser();

  it('leads from the file to the result and back', { timeout: 60_000 }, async () => {
    const { pc, before } = browser.newPc('pc');
    const open = [askingProfile(browser.folder)];
    const { page, close } = await browser.openWindow({ pc, wizard: { open } });
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await wholeWay(page);
    expect(await page.content()).not.toContain(secrets.psk);
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });
});
