/** Hostile texts in every text of a profile: opened with the same units, or refused at that place by a code. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkEapXml } from '../../src/shared/profile/eap-check.ts';
import { jsonPath, valueAt } from '../../src/shared/json/json-path.ts';
import { openProfile } from '../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../src/main/pipeline/public-suffixes.ts';
import { type Path, withText } from './string-leaves.ts';
import { hostileClasses, hostileValues, type HostileValue, Tally } from './values.ts';

const examples = resolve(import.meta.dirname, '../../examples');
const load = (name: string) => {
  const value = JSON.parse(readFileSync(join(examples, name), 'utf8')) as Record<string, unknown>;
  return value as { l2tp?: object; authentication?: object };
};
const psk = load('l2tp-psk.json');
const l2tp = {
  ...psk,
  l2tp: { ...psk.l2tp, userName: 'jane', password: 'example', rememberCredentials: true },
};
const plainUser = { ...l2tp, l2tp: { ...l2tp.l2tp, realmSuffix: undefined } };
const certificate = load('l2tp-certificate.json');
const withIssuer = {
  ...certificate,
  authentication: { method: 'certificate', source: { kind: 'onThisPc', issuer: 'CN=Example CA' } },
};
const routes = load('l2tp-split-tunnel.json');
const ipsec = load('ipsec-psk.json');

/** What the text is to whom; `free` is what a profile may say in more than ASCII. */
const places: { what: string; profile: unknown; path: Path; free: boolean }[] = [
  { what: 'connection name', profile: l2tp, path: ['name'], free: true },
  { what: 'connection name (IPsec)', profile: ipsec, path: ['name'], free: true },
  { what: 'provider', profile: l2tp, path: ['provider', 'name', 'en'], free: true },
  { what: 'user name', profile: plainUser, path: ['l2tp', 'userName'], free: true },
  { what: 'password', profile: l2tp, path: ['l2tp', 'password'], free: true },
  {
    what: 'distinguished name',
    profile: withIssuer,
    path: ['authentication', 'source', 'issuer'],
    free: true,
  },
  { what: 'realm', profile: l2tp, path: ['l2tp', 'realmSuffix'], free: false },
  { what: 'PSK', profile: l2tp, path: ['authentication', 'psk'], free: false },
  { what: 'PSK (IPsec)', profile: ipsec, path: ['authentication', 'psk'], free: false },
  {
    what: 'file name',
    profile: certificate,
    path: ['authentication', 'source', 'file'],
    free: false,
  },
  { what: 'route', profile: routes, path: ['l2tp', 'routes', 0, 'prefix'], free: false },
  { what: 'remote subnet', profile: ipsec, path: ['ipsec', 'remoteSubnets', 0], free: false },
  { what: 'server', profile: l2tp, path: ['server', 'address'], free: false },
  { what: 'DNS suffix', profile: routes, path: ['l2tp', 'dnsSuffix'], free: false },
  {
    what: 'name resolution',
    profile: routes,
    path: ['l2tp', 'nameResolution', 0, 'suffix'],
    free: false,
  },
];

const values = hostileValues(1_000, 6);

describe('hostile texts in a profile', () => {
  it.each(places.map((place) => [place.what, place] as const))(
    'as %s are kept exactly or refused there',
    (_, place) => {
      const tally = new Tally();
      for (const value of values) tally.add(value.class, open(place, value));
      expect(tally.classes()).toEqual([...hostileClasses].sort());
      for (const kind of ['nul', 'loneSurrogate', 'lineBreak', 'control'] as const) {
        // A lone half beside another is a pair by chance.
        expect(tally.ends(kind)['kept'] ?? 0, kind).toBeLessThan(
          kind === 'loneSurrogate' ? 4 : place.what === 'provider' ? 30 : 1,
        );
      }
      if (place.free) expect(tally.ends('straightQuote')['kept']).toBeGreaterThan(2);
      else expect(tally.ends('curlyQuote')['kept']).toBeUndefined();
    },
  );

  it('are never repeated by the problems that refuse them', () => {
    const secret = 'canary \u202e$(x)';
    for (const { profile, path } of places) {
      const opened = openProfile(
        bytesOf(withText(profile, path, secret)),
        checkEapXml,
        isPublicSuffix,
      );
      expect(JSON.stringify(opened.ok ? [] : opened.problems)).not.toContain('canary');
    }
  });
});

/** `kept`, or the code; throws where the refusal names another place or the text changed. */
function open({ profile, path, what }: (typeof places)[number], { text }: HostileValue): string {
  const opened = openProfile(bytesOf(withText(profile, path, text)), checkEapXml, isPublicSuffix);
  if (opened.ok) {
    if (valueAt(opened.profile, path) !== text)
      throw new Error(`${what}: ${JSON.stringify(text)} changed`);
    return 'kept';
  }
  const code = opened.problems.find((each) => each.path === jsonPath(path))?.code;
  if (code === undefined) throw new Error(`${what}: ${JSON.stringify(opened.problems)}`);
  return code;
}

function bytesOf(profile: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(profile));
}
