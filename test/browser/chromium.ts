/**
 * Chromium as the tests, the bench and the pictures start it, quiet. The shell without a window is the same engine without the
 * browser's own pages, which take as much of the processor as ours do. Without the library that starts it: scripts bundle this.
 */
import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';

const executablePath = [
  ...(process.env['CHROMIUM'] === undefined ? [] : [process.env['CHROMIUM']]),
  ...['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'],
].find((path) => existsSync(path));
export const hasChromium = executablePath !== undefined;
if (!hasChromium) console.warn('skipped: Chromium is missing (scripts/install-test-tools.sh)');

/** For `chromium.launch`, where there is one. */
export const chromiumOptions: LaunchOptions = {
  executablePath: executablePath ?? '',
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update'],
  ],
};
