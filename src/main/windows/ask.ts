/** Answers queries: one PowerShell call, one registry call, and the phonebook files (D3). */
import { parsePhonebook, type Phonebook } from '../../shared/phonebook/phonebook-text.ts';
import type { Secrets } from '../../shared/port/port.ts';
import {
  queries as schemas,
  type Answer,
  type Query,
  type Unreadable,
} from '../../shared/port/query.ts';
import type { RegistryReading, ReadRegistry } from './registry-reader.ts';
import type { RegistryTarget } from '../../shared/render/registry-arguments.ts';
import { unreadableOf } from './failure.ts';
import { NotRead, type Reader, type ScriptRead } from './read/reader.ts';
import { readerOf } from './read/readers.ts';
import type { PhonebookFile } from '../../shared/render/rendered.ts';
import type { ReadResult, ScriptCalls } from './script-calls.ts';

export interface Sources {
  /** `major.minor.build` */
  windows: string;
  script: Pick<ScriptCalls, 'read'>;
  registry: ReadRegistry;
  /** Which of these keys exist. */
  keys: (keys: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Null where there is no such file. Rejects with NotRead. */
  phonebook: (file: PhonebookFile) => Promise<Uint8Array | null>;
  /** Null where Windows does not name the user's folder. */
  besides: () => Promise<UserBook | null>;
  /** What netsh prints of WFP's net events; null where it fails. */
  netEvents: () => Promise<Uint8Array | null>;
}

/** What is known of the user's phonebook besides its lines (R4, R5). */
export interface UserBook {
  onShare: boolean;
  /** The phonebook in `_hiddenPbk`, where there is one that can be read. */
  hidden: Uint8Array | null;
}

const timeoutMs = 120_000;

interface Asked {
  query: Query;
  reader: Reader<never>;
  script: ScriptRead | null;
  targets: readonly RegistryTarget[];
  files: readonly PhonebookFile[];
}

/** One answer per query, in order. Rejects with WindowsError when PowerShell does not answer. */
export async function askAll(
  queries: readonly Query[],
  secrets: Secrets,
  sources: Sources,
): Promise<Answer[]> {
  const asked = queries.map((query) => askedOf(query, sources.windows));
  const reads = asked.flatMap(({ script }) => (script === null ? [] : [script]));
  const targets = asked.flatMap((each) => each.targets);
  const keys = new Set(asked.flatMap(({ reader }) => reader.keys ?? []));
  const [scripts, registry, present] = await Promise.all([
    sources.script.read(reads, secrets, timeoutMs),
    targets.length > 0 ? registryOrFailed(targets, sources) : [],
    // A registry that cannot be read is no reason to lose the other answers.
    keys.size > 0 ? sources.keys([...keys]).catch(() => null) : new Set<string>(),
  ]);
  const books = await readBooks(new Set(asked.flatMap((each) => each.files)), sources);
  const besides = asked.some(({ reader }) => reader.besides) ? await sources.besides() : null;
  const netEvents = asked.some(({ reader }) => reader.netEvents) ? await sources.netEvents() : null;
  let script = 0;
  let target = 0;
  return asked.map((each) => {
    const result = each.script === null ? null : (scripts[script++] ?? null);
    const readings = registry.slice(target, (target += each.targets.length));
    const of = { script: result, registry: readings, keys: present, books, besides, netEvents };
    return answerOf(each, of);
  });
}

const notHere: Reader<never> = {
  value: () => {
    throw new NotRead('notOnThisWindows');
  },
};

async function registryOrFailed(
  targets: readonly RegistryTarget[],
  { registry }: Sources,
): Promise<RegistryReading[]> {
  try {
    return await registry(targets);
  } catch {
    return targets.map(() => ({ state: 'unreadable', why: 'failed' }));
  }
}

function askedOf(query: Query, windows: string): Asked {
  const found = readerOf(query.kind) as unknown as Reader<never>;
  const reader = found.hasIt?.(windows) === false ? notHere : found;
  const of = query as never;
  return {
    query,
    reader,
    script: reader.script?.(of) ?? null,
    targets: reader.registry?.(of) ?? [],
    files: reader.phonebooks?.(of) ?? [],
  };
}

type Books = ReadonlyMap<PhonebookFile, Phonebook | Unreadable>;

async function readBooks(files: ReadonlySet<PhonebookFile>, sources: Sources): Promise<Books> {
  const books = new Map<PhonebookFile, Phonebook | Unreadable>();
  for (const file of files) {
    try {
      books.set(file, parsePhonebook((await sources.phonebook(file)) ?? new Uint8Array()));
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      books.set(file, error.why);
    }
  }
  return books;
}

interface Results {
  script: ReadResult | null;
  registry: readonly RegistryReading[];
  keys: ReadonlySet<string> | null;
  books: Books;
  besides: UserBook | null;
  netEvents: Uint8Array | null;
}

function answerOf(
  { query, reader }: Asked,
  { script, registry, keys, books, besides, netEvents }: Results,
): Answer {
  const no = (unreadable: Unreadable): Answer => ({ ok: false, unreadable });
  if (script?.ok === false) return no(unreadableOf(script.error));
  const closed = registry.find((reading) => reading.state === 'unreadable');
  if (closed) return no(closed.why);
  if (keys === null && reader.keys !== undefined) return no('failed');
  const phonebook = (file: PhonebookFile): Phonebook => {
    const book = books.get(file) ?? 'failed';
    if (typeof book === 'string') throw new NotRead(book);
    return book;
  };
  try {
    const seen = {
      script: script?.value ?? null,
      registry,
      keys: keys ?? new Set<string>(),
      phonebook,
      onShare: besides?.onShare === true,
      hidden: parsePhonebook(besides?.hidden ?? new Uint8Array()),
      netEvents,
    };
    const parsed = schemas[query.kind].answers.safeParse(reader.value(query as never, seen));
    return parsed.success ? { ok: true, value: parsed.data } : no('notUnderstood');
  } catch (error) {
    // A ZodError: the script answered something that we do not know.
    return no(error instanceof NotRead ? error.why : 'notUnderstood');
  }
}
