/** Each screen in light, dark and high contrast: axe-core finds nothing, nothing scrolls sideways at 200 % zoom. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { dragFiles } from './in-page.ts';
import { example, hasChromium, heading, useBrowser } from './open-wizard.ts';
import { askingProfile, wrongProfile } from './profiles.ts';

describe.skipIf(!hasChromium)('each screen in each theme', () => {
  const { folder, openWindow } = useBrowser();
  const pressOn = (page: Page) => (name: string | RegExp) =>
    page.getByRole('button', { name }).click();

  it('from the start to what is installed', { timeout: 120_000 }, async () => {
    const open = [askingProfile(folder)];
    const { page, close } = await openWindow({ wizard: { open, pace: 40 } });
    const press = pressOn(page);
    await audit(page, 'start');
    await press('Choose a file…');
    await heading(page, 'Office (L2TP, PSK)');
    await audit(page, 'review');
    await press('Next');
    await heading(page, 'What is needed from you');
    await press('Show the plan');
    await audit(page, 'needs');
    await page
      .getByRole('textbox', { name: 'Pre-shared key (PSK)', exact: true })
      .fill('example-only');
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill('example-only');
    await press('Show the plan');
    await heading(page, 'This is what will change');
    await page.getByText('Show the exact commands').click();
    await audit(page, 'plan');
    await press('Set it up as administrator');
    await heading(page, 'Setting up your VPN');
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/^Step \d/);
    await page.screenshot({ path: screenFile('progress') });
    await heading(page, 'Almost done: Windows must restart');
    await audit(page, 'result');
    await press('What is set up here');
    await heading(page, 'What is set up here');
    await press(/^Check/);
    await page.getByText('Checked:').waitFor();
    await audit(page, 'installed');
    await press(/^Remove/);
    await page.getByRole('alertdialog').waitFor();
    await audit(page, 'confirm');
    await close();
  });

  it('a certificate, a wrong password, a file that is none', { timeout: 120_000 }, async () => {
    const open = [example('l2tp-certificate.json'), wrongProfile(folder), join(folder, 'gone')];
    const { page, close } = await openWindow({ wizard: { open, language: 'de' } });
    const press = pressOn(page);
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    await press('Datei auswählen…');
    await press('Weiter');
    await heading(page, 'Was von Ihnen gebraucht wird');
    const password = page.getByRole('textbox', {
      name: 'Kennwort der Zertifikatsdatei',
      exact: true,
    });
    await password.fill('wrong');
    await press('Zertifikat öffnen');
    await page.getByText('Das Zertifikat wurde nicht geöffnet').waitFor();
    await audit(page, 'certificate-wrong-password');
    await password.fill('example-only');
    await press('Zertifikat öffnen');
    await page.getByText('Das Zertifikat wurde geöffnet.').waitFor();
    await audit(page, 'certificate');
    await press('Zurück');
    await press('Zum Anfang');
    await press('Datei auswählen…');
    await heading(page, 'Diese Datei ist nicht brauchbar');
    await audit(page, 'refused');
    await press('Datei auswählen…');
    await page.getByRole('alert').getByText('Die Datei lässt sich nicht lesen.').waitFor();
    await audit(page, 'problem');
    await close();
  });

  it('a file that is dropped', async () => {
    const { page, close } = await openWindow();
    const text = readFileSync(example('office.vpnprofile'), 'utf8');
    const office = { name: 'office.vpnprofile', text };
    expect(await dragFiles(page, 'dragover', [office])).toBe(true);
    await page.getByText('Drop the file to open it').waitFor();
    await dragFiles(page, 'drop', [office, office]);
    await page.getByRole('alert').getByText('Please open exactly one file.').waitFor();
    await dragFiles(page, 'drop', [office]);
    await heading(page, 'Office (L2TP, PSK)');
    await close();
  });
});

function screenFile(name: string): string {
  return join(import.meta.dirname, '../../test-results/screens', `${name}-light.png`);
}
