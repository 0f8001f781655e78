/** `dhgroup14:aes256-sha1`, as the port writes the machine's main-mode methods, and the cmdlets' words for it. */
import type * as z from 'zod';
import type { mainModeCryptoSet } from '../port/values.ts';

type Proposal = z.infer<typeof mainModeCryptoSet>['proposals'][number];

const groups: Record<string, string> = {
  dhgroup1: 'DH1',
  dhgroup2: 'DH2',
  dhgroup14: 'DH14',
  dhgroup24: 'DH24',
  ecdhp256: 'DH19',
  ecdhp384: 'DH20',
};
const ciphers: Record<string, string> = {
  des: 'DES',
  '3des': 'DES3',
  aes128: 'AES128',
  aes192: 'AES192',
  aes256: 'AES256',
};
const hashes: Record<string, string> = {
  md5: 'MD5',
  sha1: 'SHA1',
  sha256: 'SHA256',
  sha384: 'SHA384',
};

/** Null for what is no such method. */
export function parseMainModeMethod(method: string): Proposal | null {
  const [, key = '', cipher = '', hash = ''] =
    /^([a-z0-9]+):([a-z0-9]+)-([a-z0-9]+)$/.exec(method) ?? [];
  const group = groups[key];
  const encryption = ciphers[cipher];
  const integrity = hashes[hash];
  return group === undefined || encryption === undefined || integrity === undefined
    ? null
    : { group, encryption, integrity };
}

/** The other way round; a word that is not known stays, in lower case, so that it differs from every wish. */
export function printMainModeMethod({ group, encryption, integrity }: Proposal): string {
  return `${keyOf(groups, group)}:${keyOf(ciphers, encryption)}-${keyOf(hashes, integrity)}`;
}

function keyOf(words: Record<string, string>, word: string): string {
  return Object.keys(words).find((key) => words[key] === word) ?? word.toLowerCase();
}
