/** Through which folders an elevated process writes a report (D36): none that others could exchange meanwhile. */
import * as path from 'node:path';
import * as z from 'zod';
import type { FolderDescriptor } from '../storage/folder-guard.ts';
import { describeFolder, type HostReader } from './windows-folders.ts';

export interface FolderFault {
  code: 'reparsePoint' | 'notOwned' | 'writableByOthers' | 'unreadable';
  /** The folder. */
  part: string;
}

/** Who may change anything on this PC anyway: SYSTEM, administrators, and TrustedInstaller, who owns what Windows brings. */
const trusted = [
  'S-1-5-18',
  'S-1-5-32-544',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
];
/** Stand for whoever owns or makes a thing, which is judged by its owner. */
const standIns = ['S-1-3-0', 'S-1-3-4'];
/**
 * By which a folder can be renamed, deleted or handed over: FILE_DELETE_CHILD 0x40, DELETE, WRITE_DAC, WRITE_OWNER, GENERIC_ALL
 * (Microsoft, "File Access Rights Constants"). Not the right to add files, which users have below ProgramData and Windows\Temp.
 */
const exchanging = 0x40 | 0x10000 | 0x40000 | 0x80000 | 0x10000000;

const identity = z.object({ sid: z.string().min(1), elevated: z.boolean() });

/** The first folder above `file` that will not do; null: none, or this process is not elevated. Rejects with WindowsError. */
export async function reportFolderFault(pc: HostReader, file: string): Promise<FolderFault | null> {
  const { sid, elevated } = identity.parse(await pc.readHost('Read-RwIdentity', {}));
  if (!elevated) return null;
  for (const part of foldersAbove(file)) {
    const found = await describeFolder(pc, part);
    // The disk was asked before whether it is there.
    if (found === 'missing' || found === 'unreadable') return { code: 'unreadable', part };
    const code = judgeReportFolder(found, sid);
    if (code !== null) return { code, part };
  }
  return null;
}

/** Deny entries are not counted. */
export function judgeReportFolder(
  found: FolderDescriptor,
  callerSid: string,
): FolderFault['code'] | null {
  const allowed = [callerSid, ...trusted];
  if (found.isReparsePoint) return 'reparsePoint';
  if (!allowed.includes(found.owner)) return 'notOwned';
  const others =
    found.entries?.some(
      ({ kind, sid, rights }) =>
        kind === 'allow' && ![...allowed, ...standIns].includes(sid) && (rights & exchanging) !== 0,
    ) ?? true;
  return others ? 'writableByOthers' : null;
}

/** From just below the drive or the share, which are as they are. */
function foldersAbove(file: string): string[] {
  const { root, dir } = path.win32.parse(file);
  const names = path.win32
    .relative(root, dir)
    .split('\\')
    .filter((name) => name !== '');
  return names.map((_, at) => path.win32.join(root, ...names.slice(0, at + 1)));
}
