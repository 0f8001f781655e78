/** Looks at a screen as a judge: axe-core in each theme (one of them in a run of `npm test`), no side scroll at 200 % zoom, a picture. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { mineOf } from '../turn.ts';
import { axeFaults } from './axe.ts';
import { settled, tooWide } from './in-page.ts';

const pictures = fileURLToPath(new URL('../../test-results/screens', import.meta.url));

const themes = [
  { theme: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { theme: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { theme: 'contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** Names of the screens that this file's tests looked at and found clean. */
export const audited = new Set<string>();

/** The screen's name is the picture's name. Nothing may be typed in a secret's field in clear. */
export async function audit(page: Page, screen: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const found: string[] = [];
  for (const { theme, media } of mineOf(themes.length, themes)) {
    await page.emulateMedia(media);
    await settled(page);
    found.push(...(await axeFaults(page)).map((each) => `${theme} ${each}`));
    await page.screenshot({ path: join(pictures, `${screen}-${theme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  found.push(...(await sideScroll(page)));
  expect(found).toEqual([]);
  audited.add(screen);
}

/** 200 % zoom of a 640 pixel wide window has 320 CSS pixels (WCAG 1.4.10). */
async function sideScroll(page: Page): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 1000, height: 760 };
  await page.setViewportSize({ width: 320, height: 700 });
  let over = 1;
  // On a busy machine `vw` is the old width's for some frames: what stays too wide is too wide.
  for (let tries = 0; over > 0 && tries < 20; tries += 1) {
    await settled(page);
    over = await tooWide(page);
  }
  await page.setViewportSize(before);
  return over > 0 ? [`scrolls sideways by ${over} pixels at 320`] : [];
}
