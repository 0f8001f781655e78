/**
 * What `reg query KEY` prints, without any of its words: `(Default)` and every message are localized.
 * A value is a line of four blanks, its name, four blanks, its type, four blanks, its data; a subkey is
 * a line with its whole path. A key without values prints no line for itself.
 */

export type RegistryData =
  | { type: 'dword'; data: number }
  | { type: 'sz'; data: string }
  | { type: 'multiSz'; data: string[] }
  /** Any other type, with the text that stands there; never written back. */
  | { type: 'other'; name: string; data: string };

export interface RegistryKeyListing {
  /** Names of the direct subkeys, lower case: the registry compares without case. */
  subkeys: ReadonlySet<string>;
  /** By lower-case name. `null`: it stands there, but its text is not certain (code page, line breaks). */
  values: ReadonlyMap<string, RegistryData | null>;
}

/**
 * @param output stdout decoded byte by byte (latin1): reg.exe writes in the console's code page, which
 * nobody tells us, so text outside ASCII counts as not certain.
 * @param key the key as it was asked, with the short hive name (`HKLM\…`).
 * @returns `undefined` where the output is not of the known form: then nothing in it is believed.
 */
export function parseRegQuery(output: string, key: string): RegistryKeyListing | undefined {
  const full = fullName(key).toLowerCase();
  const subkeys = new Set<string>();
  const values = new Map<string, RegistryData | null>();
  let last: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const value = valueLine.exec(line);
    const lower = line.toLowerCase();
    if (value) {
      last = (value[1] ?? '').toLowerCase();
      // Two readings of one line, or two lines of one name: not certain.
      const uncertain = values.has(last) || valueLine.test(`    ${value[3] ?? ''}`);
      values.set(last, uncertain ? null : dataOf(value[2] ?? '', value[3] ?? ''));
    } else if (line === '' || lower === full) {
      last = undefined;
    } else if (lower.startsWith(`${full}\\`)) {
      subkeys.add(lower.slice(full.length + 1));
      last = undefined;
    } else if (last !== undefined) {
      // Data with a line break goes on in the next line.
      values.set(last, null);
    } else {
      return undefined;
    }
  }
  return { subkeys, values };
}

const hives: Record<string, string> = { HKLM: 'HKEY_LOCAL_MACHINE', HKCU: 'HKEY_CURRENT_USER' };

const valueLine = /^ {4}(.*?) {4}(REG_[A-Z_]+) {4}(.*)$/;

function fullName(key: string): string {
  const [hive = '', ...rest] = key.split('\\');
  return [hives[hive] ?? hive, ...rest].join('\\');
}

function dataOf(type: string, data: string): RegistryData | null {
  if (type === 'REG_DWORD') {
    return /^0x[0-9a-f]{1,8}$/i.test(data) ? { type: 'dword', data: Number(data) } : null;
  }
  // eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
  if (/[^\u0000-\u007f]/.test(data)) return null;
  if (type === 'REG_SZ') return { type: 'sz', data };
  // reg.exe puts `\0` between the strings; a string that holds these two characters reads as two.
  if (type === 'REG_MULTI_SZ')
    return { type: 'multiSz', data: data === '' ? [] : data.split('\\0') };
  return { type: 'other', name: type, data };
}
