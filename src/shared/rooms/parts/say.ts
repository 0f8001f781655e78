/** The findings of one room. */
import type { Finding } from '../../plan/step.ts';

export type Say<Code extends string> = (
  code: Code,
  severity: Finding['severity'],
  parameters?: Finding['parameters'],
) => Finding<Code>;

/** @param room its `kind`. */
export function sayer<Code extends string>(room: string): Say<Code> {
  return (code, severity, parameters = {}) => ({ code, severity, room, parameters });
}
