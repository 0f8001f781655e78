/**
 * The real adapter (WindowsPc, its scripts and its session) in the real engine over the stubs, with the registry in memory and
 * the phonebooks as files. One engine serves many PCs, one after the other.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Operation } from '../../src/shared/port/operation.ts';
import type { Outcome } from '../../src/shared/port/port.ts';
import type { SecretName } from '../../src/shared/port/values.ts';
import { failed, type CallArguments } from '../../src/main/windows/powershell/call-result.ts';
import {
  PowerShellSession,
  type CallOptions,
  type PowerShellSessionOptions,
} from '../../src/main/windows/powershell/powershell-session.ts';
import type { RegistryData, RegistryKeyListing } from '../../src/main/windows/reg-output.ts';
import { registryReader, type KeyLister } from '../../src/main/windows/registry-reader.ts';
import type { RunTool, ToolRun } from '../../src/main/windows/run-tool.ts';
import { WindowsPc } from '../../src/main/windows/windows-pc.ts';
import { functions, scripts } from '../../src/main/windows/windows-scripts.ts';
import { engineEnvironment, findEngine } from '../powershell/engine.ts';
import { shippedScripts, temporaryFolder } from '../powershell/session-fixture.ts';
import {
  bundleOf,
  bundlePassword,
  type Registry,
  type Seed,
  type StoredCertificate,
} from './seed.ts';

/** Goes to the next call of Invoke-RwCalls, once. */
export type Injected =
  | { kind: 'refuse' }
  /** The first `calls` of the call take effect, then nobody hears of it and the session is over. */
  | { kind: 'lose'; calls: number; how: 'timeout' | 'died' };

const pbk = '/Microsoft/Network/Connections/Pbk/rasphone.pbk';

export class StubWindows {
  readonly home = temporaryFolder();
  readonly stateFile = join(this.home, 'state.json');
  registry: Registry = new Map();
  injected: Injected | null = null;
  /** Every argument list of a program, for those who look for secrets. */
  readonly started: string[][] = [];
  readonly transcript: string;
  readonly #options: PowerShellSessionOptions;
  readonly #engine: PowerShellSession;
  #windows = '10.0.22631';

