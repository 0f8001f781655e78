/** netsh commands of Windows 6.0 and 6.1: previews only, because Roadwarrior itself does not run there (D4). */
import { atLeast } from '../port/windows-version.ts';
import type { NetshCommand, NetshVersion } from './netsh/netsh-version.ts';
import type { Rendered } from './rendered.ts';

/**
 * One command, or what a person has to do where netsh cannot say it. A PSK is a placeholder: on the command line every
 * process could read it, so whoever runs the command puts it in at the PC (pitfall 1).
 */
export function oldNetsh(command: NetshCommand): Rendered {
  return command.ok
    ? [{ tool: 'oldNetsh', arguments: command.args }]
    : [{ tool: 'byHand', code: command.problems[0]?.code ?? 'netshNothingToOffer' }];
}

/** What this family of Windows has no tool for; the rooms never ask it (D4). */
export const notOnThisWindows: Rendered = [{ tool: 'byHand', code: 'notOnThisWindows' }];

export function netshVersion(windows: string): NetshVersion {
  if (atLeast(windows, '6.1.0')) return '6.1';
  return atLeast(windows, '6.0.6001') ? '6.0.6002' : '6.0.6000';
}
