/** Real key bundles for the pipeline's tests, made once per process by OpenSSL. */
import { openWorkshop, opensslVersion } from '../certificate/openssl-ca.ts';
import { openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import type { CertificatesFile } from '../../../src/main/demo/files.ts';
import { createHash } from 'node:crypto';

export const bundlePassword = 'bundle-password-canary-3';

export interface Bundles {
  /** Base64: old ciphers with a root, AES with root and intermediate, an EC key. */
  readonly pkcs12: readonly string[];
  /** Base64 DER of CA certificates: a root, an intermediate. */
  readonly authorities: readonly string[];
  /** A certificate with key that a PC may have, by the CA of the profiles' `issuer`. */
  readonly onThisPc: CertificatesFile;
  readonly onThisPcThumbprint: string;
  /** PKCS#8 bytes of the private keys, for the canary. */
  readonly privateKeys: readonly Uint8Array[];
}

let made: Bundles | null = null;

/** Throws when there is no OpenSSL: nothing here can be shown without it. */
export function bundles(): Bundles {
  made ??= make();
  return made;
}

function make(): Bundles {
  if (opensslVersion() === null) throw new Error('these tests need OpenSSL');
  const workshop = openWorkshop();
  try {
    const key = 'rsa:2048' as const;
    const root = workshop.makeCa({
      key,
      keyName: 'root',
      subject: '/C=NL/O=Example Ltd/CN=Example VPN CA',
    });
    const middle = workshop.makeCa({
      key,
      keyName: 'middle',
      issuer: root,
      subject: '/C=NL/O=Example Ltd/CN=Example VPN Sub CA',
    });
    const leaf = workshop.makeLeaf({ key, issuer: root, subject: '/O=Example Ltd/CN=jane' });
    const deep = workshop.makeLeaf({ key, issuer: middle, subject: '/O=Example Ltd/CN=joe' });
    const curve = workshop.makeLeaf({
      key: 'P-256',
      issuer: root,
      subject: '/O=Example Ltd/CN=curve',
    });
    const fast = ['-iter', '1', '-maciter'];
    const password = bundlePassword;
    const files = [
      workshop.makePkcs12({ leaf, chain: [root], password, more: ['-legacy', ...fast] }),
      workshop.makePkcs12({ leaf: deep, chain: [middle, root], password, more: fast }),
      workshop.makePkcs12({ leaf: curve, chain: [root], password, more: fast }),
    ];
    const privateKeys = files.map((file) => {
      const opened = openPkcs12(file, password);
      if ('problem' in opened) throw new Error(`own bundle: ${opened.problem}`);
      const pem = [leaf, deep, curve][files.indexOf(file)]?.key ?? '';
      return workshop.openssl(['pkcs8', '-topk8', '-nocrypt', '-in', pem, '-outform', 'DER']);
    });
    const thumbprint = createHash('sha1').update(leaf.der).digest('hex').toUpperCase();
    return {
      pkcs12: files.map((file) => file.toString('base64')),
      authorities: [root.der.toString('base64'), middle.der.toString('base64')],
      onThisPc: {
        My: [{ thumbprint, der: leaf.der.toString('base64'), container: 'theirs' }],
        CA: [],
        Root: [],
        containers: [{ id: 'theirs', thumbprint, exportable: false }],
      },
      onThisPcThumbprint: thumbprint,
      privateKeys,
    };
  } finally {
    workshop.remove();
  }
}
