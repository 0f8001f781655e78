// The documents' pictures: `node scripts/take-pictures.mjs` walks through the wizard in Chromium, on a demo PC, light, 1000 × 760, once
// in each language, and writes docs/pictures/*.png (English), docs/pictures/de/*.png and docs/pictures/nl/*.png. The profile is an
// example under a short name, and a server that answers well is played: everything on the pictures is made up, and no secret is typed
// on the way. What is pressed is found by the words of the catalogs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { importTypeScript } from './import-typescript.mjs';
import { smallPng } from './small-png.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { picturePath } = await importTypeScript('scripts/pictures.ts');
const { openWebWizard } = await importTypeScript('src/main/entries/web-wizard.ts');
const { openPc } = await importTypeScript('src/main/root/open-pc.ts');
const { chromiumOptions } = await importTypeScript('test/browser/chromium.ts');

const provider = {
  en: 'Example Ltd, IT department',
  de: 'Beispiel GmbH, IT-Abteilung',
  nl: 'Voorbeeld bv, IT-afdeling',
};
const worlds = [
  { language: 'en', catalog: (await importTypeScript('src/shared/text/en/english.ts')).english },
  { language: 'de', catalog: (await importTypeScript('src/shared/text/de/german.ts')).german },
  { language: 'nl', catalog: (await importTypeScript('src/shared/text/nl/dutch.ts')).dutch },
];
const connection = { en: 'Office', de: 'Büro', nl: 'Kantoor' };

const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-pictures-'));
const browser = await chromium.launch(chromiumOptions);
try {
  const page = join(scratch, 'page');
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: page, emptyOutDir: true },
  });
  for (const world of worlds) await takeAll(world, page);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** From the file to the result, and after a restart the first page of a new window. */
async function takeAll({ language, catalog }, builtPage) {
  const folder = join(scratch, language);
  const pc = join(folder, 'pc');
  mkdirSync(folder);
  const file = profileIn(folder, language);
  const words = (key, values = {}) => new IntlMessageFormat(catalog[key], language).format(values);
  const inWindow = async (open, walk) => {
    const wizard = await openWebWizard({
      ...{ version, pc, windows: null, pace: 0, language, elevated: false },
      ...{ open, save: folder, page: builtPage, port: 0, serverCheck: 'good' },
    });
    const context = await browser.newContext({
      viewport: { width: 1000, height: 760 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: language,
      timezoneId: 'Europe/Amsterdam',
    });
    try {
      const page = await context.newPage();
      await page.goto(wizard.url);
      await walk(personAt(page, language, words));
    } finally {
      await context.close();
      await wizard.close();
    }
  };
  await inWindow([file], (person) => setUp(person, connection[language]));
  await restartDemo(pc);
  await inWindow([], seeHome);
}

async function setUp({ at, press, check, picture }, name) {
  await at('start.title');
  await picture('start');
  await press('start.choose');
  await at(name);
  await picture('review');
  await check('review.decide.unsigned');
  await press('wizard.next');
  await at('serverCheckPage.title');
  // The button has this name once the server has answered well.
  await press('needs.next');
  await at('changes.title');
  await picture('changes');
  await press('changes.make');
  await at('result.title.restart');
  await picture('result');
}

async function seeHome({ at, sees, picture }) {
  await at('home.title');
  // Windows has been asked.
  await sees('home.is.notConnected');
  await picture('home');
}

/** What a person does in this language. A key stands for its words, with any number in the place of a count; anything else is itself. */
function personAt(page, language, words) {
  const spoken = (keyOrText) => {
    const isKey = /^[a-z][A-Za-z]*(?:\.[A-Za-z]+)+$/.test(keyOrText);
    if (!isKey) return keyOrText;
    const [before, after] = words(keyOrText, { count: 77 }).split('77').map(escaped);
    return after === undefined ? new RegExp(`^${before}$`) : new RegExp(`^${before}\\d+${after}$`);
  };
  return {
    at: (heading) =>
      page.getByRole('heading', { level: 1, name: spoken(heading) }).waitFor({ timeout: 60_000 }),
    press: (button) => page.getByRole('button', { name: spoken(button) }).click(),
    check: (box) => page.getByRole('checkbox', { name: spoken(box) }).check(),
    sees: (key) => page.getByText(spoken(key)).first().waitFor(),
    picture: (name) => picture(page, picturePath(language, name)),
  };
}

function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function picture(page, path) {
  // The ring around the heading is for who works by keyboard; where the mouse rests is nobody's business.
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0)');
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  const small = smallPng(await page.screenshot());
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), small);
  console.log(`${path} ${Math.round(small.length / 1024)} KiB`);
}

/** An example, named as people name such a connection. */
function profileIn(folder, language) {
  const example = join(root, 'examples', 'l2tp-psk.json');
  const profile = JSON.parse(readFileSync(example, 'utf8'));
  const file = join(folder, 'office.vpnprofile');
  const { helpdesk } = profile.provider;
  const changed = { name: connection[language], provider: { name: provider, helpdesk } };
  writeFileSync(file, JSON.stringify({ ...profile, ...changed }));
  return file;
}

async function restartDemo(folder) {
  const choice = { kind: 'demo', folder, windows: null, pace: 0, elevated: true };
  const { demo, end } = await openPc(choice);
  demo.restart();
  await end();
}
