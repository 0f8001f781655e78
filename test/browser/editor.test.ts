/** IT makes a profile in the editor; the silent mode applies the very file. A broken one shows what is wrong with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoPc, json } from '../main/cli/program.ts';
import { audit } from './audit.ts';
import { everything, focusedName, openAll } from './in-page.ts';
import { hasChromium } from './chromium.ts';
import { example, heading, useBrowser } from './open-wizard.ts';
import { changesTitle, dropOn, personAt } from './person.ts';
import { profileFile } from './profiles.ts';

const canary = 'canary-editor-psk-Xq73';
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the profile' }).getByRole('button', { name });
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click();

describe.skipIf(!hasChromium)('the profile editor', () => {
  const { folder, openWindow } = useBrowser();

  it('makes a profile that the silent mode applies', { timeout: 180_000 }, async () => {
    const { page, saved, close } = await openWindow();
    await page.getByRole('button', { name: /^Create a profile/ }).click();
    await heading(page, 'Create a profile');
    await expect.poll(() => focusedName(page)).toBe('Create a profile');
    await audit(page, 'editor-new');
    // Nothing was typed yet, so nothing is told in red; asked to save, the editor says what is missing.
    expect(await page.getByText('Fix these problems').count()).toBe(0);
    await press(page, 'Save…');
    await page.getByText('Fix these problems').waitFor();
    expect(await page.getByText('This field is required.').count()).toBe(5);
    await audit(page, 'editor-problems');

    await box(page, 'Connection name').fill('Branch (made here)');
    await box(page, 'Server name or address').fill('vpn example');
    await page.getByText('This is neither a DNS name nor an IP address.').first().waitFor();
    await box(page, 'Server name or address').fill('vpn.example.com');
    await expect
      .poll(() => page.getByText('This is neither a DNS name nor an IP address.').count())
      .toBe(0);

    await part(page, 'Provider').click();
    await expect.poll(() => focusedName(page)).toBe('Provider');
    await box(page, 'Provider name').fill('Example Ltd');
    await part(page, 'Key or certificate').click();
    await box(page, 'Pre-shared key (PSK) (optional)').fill(canary);
    await page.getByText('Anyone who has the file can read its secrets').waitFor();
    await part(page, 'Traffic').click();
    await page.getByRole('checkbox', { name: /split tunnel/ }).check();
    await press(page, 'Add: Route');
    await expect.poll(() => focusedName(page)).toBe('Network');
    await page.keyboard.type('198.51.100.7/24');
    await page
      .getByText('This is the address of a single device in the network.')
      .first()
      .waitFor();
    await box(page, 'Network').fill('198.51.100.0/24');
    await page.getByText('No problems').waitFor();
    await audit(page, 'editor-routes');

    await part(page, 'Edit as JSON').click();
    await page.getByRole('textbox', { name: 'Profile JSON' }).waitFor();
    expect(await everything(page)).not.toContain('canary');
    await audit(page, 'editor-json');

    await part(page, 'Preview the changes').click();
    await press(page, 'Show the changes');
    await page.getByRole('heading', { name: 'Changes on Windows 11 24H2' }).waitFor();
    await openAll(page);
    await page.getByText('Add-VpnConnectionRoute').first().waitFor();
    expect(await everything(page)).not.toContain('canary');
    await audit(page, 'editor-preview');
    await page.getByRole('combobox', { name: 'Windows version' }).selectOption('6.1.7601');
    await press(page, 'Show the changes');
    await page.getByRole('heading', { name: 'Changes on Windows 7 SP1' }).waitFor();
    await openAll(page);
    expect(await page.getByText('Add-VpnConnectionRoute').count()).toBe(0);

    await press(page, 'Save…');
    await page.getByText('Saved as “Branch (made here).vpnprofile”, revision 1.').waitFor();
    const file = join(saved, 'Branch (made here).vpnprofile');
    const envelope = JSON.parse(readFileSync(file, 'utf8')) as { payload: string };
    const profile = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as object;
    expect(profile).toMatchObject({
      revision: 1,
      kind: 'l2tp',
      authentication: { method: 'psk', psk: canary },
      l2tp: { methods: ['mschapv2'], splitTunnel: true, routes: [{ prefix: '198.51.100.0/24' }] },
    });
    const pc = join(folder, 'pc');
    demoPc(pc);
    const report = await json(['--apply', file, '--yes', '--pc', pc], { input: null });
    expect(report.exit.name).toMatch(/^(ok|restartNeeded)$/);
    expect(report.result.verification).toMatchObject({ drift: [], notInForce: [] });
    await close();
  });

  it(
    'opens a broken profile and shows each problem at its field',
    { timeout: 120_000 },
    async () => {
      const broken = profileFile(folder, 'l2tp-split-tunnel.json', (profile) => ({
        ...profile,
        surprise: true,
        server: { address: '192.0.2.300' },
        nat: 'perhaps',
        revision: 'seven',
      }));
      const { page, close } = await openWindow({
        wizard: { open: [example('README.md'), broken], language: 'en' },
      });
      await page.getByRole('button', { name: /^Create a profile/ }).click();
      await press(page, 'Open a profile…');
      await page.getByRole('alert').getByText('“README.md” can’t be edited').waitFor();
      await press(page, 'Open a profile…');
      await page.getByText('Fix these problems').waitFor();
      await press(page, 'Go to: Behind NAT');
      await expect.poll(() => focusedName(page)).toBe('Behind NAT');
      await page.getByRole('combobox', { name: 'Behind NAT' }).selectOption('server');
      await press(page, 'Go to: Server name or address');
      await expect.poll(() => focusedName(page)).toBe('Server name or address');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('vpn.example.com');
      await box(page, 'Revision').fill('7');
      await audit(page, 'editor-broken');
      await part(page, 'Edit as JSON').click();
      const text = page.getByRole('textbox', { name: 'Profile JSON' });
      const now = JSON.parse(await text.inputValue()) as {
        surprise?: true;
        authentication: object;
      };
      expect(now.authentication).toEqual({ method: 'psk', psk: '••• hidden •••' });
      delete now.surprise;
      await text.fill(JSON.stringify(now));
      await page.getByText('No problems').waitFor();
      await close();
    },
  );

  it('sets up by hand with little, by keyboard alone', { timeout: 120_000 }, async () => {
    const { page, close } = await openWindow();
    const { tabTo } = personAt(page);
    await tabTo('Set up manuallyNo file? You need the server address and the key.');
    await page.keyboard.press('Enter');
    await heading(page, 'Set up manually');
    await expect.poll(() => focusedName(page)).toBe('Set up manually');
    await audit(page, 'by-hand');
    await tabTo('Continue');
    await page.keyboard.press('Enter');
    await page.getByText('Fix these problems').waitFor();
    await tabTo('Go to: Connection name');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Connection name');
    await page.keyboard.type('Home office');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focusedName(page)).toBe('Server name or address');
    await page.keyboard.type('vpn.example.com');
    await page.keyboard.press('Enter');
    await heading(page, 'Home office');
    // Nobody but the person at this PC made it: nothing has to be confirmed.
    expect(await page.locator('.rw-decide').count()).toBe(0);
    await tabTo('Continue');
    await page.keyboard.press('Enter');
    await heading(page, 'Enter your details');
    await tabTo('Pre-shared key (PSK)');
    await page.keyboard.type(canary);
    await page.keyboard.press('Enter');
    await heading(page, changesTitle);
    await close();
  });

  it(
    'carries a certificate, in Dutch, and asks before it is left',
    { timeout: 120_000 },
    async () => {
      const { page, saved, close } = await openWindow({
        wizard: { language: 'nl', open: [example('ipsec-maximum.json')] },
      });
      await page.getByRole('button', { name: /^Een profiel maken/ }).click();
      await press(page, 'Profiel openen…');
      await page.getByText('Geopend: “ipsec-maximum.json”, revisie 1.').waitFor();
      await page.getByRole('button', { name: 'Sleutel of certificaat' }).click();
      await page.getByRole('radio', { name: 'In het profiel' }).check();
      await page.getByText('Nog geen bestand.').waitFor();
      await audit(page, 'editor-certificate');
      const bytes = readFileSync(example('example-client.p12'));
      await page.locator('input[type=file]').first().setInputFiles(example('README.md'));
      await page.getByText(/^In het profiel: .* bytes\.$/).waitFor();
      await press(page, 'Bestand verwijderen: Certificaatbestand (PKCS#12)');
      await page.getByText('Nog geen bestand.').waitFor();
      await dropOn(page, '.rw-file', example('example-client.p12'));
      await page.getByText(/^In het profiel: .* bytes\.$/).waitFor();
      await page.getByText('Wie het bestand heeft, kan de geheimen erin lezen').waitFor();
      await page.getByRole('textbox', { name: /^Wachtwoord van het certificaat/ }).fill('wrong');
      await page.getByRole('button', { name: 'Voorbeeld van de wijzigingen' }).click();
      await press(page, 'Wijzigingen weergeven');
      await page.getByText('De wijzigingen kunnen nog niet worden weergegeven').waitFor();
      await page.getByRole('button', { name: 'Sleutel of certificaat' }).click();
      await page
        .getByRole('textbox', { name: /^Wachtwoord van het certificaat/ })
        .fill('example-only');
      await page.getByRole('button', { name: 'Voorbeeld van de wijzigingen' }).click();
      await press(page, 'Wijzigingen weergeven');
      await page.getByRole('list', { name: 'Wijzigingen' }).waitFor();
      await press(page, 'Startpagina');
      await page.getByRole('alertdialog').getByText('Doorgaan zonder op te slaan?').waitFor();
      await page.keyboard.press('Escape');
      await press(page, 'Opslaan…');
      await page.getByText(/^Opgeslagen als .*, revisie 2\.$/).waitFor();
      const [name = ''] = readdirSync(saved).filter((each) => each.endsWith('.vpnprofile'));
      const envelope = JSON.parse(readFileSync(join(saved, name), 'utf8')) as { payload: string };
      const profile = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as object;
      expect(profile).toMatchObject({
        revision: 2,
        authentication: {
          source: { kind: 'embedded', pkcs12: bytes.toString('base64'), password: 'example-only' },
        },
      });
      await press(page, 'Startpagina');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => page.getByRole('alertdialog').count()).toBe(0);
      await close();
    },
  );
});
