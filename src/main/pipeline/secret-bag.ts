/** Secret values of one run: in memory only, never printed, never serialised (pitfalls 1 and 17). */
import type { Secrets } from '../../shared/port/port.ts';
import type { SecretName } from '../../shared/port/values.ts';
import { Unprinted } from '../../shared/secret/unprinted.ts';

export class SecretBag extends Unprinted implements Secrets {
  readonly #values = new Map<SecretName, string>();
  /** Set by a run that changes nothing. */
  onlyRead = false;

  constructor() {
    super('***');
  }

  set(name: SecretName, value: string | undefined): void {
    if (value === undefined) this.#values.delete(name);
    else this.#values.set(name, value);
  }

  get(name: SecretName): string | undefined {
    return this.#values.get(name);
  }

  names(): SecretName[] {
    return [...this.#values.keys()].sort();
  }

  /** When the window leaves what they were typed for. */
  clear(): void {
    this.#values.clear();
  }

  /** For the pipe to an executor's process alone (messages.ts, `begin`). */
  reveal(): Partial<Record<SecretName, string>> {
    return Object.fromEntries(this.#values);
  }
}
