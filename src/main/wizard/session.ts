/** The state of one window: files by opaque ids, the opened profile, typed secrets, the prepared plan, the last report. */
import type { RequestOf } from '../../shared/ipc/channels.ts';
import type { EventName, EventOf } from '../../shared/ipc/progress.ts';
import type { ChosenFile } from '../../shared/ipc/views.ts';
import { parseAnswer } from '../../shared/port/query.ts';
import { sameJson } from '../../shared/identity/canonical.ts';
import { verdictOf, type ServerCheckResult } from '../../shared/server-check/result.ts';
import { verdictOfCheck, type ServerVerdict } from '../../shared/server-check/verdict.ts';
import type { ServerCheckPort } from '../pipeline/server-check.ts';
import type { Host } from '../../shared/port/host.ts';
import { isPlainLine } from '../../shared/profile/foreign-text.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { Report } from '../../shared/report/report.ts';
import { languageFor, type Language } from '../../shared/text/languages.ts';
import type { ElevatedSide } from '../elevation/elevation.ts';
import { PcUnreadable, type Choices } from '../pipeline/gather.ts';
import type { Prepared } from '../pipeline/prepare.ts';
import type { OpenedPc, Workplace } from '../pipeline/workplace.ts';
import { checkedSend } from './checked-send.ts';
import { FileShelf, type ShelvedFile } from './file-shelf.ts';
import type { WizardPorts } from './ports.ts';
import { TypedSecrets } from './typed-secrets.ts';
import { WizardProblem } from './wizard-problem.ts';

export type Send = <E extends EventName>(event: E, payload: EventOf<E>) => void;

export interface OpenedFile {
  file: Pick<ShelvedFile, 'name' | 'path'>;
  opened: OpenedProfile;
}

export interface MadePlan {
  prepared: Prepared;
  choices: Choices;
  /** When it was made, Windows still had to be restarted for what was changed earlier (D41). */
  restartStands: boolean;
}

export class WizardSession {
  readonly ports: WizardPorts;
  readonly files: FileShelf;
  readonly typed = new TypedSecrets();
  language: Language;
  profile: OpenedFile | null = null;
  /** Bytes of the PKCS#12 that was chosen for the open profile. */
  certificate: { name: string; bytes: Uint8Array } | null = null;
  made: MadePlan | null = null;
  report: Report | null = null;
  /** What the server check found for the open profile; its NAT verdict goes into the plan while it is fresh. */
  checked: ServerCheckResult | null = null;
  /** The secrets that it was made with are still the ones that were typed. */
  checkedWithTyped = false;
  /** Ends the running server check; null when there is none. */
  stopCheck: (() => void) | null = null;
  /** Ends the wait of "Connect now"; null when there is none. */
  stopWaiting: (() => void) | null = null;
  /** A file that was double-clicked before the window asked for it. */
  openedFile: ChosenFile | null = null;
  /** Stays between a changed plan and its approval (D2). */
  elevated: ElevatedSide | null = null;
  /** Stops the running apply; null when there is none. */
  cancel: (() => void) | null = null;
  readonly send: Send;
  #serverCheck: Promise<ServerCheckPort> | null = null;
  #opening: Promise<OpenedPc> | null = null;
  #host: Host | null = null;
  #events = 0;

  constructor(ports: WizardPorts, send: Send) {
    this.ports = ports;
    this.send = checkedSend(send);
    this.files = new FileShelf(ports.newId);
    this.language = languageFor(ports.language);
  }

  /** Numbered, so that a lost event is seen. */
  progress(event: EventOf<'progress'>['event']): void {
    this.#events += 1;
    this.send('progress', { number: this.#events, event });
  }

  /** Rejects when the PC does not open; the next call tries again. */
  async place(): Promise<Workplace> {
    this.#opening ??= this.ports.openPlace();
    try {
      return (await this.#opening).place;
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }

  /** Version and account do not change while the window is open. Rejects with PcUnreadable. */
  async host(): Promise<Host> {
    if (this.#host !== null) return this.#host;
    const place = await this.place();
    // No server is asked for.
    const [answer] = await place.session.ask([{ kind: 'host.read', server: '127.0.0.1' }]);
    const host = parseAnswer('host.read', answer);
    if (!host.ok) throw new PcUnreadable(host.unreadable);
    this.#host = host.value;
    return host.value;
  }

  async serverCheck(): Promise<ServerCheckPort> {
    const place = await this.place();
    this.#serverCheck ??= this.ports.openServerCheck(place);
    return this.#serverCheck;
  }

  /** Throws WizardProblem `userNameRefused`: a user name is one plain line, as a profile's own is (D38). */
  takeTyped(typed: RequestOf<'plan.make'>['secrets']): void {
    if (typed.userName !== undefined && !isPlainLine(typed.userName)) {
      throw new WizardProblem('userNameRefused');
    }
    const before = this.typed.given();
    this.typed.take(typed);
    if (!sameJson(before, this.typed.given())) this.checkedWithTyped = false;
  }

  /** An answer is believed for the settings and the secrets that it was made with: then none was asked for. */
  serverVerdict(): ServerVerdict {
    const { checked } = this;
    if (checked === null) return 'skipped';
    const verdict = verdictOfCheck(verdictOf(checked));
    return verdict === 'passed' && !this.checkedWithTyped ? 'skipped' : verdict;
  }

  /** Throws WizardProblem `outOfOrder`. */
  openProfile(): OpenedFile {
    if (this.profile === null) throw new WizardProblem('outOfOrder');
    return this.profile;
  }

  /** The plan step is left: what was typed for it goes, and so does an elevation that waits for an approval. */
  async leavePlan(): Promise<void> {
    this.made = null;
    this.typed.clear();
    if (this.#opening !== null) (await this.place()).secrets.clear();
    await this.endElevation();
  }

  async closeProfile(): Promise<void> {
    await this.leavePlan();
    this.profile = null;
    this.checked = null;
    this.certificate?.bytes.fill(0);
    this.certificate = null;
  }

  async endElevation(): Promise<void> {
    const { elevated } = this;
    this.elevated = null;
    await elevated?.end();
  }

  /** The window is gone. */
  async end(): Promise<void> {
    this.cancel?.();
    this.stopCheck?.();
    this.stopWaiting?.();
    await this.closeProfile().catch(() => undefined);
    this.files.clear();
    await (await this.#opening?.catch(() => null))?.end();
    this.#opening = null;
  }
}
