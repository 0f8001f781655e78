/** Writes to the registry by reg.exe with an argument array, in the 64-bit view, DWORD and SZ only. */
import { failureOf, type RunTool, type ToolFailure } from './run-tool.ts';

export interface RegistryTarget {
  /** For example `HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent`. */
  key: string;
  value: string;
}

export type WritableRegistryData = { type: 'dword'; data: number } | { type: 'sz'; data: string };

/** `registryTargetInvalid`: a name that reg.exe or the 64-bit view could read in another way. */
export type RegistryWriteProblem =
  ToolFailure | { code: 'registryTargetInvalid' | 'registryDataInvalid' };

export interface RegistryWriter {
  /** Creates the key where it is missing. `null` = done. */
  set: (target: RegistryTarget, data: WritableRegistryData) => Promise<RegistryWriteProblem | null>;
  /** Removes the value, never the key. A value that is not there is a failure with exit code 1. */
  remove: (target: RegistryTarget) => Promise<RegistryWriteProblem | null>;
}

const timeoutMs = 20_000;

export function registryWriter(runTool: RunTool): RegistryWriter {
  const write = async (args: string[]) =>
    failureOf('reg', args, await runTool('reg', args, { timeoutMs }));
  return {
    set: async (target, data) =>
      targetProblem(target) ??
      dataProblem(data) ??
      (await write(registryAddArguments(target, data))),
    remove: async (target) =>
      targetProblem(target) ?? (await write(registryDeleteArguments(target))),
  };
}

/** The arguments of reg.exe, for running and for the preview. */
export function registryAddArguments(
  { key, value }: RegistryTarget,
  { type, data }: WritableRegistryData,
): string[] {
  const word = type === 'dword' ? 'REG_DWORD' : 'REG_SZ';
  return ['add', key, '/v', value, '/t', word, '/d', String(data), '/f', '/reg:64'];
}

/** As above, for removing one value. */
export function registryDeleteArguments({ key, value }: RegistryTarget): string[] {
  return ['delete', key, '/v', value, '/f', '/reg:64'];
}

/** Whether a key is one that we hand to reg.exe or cscript: a known hive, printable ASCII, no quotes. */
export function isPlainKey(key: string): boolean {
  return /^HK(?:LM|CU)(?:\\[\x20-\x21\x23-\x5b\x5d-\x7e]{1,255})*$/.test(key) && key.length <= 1024;
}

function targetProblem({ key, value }: RegistryTarget): RegistryWriteProblem | null {
  const plain = isPlainKey(key) && key.includes('\\') && /^[A-Za-z0-9_. -]{1,255}$/.test(value);
  return plain ? null : { code: 'registryTargetInvalid' };
}

function dataProblem({ type, data }: WritableRegistryData): RegistryWriteProblem | null {
  const valid =
    type === 'dword'
      ? Number.isInteger(data) && data >= 0 && data <= 0xffff_ffff
      : // reg.exe reads `\0` only in REG_MULTI_SZ; line breaks would not survive its output.
        /^[\x20-\x7e]{0,1024}$/.test(data);
  return valid ? null : { code: 'registryDataInvalid' };
}
