// The adapter's own way (render, run, read) to the shipped scripts in a real engine, over the stubs of Windows' cmdlets.
import { askAll } from '../../../../src/main/windows/ask.ts';
import { performAll } from '../../../../src/main/windows/perform.ts';
import { ScriptCalls } from '../../../../src/main/windows/script-calls.ts';
import type { Operation } from '../../../../src/shared/port/operation.ts';
import type { Answer, Query } from '../../../../src/shared/port/query.ts';
import type { Outcome } from '../../../../src/shared/port/port.ts';
import type { SecretName } from '../../../../src/shared/port/values.ts';
import { StubPc } from './stub-pc.ts';

export const psk = 'RwCanary of the rule';

export class StubAdapter {
  readonly pc: StubPc;
  readonly script: ScriptCalls;

  constructor(more: readonly string[] = []) {
    this.pc = new StubPc(more);
    this.script = new ScriptCalls(this.pc.session);
  }

  perform(operations: Operation[], secrets: Partial<Record<SecretName, string>> = { psk }) {
    const never = (): Promise<Outcome> => Promise.reject(new Error('No program is run here.'));
    return performAll(
      operations,
      { get: (name) => secrets[name] },
      {
        windows: '10.0.22631',
        doubled: () => Promise.resolve(false),
        script: this.script,
        program: never,
        phonebook: never,
      },
    );
  }

  async ask(
    query: Query,
    secrets: Partial<Record<SecretName, string>> = { psk },
  ): Promise<unknown> {
    const [answer] = await askAll(
      [query],
      { get: (name) => secrets[name] },
      {
        windows: '10.0.22631',
        script: this.script,
        registry: (targets) => Promise.resolve(targets.map(() => ({ state: 'absent' }))),
        keys: () => Promise.resolve(new Set()),
        phonebook: () => Promise.resolve(null),
        besides: () => Promise.resolve(null),
        netEvents: () => Promise.resolve(null),
      },
    );
    const found = answer as Answer;
    return found.ok ? found.value : found;
  }

  /** Names of the cmdlets that were called since the last `set`. */
  called(): string[] {
    return this.pc.get().calls.map(({ cmdlet }) => cmdlet);
  }
}
