/** An entry of a simulated phonebook, with what Windows keeps about it elsewhere. */
import { entryTrouble, type EntryTrouble } from '../../shared/phonebook/entry-trouble.ts';
import {
  locateEntry,
  readKey,
  removeEntries,
  removeKey,
  setKey,
  type PhonebookEdit,
} from '../../shared/phonebook/phonebook-entry.ts';
import {
  fold,
  listEntries,
  type BlockKind,
  type Phonebook,
} from '../../shared/phonebook/phonebook-text.ts';
import {
  allUsersPhonebook,
  connectionsArea,
  userPhonebook,
  type ConnectionExtras,
} from './files.ts';
import { demand, type Machine, refuse, without } from './machine.ts';

export interface EntryPlace {
  name: string;
  allUsers: boolean;
}

export interface Entry extends EntryPlace {
  /** Names what belongs to the entry outside the phonebook: its GUID, so that a new entry of an old name starts afresh. */
  key: string;
  extras: ConnectionExtras;
}

const noExtras: ConnectionExtras = { eapXml: null, routes: {}, triggerDns: {}, connected: false };

/** What keys that are absent from an entry stand for [K]. */
const defaults: Record<string, string> = {
  AuthRestrictions: '512',
  AutoLogon: '0',
  CacheCredentials: '0',
  CustomAuthKey: '0',
  DataEncryption: '256',
  DisableClassBasedDefaultRoute: '0',
  DisableIKENameEkuCheck: '0',
  ExcludedProtocols: '0',
  IdleDisconnectSeconds: '0',
  IpDnsSuffix: '',
  IpInterfaceMetric: '0',
  IpPrioritizeRemote: '1',
  IpSecFlags: '0',
  Ipv6InterfaceMetric: '0',
  Ipv6PrioritizeRemote: '1',
  NumCustomPolicy: '0',
  ProvisioningAuthority: '',
  UseRasCredentials: '1',
  VpnStrategy: '0',
};

export function bookArea({ allUsers }: { allUsers: boolean }) {
  return allUsers ? allUsersPhonebook : userPhonebook;
}

/** For operations: refuses a missing entry and one that stands twice. */
export function entryOf(pc: Machine, place: EntryPlace): Entry {
  const found = find(pc, place);
  demand(found !== 'twice', 'connection.twice');
  return found ?? refuse('connection.missing');
}

/** For queries: null where there is no such entry, or none that anybody can use. */
export function entryShown(pc: Machine, place: EntryPlace): Entry | null {
  const found = find(pc, place);
  return found === 'twice' || troubleOf(pc, place) !== null ? null : found;
}

export function troubleOf(pc: Machine, place: EntryPlace): EntryTrouble | null {
  return entryTrouble(pc.read(bookArea(place)), place.name);
}

/** Takes every entry of the name away, with what Windows keeps about each elsewhere. */
export function clearEntries(pc: Machine, { name, allUsers }: EntryPlace): void {
  const area = bookArea({ allUsers });
  const gone = find(pc, { name, allUsers });
  pc.write(area, edited(removeEntries(pc.read(area), name)));
  if (gone !== null && gone !== 'twice')
    pc.write(connectionsArea, without(pc.read(connectionsArea), gone.key));
}

/** Whether an entry of the name stands there, once or twice. */
export function stands(pc: Machine, place: EntryPlace): boolean {
  return find(pc, place) !== null;
}

/** Every entry of both phonebooks that stands there once. */
export function allEntries(pc: Machine): Entry[] {
  return [true, false].flatMap((allUsers) =>
    listEntries(pc.read(bookArea({ allUsers }))).flatMap(({ name }) => {
      const found = find(pc, { name, allUsers });
      return found === null || found === 'twice' ? [] : [found];
    }),
  );
}

export function valueOf(pc: Machine, entry: EntryPlace, key: string, block?: BlockKind): string {
  return standing(pc.read(bookArea(entry)), entry, key, block) ?? defaults[key] ?? '';
}

/** Whether the line says what its absence would say. */
export function meansDefault(key: string, value: string): boolean {
  return defaults[key] === value;
}

/** Null for a key that is absent from the entry's own block. */
export function keyOf(pc: Machine, entry: EntryPlace, key: string): string | null {
  return standing(pc.read(bookArea(entry)), entry, key) ?? null;
}

/** A value that means the same as the absent key adds no line. */
export function setValue(
  pc: Machine,
  entry: EntryPlace,
  key: string,
  value: string,
  block?: BlockKind,
): void {
  if (valueOf(pc, entry, key, block) === value) return;
  putValue(pc, entry, key, value, block);
}

export function putValue(
  pc: Machine,
  entry: EntryPlace,
  key: string,
  value: string,
  block: BlockKind = 'main',
): void {
  const area = bookArea(entry);
  const place = { entry: entry.name, key, block };
  pc.write(area, edited(setKey(pc.read(area), place, value)));
}

export function dropValue(pc: Machine, entry: EntryPlace, key: string): void {
  const area = bookArea(entry);
  pc.write(area, edited(removeKey(pc.read(area), { entry: entry.name, key })));
}

export function setExtras(pc: Machine, entry: Entry, change: Partial<ConnectionExtras>): void {
  const file = pc.read(connectionsArea);
  const extras = { ...noExtras, ...file[entry.key], ...change };
  const isPlain = JSON.stringify(extras) === JSON.stringify(noExtras);
  const others = without(file, entry.key);
  pc.write(connectionsArea, isPlain ? others : { ...others, [entry.key]: extras });
}

/** The book after an edit, or the refusal that fits its problem. */
export function edited(edit: PhonebookEdit): Phonebook {
  if (edit.ok) return edit.book;
  switch (edit.problem.code) {
    case 'entryMissing':
      return refuse('connection.missing');
    case 'entryExists':
      return refuse('connection.nameTaken');
    case 'entryNameInvalid':
      return refuse('connection.badName');
    case 'keyRepeats':
      return refuse('phonebook.repeatedKey');
    case 'valueNotEncodable':
      return refuse('phonebook.notEncodable');
    default:
      return refuse('phonebook.damagedEntry');
  }
}

function find(pc: Machine, { name, allUsers }: EntryPlace): Entry | 'twice' | null {
  const book = pc.read(bookArea({ allUsers }));
  const located = locateEntry(book, name);
  if (!located.ok) return located.problem.code === 'entryDuplicate' ? 'twice' : null;
  const place = { name: located.entry.name, allUsers };
  const guid = standing(book, place, 'Guid') ?? `name:${fold(place.name)}`;
  const key = `${allUsers ? 'all' : 'user'}:${guid}`;
  return { ...place, key, extras: pc.read(connectionsArea)[key] ?? noExtras };
}

/** Books are never changed in place, so what was read of one holds. */
const known = new WeakMap<Phonebook, Map<string, string | undefined>>();

function standing(
  book: Phonebook,
  { name }: EntryPlace,
  key: string,
  block: BlockKind = 'main',
): string | undefined {
  const values = known.get(book) ?? new Map<string, string | undefined>();
  known.set(book, values);
  const place = JSON.stringify([name, block, key]);
  if (!values.has(place)) {
    const read = readKey(book, { entry: name, key, block });
    values.set(place, read.ok ? read.values[0] : undefined);
  }
  return values.get(place);
}
