/** Rows of the table of beliefs that one side alone can show, each with what stands in the way. */
import type { BeliefId } from '../../src/main/demo/beliefs.ts';

/** Only the simulated PC: `npm test` prints them. */
export const onlySimulated: Partial<Record<BeliefId, string>> = {
  'certificate.keyGone': 'off Windows .NET keeps keys in no containers',
  'dial.writesEvents': 'the stubs write no event log',
  'dial.windowEnds': 'nobody sits at the window of the stubs',
  'restart.noPrivilege': 'off Windows no account has privileges',
  'dial.noPsk':
    'whether Windows keeps the PSK of an entry is shown by nothing that can be asked, so rasphone finds out',
};

/** The adapter refuses it; typed by hand, the cmdlet takes it, on Windows too as far as anybody knows. */
export const onlyOurs: Partial<Record<BeliefId, string>> = {
  'port.secretMissing': 'there is nothing to type for the secret',
  'nrpt.exists': 'Windows keeps two rules (D26)',
  'connection.twice': 'which of the two Windows takes nobody knows',
};
