/**
 * Processes by number and start time (D9). The lock asks synchronously and rarely (when somebody holds it), and one start of
 * PowerShell is what the answer costs: .NET reads the time, no text of Windows is read.
 */
import { spawnSync } from 'node:child_process';
import type { ProcessIdentity, Processes } from '../storage/lock.ts';
import { nodeProcesses } from '../storage/node-processes.ts';
import type { SystemTools } from './system-tools.ts';

export type ReadStartTime = (pid: number) => string | null;

export interface WindowsProcesses extends Processes {
  /** The start time is null where it cannot be known: such a process counts as alive while its number is in use. */
  identify(pid: number): ProcessIdentity;
}

export function windowsProcesses(readStartTime: ReadStartTime): WindowsProcesses {
  // By signal 0, which libuv answers by opening the process.
  const numbers = nodeProcesses('win32');
  // Each scope's executor asks for this process, and an answer costs a start of PowerShell.
  let own: string | null = null;
  return {
    isAlive({ pid, startTime }) {
      if (!numbers.isAlive({ pid, startTime: null })) return false;
      if (startTime === null) return true;
      const found = readStartTime(pid);
      return found === null || found === startTime;
    },
    identify: (pid) => {
      if (pid !== process.pid) return { pid, startTime: readStartTime(pid) };
      own ??= readStartTime(pid);
      return { pid, startTime: own };
    },
  };
}

/** FILETIME ticks in UTC. Null for processes of which Windows does not tell us, such as elevated ones to others. */
export function startTimeByPowerShell(tools: SystemTools): ReadStartTime {
  return (pid) => {
    if (!Number.isSafeInteger(pid) || pid < 1) return null;
    const command = `[System.Diagnostics.Process]::GetProcessById(${pid}).StartTime.ToFileTimeUtc()`;
    const run = spawnSync(
      tools.paths.powershell,
      ['-NoProfile', '-NonInteractive', '-Command', command],
      {
        cwd: tools.cwd,
        env: { ...tools.environment },
        windowsHide: true,
        shell: false,
        timeout: 20_000,
        encoding: 'latin1',
      },
    );
    return run.status === 0 ? (/^\s*(\d{1,20})\s*$/.exec(run.stdout)?.[1] ?? null) : null;
  };
}