  constructor() {
    const engine = findEngine();
    if ('skipped' in engine) throw new Error(engine.skipped);
    const folder = join(temporaryFolder(), 'scripts');
    cpSync(shippedScripts, folder, { recursive: true });
    cpSync(join(import.meta.dirname, 'scripts'), folder, { recursive: true });
    mkdirSync(join(this.home, '.config'));
    this.transcript = join(this.home, 'transcript.txt');
    writeFileSync(this.stateFile, '{}');
    this.#options = {
      executable: engine.executable,
      arguments: [
        ...engine.arguments,
        ...(engine.tier === 'host' ? ['--transcript', this.transcript] : []),
      ],
      environment: {
        ...engineEnvironment(),
        ROADWARRIOR_STUB_STATE: this.stateFile,
        HOME: this.home,
      },
      cwd: this.home,
      scriptsFolder: folder,
      functions: [...functions, 'Set-RwTwinStores', 'Invoke-RwTwinLine'],
      moduleFolders: [join(import.meta.dirname, '..', 'powershell', 'modules')],
    };
    this.#engine = new PowerShellSession(this.#options);
  }

  /** Starts the engine, reads the scripts, and puts the functions of this folder in the place of Windows' own. */
  async start(): Promise<void> {
    const loaded = await this.#engine.loadScripts(...scripts, 'twin-windows');
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  }

  end(): Promise<void> {
    return this.#engine.end();
  }

  /** Another PC from now on. `elevated` is whether the adapter runs as administrator. */
  async become(seed: Seed, windows: string, elevated = true): Promise<void> {
    this.#windows = windows;
    this.registry = structuredClone(seed.registry);
    this.injected = null;
    const books = { user: this.book('user'), allUsers: this.book('allUsers') };
    for (const scope of ['user', 'allUsers'] as const) {
      mkdirSync(dirname(books[scope]), { recursive: true });
      writeFileSync(books[scope], seed.books[scope]);
    }
    this.state = { ...seed.state, phonebooks: books, quiet: 'yes', windows };
    await this.putStores(seed.certificates);
    if (!elevated) this.state = { ...this.state, elevated: 'no' };
  }

  /** Everything that an operation could change, for comparing. */
  get whole(): unknown {
    const folder = join(this.home, '.dotnet', 'corefx');
    const stores = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
    const books = [this.book('user'), this.book('allUsers')].map((book) => readFileSync(book));
    return { state: this.state, registry: this.registry, stores: stores.sort(), books };
  }

  get state(): Record<string, unknown> {
    return JSON.parse(readFileSync(this.stateFile, 'utf8')) as Record<string, unknown>;
  }

  set state(to: Record<string, unknown>) {
    writeFileSync(this.stateFile, JSON.stringify(to));
  }

  book(scope: 'user' | 'allUsers'): string {
    return `${this.home}/${scope}${pbk}`;
  }

  async putStores(certificates: StoredCertificate[]): Promise<void> {
    rmSync(join(this.home, '.dotnet', 'corefx'), { recursive: true, force: true });
    const answer = await this.#engine.call('Set-RwTwinStores', {
      Certificates: certificates.map(({ hasKey, ...each }) => ({
        ...each,
        bundle: hasKey ? bundleOf(each.thumbprint) : '',
      })),
      Password: bundlePassword,
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  }

  /** One line as a person would type it; our own functions find these secrets by name. Null = it did what it says. */
  async type(line: string, secrets: Partial<Record<SecretName, string>> = {}): Promise<unknown> {
    const { keyBundle, ...texts } = secrets;
    const answer = await this.#engine.call('Invoke-RwTwinLine', {
      ...{ Line: line, Texts: texts },
      Bytes: keyBundle === undefined ? {} : { keyBundle },
    });
    return answer.ok ? (answer.value as { failure: unknown }).failure : answer.error;
  }

  /** A session of the adapter; it ends without ending the engine. */
  open(): WindowsPc {
    const lister: KeyLister = (keys) =>
      Promise.resolve(new Map(keys.map((key) => [key, this.#listing(key)])));
    return new FolderedPc(
      {
        windows: this.#windows,
        session: new SharedSession(this.#options, this.#engine, this),
        registry: registryReader({ reg: lister, onFallback: () => undefined }),
        keys: lister,
        runTool: this.runTool,
      },
      { appData: `${this.home}/user`, programData: `${this.home}/allUsers`, localAppData: '/none' },
    );
  }

  /** One operation by a session of its own. */
  async carryOut(
    operation: Operation,
    secrets: Partial<Record<SecretName, string>>,
  ): Promise<Outcome | undefined> {
    const [outcome] = await this.open().perform([operation], { get: (name) => secrets[name] });
    return outcome;
  }

  readonly runTool: RunTool = (tool, args) => {
    this.started.push([tool, ...args]);
    const ended = (exitCode: number): ToolRun => ({
      exitCode,
      stdout: Buffer.alloc(0),
      stderr: Buffer.alloc(0),
      timedOut: false,
      truncated: false,
    });
    if (tool === 'reg') {
      const closed = this.state['elevated'] === 'no' && args[1]?.startsWith('HKLM\\') === true;
      return Promise.resolve(ended(closed ? 1 : this.#reg(args)));
    }
    if (tool === 'rasdial') this.#hangUp(args[0] ?? '');
    return Promise.resolve(ended(0));
  };

  #reg([verb = '', key = '', , value = '', ...rest]: readonly string[]): number {
    const values = this.registry.get(key) ?? new Map<string, RegistryData>();
    const name = [...values.keys()].find((each) => each.toLowerCase() === value.toLowerCase());
    if (verb === 'delete') return name !== undefined && values.delete(name) ? 0 : 1;
    const [, type, , data = ''] = rest;
    const service = /\\Services\\([A-Za-z]+)$/.exec(key)?.[1];
    if (value === 'Start' && service !== undefined) return this.#setStart(service, Number(data));
    values.set(
      name ?? value,
      type === 'REG_DWORD' ? { type: 'dword', data: Number(data) } : { type: 'sz', data },
    );
    this.registry.set(key, values);
    return 0;
  }

  #setStart(service: string, start: number): number {
    const { state } = this;
    const services = state['services'] as Record<string, { start: string }>;
    const found = services[service];
    if (found === undefined) return 1;
    found.start = ['Boot', 'System', 'Automatic', 'Manual', 'Disabled'][start] ?? '';
    this.state = state;
    return 0;
  }

  #hangUp(name: string): void {
    const { state } = this;
    const books = state['connections'] as Record<string, Record<string, { connected: boolean }>>;
    for (const book of Object.values(books)) {
      const found = book[name.toLowerCase()];
      if (found !== undefined) found.connected = false;
    }
    this.state = state;
  }

  #listing(key: string): RegistryKeyListing | null {
    const lower = `${key.toLowerCase()}\\`;
    const all = [...this.registry.keys()];
    const own = all.find((each) => `${each.toLowerCase()}\\` === lower);
    const below = all.filter((each) => each.toLowerCase().startsWith(lower));
    if (own === undefined && below.length === 0) return null;
    const values = [...(this.registry.get(own ?? '') ?? [])];
    return {
      subkeys: new Set(
        below.map((each) => each.toLowerCase().slice(lower.length).split('\\')[0] ?? ''),
      ),
      values: new Map(values.map(([name, data]) => [name.toLowerCase(), data])),
    };
  }
}

/** The known folders are asked of Windows; here they are told. */
class FolderedPc extends WindowsPc {
  readonly #known: Awaited<ReturnType<WindowsPc['folders']>>;

  constructor(
    parts: ConstructorParameters<typeof WindowsPc>[0],
    known: Awaited<ReturnType<WindowsPc['folders']>>,
  ) {
    super(parts);
    this.#known = known;
  }

  override folders() {
    return Promise.resolve(this.#known);
  }
}

/** A session of its own to the adapter, in an engine that goes on; with faults where the answer would come back. */
class SharedSession extends PowerShellSession {
  readonly #engine: PowerShellSession;
  readonly #windows: StubWindows;
  #over = false;

  constructor(options: PowerShellSessionOptions, engine: PowerShellSession, windows: StubWindows) {
    super(options);
    this.#engine = engine;
    this.#windows = windows;
  }

  override get pid() {
    return this.#engine.pid;
  }

  override start() {
    return this.#engine.start();
  }

  override loadScripts(...names: readonly string[]) {
    return this.#over ? Promise.resolve(failed('died')) : this.#engine.loadScripts(...names);
  }

  override expectSecrets() {
    if (!this.#over) this.#engine.expectSecrets();
  }

  override async call(name: string, args: CallArguments = {}, options: CallOptions = {}) {
    if (this.#over) return failed('died');
    const { injected } = this.#windows;
    if (injected === null || name !== 'Invoke-RwCalls') {
      return this.#engine.call(name, args, options);
    }
    this.#windows.injected = null;
    if (injected.kind === 'refuse') {
      const failure = { errorId: 'Injected', category: 'NotSpecified', causes: [] };
      return { ok: true as const, value: { done: 0, failure } };
    }
    const calls = (args['Calls'] as unknown[]).slice(0, injected.calls);
    if (calls.length > 0) {
      await this.#engine.call(name, { ...args, Calls: calls as never }, options);
    }
    this.#over = true;
    return failed(injected.how);
  }

  override end() {
    this.#over = true;
    return Promise.resolve();
  }

  override kill() {
    return this.end();
  }
}
