/** A fresh demo PC in memory: what a draft would change on a chosen Windows. Nothing can be applied on it. */
import { allRooms } from '../../shared/rooms/all-rooms.ts';
import { createDemoPc } from '../demo/create-demo-pc.ts';
import { openDemoPc } from '../demo/demo-pc.ts';
import { MemoryFileSystem } from '../demo/memory-file-system.ts';
import { SecretBag } from '../pipeline/secret-bag.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { homeAt } from '../transaction/home.ts';
import { Session } from '../transaction/session.ts';
import { newId, newPassword, now } from '../host/ambient.ts';
import { openPayload } from './open-payload.ts';

const folder = '/pc';
/** RFC 5737 and RFC 3849: whatever the draft calls its server, it resolves here. */
const serverAddresses = ['203.0.113.10', '2001:db8:203::10'];
/** Folders in memory have no owner. */
const noGuard: FolderGuard = {
  check: () => Promise.resolve({ ok: true }),
  create: () => Promise.resolve({ ok: true }),
};

export function previewPlace(windows: string, server: string): Workplace {
  const fs = new MemoryFileSystem();
  createDemoPc(folder, {
    fs,
    windows,
    host: { names: { [server.toLowerCase()]: serverAddresses } },
  });
  const secrets = new SecretBag();
  return {
    rooms: allRooms,
    simulated: true,
    secrets,
    session: new Session(() => Promise.resolve(openDemoPc(folder, { fs })), secrets),
    homes: {
      machine: homeAt(fs, '/machine', 'machine', noGuard),
      user: homeAt(fs, '/user', 'user', noGuard),
    },
    makeExecutor: () => Promise.reject(new TypeError('a preview is not applied')),
    openPayload,
    now,
    newId,
    newPassword,
  };
}
