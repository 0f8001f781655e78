/** One window: its files by opaque ids, its state, what is at work, and the PC. */
import type { ProgressEvent } from '../../shared/ipc/progress.ts';
import type { Verified } from '../../shared/ipc/live.ts';
import type { ChosenFile } from '../../shared/ipc/views.ts';
import type { Host } from '../../shared/port/host.ts';
import type { Report } from '../../shared/report/report.ts';
import type { ServerCheckResult } from '../../shared/server-check/result.ts';
import { languageFor, type Language } from '../../shared/text/languages.ts';
import type { Diagnosis } from '../pipeline/doctor.ts';
import type { DoctorSubject } from '../pipeline/doctor-subject.ts';
import type { RemedyOrder } from '../pipeline/remedy-plan.ts';
import type { ServerCheckPort } from '../pipeline/server-check.ts';
import { readHost } from '../pipeline/read-host.ts';
import type { OpenedPc, Workplace } from '../pipeline/workplace.ts';
import { Progress, type Told } from '../words/progress.ts';
import { checkedSend, type Send } from './checked-send.ts';
import { FileShelf } from './file-shelf.ts';
import { lookAt } from './look-at.ts';
import { LiveStates } from './live-states.ts';
import type { WizardPorts } from './ports.ts';
import type { OpenProfile, Planned, WizardState } from './state.ts';
import { Turns } from './turns.ts';
import { WizardProblem } from './wizard-problem.ts';

export class WizardSession {
  readonly ports: WizardPorts;
  readonly files: FileShelf;
  readonly turns = new Turns();
  language: Language;
  state: WizardState = { at: 'start' };
  /** Of the last thing that was done: it can be saved. */
  report: Report | null = null;
  /** A file that was double-clicked before the window asked for it. */
  openedFile: ChosenFile | null = null;
  readonly send: Send;
  readonly live: LiveStates;
  /** By profile: what "Check now" found, until something changes the PC. */
  readonly verified = new Map<string, Verified>();
  /** Windows' own window is open, or soon will be; who waits for it can give up. */
  dialling: AbortController | null = null;
  /** The doctor's last look, and the fix that was shown: an apply can name it by its digest. */
  diagnosed: { readonly subject: DoctorSubject; readonly diagnosis: Diagnosis } | null = null;
  remedy: { readonly code: string; readonly order: RemedyOrder } | null = null;
  #serverCheck: Promise<ServerCheckPort> | null = null;
  #opening: Promise<OpenedPc> | null = null;
  #host: Host | null = null;
  #events = 0;

  constructor(ports: WizardPorts, send: Send) {
    this.ports = ports;
    this.send = checkedSend(send);
    this.files = new FileShelf(ports.newId);
    this.language = languageFor(ports.language);
    this.live = new LiveStates({
      ticks: ports.ticks,
      look: async () => lookAt(await this.place()),
      interfaceNames: async () => new Set((await this.place()).interfaceNames?.() ?? []),
    });
  }

  /** What was seen of the PC may be over; `changed`: settings too. */
  forgetSeen(changed: boolean): void {
    this.live.forget();
    if (changed) this.verified.clear();
  }

  stopDialling(): void {
    this.dialling?.abort();
  }

  /** Numbered, so that a lost event is seen. */
  progress(event: ProgressEvent): void {
    this.#events += 1;
    this.send('progress', { number: this.#events, event });
  }

  /** What a transaction does is kept, and shown in the window while it goes on. */
  watch(): Progress {
    return new Progress(this.language, this.ports.ticks, (told) => {
      this.progress(eventOf(told));
    });
  }

  /** Rejects when the PC does not open; the next call tries again. */
  async place(): Promise<Workplace> {
    this.#opening ??= this.ports.openPc();
    try {
      return (await this.#opening).place;
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }

  /** What a server check says on this demo PC, as its folder tells it; null where it tells nothing. */
  async playedServer(): Promise<unknown> {
    await this.place();
    return (await this.#opening)?.demo?.server() ?? null;
  }

  /** Version and account do not change while the window is open. Rejects with PcUnreadable. */
  async host(): Promise<Host> {
    this.#host ??= await readHost(await this.place());
    return this.#host;
  }

  async serverCheck(): Promise<ServerCheckPort> {
    const place = await this.place();
    this.#serverCheck ??= this.ports.openServerCheck(place);
    return this.#serverCheck;
  }

  /** Throws WizardProblem `outOfOrder`. */
  openProfile(): OpenProfile {
    if (this.state.at === 'start') throw new WizardProblem('outOfOrder');
    return this.state.profile;
  }

  /** Throws WizardProblem `outOfOrder`. */
  shownPlan(): Planned {
    if (this.state.at !== 'plan') throw new WizardProblem('outOfOrder');
    return this.state;
  }

  /** What the server of the open profile was found to be; null where it was not asked. */
  checked(): ServerCheckResult | null {
    return this.state.at === 'start' ? null : (this.state.profile.server?.result ?? null);
  }

  /** No other plan is in force, and no elevation waits for its approval. What was typed stays. */
  async dropPlan(): Promise<void> {
    const { state } = this;
    if (state.at !== 'plan') return;
    this.state = { at: 'profile', profile: state.profile };
    await state.elevated?.end();
  }

  /** The plan step is left: what was typed for it goes. */
  async leavePlan(): Promise<void> {
    if (this.state.at !== 'start') this.state.profile.typed.clear();
    if (this.#opening !== null) (await this.place()).secrets.clear();
    await this.dropPlan();
  }

  async closeProfile(): Promise<void> {
    await this.leavePlan();
    if (this.state.at !== 'start') this.state.profile.close();
    this.state = { at: 'start' };
  }

  /** The window is gone. */
  async end(): Promise<void> {
    this.turns.running?.stop();
    this.stopDialling();
    await this.closeProfile().catch(() => undefined);
    this.files.clear();
    await (await this.#opening?.catch(() => null))?.end();
    this.#opening = null;
  }
}

/** As the window's calls say it. */
function eventOf(told: Told): ProgressEvent {
  switch (told.kind) {
    case 'stepStarted':
      return told;
    case 'stepEnded': {
      const { ended, ...event } = told;
      return { ...event, ok: ended === 'done' };
    }
    case 'rollingBack':
    case 'recovering':
      return { kind: told.kind };
    case 'settled':
    case 'afterwards':
      return { kind: told.kind, text: told.text };
  }
}
