/** A netsh command as a person would type it, the PSK masked. */
import { quoteArgument } from '../quote-argument.ts';
import type { NetshArgument } from './netsh-version.ts';

/** One line beginning with `netsh`; `<psk>` stands where the key would. For reading, not for running. */
export function printNetsh(args: readonly NetshArgument[]): string {
  const shown = args.map((arg) =>
    typeof arg === 'string' ? namedValue(arg) : `${arg.parameter}=<${arg.secret}>`,
  );
  return ['netsh', ...shown].join(' ');
}

/** `name="two words"` as in netsh's own help, not `"name=two words"`; both read the same (windows-facts 5.3). */
function namedValue(arg: string): string {
  const at = arg.indexOf('=');
  return at < 0 ? quoteArgument(arg) : `${arg.slice(0, at)}=${quoteArgument(arg.slice(at + 1))}`;
}
