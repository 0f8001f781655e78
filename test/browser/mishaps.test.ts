/** What goes otherwise than planned: a name that is taken, a fault, cancel, a refused prompt, a PC that changed meanwhile. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../main/cli/program.ts';
import { audit } from './audit.ts';
import { hasChromium } from './chromium.ts';
import { focusedName } from './in-page.ts';
import { example, useBrowser } from './open-wizard.ts';
import { connectedOf, connectionsOf, disableIke, stateOf } from './pc-state.ts';
import { changesTitle, make, personAt, undoAll } from './person.ts';
import { promptOn } from './prompt.ts';

describe.skipIf(!hasChromium)('otherwise than planned', () => {
  const { openWindow, newPc } = useBrowser();
  const faults = (pc: string, ...list: readonly object[]) => {
    writeFileSync(join(pc, 'faults.json'), JSON.stringify(list));
  };

  it(
    'the name is taken: nothing happens before an answer; both are kept',
    { timeout: 60_000 },
    async () => {
      const { pc, before } = newPc('rename', [{ name: 'Office (L2TP, PSK)', allUsers: false }]);
      const open = [example('l2tp-psk.json')];
      const { page, close } = await openWindow({ pc, wizard: { open } });
      const { press, sees, at, confirm, choose, answer } = personAt(page);
      await press('Choose a file…');
      await confirm();
      await sees('Answer the questions above first.');
      // Nothing is chosen for the person; pressed too early, the button leads to the question.
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
      await press(make);
      await expect.poll(() => focusedName(page)).toMatch(/^(Keep both|Fix this first)/);
      await at(changesTitle);
      expect(settingsOf(pc)).toEqual(before);
      await audit(page, 'conflict');
      // The choice shows when main has made the plan anew, so it is a click and not a `check`.
      await page.getByRole('radio', { name: 'Keep both' }).click();
      await expect.poll(() => page.getByText('Answer the questions above first.').count()).toBe(0);
      await press(make);
      await at('Restart Windows to finish');
      expect(connectionsOf(pc)).toEqual(['Office (L2TP, PSK)', 'Office (L2TP, PSK) (2)']);
      await press('Your connections');
      await page.getByRole('heading', { level: 2, name: 'Office (L2TP, PSK) (2)' }).waitFor();
      await choose(/^Remove/);
      await answer(/Remove$/);
      await sees('Roadwarrior hasn’t set up a VPN on this PC.');
      expect(settingsOf(pc)).toEqual(before);
      await close();
    },
  );

  it('the name is taken: taken over, each yes asked for', { timeout: 120_000 }, async () => {
    const { pc } = newPc('adopt', [
      {
        name: 'Office (L2TP, PSK)',
        allUsers: false,
        psk: 'former',
        connected: true,
        connection: { ipsecAuthentication: 'psk' },
      },
    ]);
    const [former] = stateOf(pc).connections.entries;
    const open = [example('l2tp-psk.json')];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, sees, at, confirm, answer } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await page.getByRole('radio', { name: /^Replace it/ }).click();
    // Asked too early, the button leads to the first yes that is missing.
    await expect.poll(() => page.getByText(/needs? your OK$/).count()).toBeGreaterThan(0);
    await press(make);
    await expect
      .poll(() => focusedName(page))
      .toMatch(/^(Replace the saved key|Disconnect the VPN)/);
    await at(changesTitle);
    const boxes = [/^Replace the saved key/, /^Disconnect the VPN/];
    for (const name of boxes) {
      const box = page.getByRole('checkbox', { name });
      await box.click();
      await expect.poll(() => box.isChecked()).toBe(true);
    }
    await expect.poll(() => page.getByText(/needs? your OK$/).count()).toBe(0);
    await sees('Can’t be undone completely: Windows never shows a saved PSK');
    await audit(page, 'consents');
    await press(make);
    await at('Restart Windows to finish');
    expect(connectionsOf(pc)).toEqual(['Office (L2TP, PSK)']);
    expect(connectedOf(pc)).toEqual([]);
    expect(stateOf(pc).connections.entries[0]?.psk).not.toBe(former?.psk);
    await press(undoAll);
    await answer(/Remove$/);
    // D10: what cannot come back is named.
    await sees('Some settings couldn’t be undone.');
    await sees(/\(Office \(L2TP, PSK\)\): can’t be restored completely\./);
    await audit(page, 'undone-partly');
    await close();
  });

  it('a fault in step 5 takes everything back, and says so', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('fault');
    faults(pc, { kind: 'before', nth: 5 });
    const open = [example('ipsec-psk.json')];
    const { page, saved, close } = await openWindow({
      pc,
      wizard: { open, pace: 20 },
    });
    const { press, sees, at, confirm } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await press(make);
    await at('All changes were undone');
    await sees('A step failed. All changes were undone.');
    await sees('Reason');
    await sees(/^A step failed: .+Windows refused it/);
    await sees(/: checked, and as it was before$/);
    await audit(page, 'rolled-back');
    expect(JSON.parse(readFileSync(join(pc, 'faults.json'), 'utf8'))).toEqual([]);
    expect(settingsOf(pc)).toEqual(before);
    await press('Save a report…');
    await sees('The report was saved as');
    const report = readdirSync(saved).find((name) => name.endsWith('.json')) ?? '';
    expect(readFileSync(join(saved, report), 'utf8')).toContain('"rolledBack"');
    // The fault has passed; a second try goes through.
    await press('Try again');
    await at(changesTitle);
    await press(make);
    await at(/is set up$/);
    await close();
  });

  it.each(['answerLost', 'sessionDead'])('a fault of the kind %s too', async (kind) => {
    const { pc, before } = newPc(kind);
    faults(pc, { kind, nth: 3, effect: true });
    const open = [example('l2tp-psk.json')];
    const { page, close } = await openWindow({ pc, wizard: { open } });
    const { press, at, confirm } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await press(make);
    // What is not known is read again (D8): done after all, or taken back; never half.
    await at(/^Restart Windows|is set up$|All changes were undone/);
    const stands = !/undone/.test((await page.locator('h1').textContent()) ?? '');
    if (stands) expect(connectionsOf(pc)).toContain('Office (L2TP, PSK)');
    else expect(settingsOf(pc)).toEqual(before);
    await close();
  });

  it('cancel in the middle takes everything back', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('cancel');
    const open = [example('ipsec-psk.json')];
    const { page, close } = await openWindow({ pc, wizard: { open, pace: 150 } });
    const { press, sees, at, confirm } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await press(make);
    await at('Setting up your VPN');
    await sees(/done · /);
    // A service that was started leaves no trace in the settings; what comes next does.
    await expect
      .poll(() => isDeepStrictEqual(settingsOf(pc), before), { timeout: 10_000, interval: 20 })
      .toBe(false);
    await press('Cancel and undo everything');
    await at('All changes were undone');
    await sees('Canceled by the user.');
    expect(settingsOf(pc)).toEqual(before);
    await press('Your connections');
    await sees('Roadwarrior hasn’t set up a VPN on this PC.');
    await close();
  });

  it('the prompt is refused, does not start, is accepted', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('refused');
    const prompt = promptOn(pc, ['cancelled', 'failed']);
    const open = [example('ipsec-psk.json')];
    const { page, close } = await openWindow({
      pc,
      wizard: { open, elevation: prompt.elevation },
    });
    const { press, sees, at, confirm } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await press(make);
    const panel = page.getByRole('alert');
    await panel.getByText('Administrator approval was refused.').waitFor();
    // The approved plan is still there, to try again.
    await at(changesTitle);
    await press(make);
    await panel.getByText('The administrator part of Roadwarrior didn’t start.').waitFor();
    expect(settingsOf(pc)).toEqual(before);
    await press(make);
    await at(/is set up$/);
    await sees('Checked: every setting Windows can show matches the profile.');
    expect(prompt.asked).toHaveLength(3);
    expect(new Set(prompt.asked).size).toBe(1);
    await close();
  });

  it('a PC that changed asks again, within one prompt', { timeout: 120_000 }, async () => {
    const { pc, before } = newPc('stale');
    const prompt = promptOn(pc, []);
    const open = [example('ipsec-psk.json')];
    const { page, close } = await openWindow({
      pc,
      wizard: { open, elevation: prompt.elevation },
    });
    const { press, sees, at, confirm, answer } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await at(changesTitle);
    const shown = await page.locator('.rw-rows').innerText();
    disableIke(pc);
    const changed = settingsOf(pc);
    await press(make);
    await sees('This PC changed after you agreed');
    expect(await page.locator('.rw-rows').innerText()).not.toBe(shown);
    expect(settingsOf(pc)).toEqual(changed);
    await audit(page, 'changed-plan');
    await press(make);
    await at(/is set up$/);
    expect(prompt.asked).toHaveLength(1);
    await press(undoAll);
    await answer(/Remove$/);
    await at('All changes were undone');
    // As it was when it was set up: somebody else had switched the service off.
    expect(settingsOf(pc)).toEqual(changed);
    expect(settingsOf(pc)).not.toEqual(before);
    await close();
  });
});
