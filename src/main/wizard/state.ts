/** How far one window is: each state has its own data, and no other. */
import type { RequestOf } from '../../shared/ipc/channels.ts';
import type { PlanReview } from '../../shared/ipc/views.ts';
import { sameJson } from '../../shared/identity/canonical.ts';
import { givenProblem } from '../../shared/profile/given.ts';
import type { ServerCheckResult } from '../../shared/server-check/result.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { ElevatedSide } from '../elevation/elevation.ts';
import type { Choices } from '../pipeline/gather.ts';
import type { Prepared } from '../pipeline/prepare.ts';
import type { ServerAnswer } from '../pipeline/server-facts.ts';
import type { ShelvedFile } from './file-shelf.ts';
import { TypedSecrets } from './typed-secrets.ts';
import { WizardProblem } from './wizard-problem.ts';

export type WizardState =
  { readonly at: 'start' } | { readonly at: 'profile'; readonly profile: OpenProfile } | Planned;

/** The plan that was shown: an apply can name it by its digests. */
export interface Planned {
  readonly at: 'plan';
  readonly profile: OpenProfile;
  readonly made: MadePlan;
  /** Stays between a changed plan and its approval (D2). */
  elevated: ElevatedSide | null;
}

export interface MadePlan {
  readonly prepared: Prepared;
  readonly choices: Choices;
  /** The profile's name where something else has it, and one that is free; null where that is no question. */
  readonly nameTaken: PlanReview['nameTaken'];
  /** When it was made, Windows still had to be restarted for what was changed earlier (D41). */
  readonly restartStands: boolean;
}

/** Everything that is known of the open profile goes with it. */
export class OpenProfile {
  readonly file: Pick<ShelvedFile, 'name' | 'path'>;
  readonly opened: OpenedProfile;
  readonly typed = new TypedSecrets();
  #certificate: { name: string; bytes: Uint8Array } | null = null;
  #server: ServerAnswer | null = null;

  constructor(file: Pick<ShelvedFile, 'name' | 'path'>, opened: OpenedProfile) {
    this.file = file;
    this.opened = opened;
  }

  /** The PKCS#12 that was chosen for it. */
  get certificate(): Pick<ShelvedFile, 'name' | 'bytes'> | null {
    return this.#certificate;
  }

  /** A copy: the shelf forgets its oldest files. */
  choose({ name, bytes }: Pick<ShelvedFile, 'name' | 'bytes'>): void {
    this.#certificate?.bytes.fill(0);
    this.#certificate = { name, bytes: bytes.slice() };
  }

  /** What its server answered; null where it was not asked. */
  get server(): ServerAnswer | null {
    return this.#server;
  }

  takeCheck(result: ServerCheckResult): void {
    this.#server = { result, sameSecrets: true };
  }

  /** Throws WizardProblem `userNameRefused` and `secretRefused`: by the rules of the profile's own fields (D38, F6). */
  take(typed: RequestOf<'plan.make'>['secrets']): void {
    for (const word of ['psk', 'userName', 'password', 'pkcs12Password'] as const) {
      const value = typed[word] ?? '';
      // An empty text forgets what was typed before.
      const found = value === '' ? null : givenProblem(this.opened.profile, word, value);
      if (found === null) continue;
      if (word === 'userName') throw new WizardProblem('userNameRefused');
      throw new WizardProblem('secretRefused', { field: word, code: found.code });
    }
    const before = this.typed.given();
    this.typed.take(typed);
    const isSame = sameJson(before, this.typed.given());
    if (this.#server !== null && !isSame) this.#server = { ...this.#server, sameSecrets: false };
  }

  close(): void {
    this.typed.clear();
    this.#certificate?.bytes.fill(0);
    this.#certificate = null;
  }
}
