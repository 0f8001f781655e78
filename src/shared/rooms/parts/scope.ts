/**
 * In which scope a room's things lie, by their target alone (D36). The one rule for what a wish belongs to, what a record in
 * a folder may name, and what a session may be asked to change: plan/reach.ts says the same of operations.
 */
import type { Scope } from '../../plan/step.ts';

export const ofMachine = (): Scope => 'machine';

export const ofUser = (): Scope => 'user';

/** The entry of all users stands in a phonebook that needs administrator rights (windows-facts 2.1). */
export const ofEntry = ({ allUsers }: { allUsers: boolean }): Scope =>
  allUsers ? 'machine' : 'user';
