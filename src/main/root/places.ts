/** The composition root: the only place that reads clock, randomness, platform and environment (D1). */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEapXml } from '../../shared/profile/eap-check.ts';
import { openProfile, type OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { Scope } from '../../shared/plan/step.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { posixFolderGuard } from '../storage/posix-folder-guard.ts';
import { realFileSystem } from '../storage/real-file-system.ts';
import type { FileSystem } from '../storage/file-system.ts';
import { homeAt, type Home } from '../transaction/home.ts';

export const platform: NodeJS.Platform = process.platform;

export function now(): string {
  return new Date(Date.now()).toISOString();
}

export function newId(): string {
  return randomUUID();
}

/** 192 bits as ASCII: protects a key on its way into Windows. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

export function disk(): FileSystem {
  return realFileSystem({ platform, uniqueSuffix: newId });
}

/** Journal, lock, receipts and claims of both scopes below one folder each. */
export function homesIn(folders: Record<Scope, string>): Record<Scope, Home> {
  const fs = disk();
  const uid = process.getuid?.();
  const guard = uid === undefined ? unguarded : posixFolderGuard({ uid });
  return {
    machine: homeAt(fs, folders.machine, 'machine', guard),
    user: homeAt(fs, folders.user, 'user', guard),
  };
}

/** A demo PC on Windows: its records protect nothing, and owner and mode mean nothing to Node there. */
const unguarded: FolderGuard = {
  check: () => Promise.resolve({ ok: true }),
  create: (folder) => {
    mkdirSync(folder, { recursive: true });
    return Promise.resolve({ ok: true });
  },
};

/** Null when the bytes are no valid profile: the sender has opened them before, so no words are needed here. */
export function openPayload(payload: Uint8Array): OpenedProfile | null {
  const opened = openProfile(payload, checkEapXml);
  return opened.ok ? opened : null;
}

/** Reads a PKCS#12 beside the profile; the name was checked to be a plain file name. */
export function readBeside(profileFile: string): (file: string) => Uint8Array | null {
  return (file) => {
    const beside = path.join(path.dirname(path.resolve(profileFile)), file);
    return existsSync(beside) ? readFileSync(beside) : null;
  };
}

/**
 * Where the PowerShell scripts are: among the package's resources, beside the bundle, or beside their sources in development
 * (D31). Windows' own programs cannot read inside an asar.
 */
export function scriptsFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const archive = here.lastIndexOf(`${path.sep}app.asar${path.sep}`);
  if (archive >= 0) return path.join(here.slice(0, archive), 'scripts');
  // dist/, and dist/gui/ of an Electron that is not packaged.
  const beside = [path.join(here, 'scripts'), path.join(here, '..', 'scripts')].find(existsSync);
  return beside ?? path.join(here, '..', 'windows', 'scripts');
}
