/** The page that draws any state (test/renderer/state-page.ts), bundled once for a test file, and shown without a server. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function openStatePage(browser: Browser): Promise<Page> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/renderer/state-page.ts'],
    outdir: 'nowhere',
    write: false,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'chrome120',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const html = readFileSync(`${root}/src/renderer/index.html`, 'utf8')
    .replace(/<link rel="icon".*>/, '<link rel="stylesheet" href="/page.css">')
    .replace(/<script type="module".*<\/script>/, '<script src="/page.js"></script>');
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  // A busy machine reads two megabytes slowly.
  page.setDefaultTimeout(60_000);
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.css') {
      await route.fulfill({ contentType: 'text/css', body: textOf('.css') });
    } else if (pathname === '/page.js') {
      await route.fulfill({ contentType: 'text/javascript', body: textOf('.js') });
    } else await route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto('http://states.test/');
  return page;
}
