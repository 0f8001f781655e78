/** What netsh advfirewall is called with, and by which version (windows-facts 5.1, 5.2). */

/**
 * `6.0.6000` is Vista before its first service pack: no SHA-2, no GCM. `6.0.6002` stands for Vista SP1,
 * SP2 and Server 2008. `6.1` is Windows 7 and Server 2008 R2. Later versions use the cmdlets (D4).
 */
export type NetshVersion = '6.0.6000' | '6.0.6002' | '6.1';

/** The PSK is never text here: who runs or prints the command puts it in, or a placeholder. */
export type NetshArgument = string | { parameter: 'auth1psk'; secret: 'psk' };

export type NetshProblem =
  | { code: 'netshCharacter'; field: 'name' | 'authority' }
  /** `all` means every rule (D12). */
  | { code: 'netshNameReserved' }
  | {
      code: 'netshAddress';
      field: 'localEndpoint' | 'remoteEndpoint' | 'localAddress' | 'remoteAddress';
    }
  | { code: 'netshMixedIpVersions' | 'netshOneGroupOnly' | 'netshNothingToOffer' }
  | { code: 'netshNotOnThisVersion'; word: string }
  | { code: 'netshPair'; word: string }
  | { code: 'netshRange'; field: 'minutes' | 'kilobytes' | 'sessions' };

export type NetshCommand =
  { ok: true; args: NetshArgument[] } | { ok: false; problems: NetshProblem[] };

/** A command, unless there are problems. */
export function command(
  problems: readonly (NetshProblem | undefined)[],
  args: readonly NetshArgument[],
): NetshCommand {
  const found = problems.filter((problem) => problem !== undefined);
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, args: [...args] };
}

/**
 * Printable ASCII without the characters whose way through netsh is UNCONFIRMED (windows-facts 5.3).
 * Also the test that a PSK has to pass before it is put into a netsh command.
 */
export function isNetshText(text: string): boolean {
  return /^[\x20-\x7e]{1,256}$/.test(text) && !/["'`\\%&]/.test(text) && text.trim() === text;
}

/** A rule's own name, for adding and for removing exactly it. */
export function nameProblem(name: string): NetshProblem | undefined {
  if (!isNetshText(name) || name.includes('|')) return { code: 'netshCharacter', field: 'name' };
  return name.toLowerCase() === 'all' ? { code: 'netshNameReserved' } : undefined;
}
