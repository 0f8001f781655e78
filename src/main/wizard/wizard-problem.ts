/** Everything that can go wrong in a call, as a value of the closed list. An error's message may hold anything; its name does not. */
import type { IpcProblem, IpcProblemCode } from '../../shared/ipc/problem.ts';
import { isTextKey } from '../../shared/text/text.ts';
import { PcUnreadable } from '../pipeline/gather.ts';
import { FileSystemError } from '../storage/file-system.ts';
import { StorageError } from '../storage/storage-error.ts';
import { ExecutorLost } from '../transaction/executor-client.ts';
import { HomeUnsafe } from '../transaction/home.ts';

export class WizardProblem extends Error {
  readonly code: IpcProblemCode;
  readonly parameters: IpcProblem['parameters'];
  constructor(code: IpcProblemCode, parameters: IpcProblem['parameters'] = {}) {
    super(code);
    this.name = 'WizardProblem';
    this.code = code;
    this.parameters = parameters;
  }
}

export function problemOf(error: unknown): IpcProblem {
  if (error instanceof WizardProblem) return { code: error.code, parameters: error.parameters };
  if (error instanceof PcUnreadable) return { code: 'pcNoAnswer', parameters: { why: error.code } };
  if (error instanceof HomeUnsafe) {
    return { code: 'recordsUnusable', parameters: { why: error.code, scope: error.scope } };
  }
  if (error instanceof FileSystemError && error.code === 'unsafePath') {
    return { code: 'recordsUnusable', parameters: { why: error.systemCode ?? error.code } };
  }
  if (error instanceof StorageError) {
    return { code: 'recordsUnusable', parameters: { why: error.problem.code } };
  }
  if (error instanceof ExecutorLost) return { code: 'elevatedCopyLost', parameters: {} };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // WindowsError: the words of `pc.…` say what the PC lacks.
  if (isTextKey(`pc.${code}`)) return { code: 'pcNoAnswer', parameters: { why: code } };
  const name = error instanceof Error ? error.name : 'unknown';
  return { code: 'unexpected', parameters: { name } };
}
