/**
 * A person's window: Chromium over the real loopback server, the real handlers and a demo PC in a folder of its
 * own. A CSP report, a console error or an error of the page makes the test fail when the window is closed.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { DemoConnection } from '../../src/main/demo/create-demo-pc.ts';
import {
  openWebWizard,
  type WebWizard,
  type WebWizardOptions,
} from '../../src/main/entries/web-wizard.ts';
import { demoPc, settingsOf } from '../main/cli/program.ts';
import { builtPage } from './built-page.ts';
import { chromiumOptions } from './chromium.ts';

/** Milliseconds that the first test file waits for vite on a busy machine. */
const buildTime = 180_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
export const example = (name: string) => join(root, 'examples', name);

export interface BrowserOfFile {
  /** Its own; there when the tests run, and gone after them. */
  folder: string;
  openWindow: (options?: OpenOptions) => Promise<OpenedWizard>;
  /** A demo PC in the folder, and its settings as they are before anything. */
  newPc: (name: string, connections?: DemoConnection[]) => { pc: string; before: unknown };
}

/** One browser and one folder for the tests of a `describe`: started before the first, gone after the last. */
export function useBrowser(): BrowserOfFile {
  const folder = join(tmpdir(), `roadwarrior-browser-${randomUUID()}`);
  const started: { browser?: Browser } = {};
  beforeAll(async () => {
    mkdirSync(folder);
    started.browser = await launchBrowser();
  }, buildTime);
  afterAll(async () => {
    await started.browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    openWindow: (options) => {
      if (started.browser === undefined) throw new TypeError('open a window inside of a test');
      return openWizardPage(started.browser, options);
    },
    newPc: (name, connections) => {
      const pc = join(folder, name);
      demoPc(pc, connections === undefined ? {} : { connections });
      return { pc, before: settingsOf(pc) };
    },
  };
}

export interface OpenOptions {
  wizard?: Partial<WebWizardOptions>;
  context?: BrowserContextOptions;
  /** An existing demo PC; it is not removed. */
  pc?: string;
  /** Console errors that this test makes on purpose. */
  expected?: RegExp;
}

export interface OpenedWizard {
  page: Page;
  wizard: WebWizard;
  /** Folder of the demo PC. */
  pc: string;
  /** Where the save dialogs save. */
  saved: string;
  /** Closes everything and fails on what should not have happened. */
  close: () => Promise<void>;
}

async function launchBrowser(): Promise<Browser> {
  builtPage();
  return await chromium.launch(chromiumOptions);
}

async function openWizardPage(browser: Browser, options: OpenOptions = {}): Promise<OpenedWizard> {
  const own = mkdtempSync(join(tmpdir(), 'roadwarrior-browser-'));
  const pc = options.pc ?? join(own, 'pc');
  const wizard = await openWebWizard({
    version: '0.0.0',
    pc,
    windows: null,
    pace: 0,
    language: 'en',
    elevated: false,
    open: [],
    save: own,
    page: builtPage(),
    port: 0,
    ...options.wizard,
  });
  const context = await browser.newContext({
    viewport: { width: 1000, height: 760 },
    reducedMotion: 'reduce',
    ...options.context,
  });
  const page = await context.newPage();
  // Longer than a busy machine takes; what is there sooner is seen sooner.
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && options.expected?.test(text) !== true) {
      faults.push(`console error: ${text}`);
    }
  });
  await page.goto(wizard.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    wizard,
    pc,
    saved: own,
    close: async () => {
      await context.close();
      await wizard.close();
      rmSync(own, { recursive: true, force: true });
      expect([...faults, ...wizard.cspReports]).toEqual([]);
    },
  };
}

/** The page's heading, once it is the one that is expected. */
export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
