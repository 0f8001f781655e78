/** Every command, in the order of the help page. The compiler asks for one for each result that a report can hold. */
import type { CommandEntry } from '../command-entry.ts';
import type { Mode } from '../command.ts';
import { kebab } from '../options.ts';
import { apply } from './apply.ts';
import { checkServer } from './check-server.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { lintCertificate } from './lint-certificate.ts';
import { list } from './list.ts';
import { pause } from './pause.ts';
import { plan } from './plan.ts';
import { restartDemo } from './restart-demo.ts';
import { resume } from './resume.ts';
import { show } from './show.ts';
import { undo } from './undo.ts';
import { verify } from './verify.ts';

export const allCommands: { readonly [Each in Mode]: CommandEntry<Each> } = {
  plan,
  apply,
  verify,
  undo,
  doctor,
  explain,
  list,
  show,
  pause,
  resume,
  checkServer,
  lintCertificate,
  restartDemo,
};

export const commandNames = Object.keys(allCommands) as readonly Mode[];

/** `checkServer` → `check-server`, as it is typed. */
export const wordOf = (name: Mode): string => kebab(name);
