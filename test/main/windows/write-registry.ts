/**
 * Runs reg.exe with our arguments, on any value that a test wants. The program itself writes the values of a closed list only
 * (D13); here the names and texts that reg.exe, or its output, would read in another way are refused first.
 */
import {
  isPlainKey,
  registryAddArguments,
  registryDeleteArguments,
  type RegistryTarget,
  type WritableRegistryData,
} from '../../../src/shared/render/registry-arguments.ts';
import { failureOf, type RunTool, type ToolFailure } from '../../../src/main/windows/run-tool.ts';

export type WriteProblem = ToolFailure | { code: 'registryTargetInvalid' | 'registryDataInvalid' };

export interface RegistryWriter {
  /** `null` = done. */
  set: (target: RegistryTarget, data: WritableRegistryData) => Promise<WriteProblem | null>;
  /** A value that is not there is a failure with exit code 1. */
  remove: (target: RegistryTarget) => Promise<WriteProblem | null>;
}

export function registryWriter(runTool: RunTool): RegistryWriter {
  const write = async (args: string[]) =>
    failureOf('reg', args, await runTool('reg', args, { timeoutMs: 20_000 }));
  return {
    set: async (target, data) =>
      targetProblem(target) ??
      dataProblem(data) ??
      (await write(registryAddArguments(target, data))),
    remove: async (target) =>
      targetProblem(target) ?? (await write(registryDeleteArguments(target))),
  };
}

function targetProblem({ key, value }: RegistryTarget): WriteProblem | null {
  const plain = isPlainKey(key) && key.includes('\\') && /^[A-Za-z0-9_. -]{1,255}$/.test(value);
  return plain ? null : { code: 'registryTargetInvalid' };
}

function dataProblem({ type, data }: WritableRegistryData): WriteProblem | null {
  const valid =
    type === 'dword'
      ? Number.isInteger(data) && data >= 0 && data <= 0xffff_ffff
      : // reg.exe reads `\0` only in REG_MULTI_SZ; line breaks would not survive its output.
        /^[\x20-\x7e]{0,1024}$/.test(data);
  return valid ? null : { code: 'registryDataInvalid' };
}
