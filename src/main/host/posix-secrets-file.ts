/** D33 where there are no ACLs: only the caller and root may be able to read a file of secrets. */
import * as fs from 'node:fs';
import type { SecretsFileGuard } from '../pipeline/file-read.ts';

export const posixSecretsFile: SecretsFileGuard = (file) => {
  try {
    const found = fs.statSync(file);
    const isMine = found.uid === process.getuid?.() || found.uid === 0;
    return Promise.resolve(isMine && (found.mode & 0o077) === 0 ? 'private' : 'others');
  } catch {
    return Promise.resolve('unreadable');
  }
};
