/** Each kind of VPN, by certificate and by key: from the file to the result, what the PC then holds, and back. */
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../main/cli/program.ts';
import { focusedName } from './in-page.ts';
import { hasChromium } from './chromium.ts';
import { example, useBrowser } from './open-wizard.ts';
import { connectedOf, connectionsOf, stateOf } from './pc-state.ts';
import { dropFromDisk, personAt } from './person.ts';
import { profileFile } from './profiles.ts';

const laptop = '775167C23418AAD92B8BC9B724CC107847110B54';
const password = 'example-only';

describe.skipIf(!hasChromium)('from the file to the result', () => {
  const { folder, openWindow, newPc } = useBrowser();

  it('L2TP with a certificate that is picked; connect, undo', { timeout: 60_000 }, async () => {
    const { pc, before } = newPc('l2tp-picked');
    // In a folder of its own: nothing lies beside it, so the certificate is asked for.
    const profile = profileFile(folder, 'l2tp-certificate.json', (same) => same);
    const open = [profile, example('example-client.p12')];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, type, sees, at } = personAt(page);
    await press('Choose a file…');
    await at('Office (L2TP)');
    await press('Continue');
    await press('Review changes');
    await sees('Choose the certificate file.');
    await press('Choose a certificate…');
    await sees('Selected: “example-client.p12”');
    await type('Password of the certificate file', 'wrong');
    await press('Open the certificate');
    await sees('The certificate wasn’t opened');
    await type('Password of the certificate file', password);
    await press('Open the certificate');
    await sees('The certificate was opened.');
    await sees('CN=laptop.example.com, O=Example Ltd, C=NL');
    await sees('7751 67C2 3418 AAD9 2B8B C9B7 24CC 1078 4711 0B54');
    await press('Review changes');
    await at('Review the changes');
    expect(settingsOf(pc)).toEqual(before);
    await press('Apply as administrator');
    await at('Almost done: restart Windows');
    await sees('Checked: every setting Windows can show matches the profile.');
    expect(stateOf(pc).certificates.My).toEqual([`${laptop} true`]);
    expect(connectionsOf(pc)).toEqual(['Office (L2TP)', 'Old VPN']);
    await press('Connect now');
    await sees('Windows is connecting.');
    expect(connectedOf(pc)).toEqual(['phonebook/user.pbk: Office (L2TP)']);

    await press('Installed VPNs');
    await press(/^Remove/);
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await sees('“Office (L2TP)”: connected. Nothing was undone.');
    expect(connectedOf(pc)).toHaveLength(1);
    await press('Disconnect and undo');
    await sees('Roadwarrior hasn’t set up a VPN on this PC.');
    expect(connectedOf(pc)).toEqual([]);
    // Key container, CA and registry too (D27).
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('pure IPsec with a certificate that is dropped', { timeout: 60_000 }, async () => {
    const { pc, before } = newPc('ipsec-dropped');
    const profile = profileFile(folder, 'ipsec-maximum.json', (same) => same, 'maximum');
    const { page, close } = await openWindow({ pc, wizard: { open: [] } });
    const { press, type, sees, at } = personAt(page);
    await dropFromDisk(page, profile);
    await at('Office (maximum strength)');
    await press('Continue');
    await at('Enter your details');
    await dropFromDisk(page, example('example-client.p12'));
    await sees('Selected: “example-client.p12”');
    await type('Password of the certificate file', password);
    await press('Open the certificate');
    await sees('CN=laptop.example.com, O=Example Ltd, C=NL');
    await press('Review changes');
    await press('Apply as administrator');
    await at('Your VPN is set up');
    await sees('You don’t need to connect');
    expect(await page.getByRole('button', { name: 'Connect now' }).count()).toBe(0);
    const { certificates, ipsec } = stateOf(pc);
    expect(certificates.My).toEqual([`${laptop} true`]);
    expect(Object.values(ipsec.authSets)).toMatchObject([
      { proposal: { method: 'certificate', serverName: 'vpn.example.com', thumbprint: laptop } },
    ]);
    expect(Object.values(ipsec.mainModeSets)).toMatchObject([
      { proposals: [{ encryption: 'AES256', integrity: 'SHA384', group: 'DH20' }] },
    ]);
    expect(Object.values(ipsec.rules)).toMatchObject([{ enabled: true, rule: neverClear }]);
    await press('Undo everything…');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('heading', { name: 'Undone' }).waitFor();
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('pure IPsec with a key: paused, resumed, undone', { timeout: 60_000 }, async () => {
    const { pc, before } = newPc('ipsec-psk');
    const open = [
      profileFile(folder, 'ipsec-psk.json', (profile) => ({
        ...profile,
        authentication: { method: 'psk' },
      })),
    ];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, type, sees, at } = personAt(page);
    await press('Choose a file…');
    await press('Continue');
    await type('Pre-shared key (PSK)', 'canary-psk-Xq71');
    await press('Review changes');
    // D23: the key of a rule can be read by every administrator, and the plan says so.
    await sees(/unencrypted/);
    await press('Apply as administrator');
    await at('Your VPN is set up');
    const { ipsec, authSetPsks } = stateOf(pc);
    expect(Object.values(ipsec.rules)).toMatchObject([{ enabled: true, rule: neverClear }]);
    expect(Object.keys(authSetPsks)).toEqual(Object.keys(ipsec.authSets));
    await press('Installed VPNs');
    await press(/^Pause/);
    await sees('The tunnel is paused.');
    expect(Object.values(stateOf(pc).ipsec.rules)).toMatchObject([{ enabled: false }]);
    // Paused is not drift (D22).
    await press(/^Check/);
    // The key's set is read by administrators only.
    await sees('Checked: nothing this window can read has changed since setup.');
    await press(/^Resume/);
    await sees('The tunnel is no longer paused.');
    expect(Object.values(stateOf(pc).ipsec.rules)).toMatchObject([{ enabled: true }]);
    await press(/^Remove/);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await sees('Roadwarrior hasn’t set up a VPN on this PC.');
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('a certificate by keyboard alone', { timeout: 60_000 }, async () => {
    const { pc, before } = newPc('keyboard');
    const profile = profileFile(folder, 'l2tp-certificate.json', (same) => same);
    const open = [profile, example('example-client.p12')];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { enter, tabTo, sees, key } = personAt(page);
    await enter('Choose a file…');
    await expect.poll(() => focusedName(page)).toContain('Office (L2TP)');
    await enter('Continue');
    await expect.poll(() => focusedName(page)).toBe('Enter your details');
    await enter('Choose a certificate…');
    await sees('Selected: “example-client.p12”');
    await tabTo('Password of the certificate file');
    await page.keyboard.type(password);
    await enter('Open the certificate');
    await sees('The certificate was opened.');
    await enter('Review changes');
    await expect.poll(() => focusedName(page)).toBe('Review the changes');
    await enter('Apply as administrator');
    await expect.poll(() => focusedName(page)).toBe('Almost done: restart Windows');
    await enter('Installed VPNs');
    await expect.poll(() => focusedName(page)).toBe('Installed VPNs');
    await enter('Check now: “Office (L2TP)”');
    await sees('Checked: nothing has changed since setup.');
    await enter('Remove…: “Office (L2TP)”');
    await page.getByRole('alertdialog').waitFor();
    await tabTo('Disconnect the VPN first if it’s in use');
    await key('Space');
    await enter('Remove');
    await sees('Roadwarrior hasn’t set up a VPN on this PC.');
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });
});

/** D15: a rule that would let anything through in clear is none. */
const neverClear = {
  mode: 'Tunnel',
  inboundSecurity: 'Require',
  outboundSecurity: 'Require',
  keyModule: 'IKEv1',
};
