/** A person's whole way from the file to the result and back, by mouse and by keyboard alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything, focusedName } from './in-page.ts';
import { hasChromium } from './chromium.ts';
import { heading, useBrowser } from './open-wizard.ts';
import { changesTitle, make, personAt, undoAll, unsigned } from './person.ts';
import { askingProfile } from './profiles.ts';

const secrets = { psk: 'canary-psk-Xq71', password: 'canary-password-Xq72' };

describe.skipIf(!hasChromium)('L2TP with a PSK, from the file to the undo', () => {
  const { folder, openWindow } = useBrowser();

  it('goes by mouse', { timeout: 120_000 }, async () => {
    const wizard = await openWindow({ wizard: { open: [askingProfile(folder)] } });
    const { page, saved, close } = wizard;
    const { press, confirm, choose, answer } = personAt(page);
    await press('Choose a file…');
    await heading(page, 'Office (L2TP, PSK)');
    // What a file says of its maker is folded: nobody vouches for it.
    const phone = page.getByText('+31 20 555 0100');
    expect(await phone.isVisible()).toBe(false);
    await page.getByText('Contact given in the file').click();
    await phone.waitFor();
    await confirm();
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
    await heading(page, changesTitle);
    await page.getByText('Create the VPN connection').click();
    await page
      .getByText(/^Exact commands?$/)
      .locator('visible=true')
      .click();
    await page.getByText('Add-VpnConnection').waitFor();
    expect(await everything(page)).not.toContain('canary');
    await press(make);
    await heading(page, 'Restart Windows to finish');
    await press('Save a report…');
    await page.getByText('The report was saved as').waitFor();
    expect(reportsIn(saved)).toHaveLength(1);
    expect(reportsIn(saved).join()).not.toContain('canary');
    await press('Your connections');
    await heading(page, 'Your VPN connections');
    await choose(/^Check/);
    await page.getByText('Checked: nothing has changed since setup.').waitFor();
    await choose(/^Remove/);
    await answer(/Remove$/);
    await page.getByText('Roadwarrior hasn’t set up a VPN on this PC.').waitFor();
    expect(await everything(page)).not.toContain('canary');
    await close();
  });

  it('goes by keyboard alone, and the focus is at each heading', { timeout: 120_000 }, async () => {
    const wizard = await openWindow({ wizard: { open: [askingProfile(folder)] } });
    const { page, close } = wizard;
    const { enter, focused, key, tabTo, tick } = personAt(page);
    await focused('Set up a VPN on this PC');
    await enter('Choose a file…');
    await focused('“Office (L2TP, PSK)”');
    // Pressed too early, "Continue" leads to what is missing and says why.
    await enter('Continue');
    await focused(unsigned);
    await page.getByRole('alert').getByText('Confirm this to continue, or cancel.').waitFor();
    await key('Space');
    await enter('Continue');
    await focused('Enter your details');
    await tabTo('Pre-shared key (PSK)');
    await page.keyboard.type(secrets.psk);
    await tabTo('Password');
    await page.keyboard.type(secrets.password);
    await key('Enter');
    await focused(changesTitle);
    await enter(/Create the VPN connection/);
    await enter(/^Exact commands?$/);
    await page.getByText('Add-VpnConnection').waitFor();
    await enter(make);
    await focused('Restart Windows to finish');
    await enter('Save a report…');
    await page.getByText('The report was saved as').waitFor();
    await focused('Save a report…');
    await key('Tab');
    await focused(undoAll);
    await key('Enter');
    await page.getByRole('alertdialog').waitFor();
    await key('Escape');
    await focused(undoAll);
    await key('Enter');
    await page.getByRole('alertdialog').waitFor();
    await tick('Disconnect the VPN first if it’s in use');
    await enter('Remove');
    await focused(/^(All changes were undone|Undone: restart Windows)$/);
    await enter('Start page');
    await focused('Set up a VPN on this PC');
    // The menu of the header, and out of it again.
    await key('Shift+Tab');
    await focused('Language, help, and about');
    await key('Enter');
    await tabTo('Language');
    // One letter: on a busy machine the next would begin another search.
    await page.keyboard.type('D');
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('de');
    await key('Escape');
    await focused('Sprache, Hilfe und Info');
    await close();
  });
});

function reportsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
