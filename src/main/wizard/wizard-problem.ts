/** Everything that can go wrong in a call, as a value of the closed list. */
import type { IpcProblem, IpcProblemCode } from '../../shared/ipc/problem.ts';
import type { Language } from '../../shared/text/languages.ts';
import { faultOf, type Fault } from '../words/faults.ts';

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

/** A fault by what the window calls it, with the words that the command line says. */
export function problemOf(error: unknown, language: Language): IpcProblem {
  if (error instanceof WizardProblem) return { code: error.code, parameters: error.parameters };
  const fault = faultOf(error, language);
  if (fault === null) {
    const name = error instanceof Error ? error.name : 'unknown';
    return { code: 'unexpected', parameters: { name } };
  }
  const { exit, why, words } = fault;
  return { code: problems[exit], parameters: { why, words: words.join(' ') } };
}

const problems = {
  pcNoAnswer: 'pcNoAnswer',
  recordsUnusable: 'recordsUnusable',
  notElevated: 'accessDenied',
  interrupted: 'elevatedCopyLost',
} as const satisfies Record<Fault['exit'], IpcProblemCode>;
