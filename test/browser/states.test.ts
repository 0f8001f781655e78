/** Every state of every screen but the editor's (editor.test.ts), in both themes and three languages: axe finds nothing, Tab reaches all, nothing is cut or covered. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mineOf, partOf } from '../turn.ts';
import { axeFaults } from './axe.ts';
import { chromiumOptions, hasChromium } from './chromium.ts';
import { settled } from './in-page.ts';
import { keyboardFaults, layoutFaults } from './looks.ts';
import { openStatePage } from './state-page.ts';
import { lookedAt, show } from './states.ts';

const looks = (['light', 'dark'] as const).flatMap((theme) =>
  ['en', 'de', 'nl'].map((language) => ({ theme, language })),
);
/** The window as it opens, and 200 % zoom of one that is 640 wide (WCAG 1.4.10). */
const sizes = [
  { width: 900, height: 640 },
  { width: 320, height: 640 },
];

describe.skipIf(!hasChromium)('every state of every screen', () => {
  const started: { browser?: Browser; page?: Page } = {};
  const broken: string[] = [];
  beforeAll(async () => {
    started.browser = await chromium.launch(chromiumOptions);
    started.page = await openStatePage(started.browser);
    started.page.on('pageerror', ({ message }) => broken.push(message));
    started.page.on('console', (each) => {
      if (each.type() === 'error') broken.push(each.text());
    });
  });
  afterAll(() => started.browser?.close());

  it('copies what IT is sent, and the focus stays', { timeout: 120_000 }, async () => {
    const { page } = started;
    if (page === undefined) throw new TypeError('no page');
    await page.setViewportSize({ width: 900, height: 640 });
    await show(page, { state: 'check failed' }, 'en');
    const button = page.getByRole('button', { name: /^Copy for the administrator/ }).first();
    const words = await page.locator('.rw-todo').last().innerText();
    await button.press('Enter');
    await expect
      .poll(() => page.evaluate<string>('document.activeElement.textContent'))
      .toBe('Copied');
    await page.evaluate(`document.body.append(document.createElement('textarea'))`);
    const pasted = page.locator('body > textarea');
    await pasted.press('ControlOrMeta+V');
    expect(await pasted.inputValue()).toContain(words.split(': ').at(-1));
    await page.evaluate(`document.querySelector('body > textarea').remove()`);
  });

  // A run looks at a third of the states, each in one of the six ways, another state in another way; the next commit's run one further.
  const { isMine } = partOf(looks.length);
  it.each(
    mineOf(
      3,
      lookedAt.map((each, index) => [...each, index] as const),
    ),
  )('%s', { timeout: 120_000 }, async (_name, state, index) => {
    const { page } = started;
    if (page === undefined) throw new TypeError('no page');
    broken.length = 0;
    const faults: Record<string, string[]> = {};
    for (const { theme, language } of looks.filter((_, at) => isMine(at + index))) {
      await page.emulateMedia({ colorScheme: theme });
      for (const size of sizes) {
        await page.setViewportSize(size);
        await show(page, state, language);
        await settled(page);
        const where = `${theme} ${language} ${size.width}`;
        const found = await layoutFaults(page);
        if (size.width > 640) {
          found.push(...(await axeFaults(page)));
          if (state.ownWalk === undefined) found.push(...(await keyboardFaults(page)));
        }
        if (found.length > 0) faults[where] = found;
      }
    }
    expect({ faults, broken }).toEqual({ faults: {}, broken: [] });
  });
});
