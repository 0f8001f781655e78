/** What reg.exe is told: an argument array, the 64-bit view, DWORD and SZ only. */

export interface RegistryTarget {
  /** For example `HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent`. */
  key: string;
  value: string;
}

export type WritableRegistryData = { type: 'dword'; data: number } | { type: 'sz'; data: string };

/** Creates the key where it is missing. For running and for the preview. */
export function registryAddArguments(
  { key, value }: RegistryTarget,
  { type, data }: WritableRegistryData,
): string[] {
  const word = type === 'dword' ? 'REG_DWORD' : 'REG_SZ';
  return ['add', key, '/v', value, '/t', word, '/d', String(data), '/f', '/reg:64'];
}

/** Removes the value, never the key. */
export function registryDeleteArguments({ key, value }: RegistryTarget): string[] {
  return ['delete', key, '/v', value, '/f', '/reg:64'];
}

/** Whether a key is one that we hand to reg.exe or cscript: a known hive, printable ASCII, no quotes. */
export function isPlainKey(key: string): boolean {
  return /^HK(?:LM|CU)(?:\\[\x20-\x21\x23-\x5b\x5d-\x7e]{1,255})*$/.test(key) && key.length <= 1024;
}
