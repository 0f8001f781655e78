import { randomBytes, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { readAnswer } from './answer-line.ts';
import { failed, type CallArguments, type CallResult } from './call-result.ts';
import { callCommand, languageModeCommand, loadCommand, readLanguageMode } from './command-text.ts';
import { PinnedShell, type PinnedShellOptions } from './pinned-shell.ts';
import { importSealingKey, sealSecrets, type Secrets } from './sealed-secrets.ts';

export interface PowerShellSessionOptions extends PinnedShellOptions {
  /** Absolute; holds session.ps1, json.ps1, secrets.ps1 and the scripts per concern. */
  readonly scriptsFolder: string;
  /** The only functions that may be called. */
  readonly functions: readonly string[];
  /** Folders of stub modules, before the engine's own folder. For tests: Windows needs none. */
  readonly moduleFolders?: readonly string[];
  /** Milliseconds; 60 000 unless told. */
  readonly startTimeoutMs?: number;
}

export interface CallOptions {
  /** Sealed to the PowerShell process, by the name under which the script asks for them. */
  readonly secrets?: Secrets;
  /** Milliseconds; 120 000 unless told. The process is ended when they have passed. */
  readonly timeoutMs?: number;
}

const ownScripts = ['json', 'secrets', 'session'];
const ownFunctions = {
  beginSealingKey: 'Start-RwSealingKey',
  sealingKey: 'Get-RwSealingKey',
  moduleFolder: 'Add-RwModuleFolder',
};
const sealingKeySchema = z.strictObject({ modulus: z.base64(), exponent: z.base64() });
const defaultTimeoutMs = 120_000;

/**
 * One PowerShell process for a whole apply, started by the first call. Calls queue in the order in which they are made.
 * Expected failures are values; only a name that was not announced throws. After `timeout`, `died` and `noAnswer` the
 * process is gone: every later call answers `died`, and what the call did must be read again in a new session (D8).
 */
export class PowerShellSession {
  readonly #options: PowerShellSessionOptions;
  readonly #loaded = new Set<string>();
  #shell: PinnedShell | undefined;
  #start: CallResult | undefined;
  #sealingKey: KeyObject | undefined;
  #keyBegun = false;
  #queue: Promise<unknown> = Promise.resolve();
  #lastNumber = 0;
  #over = false;

  constructor(options: PowerShellSessionOptions) {
    this.#options = options;
  }

  /** Of the running PowerShell process, for the journal (D9); undefined before the start. */
  get pid(): number | undefined {
    return this.#shell?.process.pid;
  }

  /** Starts the process now, so that its id can be journalled before the first operation. */
  start(): Promise<CallResult> {
    return this.#inTurn(() => this.#started());
  }

  /**
   * Reads `<scriptsFolder>/<name>.ps1` of each name into the session, once, in one exchange: what the console makes of a command takes
   * longer than most of the scripts.
   */
  loadScripts(...names: readonly string[]): Promise<CallResult> {
    if (!names.every((name) => /^[a-z][a-z0-9-]*$/.test(name)))
      throw new TypeError('Not the name of a script.');
    return this.#inTurn(async () => {
      const start = await this.#started();
      return start.ok ? await this.#load(names) : start;
    });
  }

  /** Calls one function with named parameters; it answers one object. */
  call(name: string, args: CallArguments = {}, options: CallOptions = {}): Promise<CallResult> {
    if (!this.#options.functions.includes(name)) {
      throw new TypeError(`${name} is not one of the functions of this session.`);
    }
    return this.#inTurn(async () => {
      const start = await this.#started();
      if (!start.ok) return start;
      const secrets = options.secrets ?? {};
      if (Object.keys(secrets).length > 0 && this.#sealingKey === undefined) {
        const key = await this.#fetchSealingKey();
        if (!key.ok) return key;
      }
      return this.#invoke(name, args, options.timeoutMs ?? defaultTimeoutMs, secrets);
    });
  }

  /**
   * There are secrets, and a call will bring them: the key that they are sealed to is searched for from now on, beside what the process
   * is asked meanwhile. Without this the first call that brings one waits for all of it.
   */
  expectSecrets(): void {
    if (this.#keyBegun) return;
    this.#keyBegun = true;
    void this.#inTurn(async () => {
      const start = await this.#started();
      return start.ok ? this.#invoke(ownFunctions.beginSealingKey, {}, defaultTimeoutMs) : start;
    });
  }

  /** Waits for the running call, lets the process end by itself, and ends it if it does not. */
  async end(): Promise<void> {
    this.#over = true;
    await this.#queue;
    const shell = this.#shell;
    if (shell === undefined || hasExited(shell)) return;
    shell.process.stdin?.end();
    await Promise.race([exited(shell), delay(2000, undefined, { ref: false })]);
    await this.kill();
  }

  /** Ends the process at once; a running call answers `died`. */
  async kill(): Promise<void> {
    this.#over = true;
    const shell = this.#shell;
    if (shell === undefined || hasExited(shell)) return;
    shell.process.kill('SIGKILL');
    await Promise.race([exited(shell), delay(5000, undefined, { ref: false })]);
  }

  async #inTurn(task: () => Promise<CallResult>): Promise<CallResult> {
    const turn = this.#queue.then(task);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #started(): Promise<CallResult> {
    if (this.#over) return this.#start?.ok === false ? this.#start : failed('died');
    this.#start ??= await this.#startProcess();
    if (!this.#start.ok) await this.kill();
    return this.#start;
  }

  async #startProcess(): Promise<CallResult> {
    try {
      this.#shell = new PinnedShell(this.#options);
    } catch {
      return failed('died');
    }
    const mode = await askLanguageMode(this.#shell, this.#startTimeoutMs);
    if (mode === undefined) return failed(hasExited(this.#shell) ? 'died' : 'timeout');
    if (mode !== 'FullLanguage') return failed('constrainedLanguage');
    const loaded = await this.#load(ownScripts);
    if (!loaded.ok) return loaded;
    const folders = this.#options.moduleFolders ?? [];
    if (folders.length === 0) return { ok: true, value: {} };
    return this.#invoke(ownFunctions.moduleFolder, { folders }, this.#startTimeoutMs);
  }

  get #startTimeoutMs(): number {
    return this.#options.startTimeoutMs ?? 60_000;
  }

  async #load(names: readonly string[]): Promise<CallResult> {
    const fresh = names.filter((name) => !this.#loaded.has(name));
    if (fresh.length === 0) return { ok: true, value: {} };
    const paths = fresh.map((name) => join(this.#options.scriptsFolder, `${name}.ps1`));
    const loaded = await this.#exchange((call) => loadCommand(call, paths), this.#startTimeoutMs);
    if (loaded.ok) for (const name of fresh) this.#loaded.add(name);
    return loaded;
  }

  async #fetchSealingKey(): Promise<CallResult> {
    const answer = await this.#invoke(ownFunctions.sealingKey, {}, defaultTimeoutMs);
    if (!answer.ok) return answer;
    const { modulus, exponent } = sealingKeySchema.parse(answer.value);
    this.#sealingKey = importSealingKey(modulus, exponent);
    return answer;
  }

  #invoke(name: string, args: CallArguments, timeoutMs: number, secrets: Secrets = {}) {
    return this.#exchange((call) => {
      const sealed =
        this.#sealingKey && Object.keys(secrets).length > 0
          ? { sealed: sealSecrets(this.#sealingKey, call.nonce, secrets) }
          : {};
      return callCommand({ ...call, function: name, arguments: args, ...sealed });
    }, timeoutMs);
  }

  async #exchange(
    command: (call: { number: number; nonce: string }) => string,
    timeoutMs: number,
  ): Promise<CallResult> {
    const shell = this.#shell;
    if (shell === undefined || hasExited(shell)) return failed('died');
    const call = { number: ++this.#lastNumber, nonce: randomBytes(16).toString('hex') };
    const invocation = shell.invoke(command(call)).then(
      (record) => record.stdout?.toString('latin1') ?? '',
      () => '',
    );
    const output = await withTimeout(invocation, timeoutMs);
    // node-powershell keeps every call with its text and its output.
    shell.history.length = 0;
    const answer = output === undefined ? failed('timeout') : readAnswer(output, call);
    if (answer.ok || answer.error.kind === 'script' || answer.error.kind === 'policy')
      return answer;
    if (output !== undefined && diedBadly(shell)) return this.#finish(failed('died'));
    return this.#finish(answer);
  }

  async #finish(answer: CallResult): Promise<CallResult> {
    await this.kill();
    return answer;
  }
}

