/** What the window says and what it keeps: one language on every screen, weakenings in plain sight, secrets nowhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../src/shared/text/languages.ts';
import { mineOf } from '../turn.ts';
import { audit } from './audit.ts';
import { everything, focusedName, memory, openAll } from './in-page.ts';
import { hasChromium } from './chromium.ts';
import { example, useBrowser } from './open-wizard.ts';
import {
  changesTitle,
  dropFromDisk,
  dropOn,
  make,
  overheard,
  personAt,
  unsigned,
} from './person.ts';
import { askingProfile, profileFile } from './profiles.ts';

const secrets = { psk: 'canary-psk-Xq71', password: 'canary-password-Xq72' };

describe.skipIf(!hasChromium)('what the window says and keeps', () => {
  const { folder, openWindow } = useBrowser();

  it('another language holds on every screen', { timeout: 120_000 }, async () => {
    const open = [example('ipsec-psk.json')];
    const { page, close } = await openWindow({ wizard: { open } });
    const { press, sees, at, confirm, choose } = personAt(page);
    const menu = async (name: string, language: string) => {
      await press(name);
      await page.getByRole('combobox').selectOption(language);
      await page.keyboard.press('Escape');
    };
    expect(await strangeWords(page, 'nl')).not.toEqual([]);
    await menu('Language, help, and about', 'nl');
    await at('VPN instellen op deze pc');
    expect(await page.getAttribute('html', 'lang')).toBe('nl');
    expect(await page.title()).toMatch(/^VPN instellen op deze pc/);
    expect(await strangeWords(page, 'nl')).toEqual([]);
    await press('Bestand kiezen…');
    await at('Branch (IPsec, PSK)');
    await openAll(page);
    expect(await strangeWords(page, 'nl')).toEqual([]);
    await confirm();
    await at(/wijzigingen/);
    await openAll(page);
    expect(await strangeWords(page, 'nl')).toEqual([]);
    await page.locator('.rw-bar-on').getByRole('button').last().click();
    await at(/is ingesteld$/);
    await openAll(page);
    expect(await strangeWords(page, 'nl')).toEqual([]);
    await press('Uw verbindingen');
    await choose('Nu controleren');
    await sees('Gecontroleerd: wat dit venster kan lezen, is sinds de installatie niet gewijzigd.');
    expect(await strangeWords(page, 'nl')).toEqual([]);
    await menu('Taal, hulp en info', 'de');
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('de');
    // What main said in Dutch about the check stays until the next one.
    await choose('Jetzt prüfen');
    await sees(/^Geprüft: /);
    await expect.poll(() => strangeWords(page, 'de')).toEqual([]);
    await close();
  });

  it('a weakening stands on the review, with its reason', { timeout: 120_000 }, async () => {
    const weak = profileFile(folder, 'l2tp-psk.json', (profile) => ({
      ...profile,
      l2tp: { methods: ['pap'], encryption: 'none' },
      weakenings: [
        { name: 'plainPasswordProtocols', why: 'The old server knows nothing else.' },
        { name: 'noPppEncryption', why: 'PAP has no keys to encrypt with.' },
      ],
    }));
    const { page, close } = await openWindow({ wizard: { open: [weak] } });
    const { press, at } = personAt(page);
    await press('Choose a file…');
    await at('Office (L2TP, PSK)');
    const card = page.getByRole('group', {
      name: 'This profile makes your connection less secure',
    });
    await card
      .getByText('Anyone who knows the pre-shared key can impersonate the server')
      .waitFor();
    await card
      .getByText('Reason given in the file: “The old server knows nothing else.”')
      .waitFor();
    expect(await card.getByRole('listitem').count()).toBe(2);
    // N1: seen without scrolling, and "Continue" is no way around it.
    await page.setViewportSize({ width: 900, height: 640 });
    const box = await card.boundingBox();
    const bar = await page.locator('.rw-bar').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    const accept = page.getByRole('checkbox', { name: 'I accept the weaker protection' });
    await page.getByRole('checkbox', { name: unsigned }).check();
    await press('Continue');
    await page.getByRole('alert').getByText('Confirm this to continue, or cancel.').waitFor();
    await at('Office (L2TP, PSK)');
    expect(await focusedName(page)).toBe('I accept the weaker protection');
    await audit(page, 'weakenings');
    await accept.check();
    await press('Continue');
    await at(changesTitle);
    await close();
  });

  it.each([1, 6])(
    'S4, N1: no name pushes %i weakenings or our own words out of sight',
    { timeout: 120_000 },
    async (count) => {
      const names = ['plainPasswordProtocols', 'noPppEncryption', 'allowWeakCrypto'];
      const all = [...names, 'useTripleDes', 'useWeakGroup', 'skipNameCheck'];
      const loud = profileFile(folder, 'l2tp-psk.json', (profile) => ({
        ...profile,
        name: 'W'.repeat(120),
        provider: { name: 'W'.repeat(80), terms: 'Checked and signed.\n'.repeat(900) },
        l2tp: { methods: ['pap'], encryption: count > 1 ? 'none' : 'required' },
        weakenings: all.slice(0, count).map((name) => ({ name, why: 'Signed. '.repeat(62) })),
      }));
      for (const language of mineOf(3, ['en', 'de', 'nl'])) {
        const { page, close } = await openWindow({
          wizard: { open: [loud], language },
          context: { viewport: { width: 900, height: 640 } },
        });
        await page.locator('.rw-hero').getByRole('button').first().click();
        await page.getByRole('checkbox').first().waitFor();
        const bar = (await page.locator('.rw-bar').boundingBox())?.y ?? 0;
        const own = page.locator('.rw-content > .rw-notice');
        // The weaknesses and that nobody signed the file; both decisions stand in the bar.
        expect(await own.count()).toBe(2);
        expect(await page.locator('.rw-decide').getByRole('checkbox').count()).toBe(2);
        for (const notice of await own.all()) {
          // What is folded below our own words may be below the fold of the window too.
          const bottom = await notice.evaluate(lastWords);
          expect({ language, seen: bottom > 0 && bottom < bar }).toEqual({ language, seen: true });
        }
        expect(await page.locator('.rw-weaker').first().locator('li').count()).toBe(count);
        expect(await page.locator('body').innerText()).not.toMatch(/[“„"]{2}/);
        await close();
      }
    },
  );

  it('what was typed is gone with its step', { timeout: 240_000 }, async () => {
    const open = [askingProfile(folder)];
    const { page, pc, close } = await openWindow({ wizard: { open } });
    const hear = overheard(page);
    const { press, type, at, confirm } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await type('Pre-shared key (PSK)', secrets.psk);
    await type('Password', secrets.password);
    // The test can fail: now it is in the page, and in its memory.
    expect(await everything(page)).toContain(secrets.psk);
    expect(await memory(page)).toContain(secrets.psk);
    await press('Review changes');
    await at(changesTitle);
    expect(await kept(page)).not.toContain('canary');
    // Back: the fields are empty again.
    await press('Back');
    await at('Enter your details');
    expect(await page.getByRole('textbox', { name: 'Password', exact: true }).inputValue()).toBe(
      '',
    );
    await type('Pre-shared key (PSK)', secrets.psk);
    await type('Password', secrets.password);
    await press('Review changes');
    await press(make);
    await at('Restart Windows to finish');
    expect(await kept(page)).not.toContain('canary');
    expect(await memory(page)).not.toContain('canary');
    expect(await hear()).not.toContain('canary');
    expect(filesWith(pc, 'canary')).toEqual([]);
    await close();
  });

  it('what was typed in the editor is gone with the editor', { timeout: 240_000 }, async () => {
    const file = example('example-client.p12');
    const bytes = readFileSync(file).toString('base64').slice(200, 240);
    const { page, close } = await openWindow();
    const hear = overheard(page);
    const { press, type, at } = personAt(page);
    const method = (name: string) => page.getByRole('radio', { name }).check();
    const part = (name: string) =>
      page.getByRole('navigation').getByRole('button', { name }).click();
    await press(/^Create a profile/);
    await at('Create a profile');
    await part('Key or certificate');
    await type('Pre-shared key (PSK) (optional)', secrets.psk);
    await method('Certificate');
    await method('In the profile');
    // Not by the file field: what drives the browser would keep a hold of it, and it of the password beside it.
    await dropOn(page, '.rw-file', file);
    await page.getByText(/^In the profile: .* bytes\.$/).waitFor();
    await page
      .getByRole('textbox', { name: /^Password of the certificate/ })
      .fill(secrets.password);
    // What was put by is looked at by the check and by the preview too.
    await part('Preview the changes');
    await press('Show the changes');
    await page
      .getByText('The changes can’t be shown yet')
      .or(page.locator('#editor-plan'))
      .first()
      .waitFor();
    // The test can fail: now all of it is in the page's memory.
    const all = [secrets.psk, secrets.password, bytes];
    // Named, because what holds them is millions of characters long.
    const leaks = (text: string) => all.filter((secret) => text.includes(secret));
    expect(leaks(await memory(page))).toEqual(all);
    await press('Start page');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Don’t save' }).click();
    await at('Set up a VPN on this PC');
    expect(leaks(await memory(page))).toEqual([]);
    expect(leaks(await kept(page))).toEqual([]);
    expect(leaks(await hear())).toEqual([]);
    await close();
  });

  it('a certificate and its password too', { timeout: 120_000 }, async () => {
    const file = example('example-client.p12');
    const bytes = readFileSync(file).toString('base64').slice(200, 240);
    const profile = profileFile(folder, 'l2tp-certificate.json', (same) => same);
    const { page, close } = await openWindow({ wizard: { open: [profile] } });
    const hear = overheard(page);
    const { press, type, sees, at, confirm } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await at('Enter your details');
    await dropFromDisk(page, file);
    await type('Password of the certificate file', 'example-only');
    await press('Open the certificate');
    await sees('The certificate was opened.');
    await press('Review changes');
    await at(changesTitle);
    await press(make);
    await at('Restart Windows to finish');
    const all = [await kept(page), await memory(page), await hear()].join('\n');
    expect(all).not.toContain('example-only');
    expect(all).not.toContain(bytes);
    await close();
  });
});

/** Sentences of the English catalog on the screen that the other language says otherwise. */
async function strangeWords(page: Page, language: 'nl' | 'de'): Promise<string[]> {
  let shown = await page.locator('body').innerText();
  // Windows' own commands are English everywhere.
  for (const command of await page.locator('.rw-command').allInnerTexts())
    shown = shown.replace(command, '');
  const own = catalogOf(language) as Readonly<Record<string, string>>;
  return Object.entries(catalogOf('en'))
    .filter(([key, text]) => text.length > 8 && !text.includes('{') && own[key] !== text)
    .filter(([, text]) => shown.includes(text))
    .map(([key, text]) => `${key}: ${text}`);
}

/** Elements, fields, and every store that a page has. */
async function kept(page: Page): Promise<string> {
  const stores = await page.evaluate<string>(`(async () => JSON.stringify([
    await indexedDB.databases(),
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
    location.href,
    history.state,
    window.name,
  ]))()`);
  expect((JSON.parse(stores) as unknown[]).slice(0, 3)).toEqual([[], [], 0]);
  return `${await everything(page)}${stores}`;
}

/** Files of a folder that hold a text. */
function filesWith(at: string, text: string): string[] {
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text));
}

/** Of an element in the page, as far as this test needs it. */
interface Shown {
  getBoundingClientRect: () => { bottom: number };
  checkVisibility: () => boolean;
  querySelectorAll: (selector: string) => Iterable<Shown>;
}

/** Where the last of its words that are seen end; a list that scrolls ends with its card. Runs in the page. */
function lastWords(card: unknown): number {
  const { bottom } = (card as Shown).getBoundingClientRect();
  const words = [...(card as Shown).querySelectorAll('p, li')]
    .filter((each) => each.checkVisibility())
    .map((each) => each.getBoundingClientRect().bottom);
  return Math.min(bottom, Math.max(...words));
}
