// What the tests of other people's PKCS#12 tools share: certificates, and the checks on a file that such a tool wrote.
import { expect } from 'vitest';
import { describeCertificate } from '../../../src/main/certificate/describe-certificate.ts';
import {
  isPkcs12Problem,
  openPkcs12,
  type Opened,
} from '../../../src/main/certificate/open-pkcs12.ts';
import { pkcs12ProblemCodes } from '../../../src/main/certificate/pkcs12-problem.ts';
import type { Issued, KeyKind, Workshop } from './openssl-ca.ts';

export interface Material {
  readonly leaf: Issued;
  /** Issuers of the leaf, the root last. */
  readonly chain: readonly Issued[];
}

const places = 200;

/** A leaf with `length` - 1 issuers above it; length 1 is self-signed. */
export function makeMaterial(workshop: Workshop, key: KeyKind, length: number): Material {
  const chain: Issued[] = [];
  for (let level = 1; level < length; level += 1) {
    const issuer = chain[0];
    const subject = `/CN=CA ${key} ${length} ${level}`;
    const keyName = `ca-${level}`;
    chain.unshift(workshop.makeCa({ subject, keyName, ...(issuer && { issuer }) }));
  }
  const issuer = chain[0];
  return {
    leaf: workshop.makeLeaf({
      subject: `/CN=laptop ${key} ${length}`,
      key,
      ...(issuer && { issuer }),
    }),
    chain,
  };
}

/** The file is ours to read: this leaf, this key, this chain, and nothing else. */
export function expectMaterial(
  workshop: Workshop,
  file: Uint8Array,
  password: string,
  { leaf, chain }: Material,
): Opened {
  const opened = openPkcs12(file, password);
  if (isPkcs12Problem(opened)) throw new Error(JSON.stringify(opened));
  const others = chain.map((one) => describeCertificate(one.der));
  const byName = (all: readonly { thumbprint: string }[]): string[] =>
    all.map((one) => one.thumbprint).sort();
  expect(opened.leaf).toEqual(describeCertificate(leaf.der));
  expect(opened).toMatchObject({ keyMatchesLeaf: true, keyCount: 1 });
  expect(byName([...opened.intermediates, ...opened.roots])).toEqual(byName(others));
  expect(opened.roots).toHaveLength(chain.length === 0 ? 0 : 1);
  expectKey(workshop, opened, leaf);
  return opened;
}

/** Tools write the same key with other attributes and encodings: OpenSSL brings both to one form. */
export function expectKey(workshop: Workshop, opened: Opened, leaf: Issued): void {
  const toDer = ['pkey', '-outform', 'DER'];
  const ours = opened.privateKey?.usePkcs8((der) =>
    workshop.openssl([...toDer, '-inform', 'DER'], der),
  );
  expect(ours).toEqual(workshop.openssl([...toDer, '-in', leaf.key]));
}

/** Cut at 200 places: always the same problem, never a crash. */
export function expectTruncatedRefused(file: Uint8Array, password: string): void {
  for (const place of spread(file.length, places)) {
    const result = openPkcs12(file.subarray(0, place), password);
    expect(result, `${place} bytes`).toMatchObject(
      place === 0 ? { problem: 'notPkcs12' } : { problem: 'damaged' },
    );
  }
}

/** One bit changed at each of these places: a problem by its code; next to nothing opens, as the MAC covers it. */
export function expectChangedRefused(file: Uint8Array, password: string, count = places): void {
  let opened = 0;
  for (const place of spread(file.length, count)) {
    const broken = Buffer.from(file);
    broken[place] = (broken[place] ?? 0) ^ (1 << (place % 8));
    const result = openPkcs12(broken, password);
    if (!isPkcs12Problem(result)) opened += 1;
    else expect(pkcs12ProblemCodes).toContain(result.problem);
  }
  expect(opened).toBeLessThan(count / 20);
}

function spread(length: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor((index * length) / count));
}
