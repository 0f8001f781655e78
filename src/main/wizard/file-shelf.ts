/** Files that were chosen, dropped or double-clicked, by ids that mean nothing outside this window. */
import type { ChosenFile } from '../../shared/ipc/views.ts';
import { WizardProblem } from './wizard-problem.ts';

export interface ShelvedFile {
  name: string;
  bytes: Uint8Array;
  /** Null for a dropped one: the window knows no paths. */
  path: string | null;
}

/** The oldest goes when a further one comes: a person works with one profile and one certificate at a time. */
export const maximumFiles = 8;

export class FileShelf {
  readonly #files = new Map<string, ShelvedFile>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  put(file: ShelvedFile): ChosenFile {
    const id = this.#newId();
    this.#files.set(id, file);
    for (const oldest of this.#files.keys()) {
      if (this.#files.size <= maximumFiles) break;
      this.#forget(oldest);
    }
    return { file: id, name: file.name, size: file.bytes.length };
  }

  /** Throws WizardProblem `fileUnknown`. */
  get(id: string): ShelvedFile {
    const file = this.#files.get(id);
    if (file === undefined) throw new WizardProblem('fileUnknown');
    return file;
  }

  clear(): void {
    for (const id of [...this.#files.keys()]) this.#forget(id);
  }

  /** A PKCS#12 or a profile with a PSK in it does not stay in memory longer than needed. */
  #forget(id: string): void {
    this.#files.get(id)?.bytes.fill(0);
    this.#files.delete(id);
  }
}
