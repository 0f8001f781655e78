/** What stands in a folder that is to be a demo PC: one, nothing yet, or something else (F12). Nothing is written before that is known. */
import type { FileSystem } from '../storage/file-system.ts';
import {
  allUsersPhonebook,
  bootArea,
  certificatesArea,
  connectionsArea,
  eventsArea,
  firewallArea,
  ipsecArea,
  nrptArea,
  registryArea,
  secretsArea,
  servicesArea,
  userPhonebook,
  windowsArea,
} from './files.ts';
import { pendingFile, Store, type Area } from './store.ts';

export type DemoFolderLook =
  /** Nothing in it, or what a making that was cut off left before it counted. */
  | { readonly is: 'empty' }
  | { readonly is: 'pc' }
  /** `file`: what is in the way; `notADemoPc` where the folder, or the file of that name, is somebody else's. */
  | {
      readonly is: 'unusable';
      readonly why: 'notADemoPc' | 'missing' | 'damaged';
      readonly file: string;
    };

type File = Pick<Area<unknown>, 'file' | 'parse'>;
/** A demo PC has them from its making on; the others come when something is written there. */
const always: readonly File[] = [windowsArea, servicesArea, registryArea, certificatesArea];
const others: readonly File[] = [
  ...[secretsArea, firewallArea, ipsecArea, nrptArea, bootArea, connectionsArea, eventsArea],
  ...[allUsersPhonebook, userPhonebook],
];

/** `folder` exists. Throws FileSystemError where it may not be read. */
export function lookAtDemoFolder(folder: string, fs: FileSystem): DemoFolderLook {
  let names: string[];
  try {
    names = fs.list(folder);
  } catch {
    return { is: 'unusable', why: 'notADemoPc', file: folder };
  }
  const has = (file: string) => fs.exists(fs.join(folder, file));
  // The list of what is to be written is the moment from which it counts (store.ts).
  if (!has(pendingFile) && always.every(({ file }) => !has(file))) {
    return names.every((name) => isLeftOver(folder, name, fs))
      ? { is: 'empty' }
      : { is: 'unusable', why: 'notADemoPc', file: folder };
  }
  return lookAtFiles(folder, fs);
}

function lookAtFiles(folder: string, fs: FileSystem): DemoFolderLook {
  const store = new Store(fs, folder);
  const damaged = (file: string): DemoFolderLook => ({ is: 'unusable', why: 'damaged', file });
  try {
    store.change(() => undefined);
  } catch {
    return damaged(pendingFile);
  }
  for (const { file } of always)
    if (!fs.exists(fs.join(folder, file))) return { is: 'unusable', why: 'missing', file };
  for (const { file, parse } of [...always, ...others]) {
    const path = file.split('/').reduce((whole, name) => fs.join(whole, name), folder);
    if (!fs.exists(path)) continue;
    try {
      parse(fs.read(path));
    } catch {
      return damaged(file);
    }
  }
  return { is: 'pc' };
}

/** The folder of the phonebooks while it is empty, and what a write leaves that was cut off before its rename. */
function isLeftOver(folder: string, name: string, fs: FileSystem): boolean {
  if (name !== 'phonebook') return name.startsWith(`${pendingFile}.`) && name.endsWith('.tmp');
  try {
    return fs.list(fs.join(folder, name)).length === 0;
  } catch {
    return false;
  }
}
