/** The states of the screens that a test can look at: those of the store, and what a click on them brings about. */
import type { Page } from 'playwright-core';
import { openAll } from './in-page.ts';
import { screenStates } from '../renderer/screen-states.ts';

interface LookedAt {
  /** Of `screenStates`. */
  state: string;
  act?: (page: Page) => Promise<void>;
  /** Arrows, not Tab, go through it (test/browser/keyboard.test.ts). */
  ownWalk?: true;
}

const next = (page: Page) => page.locator('.rw-bar-on > button').last().click();
const menu = async (page: Page) => {
  await page.locator('.rw-connection-line [aria-haspopup="menu"]').click();
  await page.getByRole('menuitem').first().waitFor();
};
const remove = async (page: Page) => {
  await menu(page);
  await page.getByRole('menuitem').last().click();
  await page.locator('dialog[open]').waitFor();
};

const acted: Readonly<Record<string, LookedAt>> = {
  'review, all unfolded': { state: 'review weak', act: openAll },
  'review asked too early': { state: 'review weak', act: next },
  'details missing': { state: 'details typed', act: next },
  'check, all unfolded': { state: 'check failed', act: openAll },
  'sign-in test asked': {
    state: 'check passed',
    act: async (page) => {
      await page.locator('.rw-bar-on button').first().click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  'changes open': { state: 'changes plan', act: openAll },
  'changes open, consent': { state: 'changes consent', act: openAll },
  'changes asked too early': { state: 'changes conflict', act: next },
  'restart asked': { state: 'result restart', act: next },
  'undo asked': {
    state: 'result works',
    act: (page) => page.locator('.rw-buttons button').last().click(),
  },
  'home menu': { state: 'home off', act: menu, ownWalk: true },
  'home details': {
    state: 'home off',
    act: async (page) => {
      await menu(page);
      await page.getByRole('menuitem').nth(1).click();
      await openAll(page);
    },
  },
  'removal asked': { state: 'home off', act: remove },
  'removal asked, in use': { state: 'home connected', act: remove },
  'header menu': {
    state: 'home empty',
    act: (page) => page.locator('.rw-menu-button').click(),
  },
};

export const lookedAt: readonly (readonly [string, LookedAt])[] = [
  ...Object.keys(screenStates).map((state) => [state, { state }] as const),
  ...Object.entries(acted),
];

/** Draws it, in a language, with the page's heading in place. */
export async function show(page: Page, { state, act }: LookedAt, language: string): Promise<void> {
  await page.evaluate(`showState(${JSON.stringify(state)}, ${JSON.stringify(language)})`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await act?.(page);
}
