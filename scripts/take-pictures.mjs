// The README's pictures: `node scripts/take-pictures.mjs` walks through the wizard in Chromium, on a demo PC, in English, light,
// 1000 pixels wide, and writes docs/pictures/{start,review,plan,result}.png. The profile is examples/office.vpnprofile, and
// a server that answers well is played: everything on the pictures is made up, and no secret is typed on the way.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { importTypeScript } from './import-typescript.mjs';
import { smallPng } from './small-png.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pictures = join(root, 'docs', 'pictures');
const { version } = await import('../package.json', { with: { type: 'json' } }).then(
  (module) => module.default,
);
const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-pictures-'));
const { openWebWizard } = await importTypeScript('src/main/entries/web-wizard.ts');
const { chromiumOptions } = await importTypeScript('test/browser/chromium.ts');
const browser = await chromium.launch(chromiumOptions);
let wizard;
try {
  const page = join(scratch, 'page');
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: page, emptyOutDir: true },
  });
  wizard = await openWebWizard({
    ...{ version, pc: join(scratch, 'pc'), windows: null, pace: 0, language: 'en' },
    ...{ elevated: false, save: scratch, page, port: 0, serverCheck: 'good' },
    open: [join(root, 'examples', 'office.vpnprofile')],
  });
  await walk(await openWindow(wizard.url));
} finally {
  await browser.close();
  await wizard?.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function openWindow(url) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 760 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en',
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function walk(page) {
  const press = (name) => page.getByRole('button', { name }).click();
  mkdirSync(pictures, { recursive: true });
  await picture(page, 'start', 'Set up a VPN on this PC');
  await press('Choose a file…');
  await picture(page, 'review', 'Office (L2TP, PSK)');
  await press('Continue');
  const plan = page.getByRole('heading', { level: 1, name: 'Review the changes' });
  // The server check stands between, where the profile's server can be asked.
  const skip = page.getByRole('button', { name: /Review changes/ });
  await plan.or(skip).first().waitFor();
  if (!(await plan.isVisible())) await skip.click();
  await picture(page, 'plan', 'Review the changes');
  await press('Apply as administrator');
  await picture(page, 'result', /Your VPN is set up|Almost done/);
}

async function picture(page, name, heading) {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  // The ring around the heading is for who works by keyboard; where the mouse rests is nobody's business.
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur()');
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  const file = join(pictures, `${name}.png`);
  const small = smallPng(await page.screenshot());
  writeFileSync(file, small);
  console.log(`docs/pictures/${name}.png ${Math.round(small.length / 1024)} KiB`);
}
