/**
 * The window in the real Electron, on a demo PC: opened with a profile, to the review page. The binary cannot be had on every
 * machine, and Electron is driven unpacked: the packaged one has its inspector fuse off. It has not run yet
 * (docs/verification.md); the same page over the same handlers is driven in Chromium by test/browser.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'node_modules', 'electron');
/** Where Electron's own installer says that its binary is; the module itself would try to download it. */
const pathFile = join(folder, 'path.txt');
const binary = existsSync(pathFile)
  ? join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  : null;
const skip = binary === null || !existsSync(binary);
if (skip) console.warn('skipped: no Electron binary here, so no real window is opened');

describe.skipIf(skip)('the window in Electron', () => {
  it('opens the profile that it was given, sealed off from Node, without an error', async () => {
    const place = mkdtempSync(join(tmpdir(), 'roadwarrior-electron-'));
    const errors: string[] = [];
    const program = await _electron.launch({
      executablePath: binary ?? '',
      args: [root, '--pc', join(place, 'pc'), join(root, 'examples', 'office.vpnprofile')],
    });
    try {
      const page = await program.firstWindow();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate('typeof process + typeof require')).toBe('undefinedundefined');
      expect(page.url()).toMatch(/^app:\/\//);
      expect(errors).toEqual([]);
    } finally {
      await program.close();
      rmSync(place, { recursive: true, force: true });
    }
  }, 120_000);
});
