/** After it stands: drift that somebody else made, a run that was killed, both put right from the window. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { json, program, roadwarrior, settingsOf } from '../main/cli/program.ts';
import { audit } from './audit.ts';
import { hasChromium } from './chromium.ts';
import { focusedName } from './in-page.ts';
import { example, useBrowser } from './open-wizard.ts';
import { disableIke, startOfIke } from './pc-state.ts';
import { make, personAt } from './person.ts';
import { promptOn } from './prompt.ts';

describe.skipIf(!hasChromium)('after it stands', () => {
  const { openWindow, newPc } = useBrowser();
  beforeAll(async () => {
    await program();
  });

  it('drift is shown, and the profile puts it right', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('drift');
    const l2tp = 'l2tp-psk.json';
    const open = [example(l2tp), example('ipsec-psk.json'), example(l2tp)];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, sees, at, confirm, choose, answer } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await press(make);
    await at('Restart Windows to finish');
    disableIke(pc);
    await press('Your connections');
    await choose(/^Check/);
    await sees('Settings have changed since setup');
    const row = page.getByRole('table', { name: 'Settings have changed since setup' });
    await row.getByRole('row', { name: /Disabled.*Manual/i }).waitFor();
    await audit(page, 'drift');
    // The file of another connection repairs nothing.
    await press('Choose the profile…');
    await page.getByRole('alert').getByText('This file belongs to another profile.').waitFor();
    await at('Your VPN connections');
    await press('Choose the profile…');
    await at('Office (L2TP, PSK)');
    await sees('You set up this revision on');
    await confirm();
    await press(make);
    await at(/is set up$|^Restart Windows/);
    await sees('Checked: every setting Windows can show matches the profile.');
    expect(startOfIke(pc)).toBe('manual');
    await press('Your connections');
    await choose(/^Check/);
    await sees('Checked: nothing has changed since setup.');
    // The silent mode sees the same.
    expect((await json(['--verify', example(l2tp), '--pc', pc])).exit.name).toBe('restartNeeded');
    await choose(/^Remove/);
    await answer(/Remove$/);
    await sees('Roadwarrior hasn’t set up a VPN on this PC.');
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('a killed run is shown at the start and repaired', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('killed');
    writeFileSync(
      join(pc, 'faults.json'),
      JSON.stringify([{ kind: 'kill', nth: 4, effect: true }]),
    );
    const killed = await roadwarrior(['--apply', example('ipsec-psk.json'), '--pc', pc], {
      apart: true,
    });
    expect(killed.signal).toBe('SIGKILL');
    expect(settingsOf(pc)).not.toEqual(before);
    const prompt = promptOn(pc, ['cancelled']);
    const { page, close } = await openWindow({
      pc,
      wizard: { elevation: prompt.elevation },
    });
    const { press, at } = personAt(page);
    await at('Your VPN connections');
    await page.getByRole('alert', { name: 'Roadwarrior was interrupted' }).waitFor();
    await audit(page, 'interrupted');
    await press('Repair');
    await page.getByRole('alert').getByText('Nothing was changed.').waitFor();
    await at('Your VPN connections');
    await press('Repair');
    await page.getByText('An interrupted run was repaired.').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Repair' }).count()).toBe(0);
    expect(prompt.asked).toEqual(['repair', 'repair']);
    expect(settingsOf(pc)).toEqual(before);
    expect(await page.getByText('Roadwarrior was interrupted').count()).toBe(0);
    // The button that had the focus is gone; the focus is not lost with it.
    await expect.poll(() => focusedName(page)).toBe('Your VPN connections');
    await close();
  });

  it('records that cannot be used are named', { timeout: 120_000 }, async () => {
    const { pc } = newPc('records');
    const open = [example('ipsec-psk.json')];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, sees, at, confirm } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await press(make);
    await at(/is set up$/);
    const receipts = join(pc, 'roadwarrior', 'machine', 'receipts');
    const foreign = '6f1c2d4e-0000-4000-8000-0000000000ff.json';
    copyFileSync(join(pc, 'windows.json'), join(receipts, foreign));
    await press('Your connections');
    await sees('These records can’t be used');
    await page.getByRole('heading', { level: 2, name: 'Branch (IPsec, PSK)' }).waitFor();
    await close();
  });
});
