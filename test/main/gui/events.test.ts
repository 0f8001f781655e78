// Every event of the table through both transports: as the table says it arrives, in another shape it is a defect and goes nowhere.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendTo } from '../../../src/main/gui/send-events.ts';
import { openWebWizard, type WebWizard } from '../../../src/main/entries/web-wizard.ts';
import { WizardSession } from '../../../src/main/wizard/session.ts';
import { events, progressEvent, type ProgressEvent } from '../../../src/shared/ipc/progress.ts';
import { enter } from '../wizard/web-client.ts';
import { WizardBench } from '../wizard/wizard-bench.ts';
import { FakeWebContents } from './fake-electron.ts';

/** One of each; the compiler knows when one is missing. */
const samples: { [K in ProgressEvent['kind']]: Extract<ProgressEvent, { kind: K }> } = {
  waitingForElevation: { kind: 'waitingForElevation' },
  stepStarted: {
    kind: 'stepStarted',
    scope: 'machine',
    step: 'natTraversal',
    action: 'update',
    title: 'Allow servers behind NAT',
  },
  stepEnded: {
    kind: 'stepEnded',
    scope: 'machine',
    step: 'natTraversal',
    ok: true,
    milliseconds: 7,
  },
  rollingBack: { kind: 'rollingBack' },
  settled: { kind: 'settled', text: 'Put back.' },
  recovering: { kind: 'recovering' },
  verifying: { kind: 'verifying' },
  afterwards: { kind: 'afterwards', text: 'Old associations end: done' },
  serverCheck: { kind: 'serverCheck', hop: 'nat', state: 'good', text: 'NAT: in order' },
  waitingForServer: { kind: 'waitingForServer', seconds: 30, text: 'Waiting.' },
  dialWindow: { kind: 'dialWindow' },
};
const file = { file: '7b3f0e6c-1c0d-4a52-9d7e-0a4b8f6d2c11', name: 'a.vpnprofile', size: 1 };
const extra = { password: 'canary' };
const kinds = Object.keys(samples) as ProgressEvent['kind'][];

interface Transport {
  session: Pick<WizardSession, 'send' | 'progress'>;
  /** What has arrived so far. */
  arrived: () => { event: string; payload: unknown }[];
}

const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-events-'));
let wizard: WebWizard;
let stop: () => void;
let electron: Transport;
let browser: Transport;

beforeAll(async () => {
  const contents = new FakeWebContents();
  const { ports } = new WizardBench().session;
  electron = {
    session: new WizardSession(
      ports,
      sendTo(() => contents),
    ),
    arrived: () => contents.sent.map(([event, payload]) => ({ event, payload })),
  };
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  wizard = await openWebWizard({
    version: '0.0.0-test',
    pc: join(folder, 'pc'),
    windows: '10.0.22631',
    pace: 0,
    language: 'en',
    elevated: false,
    open: [],
    save: folder,
    page: folder,
    port: 0,
  });
  const stream = await openStream(wizard);
  stop = stream.stop;
  browser = { session: wizard.session, arrived: () => messagesOf(stream.text()) };
});
afterAll(async () => {
  stop();
  await wizard.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each<[string, () => Transport]>([
  ['Electron', () => electron],
  ['the browser', () => browser],
])('over %s', (_name, of) => {
  it.each(kinds)('%s arrives, numbered', async (kind) => {
    const { session, arrived } = of();
    const before = arrived().length;
    session.progress(samples[kind]);
    await expect.poll(() => arrived().length).toBe(before + 1);
    const last = arrived().at(-1);
    expect(last).toMatchObject({ event: 'progress', payload: { event: samples[kind] } });
    expect(events.progress.safeParse(last?.payload).success).toBe(true);
  });

  it.each(kinds)('%s with an extra key does not', async (kind) => {
    const { session, arrived } = of();
    const before = arrived().length;
    const wrong: ProgressEvent = { ...samples[kind], ...extra };
    expect(progressEvent.safeParse(wrong).success).toBe(false);
    expect(() => {
      session.progress(wrong);
    }).toThrow();
    // One that is right, to see that the other one was not merely late.
    session.progress({ kind: 'verifying' });
    await expect.poll(() => arrived().length).toBe(before + 1);
    expect(JSON.stringify(arrived())).not.toContain('canary');
  });

  it('a file that was opened arrives; with an extra key it does not', async () => {
    const { session, arrived } = of();
    const before = arrived().length;
    expect(() => {
      session.send('fileOpened', { ...file, ...extra });
    }).toThrow();
    session.send('fileOpened', file);
    await expect.poll(() => arrived().length).toBe(before + 1);
    expect(arrived().at(-1)).toEqual({ event: 'fileOpened', payload: file });
    expect(JSON.stringify(arrived())).not.toContain('canary');
  });
});

/** The stream as a browser has it open. */
async function openStream({ origin, url }: WebWizard) {
  const cookie = await enter(url);
  const { port } = new URL(origin);
  let text = '';
  const options = { hostname: '127.0.0.1', port, path: '/events', headers: { cookie } };
  return new Promise<{ text: () => string; stop: () => void }>((resolve) => {
    const call = request(options, (response) => {
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        // ": open" comes first, when the stream is listened to.
        resolve({ text: () => text, stop: () => call.destroy() });
      });
    });
    call.on('error', () => undefined);
    call.end();
  });
}

function messagesOf(text: string) {
  return [...text.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(([, event = '', data = '']) => ({
    event,
    payload: JSON.parse(data) as unknown,
  }));
}
