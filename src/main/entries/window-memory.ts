/** Where the window's memory lies on this disk. */
import * as path from 'node:path';
import { disk, ownFolders } from '../host/disk.ts';
import { WindowMemory } from '../wizard/window-memory.ts';

/** @param folder absolute; the one above it is believed, as it is Windows' or the person's own */
export function windowMemory(folder: string): WindowMemory {
  return new WindowMemory(disk(ownFolders(path.dirname(folder))), folder);
}
