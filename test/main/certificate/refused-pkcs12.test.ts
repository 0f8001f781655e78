// What other tools can write on request and we refuse by name: one table, with the reason of each. None is a default of
// the versions that the tests run on.
import { afterAll, describe, expect, it } from 'vitest';
import { openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { makeMaterial } from './foreign-corpus.ts';
import { hasKeytool, hasPk12util, openForeignTools } from './foreign-tools.ts';
import { opensslVersion, openWorkshop } from './openssl-ca.ts';

type Tool = 'openssl' | 'keytool' | 'pk12util';
interface Refused {
  readonly algorithm: string;
  readonly reason: string;
  readonly mac?: true;
  /** The tool's own word for it. */
  readonly by: Partial<Record<Tool, string>>;
}

const refused: readonly Refused[] = [
  {
    algorithm: '1.2.840.113549.1.12.1.1',
    reason:
      'RC4 with 128 bits: a stream cipher without any check; default of no writer that is still supported',
    by: { openssl: 'PBE-SHA1-RC4-128', keytool: 'PBEWithSHA1AndRC4_128', pk12util: 'RC4' },
  },
  {
    algorithm: '1.2.840.113549.1.12.1.2',
    reason:
      'RC4 with 40 bits. The man page of pk12util 3.87 names it as the default for certificates, but 3.87 writes AES-128; whether an older one wrote it is UNCONFIRMED. Export again with -C AES-128-CBC',
    by: {
      openssl: 'PBE-SHA1-RC4-40',
      keytool: 'PBEWithSHA1AndRC4_40',
      pk12util: 'PKCS #12 V2 PBE With SHA-1 And 40 Bit RC4',
    },
  },
  {
    algorithm: '1.2.840.113549.1.5.3',
    reason: 'PBES1 with MD5 and DES: 56 bits, MD5',
    by: {
      openssl: 'PBE-MD5-DES',
      keytool: 'PBEWithMD5AndDES',
      pk12util: 'PKCS #5 Password Based Encryption with MD5 and DES-CBC',
    },
  },
  {
    algorithm: '1.2.840.113549.1.5.10',
    reason: 'PBES1 with SHA-1 and DES: 56 bits',
    by: { openssl: 'PBE-SHA1-DES', pk12util: 'DES-CBC' },
  },
  {
    algorithm: '1.2.840.113549.1.5.1',
    reason:
      'PBES1 with MD2 and DES: 56 bits, MD2. Not tested: pk12util takes half a minute for one',
    by: {},
  },
  {
    algorithm: '1.2.392.200011.61.1.1.1.4',
    reason: 'Camellia: strong, but neither Windows nor BoringSSL (D34) has it',
    by: { openssl: 'CAMELLIA-256-CBC', pk12util: 'CAMELLIA-256-CBC' },
  },
  {
    algorithm: '1.2.410.200004.1.4',
    reason: 'SEED: neither Windows nor BoringSSL (D34) has it',
    by: { pk12util: 'SEED-CBC' },
  },
  {
    algorithm: '1.2.410.200046.1.1.12',
    reason: 'ARIA: neither Windows nor BoringSSL (D34) has it',
    by: { openssl: 'ARIA-256-CBC' },
  },
  {
    algorithm: '1.2.840.113549.2.5',
    reason: 'MAC with MD5',
    mac: true,
    by: { openssl: 'md5', pk12util: 'MD5' },
  },
  {
    algorithm: '1.2.840.113549.2.2',
    reason: 'MAC with MD2. Not tested: pk12util takes ten seconds for one',
    mac: true,
    by: {},
  },
  {
    algorithm: '2.16.840.1.101.3.4.2.5',
    reason: 'MAC with SHA-512/224: Java on request only; Windows does not know it',
    mac: true,
    by: { keytool: 'HmacPBESHA512/224', openssl: 'sha512-224' },
  },
  {
    algorithm: '2.16.840.1.101.3.4.2.6',
    reason: 'MAC with SHA-512/256: Java on request only; Windows does not know it',
    mac: true,
    by: { keytool: 'HmacPBESHA512/256', openssl: 'sha512-256' },
  },
];

const present: Readonly<Record<Tool, boolean>> = {
  openssl: opensslVersion() !== null,
  keytool: opensslVersion() !== null && hasKeytool(),
  pk12util: opensslVersion() !== null && hasPk12util(),
};
for (const [tool, here] of Object.entries(present)) {
  if (!here) console.warn(`skipped: refused PKCS#12 files of ${tool}, it is not installed`);
}

const workshop = openWorkshop();
const tools = openForeignTools();
afterAll(() => {
  workshop.remove();
  tools.remove();
});

const cases = refused.flatMap((row) =>
  Object.entries(row.by).map(([tool, word]) => ({ ...row, tool: tool as Tool, word })),
);

describe.skipIf(!present.openssl)('refused PKCS#12 files', { timeout: 60_000 }, () => {
  const material = makeMaterial(workshop, 'rsa:2048', 1);
  const source = workshop.makePkcs12({
    ...material,
    password: 'of the source',
    friendlyName: 'leaf',
  });

  function write(tool: Tool, word: string, isMac: boolean): Buffer | null {
    if (tool === 'openssl') {
      const more = isMac ? ['-macalg', word] : ['-keypbe', word, '-certpbe', word, '-legacy'];
      return workshop.makePkcs12({ ...material, password: 'change it', more });
    }
    if (tool === 'keytool') {
      const entry = { alias: 'leaf', from: source, fromPassword: 'of the source' };
      const options: Record<string, string> = isMac
        ? { macAlgorithm: word }
        : { keyProtectionAlgorithm: word, certProtectionAlgorithm: word };
      return tools.keytool([entry], 'change it', options).file;
    }
    const database = tools.nss([{ file: source, password: 'of the source' }]);
    const options = isMac ? ['-M', word] : ['-c', word, '-C', word];
    return database.pk12util('leaf', 'change it', options).file;
  }

  for (const { tool, word, algorithm, mac = false } of cases) {
    it.skipIf(!present[tool])(`${tool}: ${word}`, () => {
      expect(openPkcs12(write(tool, word, mac) ?? Buffer.alloc(0), 'change it')).toEqual({
        problem: mac ? 'unsupportedMac' : 'unsupportedEncryption',
        parameters: { algorithm },
      });
    });
  }
});
