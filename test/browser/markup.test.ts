/** A profile is written by somebody: what looks like markup in it is shown as the text that it is, on every screen. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium } from './chromium.ts';
import { useBrowser } from './open-wizard.ts';
import { changesTitle, make, personAt } from './person.ts';
import { openAll } from './in-page.ts';
import { profileFile } from './profiles.ts';

const markup = (where: string) => `<img src=x onerror=window.hit='${where}'> ${where}`;

describe.skipIf(!hasChromium)('markup in a profile', () => {
  const { folder, openWindow } = useBrowser();

  it('is text on review, plan, result and in what is installed', { timeout: 120_000 }, async () => {
    // The connection's own name may hold no < and >; these would become them.
    const name = 'Office &lt;img src=x onerror=hit&gt; &#60;';
    const open = [
      profileFile(folder, 'l2tp-psk.json', (profile) => ({
        ...profile,
        name,
        provider: {
          name: markup('provider'),
          terms: `${markup('terms')}\n<script>window.hit = 'script'</script>`,
        },
        l2tp: { methods: ['pap'], encryption: 'none', userName: 'jane' },
        weakenings: [
          { name: 'plainPasswordProtocols', why: markup('reason') },
          { name: 'noPppEncryption', why: markup('other reason') },
        ],
      })),
    ];
    const { page, close } = await openWindow({ wizard: { open } });
    const { press, at, sees, confirm, choose } = personAt(page);
    await press('Choose a file…');
    await at(name);
    for (const where of ['provider', 'reason', 'other reason']) await sees(markup(where));
    await openAll(page);
    await sees(markup('terms'));
    await nothingMade(page);
    await confirm();
    await at(changesTitle);
    await openAll(page);
    await sees(name);
    await nothingMade(page);
    await press(make);
    await at('Restart Windows to finish');
    await sees(name);
    await nothingMade(page);
    await press('Your connections');
    await page.getByRole('heading', { level: 2, name }).waitFor();
    await choose(/^Remove/);
    await page.getByRole('alertdialog').getByText(name).first().waitFor();
    await nothingMade(page);
    await close();
  });

  it('is text where a file is refused, and in the editor', { timeout: 120_000 }, async () => {
    const fileName = '<img src=x onerror=hit>.vpnprofile';
    const wrong = profileFile(folder, 'l2tp-psk.json', (profile) => ({
      ...profile,
      name: markup('name'),
      [markup('key')]: true,
    }));
    const none = join(folder, fileName);
    writeFileSync(none, 'no profile');
    const { page, close } = await openWindow({ wizard: { open: [wrong, none, wrong, none] } });
    const { press, at, sees } = personAt(page);
    await press('Choose a file…');
    await at('This file can’t be used');
    await sees('The field ... is unknown. Check its spelling.');
    await nothingMade(page);
    await press('Choose a file…');
    await sees(new RegExp(fileName));
    await nothingMade(page);
    await press('Start page');
    await press(/^Create a profile/);
    await press('Open a profile…');
    await sees('Fix these problems');
    await sees('The field ... is unknown. Check its spelling.');
    const typed = page.getByRole('textbox', { name: 'Connection name', exact: true });
    expect(await typed.inputValue()).toBe(markup('name'));
    await nothingMade(page);
    await close();
  });
});

/** No element of it, and nothing of it ran; what the policy caught fails the test when the window is closed. */
async function nothingMade(page: Page): Promise<void> {
  expect(await page.locator('img[src="x"], [onerror], body script').count()).toBe(0);
  expect(await page.evaluate<string>('String(window.hit)')).toBe('undefined');
}
