/** Where journals and receipts live on Windows, and who may have touched those folders (D13, D33). */
import * as z from 'zod';
import {
  judgeFolder,
  machineFolderPolicy,
  userFolderPolicy,
  type FolderCheck,
  type FolderDescriptor,
  type FolderGuard,
} from '../storage/folder-guard.ts';
import { mkdir } from 'node:fs/promises';
import type { KnownFolders, WindowsPc } from './windows-pc.ts';

/** The homes of the two scopes, from known folders. */
export function windowsFolders(known: KnownFolders): { machine: string; user: string } {
  return {
    machine: `${known.programData}\\Roadwarrior`,
    user: `${known.localAppData}\\Roadwarrior`,
  };
}

const descriptor = z.strictObject({
  isDirectory: z.boolean(),
  isReparsePoint: z.boolean(),
  owner: z.string(),
  aclIsProtected: z.boolean(),
  entries: z
    .array(z.strictObject({ sid: z.string(), kind: z.enum(['allow', 'deny']), rights: z.number() }))
    .nullable(),
});
const answer = z.strictObject({ found: descriptor.nullable() });

export type HostReader = Pick<WindowsPc, 'readHost'>;
type Reader = Pick<WindowsPc, 'readHost' | 'makeProtectedFolder'>;

/** The guard of the machine's folder, or of the folder of the account `userSid`. */
export function windowsFolderGuard(pc: Reader, userSid: string | null): FolderGuard {
  const policy = userSid === null ? machineFolderPolicy : userFolderPolicy(userSid);
  const check = async (path: string): Promise<FolderCheck> => {
    const found = await describeFolder(pc, path);
    if (found === 'unreadable' || found === 'missing') return { ok: false, problem: found };
    return judgeFolder(found, policy);
  };
  return {
    check,
    async create(path) {
      // An existing folder is left as it is by both ways, and judged.
      if (userSid === null) await pc.makeProtectedFolder(path);
      else await mkdir(path, { recursive: true });
      return check(path);
    },
  };
}

/** FILE_READ_DATA, WRITE_DAC, WRITE_OWNER, GENERIC_ALL, GENERIC_READ: what lets somebody read, or give himself the right to. */
const reading = 0x1 | 0x40000 | 0x80000 | 0x10000000 | 0x80000000;
const system = 'S-1-5-18';
const administrators = 'S-1-5-32-544';

export type SecretsFileCheck =
  | { ok: true }
  | { ok: false; problem: 'missing' | 'unreadable' | 'reparsePoint' | 'readableByOthers' };

/** D33: a file with secrets is refused when others than the caller, SYSTEM and administrators can read it. */
export async function checkSecretsFile(
  pc: HostReader,
  path: string,
  callerSid: string,
): Promise<SecretsFileCheck> {
  const found = await describeFolder(pc, path);
  if (found === 'unreadable' || found === 'missing') return { ok: false, problem: found };
  return judgeSecretsFile(found, callerSid);
}

/** As `judgeFolder`, for reading. Deny entries are not counted. */
export function judgeSecretsFile(found: FolderDescriptor, callerSid: string): SecretsFileCheck {
  if (found.isReparsePoint) return { ok: false, problem: 'reparsePoint' };
  const allowed = [callerSid, system, administrators];
  const others =
    found.entries?.some(
      ({ kind, sid, rights }) =>
        kind === 'allow' && !allowed.includes(sid) && (rights & reading) !== 0,
    ) ?? true;
  return others || !allowed.includes(found.owner)
    ? { ok: false, problem: 'readableByOthers' }
    : { ok: true };
}

/** What Windows says of a file or folder itself, not of what a link there leads to. Never rejects. */
export async function describeFolder(
  pc: HostReader,
  path: string,
): Promise<FolderDescriptor | 'missing' | 'unreadable'> {
  try {
    const { found } = answer.parse(await pc.readHost('Read-RwFileSecurity', { Path: path }));
    return found ?? 'missing';
  } catch {
    return 'unreadable';
  }
}
