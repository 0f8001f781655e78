/** A fresh demo PC in memory: what a draft would change on a chosen Windows. What is done on it is gone with it. */
import { createDemoPc } from '../demo/create-demo-pc.ts';
import { openDemoPc } from '../demo/demo-pc.ts';
import { MemoryFileSystem } from '../demo/memory-file-system.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { homeAt } from '../transaction/home.ts';
import { ownProcesses, type PcParts } from './pc-parts.ts';

const folder = '/pc';
/** RFC 5737 and RFC 3849: whatever the draft calls its server, it resolves here. */
const serverAddresses = ['203.0.113.10', '2001:db8:203::10'];
/** Folders in memory have no owner. */
const noGuard: FolderGuard = {
  check: () => Promise.resolve({ ok: true }),
  create: () => Promise.resolve({ ok: true }),
};

export function previewParts(windows: string, server: string): PcParts {
  const fs = new MemoryFileSystem();
  const names = { [server.toLowerCase()]: serverAddresses };
  createDemoPc(folder, { fs, windows, host: { names } });
  return {
    simulated: true,
    open: () => Promise.resolve(openDemoPc(folder, { fs })),
    homes: {
      machine: homeAt(fs, '/machine', 'machine', noGuard),
      user: homeAt(fs, '/user', 'user', noGuard),
    },
    ...ownProcesses,
  };
}
