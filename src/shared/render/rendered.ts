/**
 * An operation as the calls that carry it out: plain data, without secrets. The adapter runs it (src/main/windows/perform.ts), the
 * preview prints it (preview.ts), and a test checks every cmdlet call against the documented parameter sets (D0, D4).
 *
 * How to add a concern (service is the worked example); scripts/ and read/ stand in src/main/windows:
 * 1. <concern>.ts here: one pure function per operation kind, exported as `<concern>Renderers satisfies Partial<Renderers>`
 *    and spread into `renderers` (renderers.ts). `windows` chooses the tools: `toolFamily(windows)` is 'netsh' on 6.0 and 6.1.
 * 2. scripts/<concern>.ps1: `Invoke-Rw<Concern>Call -Name -Given`, a closed switch over the cmdlets and functions of the
 *    concern. Add-, Set- and New- take `@Given`; Remove-, Enable- and Disable- name each parameter (D12). What reads is a
 *    function Read-Rw<Thing> in the same switch that answers one hashtable. List the script in `scripts` (windows-scripts.ts) and
 *    the concern in the switch of Invoke-RwOneCall (scripts/calls.ps1) and in `Concern` below.
 * 3. read/<concern>.ts: one reader per query kind, `<concern>Readers satisfies Partial<Readers>`, spread into `readers`
 *    (readers.ts). It says what to read and makes the port's value of it; the adapter parses that by the query's schema.
 * 4. Stubs: `node scripts/write-stubs.mjs` writes test/powershell/modules/ from test/fixtures/cmdlets.json (all cmdlets listed
 *    there) and from test/fixtures/more-cmdlets.json (same form, for what is not). What a stub answers stands by hand in
 *    test/powershell/modules/RwStubState/RwStubState.psm1. Test each function on the real engine (test/main/windows/engine/).
 */
import type { OperationKind, OperationOf } from '../port/operation.ts';
import type { SecretName } from '../port/values.ts';

/** Which script knows the call: scripts/<concern>.ps1. */
export type Concern =
  | 'service'
  | 'restart'
  | 'certificate'
  | 'connection'
  | 'events'
  | 'credentials'
  | 'host'
  | 'surroundings'
  | 'firewall'
  | 'ipsec'
  | 'nrpt';

export type Argument =
  | string
  | number
  | boolean
  | readonly string[]
  /** A switch that is on; one that is off is left out, because `-Switch $false` turns it on (windows-facts 3, fact 4). */
  | { readonly switch: true }
  /** Put in inside PowerShell; never text here. A function of ours is given its name and asks for it by Get-RwSecret. */
  | { readonly secret: SecretName }
  /** An XmlDocument. */
  | { readonly xml: string }
  /** What these calls answer, in order (proposals live only inside one script call, D15). */
  | { readonly calls: readonly CmdletCall[] };

export interface CmdletCall {
  readonly tool: 'cmdlet';
  readonly concern: Concern;
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, Argument>>;
}

/** A function of our own script, for what no cmdlet does. */
export interface FunctionCall {
  readonly tool: 'function';
  readonly concern: Concern;
  /** `Verb-RwNoun` */
  readonly function: string;
  readonly parameters: Readonly<Record<string, Argument>>;
}

type ProgramName = 'reg' | 'certutil' | 'netsh' | 'rasphone' | 'rasdial' | 'shutdown';

/** A known folder, asked of Windows when it is run; the preview prints the name of the folder. */
interface PhonebookPath {
  readonly phonebook: PhonebookFile;
}

export interface ProgramCall {
  readonly tool: ProgramName;
  readonly arguments: readonly (string | PhonebookPath)[];
  /** The exit code says nothing; a call that follows finds out. */
  readonly anyExitCode?: true;
  /** A window for the person: what follows waits until it is closed, however long that takes. Its exit code says nothing. */
  readonly opensWindow?: true;
}

/** Programs that only the preview for 6.0 and 6.1 names: Roadwarrior does not run there (D4). */
interface OldProgramCall {
  readonly tool: 'sc' | 'net' | 'oldNetsh';
  /** A masked secret stands as `{ secret }`. */
  readonly arguments: readonly (
    string | { readonly parameter: string; readonly secret: SecretName }
  )[];
}

export type PhonebookFile = 'user' | 'allUsers';

export interface PhonebookCall {
  readonly tool: 'phonebook';
  readonly file: PhonebookFile;
  readonly entry: string;
  readonly change:
    | {
        readonly kind: 'setKey';
        readonly key: string;
        readonly value: string;
        /** Of the entry's own lines unless told. */
        readonly block?: 'DEVICE';
      }
    | { readonly kind: 'removeKey'; readonly key: string }
    | { readonly kind: 'addEntry'; readonly lines: readonly string[] }
    | { readonly kind: 'removeEntry' }
    /** Every entry of the name. */
    | { readonly kind: 'removeEntries' };
}

/** No in-box command does it on this Windows; a person has to. The words stand in the catalog (D5). */
interface ByHand {
  readonly tool: 'byHand';
  readonly code: string;
}

export type Call =
  CmdletCall | FunctionCall | ProgramCall | OldProgramCall | PhonebookCall | ByHand;

/** In order; what follows a call that failed is not run. */
export type Rendered = readonly Call[];

export function cmdlet(
  concern: Concern,
  name: string,
  parameters: Readonly<Record<string, Argument>>,
): CmdletCall {
  return { tool: 'cmdlet', concern, cmdlet: name, parameters };
}

export function ownFunction(
  concern: Concern,
  name: string,
  parameters: Readonly<Record<string, Argument>>,
): FunctionCall {
  return { tool: 'function', concern, function: name, parameters };
}

/** For spreading: a switch that is on, or nothing. */
export function switchIf<N extends string>(
  name: N,
  on: boolean,
): Partial<Record<N, { switch: true }>> {
  return on ? ({ [name]: { switch: true } } as Record<N, { switch: true }>) : {};
}

/** One function per operation kind; pure. `windows` is `major.minor.build`. */
export type Renderers = {
  [K in OperationKind]: (operation: OperationOf<K>, windows: string) => Rendered;
};
