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
    await press('Next');
    await press('Show the plan');
    await sees('Please choose the certificate file.');
    await press('Choose a certificate…');
    await sees('Chosen: “example-client.p12”');
    await type('Password of the certificate file', 'wrong');
    await press('Open the certificate');
    await sees('The certificate was not opened');
    await type('Password of the certificate file', password);
    await press('Open the certificate');
    await sees('The certificate was opened.');
    await sees('CN=laptop.example.com, O=Example Ltd, C=NL');
    await sees('7751 67C2 3418 AAD9 2B8B C9B7 24CC 1078 4711 0B54');
    await press('Show the plan');
    await at('This is what will change');
    expect(settingsOf(pc)).toEqual(before);
    await press('Set it up as administrator');
    await at('Almost done: Windows must restart');
    await sees('Checked: everything that Windows shows is as wanted.');
    expect(stateOf(pc).certificates.My).toEqual([`${laptop} true`]);
    expect(connectionsOf(pc)).toEqual(['Office (L2TP)', 'Old VPN']);
    await press('Connect now');
    await sees('Windows was asked to connect.');
    expect(connectedOf(pc)).toEqual(['phonebook/user.pbk: Office (L2TP)']);

    await press('What is set up here');
    await press(/^Remove/);
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await sees('“Office (L2TP)”: connected. Nothing was undone.');
    expect(connectedOf(pc)).toHaveLength(1);
    await press('Disconnect and undo');
    await sees('Roadwarrior has set up nothing on this PC.');
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
    await press('Next');
    await at('What is needed from you');
    await dropFromDisk(page, example('example-client.p12'));
    await sees('Chosen: “example-client.p12”');
    await type('Password of the certificate file', password);
    await press('Open the certificate');
    await sees('CN=laptop.example.com, O=Example Ltd, C=NL');
    await press('Show the plan');
    await press('Set it up as administrator');
    await at('Your VPN is set up');
    await sees('There is nothing to switch on');
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
    await press('Next');
    await type('Pre-shared key (PSK)', 'canary-psk-Xq71');
    await press('Show the plan');
    // D23: the key of a rule can be read by every administrator, and the plan says so.
    await sees(/in clear/i);
    await press('Set it up as administrator');
    await at('Your VPN is set up');
    const { ipsec, authSetPsks } = stateOf(pc);
    expect(Object.values(ipsec.rules)).toMatchObject([{ enabled: true, rule: neverClear }]);
    expect(Object.keys(authSetPsks)).toEqual(Object.keys(ipsec.authSets));
    await press('What is set up here');
    await press(/^Pause/);
    await sees('The tunnel is switched off.');
    expect(Object.values(stateOf(pc).ipsec.rules)).toMatchObject([{ enabled: false }]);
    // Paused is not drift (D22).
    await press(/^Check/);
    // The key's set is read by administrators only.
    await sees('Checked: everything that this window can read is as it was set up.');
    await press(/^Resume/);
    await sees('The tunnel is switched on again.');
    expect(Object.values(stateOf(pc).ipsec.rules)).toMatchObject([{ enabled: true }]);
    await press(/^Remove/);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await sees('Roadwarrior has set up nothing on this PC.');
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
    await enter('Next');
    await expect.poll(() => focusedName(page)).toBe('What is needed from you');
    await enter('Choose a certificate…');
    await sees('Chosen: “example-client.p12”');
    await tabTo('Password of the certificate file');
    await page.keyboard.type(password);
    await enter('Open the certificate');
    await sees('The certificate was opened.');
    await enter('Show the plan');
    await expect.poll(() => focusedName(page)).toBe('This is what will change');
    await enter('Set it up as administrator');
    await expect.poll(() => focusedName(page)).toBe('Almost done: Windows must restart');
    await enter('What is set up here');
    await expect.poll(() => focusedName(page)).toBe('What is set up here');
    await enter('Check now: “Office (L2TP)”');
    await sees('Checked: everything is as it was set up.');
    await enter('Remove…: “Office (L2TP)”');
    await page.getByRole('alertdialog').waitFor();
    await tabTo('Disconnect the connection first if it is in use');
    await key('Space');
    await enter('Remove');
    await sees('Roadwarrior has set up nothing on this PC.');
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
