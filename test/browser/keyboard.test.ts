/** By keyboard alone, what no other way goes through: a cancel, a pause, a drift, a name that is taken, each yes, the editor. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../main/cli/program.ts';
import { hasChromium } from './chromium.ts';
import { example, useBrowser } from './open-wizard.ts';
import { connectedOf, connectionsOf, disableIke, startOfIke, stateOf } from './pc-state.ts';
import { changesTitle, make, personAt, unsigned } from './person.ts';
import { heldRun } from './prompt.ts';

describe.skipIf(!hasChromium)('by keyboard alone', () => {
  const { openWindow, newPc } = useBrowser();

  it('pure IPsec: cancelled, set up, paused, put right, removed', { timeout: 90_000 }, async () => {
    const { pc, before } = newPc('ipsec');
    const run = heldRun(pc, 2);
    const name = 'Branch (IPsec, PSK)';
    const open = [example('ipsec-psk.json'), example('ipsec-psk.json')];
    const { page, close } = await openWindow({ pc, wizard: { open, elevation: run.elevation } });
    const { enter, focused, sees, tick, pick } = personAt(page);
    await enter('Choose a file…');
    await focused(`“${name}”`);
    await tick(unsigned);
    await enter('Continue');
    await focused(changesTitle);
    await enter(make);
    await focused('Setting up your VPN');
    await page.locator('.rw-step-running').waitFor();
    await enter('Cancel and undo everything');
    await sees(/^Finishing the current step/);
    run.goOn();
    await focused('All changes were undone');
    expect(settingsOf(pc)).toEqual(before);

    await enter('Try again');
    await focused(changesTitle);
    await enter(make);
    await focused(/is set up$/);
    await enter('Your connections');
    await focused('Your VPN connections');
    await pick(name, 'Pause');
    await sees('The tunnel is paused.');
    expect(Object.values(stateOf(pc).ipsec.rules)).toMatchObject([{ enabled: false }]);
    await focused(`More: “${name}”`);
    await enter(`Resume: “${name}”`);
    await sees('The tunnel is no longer paused.');
    expect(Object.values(stateOf(pc).ipsec.rules)).toMatchObject([{ enabled: true }]);
    // The button has gone with what it did; the focus has not.
    await focused('Your VPN connections');

    disableIke(pc);
    await pick(name, 'Check now');
    await sees('Settings have changed since setup');
    await enter('Choose the profile…');
    await focused(`“${name}”`);
    await tick(unsigned);
    await enter('Continue');
    await focused(changesTitle);
    await enter(make);
    // The window cannot read the key's set, the administrator can: the plan is smaller, and is shown again (D2).
    await sees('This PC changed after you agreed');
    await focused(changesTitle);
    await enter(make);
    await focused(/is set up$/);
    expect(startOfIke(pc)).not.toBe('disabled');
    await enter('Your connections');
    await focused('Your VPN connections');
    await pick(name, 'Check now');
    // The key's set is read by administrators only.
    await sees('Checked: nothing this window can read has changed since setup.');
    await pick(name, 'Remove…');
    await page.getByRole('alertdialog').waitFor();
    await enter('Remove');
    await sees('Roadwarrior hasn’t set up a VPN on this PC.');
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('a name that is taken, and each yes', { timeout: 120_000 }, async () => {
    const name = 'Office (L2TP, PSK)';
    const connection = { ipsecAuthentication: 'psk' } as const;
    const taken = { name, allUsers: false, psk: 'former', connected: true, connection };
    const { pc } = newPc('taken', [taken]);
    const [former] = stateOf(pc).connections.entries;
    const open = [example('l2tp-psk.json')];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { enter, focused, key, sees, tabTo, tick } = personAt(page);
    const chosen = (radio: RegExp) =>
      expect.poll(() => page.getByRole('radio', { name: radio }).isChecked()).toBe(true);
    await enter('Choose a file…');
    await focused(`“${name}”`);
    await tick(unsigned);
    await enter('Continue');
    await focused(changesTitle);
    // Nothing is chosen: Tab comes to the first, Space chooses it, the arrows the others.
    await tabTo('Keep both');
    await key('Space');
    await chosen(/^Keep both/);
    await focused(/^Keep both/);
    await expect.poll(() => page.getByRole('checkbox').count()).toBe(0);
    await key('ArrowDown');
    await focused(/^Replace it/);
    await chosen(/^Replace it/);
    await sees('Can’t be undone completely: Windows never shows a saved PSK');
    for (const yes of [/^Replace the saved key/, /^Disconnect the VPN/]) {
      await tabTo(yes);
      await key('Space');
      await expect.poll(() => page.getByRole('checkbox', { name: yes }).isChecked()).toBe(true);
      // The plan is made anew with each answer; the focus is still there.
      await focused(yes);
    }
    await enter(make);
    await focused('Restart Windows to finish');
    expect(connectionsOf(pc)).toEqual([name]);
    expect(connectedOf(pc)).toEqual([]);
    expect(stateOf(pc).connections.entries[0]?.psk).not.toBe(former?.psk);
    await close();
  });

  it('the editor, from nothing to the file', { timeout: 90_000 }, async () => {
    const { page, saved, close } = await openWindow();
    const { enter, focused, key, sees, tabTo } = personAt(page);
    const type = async (field: string, text: string) => {
      await tabTo(field);
      await page.keyboard.type(text);
    };
    const part = async (name: string) => {
      // Beside the name stands how much is wrong there.
      await enter(new RegExp(`^${name}`));
      await focused(name);
    };
    await enter(/^Create a profile/);
    await focused('Create a profile');
    await enter('Save…');
    await focused(/^Fix these problems/);
    await type('Connection name', 'Branch (by keyboard)');
    await type('Server name or address', 'vpn.example.com');
    await part('Provider');
    await type('Provider name', 'Example Ltd');
    await part('Key or certificate');
    await type('Pre-shared key (PSK) (optional)', 'example-only');
    await key('Tab');
    await focused('Show: Pre-shared key (PSK) (optional)');
    await part('Traffic');
    await tabTo(/split tunnel/);
    await key('Space');
    await enter('Add: Route');
    await focused('Network');
    await page.keyboard.type('198.51.100.0/24');
    await sees('No problems');
    await part('Preview the changes');
    await tabTo('Windows version');
    await key('ArrowDown');
    await enter('Show the changes');
    await focused('Changes on Windows 11 23H2');
    await enter('Start page');
    await page.getByRole('alertdialog').getByText('Leave without saving?').waitFor();
    await focused('Cancel');
    await key('Escape');
    await focused('Start page');
    await enter('Save…');
    await sees('Saved as “Branch (by keyboard).vpnprofile”, revision 1.');
    expect(readdirSync(saved)).toContain('Branch (by keyboard).vpnprofile');
    await enter('Start page');
    await focused('Set up a VPN on this PC');
    await close();
  });
});
