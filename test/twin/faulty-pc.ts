/**
 * The faults of D8 on the adapter's side, at the same operation as on the simulated side. Where the operation is a call of
 * PowerShell, the call itself is refused, cut short or its answer lost, so that the adapter finds out as it would on Windows;
 * where it is a program or a file, the adapter's own outcome is replaced.
 */
import type { Operation } from '../../src/shared/port/operation.ts';
import type { Outcome, Pc, Secrets } from '../../src/shared/port/port.ts';
import type { Answer, Query } from '../../src/shared/port/query.ts';
import { WindowsError } from '../../src/main/windows/windows-error.ts';
import type { Call } from '../../src/shared/render/rendered.ts';
import { render } from '../../src/shared/render/renderers.ts';
import type { Fault, FaultSource } from '../../src/main/demo/faults.ts';
import type { StubWindows } from './stub-windows.ts';

export class FaultyPc implements Pc {
  readonly simulated = true;
  readonly #pc: Pc;
  readonly #windows: StubWindows;
  readonly #version: string;
  readonly #faults: FaultSource;
  #dead = false;

  constructor(windows: StubWindows, version: string, faults: FaultSource) {
    this.#pc = windows.open();
    this.#windows = windows;
    this.#version = version;
    this.#faults = faults;
  }

  ask(queries: readonly Query[], secrets: Secrets): Promise<Answer[]> {
    return this.#dead
      ? Promise.reject(new WindowsError('sessionDead'))
      : this.#pc.ask(queries, secrets);
  }

  /** As many operations at once as the run without faults would give to the adapter. */
  async perform(operations: readonly Operation[], secrets: Secrets): Promise<Outcome[]> {
    if (this.#dead) return stopped(operations, [{ status: 'failed', code: 'sessionDead' }]);
    let fault: Fault | null = null;
    const before: Operation[] = [];
    for (const operation of operations) {
      fault = this.#faults.next(operation);
      if (fault !== null) break;
      before.push(operation);
    }
    const outcomes = await this.#pc.perform(before, secrets);
    if (fault === null || outcomes.some(({ status }) => status !== 'done')) {
      return stopped(operations, outcomes);
    }
    const rest = operations.slice(before.length);
    return stopped(operations, [...outcomes, ...(await this.#fail(fault, rest, secrets))]);
  }

  childProcess(): number | null {
    return null;
  }

  end(): Promise<void> {
    this.#dead = true;
    return this.#pc.end();
  }

  async #fail(fault: Fault, rest: readonly Operation[], secrets: Secrets): Promise<Outcome[]> {
    const one = rest.slice(0, 1);
    switch (fault.kind) {
      case 'before':
        return this.#refused(one, secrets);
      case 'answerLost':
        return this.#lost(one, one, 'timeout', secrets);
      case 'halfBatch':
        return this.#lost(rest, rest.slice(0, Math.floor(rest.length / 2)), 'died', secrets);
      case 'hang':
        return this.#lost(one, fault.effect ? one : [], 'timeout', secrets);
      case 'sessionDead':
        return this.#lost(one, fault.effect ? one : [], 'died', secrets);
      case 'kill':
        throw new Error('not here');
    }
  }

  async #refused(one: readonly Operation[], secrets: Secrets): Promise<Outcome[]> {
    if (!this.#isScript(one)) return [{ status: 'failed', code: 'refused' }];
    this.#windows.injected = { kind: 'refuse' };
    return this.#pc.perform(one, secrets);
  }

  async #lost(
    operations: readonly Operation[],
    effective: readonly Operation[],
    how: 'timeout' | 'died',
    secrets: Secrets,
  ): Promise<Outcome[]> {
    if (this.#isScript(operations)) {
      this.#windows.injected = { kind: 'lose', calls: this.#calls(effective).length, how };
      const outcomes = await this.#pc.perform(operations, secrets);
      this.#dead = true;
      return outcomes;
    }
    await this.#pc.perform(effective, secrets);
    this.#dead = true;
    return operations.map(() => ({ status: 'unknown', code: how }));
  }

  #isScript(operations: readonly Operation[]): boolean {
    return this.#calls(operations).every(({ tool }) => tool === 'cmdlet' || tool === 'function');
  }

  #calls(operations: readonly Operation[]): Call[] {
    return operations.flatMap((each) => render(each, this.#version));
  }
}

function stopped(operations: readonly Operation[], outcomes: readonly Outcome[]): Outcome[] {
  const rest = operations.slice(outcomes.length);
  return [...outcomes, ...rest.map((): Outcome => ({ status: 'notDone' }))];
}
