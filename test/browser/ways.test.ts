/** Each kind of VPN, by certificate and by key: from the file to the result, what the PC then holds, and back. */
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../main/cli/program.ts';
import { openAll } from './in-page.ts';
import { hasChromium } from './chromium.ts';
import { example, useBrowser } from './open-wizard.ts';
import { connectedOf, connectionsOf, stateOf } from './pc-state.ts';
import { changesTitle, dropFromDisk, make, personAt, undoAll, unsigned } from './person.ts';
import { profileFile } from './profiles.ts';

const laptop = '775167C23418AAD92B8BC9B724CC107847110B54';
const password = 'example-only';

describe.skipIf(!hasChromium)('from the file to the result', () => {
  const { folder, openWindow, newPc } = useBrowser();

  it('L2TP with a certificate that is picked; connect, undo', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('l2tp-picked');
    // In a folder of its own: nothing lies beside it, so the certificate is asked for.
    const profile = profileFile(folder, 'l2tp-certificate.json', (same) => ({
      ...same,
      nat: 'none',
    }));
    const open = [profile, example('example-client.p12')];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, type, sees, at, confirm, choose, answer } = personAt(page);
    await press('Choose a file…');
    await at('Office (L2TP)');
    await confirm();
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
    await at(changesTitle);
    expect(settingsOf(pc)).toEqual(before);
    await press(make);
    await at(/is set up$/);
    await sees('Checked: every setting Windows can show matches the profile.');
    expect(stateOf(pc).certificates.My).toEqual([`${laptop} true`]);
    expect(connectionsOf(pc)).toEqual(['Office (L2TP)', 'Old VPN']);

    await press('Your connections');
    await sees('Not connected');
    await press(/^Connect: /);
    await page.getByRole('button', { name: /^Disconnect: / }).waitFor();
    expect(connectedOf(pc)).toEqual(['phonebook/user.pbk: Office (L2TP)']);
    await press(/^Disconnect: /);
    await sees('Not connected');
    expect(connectedOf(pc)).toEqual([]);
    await press(/^Connect: /);
    await page.getByRole('button', { name: /^Disconnect: / }).waitFor();
    // What is known to be in use is disconnected first, and the question says so.
    await choose(/^Remove/);
    await sees('It’s connected now, so it’s disconnected first.');
    await answer('Disconnect and remove');
    await sees('Roadwarrior hasn’t set up a VPN on this PC.');
    expect(connectedOf(pc)).toEqual([]);
    // Key container, CA and registry too (D27).
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('pure IPsec with a certificate that is dropped', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('ipsec-dropped');
    const profile = profileFile(folder, 'ipsec-maximum.json', (same) => same, 'maximum');
    const { page, close } = await openWindow({ pc, wizard: { open: [] } });
    const { press, type, sees, at, confirm, answer } = personAt(page);
    await dropFromDisk(page, profile);
    await at('Office (maximum strength)');
    await confirm();
    await at('Enter your details');
    await dropFromDisk(page, example('example-client.p12'));
    await sees('Selected: “example-client.p12”');
    await type('Password of the certificate file', password);
    await press('Open the certificate');
    await sees('CN=laptop.example.com, O=Example Ltd, C=NL');
    await press('Review changes');
    await press(make);
    await at(/is set up$/);
    await sees('There’s nothing to turn on.');
    expect(await page.getByRole('button', { name: 'Connect', exact: true }).count()).toBe(0);
    const { certificates, ipsec } = stateOf(pc);
    expect(certificates.My).toEqual([`${laptop} true`]);
    expect(Object.values(ipsec.authSets)).toMatchObject([
      { proposal: { method: 'certificate', serverName: 'vpn.example.com', thumbprint: laptop } },
    ]);
    expect(Object.values(ipsec.mainModeSets)).toMatchObject([
      { proposals: [{ encryption: 'AES256', integrity: 'SHA384', group: 'DH20' }] },
    ]);
    expect(Object.values(ipsec.rules)).toMatchObject([{ enabled: true, rule: neverClear }]);
    await press(undoAll);
    await answer(/Remove$/);
    await at('All changes were undone');
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('pure IPsec with a key: paused, resumed, undone', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('ipsec-psk');
    const open = [
      profileFile(folder, 'ipsec-psk.json', (profile) => ({
        ...profile,
        authentication: { method: 'psk' },
      })),
    ];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, type, sees, at, confirm, choose, answer } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await type('Pre-shared key (PSK)', 'canary-psk-Xq71');
    await press('Review changes');
    // D23: the key of a rule can be read by every administrator, and the plan says so.
    await openAll(page);
    await sees(/unencrypted/);
    await press(make);
    await at(/is set up$/);
    const { ipsec, authSetPsks } = stateOf(pc);
    expect(Object.values(ipsec.rules)).toMatchObject([{ enabled: true, rule: neverClear }]);
    expect(Object.keys(authSetPsks)).toEqual(Object.keys(ipsec.authSets));
    await press('Your connections');
    await choose(/^Pause/);
    await sees('The tunnel is paused.');
    expect(Object.values(stateOf(pc).ipsec.rules)).toMatchObject([{ enabled: false }]);
    // Paused is not drift (D22).
    await choose(/^Check/);
    // The key's set is read by administrators only.
    await sees('Checked: nothing this window can read has changed since setup.');
    await press(/^Resume: /);
    await sees('The tunnel is no longer paused.');
    expect(Object.values(stateOf(pc).ipsec.rules)).toMatchObject([{ enabled: true }]);
    await choose(/^Remove/);
    await answer(/Remove$/);
    await sees('Roadwarrior hasn’t set up a VPN on this PC.');
    expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('a certificate by keyboard alone', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('keyboard');
    const profile = profileFile(folder, 'l2tp-certificate.json', (same) => same);
    const open = [profile, example('example-client.p12')];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { enter, focused, tabTo, sees, key, tick, pick } = personAt(page);
    await enter('Choose a file…');
    await focused('“Office (L2TP)”');
    await tick(unsigned);
    await enter('Continue');
    await focused('Enter your details');
    await enter('Choose a certificate…');
    await sees('Selected: “example-client.p12”');
    await tabTo('Password of the certificate file');
    await page.keyboard.type(password);
    await enter('Open the certificate');
    await sees('The certificate was opened.');
    await enter('Review changes');
    await focused(changesTitle);
    await enter(make);
    await focused('Restart Windows to finish');
    // To restart is the main button, and only asked: Escape is no.
    await enter('Restart now…');
    await page.getByRole('alertdialog', { name: 'Restart Windows now?' }).waitFor();
    await key('Escape');
    await focused('Restart now…');
    await enter('Your connections');
    await focused('Your VPN connections');
    await pick('Office (L2TP)', 'Check now');
    await sees('Checked: nothing has changed since setup.');
    await pick('Office (L2TP)', 'Remove…');
    // It is off: nothing has to be asked about hanging up. Tab goes round in the question.
    await page.getByRole('alertdialog').waitFor();
    await enter('Cancel');
    await focused('More: “Office (L2TP)”');
    await pick('Office (L2TP)', 'Remove…');
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
