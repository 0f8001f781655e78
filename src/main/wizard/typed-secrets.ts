/** What the person typed for the open profile: in memory only, never printed, never sent back (pitfall 1). */
import type { RequestOf } from '../../shared/ipc/channels.ts';
import { Unprinted } from '../../shared/secret/unprinted.ts';
import type { GivenSecrets } from '../pipeline/prepare.ts';

type Typed = RequestOf<'plan.make'>['secrets'];

export class TypedSecrets extends Unprinted {
  readonly #values = new Map<keyof Typed, string>();

  constructor() {
    super('***');
  }

  /** What is left out stays as it was typed before; an empty text forgets it, but for a password, which may be empty. */
  take(typed: Typed): void {
    for (const word of ['psk', 'userName', 'password', 'pkcs12Password'] as const) {
      const value = typed[word];
      if (value === undefined) continue;
      if (value === '' && word !== 'pkcs12Password') this.#values.delete(word);
      else this.#values.set(word, value);
    }
  }

  given(): GivenSecrets {
    const of = (word: keyof Typed) => this.#values.get(word);
    const [psk, password, pkcs12Password] = [of('psk'), of('password'), of('pkcs12Password')];
    return {
      ...(psk === undefined ? {} : { psk }),
      ...(password === undefined ? {} : { password }),
      ...(pkcs12Password === undefined ? {} : { pkcs12Password }),
    };
  }

  /** More than what opens a certificate: it was typed for a check or a plan. */
  get isForServer(): boolean {
    return [...this.#values.keys()].some((word) => word !== 'pkcs12Password');
  }

  /** No secret, but typed with them and forgotten with them. */
  userName(): string | undefined {
    return this.#values.get('userName');
  }

  clear(): void {
    this.#values.clear();
  }
}
