/** Each screen in light, dark and high contrast: axe-core finds nothing, nothing scrolls sideways at 200 % zoom. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/renderer/steps/step.ts';
import { audit, audited } from './audit.ts';
import { dragFiles, motion, openAll } from './in-page.ts';
import { hasChromium } from './chromium.ts';
import { example, heading, useBrowser } from './open-wizard.ts';
import { changesTitle, make, personAt, undoAll } from './person.ts';
import { heldRun } from './prompt.ts';
import { askingProfile, wrongProfile } from './profiles.ts';

/** The screen that shows each kind of step. A new kind does not compile before it has one, and fails until it is audited. */
const screenOf = {
  start: 'start',
  refused: 'refused',
  review: 'review',
  needs: 'needs',
  serverCheck: 'server-check',
  plan: 'plan',
  progress: 'progress',
  result: 'result',
  installed: 'installed',
  doctor: 'doctor',
  editor: 'editor',
} as const satisfies Record<Step['kind'], string>;

describe.skipIf(!hasChromium)('each screen in each theme', () => {
  const { folder, openWindow, newPc } = useBrowser();
  it('from the start to what is installed', { timeout: 120_000 }, async () => {
    const open = [askingProfile(folder)];
    const { pc } = newPc('whole');
    const run = heldRun(pc, 2);
    const { page, close } = await openWindow({ pc, wizard: { open, elevation: run.elevation } });
    const { press, confirm, choose, answer } = personAt(page);
    await audit(page, screenOf.start);
    await press('Choose a file…');
    await heading(page, 'Office (L2TP, PSK)');
    await audit(page, screenOf.review);
    await confirm();
    await heading(page, 'Enter your details');
    await press('Review changes');
    await audit(page, screenOf.needs);
    await page
      .getByRole('textbox', { name: 'Pre-shared key (PSK)', exact: true })
      .fill('example-only');
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill('example-only');
    await press('Review changes');
    await heading(page, changesTitle);
    await openAll(page);
    await audit(page, screenOf.plan);
    await press(make);
    await heading(page, 'Setting up your VPN');
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/^Step 2/);
    // One step is done, one runs, the others wait.
    await page.locator('.rw-step-done').first().waitFor();
    await page.locator('.rw-step-running').waitFor();
    await page.locator('.rw-step-waiting').first().waitFor();
    await audit(page, screenOf.progress);
    expect(await page.locator('.rw-step-running').count()).toBe(1);
    run.goOn();
    await heading(page, 'Restart Windows to finish');
    await audit(page, screenOf.result);
    await press('Your connections');
    await heading(page, 'Your VPN connections');
    await choose(/^Check/);
    await page.getByText('Checked:').waitFor();
    await audit(page, screenOf.installed);
    await choose('It doesn’t connect');
    await page.getByText(/checked and not present/).waitFor();
    await audit(page, screenOf.doctor);
    await press('Your VPN connections');
    await heading(page, 'Your VPN connections');
    await choose(/^Remove/);
    await page.getByRole('alertdialog').waitFor();
    await audit(page, 'confirm');
    await answer(/Remove$/);
    await page.getByText('Roadwarrior hasn’t set up a VPN on this PC.').waitFor();
    await audit(page, 'installed-empty');
    await close();
  });

  it('a run that is cancelled; one that is undone', { timeout: 120_000 }, async () => {
    const { pc } = newPc('undone');
    const run = heldRun(pc, 1);
    const open = [example('ipsec-psk.json'), example('ipsec-psk.json')];
    const { page, close } = await openWindow({ pc, wizard: { open, elevation: run.elevation } });
    const { press, confirm, answer } = personAt(page);
    const setUp = async (way: string | RegExp) => {
      await press(way);
      await confirm();
      await press(make);
    };
    await setUp('Choose a file…');
    await page.locator('.rw-step-running').waitFor();
    await press('Cancel and undo everything');
    await expect
      .poll(() => page.getByRole('status').first().textContent())
      .toMatch(/undoing everything|Undoing/);
    await audit(page, 'progress-cancelling');
    run.goOn();
    await heading(page, 'All changes were undone');
    await press('Your connections');
    await setUp(/^Open a VPN file/);
    await heading(page, /is set up$/);
    await press(undoAll);
    await answer(/Remove$/);
    await heading(page, 'All changes were undone');
    await page.getByRole('button', { name: 'Start page' }).waitFor();
    await audit(page, 'undone');
    await close();
  });

  it('the server check and the editor', { timeout: 120_000 }, async () => {
    const open = [example('ipsec-psk.json')];
    const { page, close } = await openWindow({ wizard: { open, serverCheck: 'good' } });
    const { press, confirm } = personAt(page);
    await press('Choose a file…');
    await confirm();
    await heading(page, 'Check the server');
    await page.getByText('The pre-shared key is correct').first().waitFor();
    await audit(page, screenOf.serverCheck);
    await press('Back');
    await press('Cancel');
    await press(/^Create a profile/);
    await heading(page, 'Create a profile');
    await audit(page, screenOf.editor);
    await close();
  });

  it('a certificate, a wrong password, a file that is none', { timeout: 120_000 }, async () => {
    const open = [example('l2tp-certificate.json'), wrongProfile(folder), join(folder, 'gone')];
    const { page, close } = await openWindow({ wizard: { open, language: 'de' } });
    const { press, confirm } = personAt(page);
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    await press('Datei auswählen…');
    await confirm();
    await heading(page, 'Ihre Angaben');
    const password = page.getByRole('textbox', {
      name: 'Kennwort der Zertifikatsdatei',
      exact: true,
    });
    await password.fill('wrong');
    await press('Zertifikat öffnen');
    await page.getByText('Das Zertifikat wurde nicht geöffnet').waitFor();
    await audit(page, 'certificate-wrong-password');
    await password.fill('example-only');
    await press('Zertifikat öffnen');
    await page.getByText('Das Zertifikat wurde geöffnet.').waitFor();
    await audit(page, 'certificate');
    await press('Zurück');
    await press('Abbrechen');
    await press('Datei auswählen…');
    await heading(page, 'Diese Datei kann nicht verwendet werden');
    await audit(page, screenOf.refused);
    await press('Datei auswählen…');
    await page.getByRole('alert').getByText('Die Datei kann nicht gelesen werden.').waitFor();
    await audit(page, 'problem');
    await close();
  });

  it('a file that is dropped', async () => {
    const { page, close } = await openWindow();
    const text = readFileSync(example('office.vpnprofile'), 'utf8');
    const office = { name: 'office.vpnprofile', text };
    expect(await dragFiles(page, 'dragover', [office])).toBe(true);
    await page.getByText('Drop the file to open it').waitFor();
    await dragFiles(page, 'drop', [office, office]);
    await page.getByRole('alert').getByText('Open exactly one file.').waitFor();
    await dragFiles(page, 'drop', [office]);
    await heading(page, 'Office (L2TP, PSK)');
    await close();
  });

  it('moves only for who has nothing against it', { timeout: 120_000 }, async () => {
    const { pc } = newPc('motion');
    const run = heldRun(pc, 1);
    const { page, close } = await openWindow({
      pc,
      wizard: { open: [example('ipsec-psk.json')], elevation: run.elevation },
      context: { reducedMotion: 'no-preference' },
    });
    const { press, confirm } = personAt(page);
    await press('Choose a file…');
    await heading(page, 'Branch (IPsec, PSK)');
    const buttons = await motion(page);
    await confirm();
    await press(make);
    await page.locator('.rw-step-running').waitFor();
    const spinner = await motion(page);
    // Buttons fade, and the running step has a wheel that turns for ever.
    expect(buttons.some(({ kind }) => kind === 'transition')).toBe(true);
    expect(spinner.some(({ kind, endless }) => kind === 'animation' && endless)).toBe(true);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await motion(page)).toEqual([]);
    run.goOn();
    await heading(page, /is set up$/);
    expect(await motion(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await motion(page)).not.toEqual([]);
    await close();
  });

  // The last of the file: what went before it has told what was looked at.
  it('no kind of step was left out', () => {
    expect([...audited]).toEqual(expect.arrayContaining(Object.values(screenOf)));
  });
});
