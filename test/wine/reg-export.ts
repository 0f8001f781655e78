/** What `reg export` writes (the format of regedit 5), as keys with their values; all names in lower case. */
import type { RegistryData } from '../../src/main/windows/reg-output.ts';

export type Exported = Map<string, Map<string, RegistryData>>;

export function parseExport(text: string): Exported {
  const keys: Exported = new Map();
  let values = new Map<string, RegistryData>();
  // A long value goes on after a backslash at the end of a line.
  for (const line of text.replaceAll(/\\\r\n\s*/g, '').split('\r\n')) {
    const key = /^\[HKEY_LOCAL_MACHINE\\(.*)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      values = new Map();
      keys.set(`hklm\\${key.toLowerCase()}`, values);
      continue;
    }
    const [, name, data] = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line) ?? [];
    if (name === undefined || data === undefined) continue;
    values.set(name.replaceAll(/\\(.)/g, '$1').toLowerCase(), dataOf(data));
  }
  return keys;
}

function dataOf(text: string): RegistryData {
  if (text.startsWith('dword:')) {
    return { type: 'dword', data: Number.parseInt(text.slice('dword:'.length), 16) };
  }
  if (text.startsWith('"')) {
    return { type: 'sz', data: text.slice(1, -1).replaceAll(/\\(.)/g, '$1') };
  }
  const [kind = '', hex = ''] = text.split(':');
  const bytes = Buffer.from(hex.replaceAll(',', ''), 'hex');
  if (kind !== 'hex(7)') return { type: 'other', name: kind, data: bytes.toString('hex') };
  return { type: 'multiSz', data: bytes.toString('utf16le').split('\0').filter(Boolean) };
}

/** For the files in which Wine keeps a hive between its runs: what is written behind them is read as if it had been imported. */
export function printHive(
  hive: 'HKLM' | 'HKCU',
  keys: ReadonlyMap<string, ReadonlyMap<string, RegistryData>>,
): string {
  const inHive = [...keys].filter(([key]) => key.startsWith(`${hive}\\`));
  const lines = inHive.flatMap(([key, values]) => [
    // Of the current control set such a file has a link only.
    `[${escaped(key.slice(hive.length + 1).replace(/^SYSTEM\\CurrentControlSet\\/, 'System\\ControlSet001\\'))}]`,
    ...[...values].map(([name, data]) => `"${escaped(name)}"=${printed(data)}`),
    '',
  ]);
  return ['', ...lines].join('\n');
}

function printed(value: RegistryData): string {
  switch (value.type) {
    case 'dword':
      return `dword:${value.data.toString(16).padStart(8, '0')}`;
    case 'sz':
      return `"${escaped(value.data)}"`;
    case 'multiSz':
      return `hex(7):${hexOf(Buffer.from(`${value.data.map((each) => `${each}\0`).join('')}\0`, 'utf16le'))}`;
    case 'other':
      return `hex:${hexOf(Buffer.from(value.data, 'hex'))}`;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\"]/g, '\\$&')
    .replaceAll(/[^ -~]/g, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function hexOf(bytes: Buffer): string {
  return bytes.toString('hex').match(/../g)?.join(',') ?? '';
}
