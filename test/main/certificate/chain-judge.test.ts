/** S8: what each CA of a chain may do, with OpenSSL as the judge: `openssl verify` on random chains, and what both of our readers say. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChain } from '../../../src/main/certificate/certificate-material.ts';
import { describeCertificate } from '../../../src/main/certificate/describe-certificate.ts';
import { checkServerCertificate } from '../../../src/main/ike/crypto/check-server-certificate.ts';
import type { CertificateMaterial } from '../../../src/shared/certificate/material.ts';
import { lintMaterial } from '../../../src/shared/certificate/lint.ts';
import { languages } from '../../../src/shared/text/languages.ts';
import { sayCode } from '../../../src/shared/text/text.ts';
import { opensslVersion, openWorkshop, type Issued, type Workshop } from './openssl-ca.ts';

const missing = opensslVersion() === null;
if (missing) console.warn('chain-judge: skipped, no openssl');
const now = new Date(Date.now() + 3_600_000).toISOString();

interface Ca {
  isCa: boolean;
  pathLength: number | null;
  maySign: boolean;
}
const good: Ca = { isCa: true, pathLength: null, maySign: true };

describe.skipIf(missing)('a chain of CAs', () => {
  let workshop: Workshop;
  beforeAll(() => {
    workshop = openWorkshop();
  });
  afterAll(() => {
    workshop.remove();
  });

  /** From the root down. */
  function make(cas: readonly Ca[]): { leaf: Issued; above: Issued[] } {
    let issuer: Issued | undefined;
    const above: Issued[] = [];
    for (const [at, { isCa, pathLength, maySign }] of cas.entries()) {
      const length = isCa && pathLength !== null ? `, pathlen:${pathLength}` : '';
      issuer = workshop.makeCa({
        subject: `/CN=Level ${at}`,
        key: 'P-256',
        keyName: `level-${at}`,
        ...(issuer === undefined ? {} : { issuer }),
        extensions: [
          `basicConstraints = critical, CA:${String(isCa)}${length}`,
          `keyUsage = critical, ${maySign ? 'keyCertSign' : 'digitalSignature'}`,
          'subjectKeyIdentifier = hash',
        ],
      });
      above.push(issuer);
    }
    const last = issuer === undefined ? {} : { issuer };
    return { leaf: workshop.makeLeaf({ subject: '/CN=Leaf', key: 'P-256', ...last }), above };
  }

  function opensslTakes({ leaf, above }: ReturnType<typeof make>): boolean {
    const [root, ...rest] = above;
    if (root === undefined) throw new Error('no root');
    const between = rest.flatMap(({ certificate }) => ['-untrusted', certificate]);
    try {
      workshop.openssl(['verify', '-CAfile', root.certificate, ...between, leaf.certificate]);
      return true;
    } catch {
      return false;
    }
  }

  /** Of the server check and of the certificate lint: why a CA may not, by its subject. */
  function found({ leaf, above }: ReturnType<typeof make>): string[][] {
    const [root, ...intermediates] = above.map(({ der }) => describeCertificate(der));
    if (root === undefined) throw new Error('no root');
    const own = describeCertificate(leaf.der);
    const server = checkServerCertificate({
      certificates: [own, ...intermediates],
      authorities: [root],
      expectedNames: [],
      serverIsIpAddress: true,
      now,
    });
    const material: CertificateMaterial = {
      leaf: own,
      intermediates,
      roots: [root],
      keys: { count: 1, matchesLeaf: true },
      friendlyName: null,
      encryption: { mac: null, certificates: [], keys: [] },
      needsAesSupport: false,
      leafSigning: 'ECDSA256',
      chain: buildChain(own, [...intermediates, root]),
    };
    const context = {
      now,
      purpose: 'ipsec',
      windowsBuild: 26100,
      serverNames: [],
      serverIsIpAddress: false,
    } as const;
    return [server.findings, lintMaterial(material, context)].map((findings) =>
      findings
        .filter(({ code, severity }) => code === 'caIsNotCa' && severity === 'error')
        .map(({ parameters }) => `${String(parameters['subject'])} ${String(parameters['reason'])}`)
        .sort(),
    );
  }

  it('S8: is refused exactly where openssl verify refuses it', () => {
    const seen = new Set<boolean>();
    const ca = fc.record({
      isCa: fc.constantFrom(true, true, true, true, false),
      pathLength: fc.constantFrom(null, 0, 1, 2),
      maySign: fc.constantFrom(true, true, true, true, false),
    });
    fc.assert(
      fc.property(fc.array(ca, { minLength: 1, maxLength: 4 }), (cas) => {
        const chain = make(cas);
        const takes = opensslTakes(chain);
        seen.add(takes);
        const [server, lint] = found(chain);
        expect(server).toEqual(lint);
        expect(server?.length === 0).toBe(takes);
      }),
      { numRuns: 15, seed: 8 },
    );
    expect([...seen].sort()).toEqual([false, true]);
  }, 240_000);

  it.each<[string, Ca[], string[]]>([
    ['nothing limits it', [good, good, good], []],
    ['as long as the root allows', [{ ...good, pathLength: 1 }, good], []],
    ['longer than the root allows', [{ ...good, pathLength: 0 }, good], ['CN=Level 0 pathLength']],
    [
      'longer than one below allows',
      [good, { ...good, pathLength: 0 }, good],
      ['CN=Level 1 pathLength'],
    ],
    ['signed by what is no CA', [good, { ...good, isCa: false }], ['CN=Level 1 basicConstraints']],
    ['signed by what may not sign', [good, { ...good, maySign: false }], ['CN=Level 1 keyUsage']],
  ])(
    '%s',
    (_what, cas, expected) => {
      const chain = make(cas);
      expect(found(chain)).toEqual([expected, expected]);
      expect(opensslTakes(chain)).toBe(expected.length === 0);
    },
    60_000,
  );

  it('and each reason has its own words in every language', () => {
    for (const language of languages) {
      const words = ['basicConstraints', 'keyUsage', 'pathLength'].map((reason) =>
        sayCode(language, 'code', 'caIsNotCa', { role: 'root', subject: 'CN=x', reason }),
      );
      expect(new Set(words).size).toBe(3);
    }
  });
});
