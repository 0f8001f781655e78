/** The page of the server check, its server played: answers, a no, silence, stopped, made again, and what later pages make of it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlayedServer } from '../../src/main/played-server/played-answers.ts';
import { playServerCheck } from '../../src/main/played-server/played-server-check.ts';
import type { WebWizardOptions } from '../../src/main/entries/web-wizard.ts';
import { audit } from './audit.ts';
import { everything, focusedName, memory } from './in-page.ts';
import { hasChromium } from './chromium.ts';
import { example, useBrowser } from './open-wizard.ts';
import { changesTitle, make, overheard, personAt } from './person.ts';
import { profileFile } from './profiles.ts';

const psk = 'canary-psk-Xq71';
const title = 'Check the server';

describe.skipIf(!hasChromium)('the server check', () => {
  const { folder, openWindow } = useBrowser();
  let asking: string;
  beforeAll(() => {
    asking = profileFile(folder, 'l2tp-psk.json', (profile) => ({
      ...profile,
      authentication: { method: 'psk' },
      nat: 'auto',
    }));
  });

  const openAt = async (wizard: Partial<WebWizardOptions>) => {
    const opened = await openWindow({ wizard: { open: [asking], ...wizard } });
    const person = personAt(opened.page);
    await person.press('Choose a file…');
    await person.confirm();
    await person.type('Pre-shared key (PSK)', psk);
    return { ...opened, ...person };
  };

  it(
    'a good answer colours the way and gives the plan its reason',
    { timeout: 90_000 },
    async () => {
      const { page, press, sees, at, close } = await openAt({
        serverCheck: 'good',
        openServerCheck: playing('good', 400, () => Date.now()),
      });
      const hear = overheard(page);
      await press('Check the server');
      await at(title);
      await expect.poll(() => focusedName(page)).toBe(title);
      // The rail has a step more.
      await page.getByRole('listitem').filter({ hasText: 'Server check' }).waitFor();
      await sees('Simulated for the demo: no server is contacted, and the answers are made up.');
      await page.locator('.rw-hop-asking').first().waitFor();
      await expect.poll(() => said(page), { timeout: 30_000 }).toMatch(/: (being tested|OK)$/);
      await expect.poll(() => said(page), { timeout: 30_000 }).toBe('All tests passed.');
      expect(await page.locator('.rw-hop-ok').count()).toBe(4);
      expect(await pictured(page)).toMatch(/Measured: Name: OK, .*certificate: OK/);
      await sees('OK: ');
      await sees(
        'The pre-shared key is correct: it is confirmed that the server has the same one.',
      );
      await page.getByText('How certain is this?').first().click();
      await page.getByText('Technical details').click();
      await sees(/after 18 ms · received · UDP 500 · message2, 188 bytes/);
      await audit(page, 'server-check-good');
      expect(await everything(page)).not.toContain(psk);
      await press('Review changes');
      await at(changesTitle);
      await page
        .getByRole('heading', { name: 'Allow connections to a VPN server behind NAT' })
        .click();
      await sees(/The server check found that the server is behind NAT/);
      // Back and forth: nothing is asked anew.
      await press('Back');
      await at(title);
      await sees('The pre-shared key is correct');
      await press('Review changes');
      await press(make);
      await at('Restart Windows to finish');
      await sees('Server check: All tests passed.');
      expect(await page.locator('.rw-hop-ok').count()).toBe(4);
      expect(await pictured(page)).toMatch(/Measured: Name: OK/);
      await audit(page, 'result-checked');
      expect([await everything(page), await hear(), await memory(page)].join()).not.toContain(psk);
      await close();
    },
  );

  it(
    'a no is told, the key is typed again, and goes by keyboard',
    { timeout: 90_000 },
    async () => {
      const opened = await openAt({ serverCheck: 'wrongPsk' });
      const { page, sees, at, enter, close } = opened;
      await enter('Check the server');
      await at(title);
      await expect
        .poll(() => said(page), { timeout: 30_000 })
        .toBe(
          'According to the answers, the VPN won’t work like this. This isn’t confirmed: the answers may not be from the server, or another device may have caused them.',
        );
      await sees('Problem: ');
      await sees('This isn’t confirmed.');
      await sees('Windows would stop with error 789.');
      await sees(/Enter the pre-shared key again/);
      await sees(/Compare the key for this connection/);
      expect(await page.locator('.rw-hop-bad').count()).toBe(1);
      expect(await page.getByRole('button', { name: 'Review changes' }).count()).toBe(0);
      await audit(page, 'server-check-refused');
      await enter('Back');
      await at('Enter your details');
      // The field is empty again, and asked for again.
      expect(
        await page.getByRole('textbox', { name: 'Pre-shared key (PSK)', exact: true }).inputValue(),
      ).toBe('');
      await close();
    },
  );

  it('silence is no proof, and one can go on anyway', { timeout: 120_000 }, async () => {
    const { page, press, sees, at, close } = await openAt({ serverCheck: 'silent' });
    await press('Check the server');
    await at(title);
    await sees(/No answer came from 203\.0\.113\.10/);
    await sees('You see every change before it is made.');
    expect(await page.locator('.rw-hop-silent').count()).toBe(1);
    await page.getByText('How certain is this?').first().click();
    await sees('Uncertain: an answer may have been lost.');
    await audit(page, 'server-check-silent');
    await press('Continue anyway');
    await at(changesTitle);
    expect(await page.getByText(/The server check found that/).count()).toBe(0);
    await close();
  });

  it('is stopped, and made again', { timeout: 120_000 }, async () => {
    const now = () => Date.now();
    const slow = playing('good', 1500, now);
    const { page, press, sees, at, enter, close } = await openAt({
      serverCheck: 'good',
      openServerCheck: slow,
    });
    await enter('Check the server');
    await at(title);
    await page.locator('.rw-asked-asking').first().waitFor();
    await audit(page, 'server-check-running');
    await enter('Stop the check');
    await sees('The check was stopped.');
    // One button for both: the focus did not go with the check.
    await expect.poll(() => focusedName(page)).toBe('Check again');
    await page.keyboard.press('Enter');
    await page.locator('.rw-asked-asking').first().waitFor();
    await expect.poll(() => focusedName(page)).toBe('Stop the check');
    await page.keyboard.press('Enter');
    await sees('The check was stopped.');
    await press('Skip the check');
    await at(changesTitle);
    await close();
  });

  it('waits before it asks again', { timeout: 120_000 }, async () => {
    const clock = { now: 0 };
    const open = playing('wrongPsk', 5, () => clock.now);
    const { page, press, sees, close } = await openAt({
      serverCheck: 'wrongPsk',
      openServerCheck: open,
    });
    const again = () => page.getByRole('button', { name: /^Check again/ });
    await press('Check the server');
    await sees('This isn’t confirmed.');
    await again().click();
    await page.locator('.rw-asked-asking').first().waitFor({ state: 'detached' });
    await sees('This isn’t confirmed.');
    clock.now = 27_500;
    await again().click();
    await sees(/wait 3 seconds before the next check/);
    await expect.poll(() => again().textContent()).toMatch(/^Check again in [123] second/);
    expect(await again().getAttribute('aria-disabled')).toBe('true');
    await sees('A server may lock this PC out if it’s checked too often.');
    await expect.poll(() => again().textContent(), { timeout: 30_000 }).toBe('Check again');
    await close();
  });

  it('the trial comes only after a warning', { timeout: 120_000 }, async () => {
    const { page, press, sees, at, tabTo, key, close } = await openAt({
      serverCheck: 'good',
      trialLogIn: true,
    });
    await press('Check the server');
    await at(title);
    await press('Test sign-in…');
    const dialog = page.getByRole('alertdialog', { name: 'Test sign-in?' });
    await dialog.getByText('This can end an active session').waitFor();
    await audit(page, 'server-check-trial');
    await key('Escape');
    await expect.poll(() => focusedName(page)).toBe('Test sign-in…');
    await key('Enter');
    await dialog.waitFor();
    // The profile names the user: nothing is asked that would be ignored.
    expect(await dialog.getByLabel('User name').count()).toBe(0);
    await tabTo('Password');
    await page.keyboard.type('canary-password-Xq72');
    await tabTo('Test sign-in');
    await key('Enter');
    await page.locator('.rw-asked-asking').first().waitFor();
    await sees('The pre-shared key is correct');
    expect(await everything(page)).not.toContain('canary');
    await close();
  });

  it('is entered at once when nothing has to be typed', { timeout: 120_000 }, async () => {
    const open = [example('ipsec-psk.json')];
    const { page, close } = await openWindow({
      wizard: { open, serverCheck: 'good', language: 'nl' },
    });
    const { press, at, sees, confirm } = personAt(page);
    await press('Bestand kiezen…');
    await confirm();
    await at('Server controleren');
    await sees('OK: ');
    await press('Terug');
    await at('Branch (IPsec, PSK)');
    await close();
  });
});

/** @param pace milliseconds between two answers */
function playing(
  server: PlayedServer,
  pace: number,
  now: () => number,
): NonNullable<WebWizardOptions['openServerCheck']> {
  const port = playServerCheck({ server, pace, now });
  return () => Promise.resolve(port);
}

/** What a screen reader is told without being asked. */
async function said(page: Page): Promise<string> {
  return (await page.getByRole('status').last().textContent()) ?? '';
}

async function pictured(page: Page): Promise<string> {
  return (await page.locator('.rw-way').getAttribute('aria-label')) ?? '';
}
