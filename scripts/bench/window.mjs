// The start screen of the wizard's window against a page with the same libraries and one heading, from the same server.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { importTypeScript } from '../import-typescript.mjs';
import { compare } from './frame.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** What stands on the page when it can be used. */
const pages = {
  start: '.rw-hero button:not([aria-disabled="true"])',
  heading: 'h1',
  empty: 'h1',
};

/**
 * Milliseconds since navigation: `paint` (first contentful) and `ready` (what can be used stands there and the main thread is idle);
 * `busy`: processor time of the page's main thread until then, which says more on a busy machine. And the size in bytes of what
 * the wizard's page loads at the start, and of all of it.
 */
export async function benchWindow({ scratch, rounds }) {
  const { chromiumOptions, hasChromium } = await importTypeScript('test/browser/chromium.ts');
  if (!hasChromium) return { skipped: 'Chromium is missing' };
  const { openWebWizard } = await importTypeScript('src/main/entries/web-wizard.ts');
  const servers = {};
  const browser = await chromium.launch(chromiumOptions);
  try {
    const sides = {};
    for (const [name, selector] of Object.entries(pages)) {
      const page = join(scratch, `page-${name}`);
      await buildPage(name, page);
      servers[name] = await openWebWizard(optionsFor(join(scratch, `pc-${name}`), page));
      sides[name] = () => load(browser, servers[name], selector);
    }
    const against = { of: 'start', to: 'heading' };
    const times = await compare('the page of the window', rounds * 2, sides, [
      { name: 'first paint against one heading', ...against, measure: 'paint', limit: 0.75 },
      { name: 'usable against one heading', ...against, measure: 'ready', limit: 1.3 },
    ]);
    const sizes = sizesOf(join(scratch, 'page-start'));
    const kib = ({ raw, gzip }) => `${raw >> 10} KiB, gzip ${gzip >> 10} KiB`;
    console.log(`  loaded at the start: ${kib(sizes.start)}; all of the page: ${kib(sizes.all)}`);
    return { times, sizes };
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) await server.close();
  }
}

async function buildPage(name, outDir) {
  const own = name !== 'start';
  await build({
    // The other two are built as the wizard's page is, from other sources.
    configFile: join(root, 'vite.config.ts'),
    ...(own ? { root: join(root, 'test', 'bench', 'pages', name) } : {}),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
}

function optionsFor(pc, page) {
  return {
    ...{ version: '0.0.0', pc, windows: null, pace: 0, language: 'en', elevated: false },
    ...{ open: [], save: pc, page, port: 0 },
  };
}

/** In a window with empty caches, as after an installation. */
async function load(browser, server, selector) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 760 } });
  // The token is taken for a cookie once; after that the address answers without.
  server.cookies ??= await enter(context, server.url);
  await context.addCookies(server.cookies);
  const page = await context.newPage();
  await page.addInitScript(`globalThis.benchReady = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(${JSON.stringify(selector)}) === null) requestAnimationFrame(look);
      else requestIdleCallback(() => resolve(performance.now()));
    };
    look();
  })`);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(server.origin);
  const ready = await page.evaluate('globalThis.benchReady');
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  const paint = await page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) {
        if (name === 'first-contentful-paint') resolve(startTime);
      }
    }).observe({ type: 'paint', buffered: true });
  })`);
  await context.close();
  return { paint, ready, busy };
}

async function enter(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  const cookies = await context.cookies();
  await page.close();
  return cookies;
}

/** Of scripts and styles, raw and as gzip: what index.html names, and everything. */
function sizesOf(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
  const sizes = files.map((name) => {
    const bytes = readFileSync(join(folder, 'assets', name));
    const atStart = html.includes(name);
    return { name, atStart, raw: bytes.length, gzip: gzipSync(bytes).length };
  });
  const sum = (list, of) => list.reduce((total, each) => total + each[of], 0);
  const both = (list) => ({ raw: sum(list, 'raw'), gzip: sum(list, 'gzip') });
  return { start: both(sizes.filter(({ atStart }) => atStart)), all: both(sizes), files: sizes };
}
