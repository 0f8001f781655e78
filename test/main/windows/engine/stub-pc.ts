// A session over the shipped scripts and the stubs of Windows' cmdlets, with the PC that the stubs keep in a JSON file.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PowerShellSession } from '../../../../src/main/windows/powershell/powershell-session.ts';
import { functions, scripts } from '../../../../src/main/windows/windows-scripts.ts';
import { engineEnvironment } from '../../../powershell/engine.ts';
import { openSession, temporaryFolder } from '../../../powershell/session-fixture.ts';

export interface StubState {
  services: Record<
    string,
    { start: string; status: string; dependents: string[]; displayName?: string }
  >;
  connections: { user: Record<string, unknown>; allUsers: Record<string, unknown> };
  answers: Record<string, unknown>;
  fail: { cmdlet: string; errorId: string; category: string }[];
  calls: { cmdlet: string; given: Record<string, unknown> }[];
  [more: string]: unknown;
}

export const emptyState: StubState = {
  services: {},
  connections: { user: {}, allUsers: {} },
  answers: {},
  fail: [],
  calls: [],
};

export class StubPc {
  readonly #file = join(temporaryFolder(), 'state.json');
  readonly session: PowerShellSession;

  constructor(more: readonly string[] = []) {
    this.set({});
    // Where .NET finds the folders of the account off Windows.
    const home = temporaryFolder();
    mkdirSync(join(home, '.config'));
    this.session = openSession([...functions, ...more], {
      options: {
        environment: { ...engineEnvironment(), ROADWARRIOR_STUB_STATE: this.#file, HOME: home },
        moduleFolders: [join(import.meta.dirname, '..', '..', '..', 'powershell', 'modules')],
      },
    });
  }

  async loadAll(): Promise<void> {
    const loaded = await this.session.loadScripts(...scripts);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  }

  /** The PC as it is from now on. */
  set(state: Partial<StubState>): void {
    // By a rename: a stub may be reading at this moment.
    writeFileSync(`${this.#file}.new`, JSON.stringify({ ...emptyState, ...state }));
    renameSync(`${this.#file}.new`, this.#file);
  }

  get(): StubState {
    return JSON.parse(readFileSync(this.#file, 'utf8')) as StubState;
  }
}
