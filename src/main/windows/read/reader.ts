/** How a query is answered: what has to be read for it, and how the port's value is made of that. */
import type { JsonValue } from '../powershell/call-result.ts';
import type { Phonebook } from '../../../shared/phonebook/phonebook-text.ts';
import type { QueryKind, QueryOf, Unreadable, ValueOf } from '../../../shared/port/query.ts';
import type { Argument, Concern, PhonebookFile } from '../../../shared/render/rendered.ts';
import type { RegistryReading } from '../registry-reader.ts';
import type { RegistryTarget } from '../../../shared/render/registry-arguments.ts';

/** A function Read-Rw… of a script; all of an `ask` go in one PowerShell call (D3). */
export interface ScriptRead {
  concern: Concern;
  function: `Read-Rw${string}`;
  parameters: Readonly<Record<string, Argument>>;
}

/** What was read, in the order in which it was asked for. Reads that failed are not here: `failure` decides about them. */
interface Seen {
  script: JsonValue;
  registry: readonly RegistryReading[];
  /** Keys that exist, of those asked for by `keys`. */
  keys: ReadonlySet<string>;
  /** An absent file is an empty phonebook. */
  phonebook: (file: PhonebookFile) => Phonebook;
  /** Both are told to who asks for `besides`. */
  onShare: boolean;
  hidden: Phonebook;
  /** What netsh printed of WFP's net events; null where it printed none, or was not asked. */
  netEvents: Uint8Array | null;
}

export interface Reader<K extends QueryKind> {
  script?: (query: QueryOf<K>) => ScriptRead;
  registry?: (query: QueryOf<K>) => readonly RegistryTarget[];
  /** Registry keys of which only the existence matters. */
  keys?: readonly string[];
  phonebooks?: (query: QueryOf<K>) => readonly PhonebookFile[];
  /** Wants to know where the user's phonebook lies, and what lies beside it. */
  besides?: true;
  netEvents?: true;
  /** Whether this version of Windows has it; every one unless told. What is not asked for cannot fail in its own way. */
  hasIt?: (windows: string) => boolean;
  /** The value, to be parsed by the query's schema; throw NotRead where there is none. */
  value: (query: QueryOf<K>, seen: Seen) => ValueOf<K>;
}

export type Readers = { [K in QueryKind]: Reader<K> };

/** Why a value could not be read. */
export class NotRead extends Error {
  readonly why: Unreadable;

  constructor(why: Unreadable) {
    super(why);
    this.name = 'NotRead';
    this.why = why;
  }
}