async function askLanguageMode(shell: PinnedShell, timeoutMs: number): Promise<string | undefined> {
  const { stdin, stdout } = shell.process;
  if (!stdin || !stdout) return undefined;
  const mode = new Promise<string>((resolve) => {
    let output = '';
    stdout.on('data', function read(chunk: string | Buffer) {
      output += chunk.toString();
      const found = readLanguageMode(output);
      if (found === undefined) return;
      stdout.off('data', read);
      stdout.pause();
      resolve(found);
    });
  });
  stdin.write(`${languageModeCommand}\n`);
  const found = await withTimeout(Promise.race([mode, exited(shell)]), timeoutMs);
  return typeof found === 'string' ? found : undefined;
}

/** Undefined when the time has passed. */
async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T | undefined> {
  const stop = new AbortController();
  const pause = delay(timeoutMs, undefined, { signal: stop.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, pause]);
  } finally {
    stop.abort();
  }
}

function exited(shell: PinnedShell): Promise<void> {
  return shell.exitPromise.catch(() => undefined);
}

function hasExited(shell: PinnedShell): boolean {
  const { pid, exitCode, signalCode } = shell.process;
  return pid === undefined || exitCode !== null || signalCode !== null;
}

function diedBadly(shell: PinnedShell): boolean {
  const { exitCode, signalCode } = shell.process;
  return signalCode !== null || (exitCode !== null && exitCode !== 0);
}
