/** A value of nearly a megabyte in any field is refused in a moment: no pattern backtracks for ever. */
import { describe, expect, it } from 'vitest';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { encode, set, smallIpsec, smallL2tp } from './helpers.ts';

const fields: [object, (string | number)[]][] = [
  [smallL2tp, ['id']],
  [smallL2tp, ['name']],
  [smallL2tp, ['provider', 'name']],
  [smallL2tp, ['provider', 'helpdesk', 'email']],
  [smallL2tp, ['provider', 'helpdesk', 'url']],
  [smallL2tp, ['validUntil']],
  [smallL2tp, ['server', 'address']],
  [smallL2tp, ['authentication', 'psk']],
  [smallL2tp, ['l2tp', 'realmSuffix']],
  [smallL2tp, ['l2tp', 'dnsSuffix']],
  [smallL2tp, ['l2tp', 'eapXml']],
  [
    set(smallL2tp, ['l2tp', 'nameResolution'], [{ kind: 'machine', servers: ['::1'] }]),
    ['l2tp', 'nameResolution', 0, 'suffix'],
  ],
  [smallIpsec, ['ipsec', 'localEndpoint']],
  [smallIpsec, ['ipsec', 'remoteSubnets', 0]],
  [
    set(smallL2tp, ['authentication'], { method: 'certificate', source: { kind: 'file' } }),
    ['authentication', 'source', 'file'],
  ],
  [
    set(smallL2tp, ['authentication'], {
      method: 'certificate',
      source: { kind: 'onThisPc', eku: ['1.2'] },
    }),
    ['authentication', 'source', 'eku', 0],
  ],
  [
    set(smallL2tp, ['authentication'], { method: 'certificate', source: { kind: 'embedded' } }),
    ['authentication', 'source', 'pkcs12'],
  ],
];

const pieces = ['a', 'a.', ':', '1.', '0:', ' ', '<', 'a-', 'MA', '@', '\u200b', '(', '<a>'];

describe('long values', () => {
  it.each(fields)('%# are refused at once', (start, path) => {
    for (const piece of pieces) {
      const bytes = encode(set(start, path, piece.repeat(900_000 / encode(piece).length)));
      const before = performance.now();
      expect(openProfile(bytes, checkEapXml, isPublicSuffix).ok).toBe(false);
      // Linear work takes milliseconds; quadratic work on 900,000 characters takes minutes.
      expect(performance.now() - before).toBeLessThan(5000);
    }
  });
});
