import { readFileSync } from 'node:fs';
import type { ProcessIdentity, Processes } from './lock.ts';

/**
 * Processes by signal 0, and on Linux by /proc/<pid>/stat. On Windows signal 0 works too (libuv opens the process), but the start time is only known to
 * another implementation; this one then counts a process that has the number as alive, which errs towards "busy".
 */
export function nodeProcesses(platform: NodeJS.Platform): Processes {
  return {
    isAlive: ({ pid, startTime }) => {
      if (!answersSignal(pid)) return false;
      if (platform !== 'linux') return true;
      const found = statOf(pid);
      if (found === 'gone') return false;
      if (found === 'unknown') return true;
      // A killed child stays a zombie until its parent asks for it; it writes nothing any more.
      if (found.state === 'Z' || found.state === 'X') return false;
      return startTime === null || startTime === found.startTime;
    },
  };
}

/** This or another process as a lock names it; the start time is null where it cannot be known. */
export function identifyProcess(platform: NodeJS.Platform, pid: number): ProcessIdentity {
  const found = platform === 'linux' ? statOf(pid) : 'unknown';
  return { pid, startTime: typeof found === 'string' ? null : found.startTime };
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

type Stat = { readonly state: string; readonly startTime: string } | 'gone' | 'unknown';

/** proc(5): field 3 is the state, field 22 the start in clock ticks since boot; the boot's id makes it unique over restarts. */
function statOf(pid: number): Stat {
  let text: string;
  let boot: string;
  try {
    boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ESRCH' ? 'gone' : 'unknown';
  }
  // Field 2, the name, stands in brackets and may itself hold spaces and brackets.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  const ticks = fields[19];
  if (state === undefined || ticks === undefined) return 'unknown';
  return { state, startTime: `${boot}:${ticks}` };
}
