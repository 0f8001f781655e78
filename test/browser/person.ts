/** What a person does at the window, and what can be overheard meanwhile. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { focusedName } from './in-page.ts';
import { heading } from './open-wizard.ts';

/** As long as the page itself may take for anything. */
const patient = { timeout: 30_000 };

/** What the buttons and titles with a number are called. */
export const make = /^Make (this change|these \d+ changes)$/;
export const undoAll = /^Undo (the change|all \d+ changes)…$/;
export const changesTitle = /^\d+ changes? to this PC$/;
export const unsigned = 'I got this file directly from my own IT department';

export interface Person {
  press: (name: string | RegExp) => Promise<void>;
  /** On the review: says yes to all that is asked in the bar, and goes on. In any language. */
  confirm: () => Promise<void>;
  /** From the menu of the only connection. */
  choose: (item: string | RegExp) => Promise<void>;
  /** In the question that is open. */
  answer: (name: string | RegExp) => Promise<void>;
  type: (field: string, text: string) => Promise<void>;
  sees: (text: string | RegExp) => Promise<void>;
  at: (title: string | RegExp) => Promise<void>;
  /** By keyboard: Tab until the named thing has the focus. */
  tabTo: (name: string | RegExp) => Promise<void>;
  /** Waits until the named thing has the focus. */
  focused: (name: string | RegExp) => Promise<void>;
  key: (key: string) => Promise<void>;
  /** By keyboard: to the button, and Enter. */
  enter: (name: string | RegExp) => Promise<void>;
  /** By keyboard: ticks the box. */
  tick: (name: string | RegExp) => Promise<void>;
  /** By keyboard: from the connection's menu. */
  pick: (connection: string, item: string) => Promise<void>;
}

export function personAt(page: Page): Person {
  const key = (name: string) => page.keyboard.press(name);
  const tabTo = async (name: string | RegExp) => {
    const passed: string[] = [];
    const wanted = exactly(name);
    // A person would give up after forty.
    for (let count = 0; count < 40; count += 1) {
      await key('Tab');
      const now = await focusedName(page);
      if (wanted.test(now)) return;
      passed.push(now);
    }
    throw new Error(`Tab never came to ${String(name)}; it passed ${passed.join(', ')}`);
  };
  const enter = async (name: string | RegExp) => {
    await tabTo(name);
    await key('Enter');
  };
  const focused = (name: string | RegExp) =>
    expect.poll(() => focusedName(page), patient).toMatch(exactly(name));
  return {
    press: (name) => page.getByRole('button', { name }).click(),
    confirm: async () => {
      const boxes = page.locator('.rw-decide').getByRole('checkbox');
      await boxes.first().waitFor();
      for (const box of await boxes.all()) await box.check();
      await page.locator('.rw-bar-on').getByRole('button').last().click();
    },
    choose: async (item) => {
      await page.locator('.rw-connection-line [aria-haspopup="menu"]').click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    answer: (name) => page.getByRole('alertdialog').getByRole('button', { name }).click(),
    type: (field, text) => page.getByRole('textbox', { name: field, exact: true }).fill(text),
    sees: (text) => page.getByText(text).first().waitFor(),
    at: (title) => heading(page, title),
    tabTo,
    focused,
    key,
    enter,
    tick: async (name) => {
      await tabTo(name);
      await key('Space');
      await expect.poll(() => page.getByRole('checkbox', { name }).isChecked(), patient).toBe(true);
    },
    pick: async (connection, item) => {
      await enter(`More: “${connection}”`);
      await page.getByRole('menu').waitFor();
      for (let count = 0; count < 8; count += 1) {
        if ((await focusedName(page)) === item) break;
        await key('ArrowDown');
      }
      await focused(item);
      await key('Enter');
    },
  };
}

/** A text as a pattern that nothing but the text fits. */
function exactly(name: string | RegExp): RegExp {
  return name instanceof RegExp
    ? name
    : new RegExp(`^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`);
}

/** Drops a file of the disk on the window, byte for byte. */
export async function dropFromDisk(page: Page, file: string): Promise<void> {
  await drop(page, 'window', file);
}

/** Drops it on a part of the page, the first that the selector fits, as a hand would. */
export async function dropOn(page: Page, selector: string, file: string): Promise<void> {
  await drop(page, `document.querySelector(${JSON.stringify(selector)})`, file);
}

async function drop(page: Page, target: string, file: string): Promise<void> {
  const base64 = readFileSync(file).toString('base64');
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(base64)}), (each) => each.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], ${JSON.stringify(basename(file))}));
    ${target}.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
}

/** Everything that leaves the page or comes to it: console, addresses, answers and events of main. Not what it sends. */
export function overheard(page: Page): () => Promise<string> {
  const said: Promise<string>[] = [];
  const hear = (text: string) => said.push(Promise.resolve(text));
  page.on('console', (message) => hear(`console: ${message.text()}`));
  page.on('request', (request) => hear(`address: ${request.url()}`));
  page.on('framenavigated', (frame) => hear(`address: ${frame.url()}`));
  page.on('response', (response) => {
    // The stream of events never ends, so it cannot be read as one.
    if (response.url().includes('/call/')) said.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(said)).join('\n');
}
