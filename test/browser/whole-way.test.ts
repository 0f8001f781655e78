/** A person's whole way from the file to the result and back, by mouse and by keyboard alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything, focusedName } from './in-page.ts';
import { hasChromium } from './chromium.ts';
import { heading, useBrowser } from './open-wizard.ts';
import { personAt } from './person.ts';
import { askingProfile } from './profiles.ts';

const secrets = { psk: 'canary-psk-Xq71', password: 'canary-password-Xq72' };

describe.skipIf(!hasChromium)('L2TP with a PSK, from the file to the undo', () => {
  const { folder, openWindow } = useBrowser();

  it('goes by mouse', { timeout: 60_000 }, async () => {
    const wizard = await openWindow({ wizard: { open: [askingProfile(folder)] } });
    const { page, saved, close } = wizard;
    const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
    await press('Choose a file…');
    await heading(page, 'Office (L2TP, PSK)');
    await page.getByText('+31 20 555 0100').waitFor();
    await press('Continue');
    await heading(page, 'Enter your details');
    await press('Review changes');
    await expect.poll(() => focusedName(page)).toBe('Pre-shared key (PSK)');
    await page
      .getByRole('textbox', { name: 'Pre-shared key (PSK)', exact: true })
      .fill(secrets.psk);
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill(secrets.password);
    await press('Show: Pre-shared key (PSK)');
    expect(
      await page
        .getByRole('textbox', { name: 'Pre-shared key (PSK)', exact: true })
        .getAttribute('type'),
    ).toBe('text');
    await press('Hide: Pre-shared key (PSK)');
    await press('Review changes');
    await heading(page, 'Review the changes');
    await page.getByText('Show exact commands').click();
    await page.getByText('Add-VpnConnection').waitFor();
    expect(await everything(page)).not.toContain('canary');
    await press('Apply as administrator');
    await heading(page, 'Almost done: restart Windows');
    await press('Save a report…');
    await page.getByText('The report was saved as').waitFor();
    expect(reportsIn(saved)).toHaveLength(1);
    expect(reportsIn(saved).join()).not.toContain('canary');
    await press('Installed VPNs');
    await heading(page, 'Installed VPNs');
    await press(/^Check/);
    await page.getByText('Checked: nothing has changed since setup.').waitFor();
    await press(/^Remove/);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Roadwarrior hasn’t set up a VPN on this PC.').waitFor();
    expect(await everything(page)).not.toContain('canary');
    await close();
  });

  it('goes by keyboard alone, and the focus is at each heading', { timeout: 60_000 }, async () => {
    const wizard = await openWindow({ wizard: { open: [askingProfile(folder)] } });
    const { page, close } = wizard;
    const { tabTo } = personAt(page);
    await expect.poll(() => focusedName(page)).toBe('Set up a VPN on this PC');
    await tabTo('Choose a file…');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toContain('Office (L2TP, PSK)');
    await tabTo('Continue');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Enter your details');
    await tabTo('Pre-shared key (PSK)');
    await page.keyboard.type(secrets.psk);
    await tabTo('Password');
    await page.keyboard.type(secrets.password);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Review the changes');
    await tabTo('Show exact commands');
    await page.keyboard.press('Space');
    await page.getByText('Add-VpnConnection').waitFor();
    await tabTo('Apply as administrator');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Almost done: restart Windows');
    await tabTo('Save a report…');
    await page.keyboard.press('Enter');
    await page.getByText('The report was saved as').waitFor();
    expect(await focusedName(page)).toBe('Save a report…');
    await page.keyboard.press('Shift+Tab');
    expect(await focusedName(page)).toBe('Undo everything…');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedName(page)).toBe('Undo everything…');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await tabTo('Remove');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Undone' }).waitFor();
    await tabTo('Start page');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Set up a VPN on this PC');
    await close();
  });
});

function reportsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
