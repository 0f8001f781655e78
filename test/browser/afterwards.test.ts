/** After it stands: drift that somebody else made, a run that was killed, both put right from the window. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { json, program, roadwarrior, settingsOf } from '../main/cli/program.ts';
import { audit } from './audit.ts';
import { hasChromium } from './chromium.ts';
import { example, useBrowser } from './open-wizard.ts';
import { disableIke, startOfIke } from './pc-state.ts';
import { personAt } from './person.ts';
import { promptOn } from './prompt.ts';

const apply = 'Apply as administrator';

describe.skipIf(!hasChromium)('after it stands', () => {
  const { openWindow, newPc } = useBrowser();
  beforeAll(async () => {
    await program();
  });

  it('drift is shown, and the profile puts it right', { timeout: 60_000 }, async () => {
    const { pc, before } = newPc('drift');
    const l2tp = 'l2tp-psk.json';
    const open = [example(l2tp), example('ipsec-psk.json'), example(l2tp)];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, sees, at } = personAt(page);
    await press('Choose a file…');
    await press('Continue');
    await press(apply);
    await at('Almost done: restart Windows');
    disableIke(pc);
    await press('Installed VPNs');
    await press(/^Check/);
    await sees('Settings have changed since setup');
    await sees(/disabled → manual/);
    await audit(page, 'drift');
    // The file of another connection repairs nothing.
    await press('Choose the profile…');
    await page.getByRole('alert').getByText('This file belongs to another profile.').waitFor();
    await at('Installed VPNs');
    await press('Choose the profile…');
    await at('Office (L2TP, PSK)');
    await sees('Revision 1 was installed on');
    await press('Continue');
    await at('Review the changes');
    await press(apply);
    await at(/Your VPN is set up|Almost done/);
    await sees('Checked: every setting Windows can show matches the profile.');
    expect(startOfIke(pc)).toBe('manual');
    await press('Installed VPNs');
    await press(/^Check/);
    await sees('Checked: nothing has changed since setup.');
    // The silent mode sees the same.
    expect((await json(['--verify', example(l2tp), '--pc', pc])).exit.name).toBe('restartNeeded');
    await press(/^Remove/);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await sees('Roadwarrior hasn’t set up a VPN on this PC.');
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('a killed run is shown at the start and repaired', { timeout: 60_000 }, async () => {
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
    const { press, sees, at } = personAt(page);
    await at('Set up a VPN on this PC');
    await sees('Roadwarrior was interrupted.');
    await audit(page, 'interrupted');
    await press('Repair');
    await page.getByRole('alert').getByText('Nothing was changed.').waitFor();
    await at('Installed VPNs');
    await press('Repair');
    await sees('An interrupted run was repaired.');
    await expect.poll(() => page.getByRole('button', { name: 'Repair' }).count()).toBe(0);
    expect(prompt.asked).toEqual(['repair', 'repair']);
    expect(settingsOf(pc)).toEqual(before);
    await press('Start page');
    await at('Set up a VPN on this PC');
    expect(await page.getByText('Roadwarrior was interrupted.').count()).toBe(0);
    await close();
  });

  it('records that cannot be used are named', { timeout: 60_000 }, async () => {
    const { pc } = newPc('records');
    const open = [example('ipsec-psk.json')];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, sees, at } = personAt(page);
    await press('Choose a file…');
    await press('Continue');
    await press(apply);
    await at('Your VPN is set up');
    const receipts = join(pc, 'roadwarrior', 'machine', 'receipts');
    const foreign = '6f1c2d4e-0000-4000-8000-0000000000ff.json';
    copyFileSync(join(pc, 'windows.json'), join(receipts, foreign));
    await press('Installed VPNs');
    await sees('These records can’t be used');
    await page.getByRole('heading', { level: 2, name: 'Branch (IPsec, PSK)' }).waitFor();
    await close();
  });
});
