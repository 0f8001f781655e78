/** What stands on the PC, by itself; after a run it is run-bundle.ts that looks. */
import { lookAt } from './look-at.ts';
import { answer } from './probe.ts';

answer(lookAt);
