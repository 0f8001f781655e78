/**
 * Debian's Chromium, quiet. The shell without a window is the same engine without the browser's own pages, which take as much of
 * the processor as ours do.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) =>
  existsSync(path),
);
export const hasChromium = executablePath !== undefined;
if (!hasChromium) console.warn('skipped: Chromium is missing (scripts/install-test-tools.sh)');

export async function launchChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Chromium');
  return await chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
}
