/** A secret that the simulated PC keeps by its salted hash: one of those that these tests give, or "not known". */
import { createHash } from 'node:crypto';
import { hashed } from '../../src/main/demo/machine.ts';
import { allSecrets } from '../main/pipeline/workbench.ts';

export function secretOf(salt: string, hash: string): string {
  const { psk = '', password = '' } = allSecrets;
  const given = [psk, password, 'foreign key'];
  return given.find((each) => hashed(salt, each) === hash) ?? 'not known';
}

/** As the stubs keep a secret that no cmdlet shows. */
export function stubHash(secret: string): string {
  return createHash('sha256').update(secret, 'utf16le').digest('base64');
}
