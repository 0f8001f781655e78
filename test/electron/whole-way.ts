/** A person's way from the file to the result and back, the same in Electron and in Chromium. */
import type { Page } from 'playwright-core';
import { heading } from '../browser/open-wizard.ts';
import { changesTitle, make, personAt } from '../browser/person.ts';

export const secrets = { psk: 'canary-psk-Ej41', password: 'canary-password-Ej42' };

/** From the review of an L2TP profile whose key and password are asked for. Rejects where the window stops being the expected one. */
export async function wholeWay(page: Page): Promise<void> {
  const { press, confirm, choose, answer, type, sees } = personAt(page);
  await heading(page, 'Office (L2TP, PSK)');
  await confirm();
  await heading(page, 'Enter your details');
  await type('Pre-shared key (PSK)', secrets.psk);
  await type('Password', secrets.password);
  await press('Review changes');
  await heading(page, changesTitle);
  await press(make);
  await heading(page, 'Restart Windows to finish');
  await press('Your connections');
  await heading(page, 'Your VPN connections');
  await choose(/^Check/);
  await sees('Checked: nothing has changed since setup.');
  await choose(/^Remove/);
  await answer(/Remove$/);
  await sees('Roadwarrior hasn’t set up a VPN on this PC.');
}
