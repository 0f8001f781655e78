/** What a command is about where it is something installed: an id, or the name that a person knows it by. */
import { say } from '../../shared/text/text.ts';
import { isOfProfile, listInstalled } from '../pipeline/installed.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { CliEnd } from './cli-end.ts';
import { asId } from './command.ts';
import type { Run } from './run-context.ts';

/** True where the subject is no file: an id, or a word that no file has and that looks like none. */
export function isInstalledSubject({ command, ports }: Run): boolean {
  const { subject } = command;
  if (asId(subject) !== null) return true;
  const read = ports.readFile(subject, 0);
  return !read.ok && read.code === 'ENOENT' && !/[/\\]|\.(?:vpnprofile|json)$/i.test(subject);
}

/** Rejects with CliEnd `notInstalled`, or `badArguments` where several have the name. */
export async function idOf({ command, language }: Run, place: Workplace): Promise<string> {
  const { subject } = command;
  const id = asId(subject);
  if (id !== null) return id;
  const { installed } = await listInstalled(place);
  const named = installed
    .filter(isOfProfile)
    .filter(({ name }) => name.toLowerCase() === subject.toLowerCase());
  const exact = named.filter(({ name }) => name === subject);
  const [found, ...more] = exact.length > 0 ? exact : named;
  if (found === undefined)
    throw new CliEnd('notInstalled', say(language, 'usage.noSuchName', { name: subject }));
  if (more.length === 0) return found.id;
  const ids = [found, ...more].map((each) => each.id).join(', ');
  throw new CliEnd('badArguments', say(language, 'usage.nameTwice', { name: subject, ids }));
}
