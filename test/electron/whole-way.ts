/** A person's way from the file to the result and back, the same in Electron and in Chromium. */
import type { Page } from 'playwright-core';
import { heading } from '../browser/open-wizard.ts';
import { personAt } from '../browser/person.ts';

export const secrets = { psk: 'canary-psk-Ej41', password: 'canary-password-Ej42' };

/** From the review of an L2TP profile whose key and password are asked for. Rejects where the window stops being the expected one. */
export async function wholeWay(page: Page): Promise<void> {
  const { press, type, sees } = personAt(page);
  await heading(page, 'Office (L2TP, PSK)');
  await press('Next');
  await heading(page, 'What is needed from you');
  await type('Pre-shared key (PSK)', secrets.psk);
  await type('Password', secrets.password);
  await press('Show the plan');
  await heading(page, 'This is what will change');
  await press(/^Set it up/);
  await heading(page, 'Almost done: Windows must restart');
  await press('What is set up here');
  await heading(page, 'What is set up here');
  await press(/^Check/);
  await sees('Checked: everything is as it was set up.');
  await press(/^Remove/);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await sees('Roadwarrior has set up nothing on this PC.');
}
