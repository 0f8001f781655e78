/** Real Windows behind the port (D0). */
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Operation } from '../../shared/port/operation.ts';
import type { Outcome, Pc, Secrets } from '../../shared/port/port.ts';
import { secretName } from '../../shared/port/values.ts';
import type { Answer, Query } from '../../shared/port/query.ts';
import { askAll, type UserBook } from './ask.ts';
import { doubledEntries } from './doubled-entries.ts';
import { performAll } from './perform.ts';
import {
  editPhonebookFile,
  isOnShare,
  readPhonebookFile,
  sweepSideFiles,
  type PhonebookPlace,
} from './phonebook-file.ts';
import type { PowerShellSession } from './powershell/powershell-session.ts';
import { NotRead } from './read/reader.ts';
import type { KeyLister, ReadRegistry } from './registry-reader.ts';
import { noTrace, type Trace } from '../trace/trace.ts';
import type { PhonebookFile } from '../../shared/render/rendered.ts';
import { explained } from './reg-refusal.ts';
import { runProgram } from './run-program.ts';
import { netEvents } from './net-events-tool.ts';
import type { RunTool } from './run-tool.ts';
import { ScriptCalls } from './script-calls.ts';
import { WindowsError } from './windows-error.ts';

export interface WindowsPcParts {
  /** `major.minor.build` */
  windows: string;
  session: PowerShellSession;
  registry: ReadRegistry;
  keys: KeyLister;
  runTool: RunTool;
  trace?: Trace;
}

export interface KnownFolders {
  programData: string;
  appData: string;
  localAppData: string;
}

const noSecrets: Secrets = { get: () => undefined };
const foldersAnswer = z.strictObject({
  programData: z.string().min(1),
  appData: z.string().min(1),
  localAppData: z.string().min(1),
});

export class WindowsPc implements Pc {
  readonly simulated = false;
  readonly #parts: WindowsPcParts;
  readonly #script: ScriptCalls;
  #folders: Promise<KnownFolders> | undefined;
  #ended = false;

  constructor(parts: WindowsPcParts) {
    this.#parts = parts;
    this.#script = new ScriptCalls(parts.session, parts.trace ?? noTrace);
  }

  /** Starts PowerShell and reads the scripts. Rejects with WindowsError. */
  start(): Promise<void> {
    return this.#script.load();
  }

  /** Rejects with WindowsError, `sessionDead` after a call that was not answered. */
  async ask(queries: readonly Query[], secrets: Secrets): Promise<Answer[]> {
    if (this.#script.over) throw new WindowsError('sessionDead');
    // Who has secrets when the PC is read will write them, unless he says otherwise.
    const areThere = secretName.options.some((name) => secrets.get(name) !== undefined);
    if (areThere && secrets.onlyRead !== true) this.#parts.session.expectSecrets();
    return askAll(queries, secrets, {
      windows: this.#parts.windows,
      script: this.#script,
      registry: this.#parts.registry,
      keys: async (keys) => {
        const found = await this.#parts.keys(keys);
        return new Set(keys.filter((key) => found.get(key) != null));
      },
      phonebook: async (file) => readPhonebookFile(await this.#phonebook(file)),
      besides: () => this.#besides().catch(() => null),
      netEvents: () => netEvents(this.#parts.runTool),
    });
  }

  async perform(operations: readonly Operation[], secrets: Secrets): Promise<Outcome[]> {
    if (this.#script.over) {
      const [, ...rest] = operations;
      const notDone = rest.map((): Outcome => ({ status: 'notDone' }));
      return operations.length === 0 ? [] : [{ status: 'failed', code: 'sessionDead' }, ...notDone];
    }
    const { windows, registry, runTool } = this.#parts;
    const placeOf = (file: PhonebookFile) => this.#phonebook(file);
    const pathOf = async (file: PhonebookFile) => (await placeOf(file)).path;
    await this.#sweep(operations);
    return performAll(operations, secrets, {
      windows,
      doubled: doubledEntries(placeOf),
      script: this.#script,
      program: async (call) => {
        const outcome = await runProgram(call, runTool, pathOf);
        return explained(call, outcome, { registry, elevated: () => this.#elevated() });
      },
      phonebook: async (call) => {
        try {
          return await editPhonebookFile(await placeOf(call.file), call);
        } catch {
          return { status: 'failed', code: 'phonebookNotFound' };
        }
      },
    });
  }

  childProcess(): number | null {
    return this.#parts.session.pid ?? null;
  }

  /** True when nothing can be asked any more. */
  get over(): boolean {
    return this.#ended || this.#script.over;
  }

  end(): Promise<void> {
    this.#ended = true;
    return this.#parts.session.end();
  }

  /** Asked of Windows once, not of the environment (D13). Rejects with WindowsError. */
  folders(): Promise<KnownFolders> {
    this.#folders ??= this.readHost('Read-RwFolders', {}).then((value) =>
      foldersAnswer.parse(value),
    );
    return this.#folders;
  }

  /** One function of host.ps1 that no query of the port stands for. Rejects with WindowsError or NotRead. */
  async readHost(
    name: 'Read-RwFolders' | 'Read-RwIdentity' | 'Read-RwFileSecurity',
    parameters: Readonly<Record<string, string>>,
  ): Promise<unknown> {
    const read = { concern: 'host' as const, function: name, parameters };
    const [answer] = await this.#script.read([read], noSecrets, 60_000);
    if (answer?.ok !== true) throw new NotRead('failed');
    return answer.value;
  }

  /** As above, for the one function that makes something. */
  async makeProtectedFolder(path: string): Promise<boolean> {
    const call = {
      tool: 'function' as const,
      concern: 'host' as const,
      function: 'New-RwProtectedFolder',
      parameters: { Path: path },
    };
    const result = await this.#script.run([call], noSecrets, 60_000);
    return result.kind === 'answered' && result.failure === null;
  }

  async #elevated(): Promise<boolean> {
    const answer = z.looseObject({ elevated: z.boolean() });
    return answer.parse(await this.readHost('Read-RwIdentity', {})).elevated;
  }

  /** What is left beside a phonebook goes with the next change to one of its entries, a recovery's too (R18). */
  async #sweep(operations: readonly Operation[]): Promise<void> {
    const entries = operations.flatMap((each) => ('allUsers' in each ? [each.allUsers] : []));
    for (const allUsers of new Set(entries)) {
      try {
        sweepSideFiles(await this.#phonebook(allUsers ? 'allUsers' : 'user'));
      } catch {
        // Windows does not name its folders: what is then to be changed says so itself.
      }
    }
  }

  async #besides(): Promise<UserBook> {
    const { root, path } = await this.#phonebook('user');
    const hidden = { root, path: join(dirname(path), '_hiddenPbk', 'rasphone.pbk') };
    return {
      onShare: isOnShare(path),
      hidden: await readPhonebookFile(hidden).catch(() => null),
    };
  }

  async #phonebook(file: PhonebookFile): Promise<PhonebookPlace> {
    const { appData, programData } = await this.folders();
    const root = file === 'user' ? appData : programData;
    return { root, path: join(root, 'Microsoft', 'Network', 'Connections', 'Pbk', 'rasphone.pbk') };
  }
}
