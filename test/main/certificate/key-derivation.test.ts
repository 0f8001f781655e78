// The old key derivation (RFC 7292 appendix B.2) against OpenSSL's own, PKCS12KDF.
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import {
  derivePkcs12,
  purposes,
  WorkBudget,
} from '../../../src/main/certificate/key-derivation.ts';
import { opensslVersion, openWorkshop } from './openssl-ca.ts';

const version = opensslVersion();
if (version === null) console.warn('skipped: key derivation, openssl is not installed');

const workshop = openWorkshop();
afterAll(() => {
  workshop.remove();
});

const hashes = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512'] as const;

describe.skipIf(version === null)('key derivation of PKCS#12', () => {
  it.each(hashes)(
    'with %s is that of OpenSSL, for every purpose, length and round count',
    (hash) => {
      for (const [index, length] of [1, 8, 20, 24, 64, 130].entries()) {
        const password =
          ['', 'x', 'Ärger', 'key 🔑', 'x'.repeat(70), 'ends in \uffff'][index] ?? '';
        const purpose = (['key', 'iv', 'mac'] as const)[index % 3] ?? 'key';
        const salt = randomBytes([8, 1, 20, 64, 65, 128][index] ?? 8);
        const iterations = [1, 2, 3, 1000, 17, 5][index] ?? 1;
        const derived = derivePkcs12(
          password,
          purpose,
          { salt, iterations, length, hash },
          new WorkBudget(),
        );
        const bmp = Buffer.from(`${password}\0`, 'utf16le').swap16().toString('hex');
        const options = [
          `digest:${hash}`,
          `hexpass:${bmp}`,
          `hexsalt:${salt.toString('hex')}`,
          `iter:${iterations}`,
          `id:${purposes[purpose]}`,
        ];
        const theirs = workshop.openssl([
          'kdf',
          '-keylen',
          String(length),
          '-binary',
          ...options.flatMap((one) => ['-kdfopt', one]),
          'PKCS12KDF',
        ]);
        expect(Buffer.from(derived)).toEqual(theirs);
      }
    },
  );
});
