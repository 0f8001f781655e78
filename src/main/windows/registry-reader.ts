/**
 * Reads many registry values at once. The npm package `regedit` reads all keys in one cscript call;
 * where VBScript is missing or forbidden (windows-facts 10, 11) reg.exe does it, one call per key.
 *
 * Neither tells "missing" from "access denied": regedit says `exists: false` to both, reg.exe exits
 * with 1 and a localized message. The parent decides: if it can be read and does not list the key, the
 * key is absent; if it lists it, the key is there and we may not read it; if it cannot be read either,
 * its own parent is asked. Names in a readable key show even where the subkey itself is closed.
 */
import { parseRegQuery, type RegistryData, type RegistryKeyListing } from './reg-output.ts';
import { isPlainKey, type RegistryTarget } from '../../shared/render/registry-arguments.ts';
import type { RunTool } from './run-tool.ts';

export type RegistryReading =
  | { state: 'present'; value: RegistryData }
  | { state: 'absent' }
  | { state: 'unreadable'; why: 'accessDenied' | 'notUnderstood' | 'failed' };

/** Key → what is in it, or `null` for a key that is missing or closed. Rejects where it cannot work at all. */
export type KeyLister = (
  keys: readonly string[],
) => Promise<ReadonlyMap<string, RegistryKeyListing | null>>;

export interface RegistryReaderOptions {
  /** regedit (`regeditLister`); absent = reg.exe from the start. */
  scriptHost?: KeyLister;
  reg: KeyLister;
  /** Called at most once, when the script host failed and reg.exe takes over for good. */
  onFallback: (why: unknown) => void;
}

export type ReadRegistry = (targets: readonly RegistryTarget[]) => Promise<RegistryReading[]>;

/** The answers stand in the order of the targets. Default values (`""`) cannot be read: their name is localized. */
export function registryReader({
  scriptHost,
  reg,
  onFallback,
}: RegistryReaderOptions): ReadRegistry {
  let first = scriptHost;
  const list: KeyLister = async (keys) => {
    if (first) {
      try {
        return await first(keys);
      } catch (why) {
        first = undefined;
        onFallback(why);
      }
    }
    return reg(keys);
  };
  return async (targets) => {
    const valid = targets.filter(({ key, value }) => isPlainKey(key) && value !== '');
    const keys = [...new Set(valid.map(({ key }) => key))];
    const listings = keys.length > 0 ? await listWithParents(list, keys) : new Map<string, null>();
    return targets.map(({ key, value }) => readingOf(listings, key, value));
  };
}

/** Lists keys by reg.exe, a few at a time; each call is one process of a few milliseconds. */
export function regLister(runTool: RunTool): KeyLister {
  const timeoutMs = 20_000;
  const listOne = async (key: string) => {
    const run = await runTool('reg', ['query', key, '/reg:64'], { timeoutMs });
    const listing = run.exitCode === 0 ? parseRegQuery(run.stdout.toString('latin1'), key) : null;
    // Exit code 1 is "missing or closed"; any other end says nothing about the key.
    if (listing === undefined || (listing === null && run.exitCode !== 1)) return unknownListing;
    return listing;
  };
  return async (keys) => {
    const listings = new Map<string, RegistryKeyListing | null>();
    for (let at = 0; at < keys.length; at += 4) {
      const some = keys.slice(at, at + 4);
      const found = await Promise.all(some.map(listOne));
      some.forEach((key, n) => listings.set(key, found[n] ?? null));
    }
    return listings;
  };
}

/** A key of which nothing is known: the call failed. */
const unknownListing: RegistryKeyListing = { subkeys: new Set(), values: new Map() };

type Listings = ReadonlyMap<string, RegistryKeyListing | null>;

/** Asks for the keys, then for the parents of those that could not be read, until each is decided. */
async function listWithParents(list: KeyLister, keys: readonly string[]): Promise<Listings> {
  const known = new Map<string, RegistryKeyListing | null>();
  let wanted = [...keys];
  while (wanted.length > 0) {
    for (const [key, listing] of await list(wanted)) known.set(key, listing);
    const parents = wanted.flatMap((key) => {
      const parent = known.get(key) ? undefined : parentOf(key)?.parent;
      return parent !== undefined && !known.has(parent) ? [parent] : [];
    });
    wanted = [...new Set(parents)];
  }
  return known;
}

function readingOf(listings: Listings, key: string, value: string): RegistryReading {
  const listing = listings.get(key);
  if (listing === undefined || listing === unknownListing) {
    return { state: 'unreadable', why: 'failed' };
  }
  if (listing === null) return keyState(listings, key);
  const data = listing.values.get(value.toLowerCase());
  if (data === undefined) return { state: 'absent' };
  return data === null
    ? { state: 'unreadable', why: 'notUnderstood' }
    : { state: 'present', value: data };
}

/** Why a key that could not be read could not be read. */
function keyState(listings: Listings, key: string): RegistryReading {
  const above = parentOf(key);
  const listing = above && listings.get(above.parent);
  if (!above || listing === undefined || listing === unknownListing) {
    return { state: 'unreadable', why: 'failed' };
  }
  if (listing === null) return keyState(listings, above.parent);
  return listing.subkeys.has(above.name.toLowerCase())
    ? { state: 'unreadable', why: 'accessDenied' }
    : { state: 'absent' };
}

function parentOf(key: string): { parent: string; name: string } | undefined {
  const at = key.lastIndexOf('\\');
  return at < 0 ? undefined : { parent: key.slice(0, at), name: key.slice(at + 1) };
}
