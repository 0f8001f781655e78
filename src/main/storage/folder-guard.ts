/**
 * Is a folder fit to be believed (D13)? Any user can make our folder under ProgramData before us, or put a junction there; so it is checked before each
 * use. Asynchronous, because the Windows implementation asks a Windows tool. Both calls throw only for defects; what is found is a value.
 */
export interface FolderGuard {
  check(path: string): Promise<FolderCheck>;
  /** Makes the folder with a protected ACL (POSIX: mode 0700) if it is missing, and then checks it in any case. The parent must exist. */
  create(path: string): Promise<FolderCheck>;
}

export type FolderCheck =
  { readonly ok: true } | { readonly ok: false; readonly problem: FolderProblem };

export type FolderProblem =
  | 'missing'
  | 'notADirectory'
  /** A symbolic link, junction or mount point: it may lead anywhere. */
  | 'reparsePoint'
  /** The owner is not one that may own it; an owner can always grant himself everything. */
  | 'notOwned'
  | 'writableByOthers'
  /** The ACL is inherited, so it changes with the parent's. */
  | 'inheritsAcl'
  /** Owner or ACL could not be read. */
  | 'unreadable';

/**
 * What the Windows implementation gathers about one folder without following a reparse point (for example by Get-Acl and Get-Item -Force, or
 * `icacls`; SIDs, never names, which are localized).
 */
export interface FolderDescriptor {
  readonly isDirectory: boolean;
  /** FILE_ATTRIBUTE_REPARSE_POINT is set. */
  readonly isReparsePoint: boolean;
  /** SID, such as `S-1-5-18`. */
  readonly owner: string;
  /** SE_DACL_PROTECTED: nothing is inherited. */
  readonly aclIsProtected: boolean;
  /** The DACL; null = no DACL, which lets everyone do everything. */
  readonly entries: readonly FolderAclEntry[] | null;
}

export interface FolderAclEntry {
  readonly sid: string;
  readonly kind: 'allow' | 'deny';
  /** The access mask as a number. */
  readonly rights: number;
}

export interface FolderPolicy {
  readonly owners: readonly string[];
  readonly writers: readonly string[];
  readonly mustBeProtected: boolean;
}

const system = 'S-1-5-18';
const administrators = 'S-1-5-32-544';
/** Stand for whoever owns or makes a thing; nobody but the writers can, so they add nothing. */
const creatorOwner = 'S-1-3-0';
const ownerRights = 'S-1-3-4';

/** The machine folder under ProgramData: others may read. */
export const machineFolderPolicy: FolderPolicy = {
  owners: [system, administrators],
  writers: [system, administrators],
  mustBeProtected: true,
};

/** A user's own folder; below the profile folder the inherited ACL is as good as ours. */
export function userFolderPolicy(userSid: string): FolderPolicy {
  const principals = [userSid, system, administrators];
  return { owners: principals, writers: principals, mustBeProtected: false };
}

/**
 * Every right by which content, names, attributes or the ACL can be changed: FILE_WRITE_DATA/ADD_FILE 2, FILE_APPEND_DATA/ADD_SUBDIRECTORY 4, FILE_WRITE_EA
 * 0x10, FILE_DELETE_CHILD 0x40, FILE_WRITE_ATTRIBUTES 0x100, DELETE, WRITE_DAC, WRITE_OWNER, GENERIC_ALL, GENERIC_WRITE
 * (Microsoft, "File Access Rights Constants" and "Access Mask Format").
 */
const writing =
  0x2 | 0x4 | 0x10 | 0x40 | 0x100 | 0x10000 | 0x40000 | 0x80000 | 0x10000000 | 0x40000000;

/** Judges what Windows says. Deny entries are not counted: a folder that needs one to be safe is not ours. Inherit-only entries are: they rule our files. */
export function judgeFolder(found: FolderDescriptor, policy: FolderPolicy): FolderCheck {
  if (found.isReparsePoint) return bad('reparsePoint');
  if (!found.isDirectory) return bad('notADirectory');
  if (!policy.owners.includes(found.owner)) return bad('notOwned');
  if (found.entries === null) return bad('writableByOthers');
  const writers = [...policy.writers, creatorOwner, ownerRights];
  const others = found.entries.filter(
    (entry) =>
      entry.kind === 'allow' && (entry.rights & writing) !== 0 && !writers.includes(entry.sid),
  );
  if (others.length > 0) return bad('writableByOthers');
  if (policy.mustBeProtected && !found.aclIsProtected) return bad('inheritsAcl');
  return { ok: true };
}

function bad(problem: FolderProblem): FolderCheck {
  return { ok: false, problem };
}
