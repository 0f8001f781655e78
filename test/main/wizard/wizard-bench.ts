/** A wizard on the bench: the real session, handlers and handle over a simulated Windows in memory; dialogs, prompt and clock are the test's. */
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import * as path from 'node:path';
import {
  channels,
  type Channel,
  type RequestOf,
  type ResponseOf,
} from '../../../src/shared/ipc/channels.ts';
import type { Envelope, IpcProblem } from '../../../src/shared/ipc/problem.ts';
import { events, type ProgressEvent } from '../../../src/shared/ipc/progress.ts';
import type { Pc, Secrets } from '../../../src/shared/port/port.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import {
  changeDemoPc,
  createDemoPc,
  demoInterfaceNames,
  type NewDemoPc,
} from '../../../src/main/demo/create-demo-pc.ts';
import { openDemoPc } from '../../../src/main/demo/demo-pc.ts';
import type { FaultSource } from '../../../src/main/demo/faults.ts';
import type { Machine } from '../../../src/main/demo/machine.ts';
import { playServerCheck } from '../../../src/main/played-server/played-server-check.ts';
import { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import { snapshotDemoPc, type DemoSnapshot } from '../../../src/main/demo/snapshot.ts';
import { Approval } from '../../../src/main/elevation/approved-executor.ts';
import type { Approved } from '../../../src/main/elevation/approved.ts';
import type { Elevation, ElevationStart } from '../../../src/main/elevation/elevation.ts';
import { openAsked } from '../../../src/main/pipeline/open-asked.ts';
import { SecretBag } from '../../../src/main/pipeline/secret-bag.ts';
import type { ExecutorOptions, Workplace } from '../../../src/main/pipeline/workplace.ts';
import { wizardBasics } from '../../../src/main/entries/wizard-ports.ts';
import type { FolderGuard } from '../../../src/main/storage/folder-guard.ts';
import { homeAt, readHome } from '../../../src/main/transaction/home.ts';
import { LocalExecutor } from '../../../src/main/transaction/local-executor.ts';
import { Session } from '../../../src/main/transaction/session.ts';
import type { Handle, Sender } from '../../../src/main/wizard/handle.ts';
import { openWizard } from '../../../src/main/wizard/open-wizard.ts';
import type { WizardPorts } from '../../../src/main/wizard/ports.ts';
import type { WizardSession } from '../../../src/main/wizard/session.ts';

export const origin = 'app://roadwarrior';
export const ourPage: Sender = { origin, isTopFrame: true, isOurWindow: true };
export const examples = path.resolve('examples');

const folder = '/pc';
/** Folders in memory have no owner. */
const noGuard: FolderGuard = {
  check: () => Promise.resolve({ ok: true }),
  create: () => Promise.resolve({ ok: true }),
};

/** The wall clock of a bench. */
export const benchNow = '2030-01-02T03:04:05Z';

export interface BenchOptions {
  pc?: Partial<Omit<NewDemoPc, 'fs'>>;
  /** The window is no administrator: machine steps go through the prompt. */
  unelevated?: boolean;
  faults?: FaultSource;
  /** Stands between the window and its PC, for example for what it cannot read unelevated. */
  seenUnelevated?: (pc: Pc) => Pc;
  seenElevated?: (pc: Pc) => Pc;
  /** What Windows' prompt is answered with, one after the other; then always yes. */
  prompt?: Exclude<ElevationStart['kind'], 'started'>[];
  /** The wall clock, ISO 8601. */
  now?: () => string;
  ports?: Partial<WizardPorts>;
  /** What a killed wizard left: its PC and its records. */
  left?: { disk: MemoryFileSystem; records: MemoryFileSystem };
}

export class WizardBench {
  readonly disk: MemoryFileSystem;
  readonly records: MemoryFileSystem;
  /** Every event, and every answer as text: what a secret must never be in. */
  readonly events: ProgressEvent[] = [];
  readonly said: string[] = [];
  readonly saved = new Map<string, string>();
  readonly links: string[] = [];
  /** Digests that a prompt was shown for. */
  readonly prompts: Approved[] = [];
  /** What the file dialog answers. */
  readonly chosen: (string | null)[] = [];
  readonly saveAs: (string | null)[] = [];
  onEvent: (event: ProgressEvent) => void = () => undefined;
  elevatedSides = 0;
  readonly handle: Handle;
  readonly session: WizardSession;
  #options: BenchOptions;

  constructor(options: BenchOptions = {}) {
    this.#options = options;
    const { left, pc } = options;
    this.disk = left?.disk ?? new MemoryFileSystem('wizard');
    this.records = left?.records ?? new MemoryFileSystem('records');
    if (left === undefined) createDemoPc(folder, { windows: '10.0.22631', ...pc, fs: this.disk });
    const opened = openWizard(this.#ports(), origin, (event, payload) => {
      this.said.push(JSON.stringify(payload));
      const checked = events[event].parse(payload);
      if ('event' in checked) {
        this.events.push(checked.event);
        this.onEvent(checked.event);
      }
    });
    this.handle = opened.handle;
    this.session = opened.session;
  }

  /** As the page calls: the envelope as it comes. */
  async ask<C extends Channel>(
    channel: C,
    request: RequestOf<C>,
  ): Promise<Envelope<ResponseOf<C>>> {
    const answer = await this.handle(channel, ourPage, request);
    this.said.push(JSON.stringify(answer));
    return answer as Envelope<ResponseOf<C>>;
  }

  /** The value; a problem ends the test. */
  async call<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ResponseOf<C>> {
    const answer = await this.ask(channel, request);
    if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.problem)}`);
    return channels[channel].response.parse(answer.value) as ResponseOf<C>;
  }

  async problem<C extends Channel>(channel: C, request: RequestOf<C>): Promise<IpcProblem> {
    const answer = await this.ask(channel, request);
    if (answer.ok) throw new Error(`${channel} gave no problem`);
    return answer.problem;
  }

  async drop(name: string, bytes: Uint8Array | string, purpose: 'profile' | 'certificate') {
    const base64 = Buffer.from(bytes).toString('base64');
    return (await this.call('file.drop', { purpose, name, base64 })).file;
  }

  /** An example profile, dropped on the window. */
  async openExample(name: string) {
    return this.openText(name, readFileSync(path.join(examples, name)));
  }

  async openText(name: string, text: Uint8Array | string) {
    const opened = await this.call('profile.open', {
      file: await this.drop(name, text, 'profile'),
    });
    if (opened.result === 'refused') throw new Error(JSON.stringify(opened.refused));
    return opened.review;
  }

  plan(
    secrets: RequestOf<'plan.make'>['secrets'] = {},
    choices: RequestOf<'plan.make'>['choices'] = { onConflict: 'stop', consents: [] },
  ) {
    return this.call('plan.make', { secrets, choices });
  }

  async apply(secrets: RequestOf<'plan.make'>['secrets'] = {}) {
    const { plan } = await this.plan(secrets);
    return this.call('plan.apply', { digest: plan.digest });
  }

  change(act: (pc: Machine) => void): void {
    changeDemoPc(folder, this.disk, act);
  }

  snapshot(): DemoSnapshot {
    return snapshotDemoPc(folder, this.disk);
  }

  open(elevated: boolean): Pc {
    const same = (pc: Pc) => pc;
    const { faults = { next: () => null }, seenUnelevated, seenElevated } = this.#options;
    const now = this.#now;
    const pc = openDemoPc(folder, {
      fs: this.disk,
      faults,
      hangMs: 0,
      identity: { elevated },
      now,
    });
    return ((elevated ? seenElevated : seenUnelevated) ?? same)(pc);
  }

  get #now(): () => string {
    return this.#options.now ?? (() => benchNow);
  }

  #ports(): WizardPorts {
    const { unelevated = false, ports } = this.#options;
    return {
      ...wizardBasics('0.0.0-test'),
      language: 'en',
      rememberLanguage: () => undefined,
      ticks: () => 0,
      // A real one would ask over the network, and remember it in the home folder.
      openServerCheck: () =>
        Promise.resolve(
          playServerCheck({ server: 'good', pace: 0, now: () => Date.parse(benchNow) }),
        ),
      openPc: () =>
        Promise.resolve({
          place: this.#place(!unelevated),
          demo: null,
          end: () => Promise.resolve(),
        }),
      elevation: this.#elevation(),
      dialogs: {
        chooseFile: () => Promise.resolve(this.chosen.shift() ?? null),
        chooseSave: (_purpose, name) => {
          const [answer = name] = this.saveAs.splice(0, 1);
          return Promise.resolve(answer);
        },
      },
      writeFile: (file, text) => {
        this.saved.set(file, text);
      },
      openLink: (address) => {
        this.links.push(address);
        return Promise.resolve();
      },
      ...ports,
    };
  }

  #elevation(): Elevation {
    const answers = [...(this.#options.prompt ?? [])];
    return {
      start: (approved) => {
        this.prompts.push(approved);
        const answer = answers.shift();
        if (answer === 'cancelled') return Promise.resolve({ kind: 'cancelled' });
        if (answer === 'failed') return Promise.resolve({ kind: 'failed', code: 'notStarted' });
        this.elevatedSides += 1;
        let over = false;
        // As in the copy: what was not approved does not reach the executor (D37).
        const approval = new Approval(approved);
        return Promise.resolve({
          kind: 'started',
          elevated: {
            approved,
            get over() {
              return over;
            },
            makeExecutor: (options: ExecutorOptions, secrets: Secrets) =>
              Promise.resolve(
                approval.over(
                  this.#executor(
                    'machine',
                    new Session(() => Promise.resolve(this.open(true)), secrets),
                    options,
                  ),
                ),
              ),
            end: () => {
              if (!over) this.elevatedSides -= 1;
              over = true;
              return Promise.resolve();
            },
          },
        });
      },
    };
  }

  #place(elevated: boolean): Workplace {
    const secrets = new SecretBag();
    const session = new Session(() => Promise.resolve(this.open(elevated)), secrets);
    return {
      rooms: allRooms,
      simulated: true,
      session,
      secrets,
      homes: this.#homes(),
      makeExecutor: (scope, options) => Promise.resolve(this.#executor(scope, session, options)),
      // Whoever held a lock that is left is gone.
      ...(this.#options.left === undefined ? {} : { isRunning: () => false }),
      interfaceNames: () => demoInterfaceNames(folder, this.disk),
      now: this.#now,
      newId: () => randomUUID(),
      newPassword: () => 'one-time-password-canary',
    };
  }

  #homes() {
    return {
      machine: homeAt(this.records, '/machine', 'machine', noGuard),
      user: homeAt(this.records, '/user', 'user', noGuard),
    };
  }

  #executor(scope: 'machine' | 'user', session: Session, options: ExecutorOptions): LocalExecutor {
    const homes = this.#homes();
    return new LocalExecutor({
      ...options,
      home: homes[scope],
      rooms: allRooms,
      session,
      simulated: true,
      openAsked,
      me: { pid: 1, startTime: 'bench' },
      processes: { isAlive: () => false },
      identify: (pid) => ({ pid, startTime: null }),
      now: () => benchNow,
      machineDecided: (transaction) => readHome(homes.machine).decided === transaction,
    });
  }
}
