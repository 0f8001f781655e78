/** What the editor does with a draft: pure, and it never loses anything. */
import { describe, expect, it } from 'vitest';
import ipsecPsk from '../../examples/ipsec-psk.json';
import l2tpPsk from '../../examples/l2tp-psk.json';
import splitTunnel from '../../examples/l2tp-split-tunnel.json';
import { checkEapXml } from '../../src/shared/profile/eap-check.ts';
import type { Kind } from '../../src/shared/profile/kind.ts';
import { openProfile } from '../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../src/main/pipeline/public-suffixes.ts';
import {
  addRow,
  getAt,
  moveRow,
  removeRow,
  renameKey,
  setAt,
  setOrPrune,
  type Draft,
} from '../../src/renderer/editor/draft.ts';
import { newEditor, openedEditor, hasChanges } from '../../src/renderer/editor/editor-state.ts';
import { newProfile, type Method } from '../../src/renderer/editor/new-profile.ts';
import { plainly, problemsLeft, segmentsOf } from '../../src/renderer/editor/problems-at.ts';
import { asNewProfile, savedOf, textOf, toSave } from '../../src/renderer/editor/revision.ts';
import {
  hidden,
  secretsIn,
  withoutSecrets,
  withSecretsOf,
} from '../../src/renderer/editor/secrets.ts';
import { switchVariant } from '../../src/renderer/editor/switch-variant.ts';
import { numberOf } from '../../src/renderer/editor/number-text.ts';

const id = '6f1c2d4e-0000-4000-8000-000000000001';
const examples: Record<string, Draft> = {
  'ipsec-psk.json': ipsecPsk,
  'l2tp-psk.json': l2tpPsk,
  'l2tp-split-tunnel.json': splitTunnel,
};
const example = (name: string) => examples[name] ?? {};

function problemsOf(draft: Draft): string[] {
  const opened = openProfile(new TextEncoder().encode(textOf(draft)), checkEapXml, isPublicSuffix);
  return opened.ok ? [] : opened.problems.map(({ code, path }) => `${code} ${path}`);
}

describe('changes of a draft', () => {
  const draft = { a: { b: [{ c: 1 }, { c: 2 }] }, stranger: { kept: true } };

  it('set, take away and keep what they do not touch', () => {
    expect(setAt(draft, ['a', 'b', 1, 'c'], 3)).toEqual({
      a: { b: [{ c: 1 }, { c: 3 }] },
      stranger: { kept: true },
    });
    expect(setAt(draft, ['a', 'b', 0, 'c'], undefined)).toEqual({
      a: { b: [{}, { c: 2 }] },
      stranger: { kept: true },
    });
    expect(draft.a.b[0]).toEqual({ c: 1 });
  });

  it('make the way to a new value, and replace what cannot hold it', () => {
    expect(setAt({ server: 'x' }, ['server', 'address'], 'y')).toEqual({
      server: { address: 'y' },
    });
    expect(getAt(setAt({}, ['a', 'b', 'c'], 1), ['a', 'b', 'c'])).toBe(1);
    expect(getAt({ a: 'text' }, ['a', 'length'])).toBeUndefined();
  });

  it('add, remove and move rows', () => {
    expect(getAt(addRow(draft, ['a', 'b'], 3), ['a', 'b'])).toEqual([{ c: 1 }, { c: 2 }, 3]);
    expect(getAt(moveRow(draft, ['a', 'b'], 0, 1), ['a', 'b'])).toEqual([{ c: 2 }, { c: 1 }]);
    expect(moveRow(draft, ['a', 'b'], 0, -1)).toBe(draft);
    expect(removeRow({ list: ['x'] }, ['list'], 0, false)).toEqual({});
    expect(removeRow({ list: ['x'] }, ['list'], 0, true)).toEqual({ list: [] });
  });

  it('take an empty part away with its last value', () => {
    const helped = { provider: { helpdesk: { phone: '1' } } };
    const path = ['provider', 'helpdesk', 'phone'];
    expect(setOrPrune(helped, path, undefined, path.slice(0, 2))).toEqual({ provider: {} });
  });

  it('rename a language in its place, and never onto another', () => {
    const texts = { name: { en: 'a', de: 'b' } };
    expect(textOf(renameKey(texts, ['name'], 'en', 'nl'))).toBe(
      textOf({ name: { nl: 'a', de: 'b' } }),
    );
    expect(renameKey(texts, ['name'], 'en', 'de')).toBe(texts);
  });

  it('leave what is no number to the check', () => {
    expect([numberOf('12'), numberOf(' '), numberOf('12a'), numberOf('1.5')]).toEqual([
      ...[12, undefined, '12a', '1.5'],
    ]);
  });
});

describe('a new profile', () => {
  it.each([
    ['l2tp', 'psk'],
    ['l2tp', 'certificate'],
    ['ipsec', 'psk'],
    ['ipsec', 'certificate'],
  ] as [Kind, Method][])('of %s with %s needs only what nobody can guess', (kind, method) => {
    let draft = setAt(newProfile(id, kind, method), ['name'], 'Office');
    draft = setAt(draft, ['provider', 'name'], 'Example Ltd');
    draft = setAt(draft, ['server', 'address'], 'vpn.example.com');
    if (kind === 'ipsec') draft = setAt(draft, ['ipsec', 'remoteSubnets', 0], '198.51.100.0/24');
    const unpinned = kind === 'ipsec' && method === 'certificate';
    expect(problemsOf(draft)).toEqual(
      unpinned ? ['weakeningNeeded $.server.certificateNames'] : [],
    );
  });
});

describe('another kind or method', () => {
  it('keeps the networks and brings back what was put by', () => {
    const first = { draft: example('l2tp-split-tunnel.json'), putBy: {} };
    const ipsec = switchVariant(first, ['kind'], 'ipsec');
    expect(getAt(ipsec.draft, ['ipsec', 'remoteSubnets'])).toEqual([
      ...['198.51.100.0/24', '203.0.113.0/25', '2001:db8:10::/48'],
    ]);
    expect(ipsec.draft).not.toHaveProperty('l2tp');
    const back = switchVariant(ipsec, ['kind'], 'l2tp');
    expect(back.draft).toEqual(first.draft);
  });

  it('makes routes of subnets', () => {
    const l2tp = switchVariant({ draft: example('ipsec-psk.json'), putBy: {} }, ['kind'], 'l2tp');
    expect(problemsOf(l2tp.draft)).toEqual([]);
    expect(getAt(l2tp.draft, ['l2tp', 'routes', 0, 'prefix'])).toBe('192.0.2.0/25');
  });

  it('never leaves a PSK beside a certificate, and the password goes on to another source', () => {
    const place = ['authentication', 'method'];
    const psk = { draft: example('l2tp-psk.json'), putBy: {} };
    const certificate = switchVariant(psk, place, 'certificate');
    expect(problemsOf(certificate.draft)).toEqual([]);
    expect(secretsIn(certificate.draft)).toEqual([]);
    const typed = setAt(certificate.draft, ['authentication', 'source', 'password'], 'x');
    const source = ['authentication', 'source', 'kind'];
    const embedded = switchVariant({ ...certificate, draft: typed }, source, 'embedded');
    expect(getAt(embedded.draft, ['authentication', 'source'])).toEqual({
      ...{ kind: 'embedded', pkcs12: '', password: 'x' },
    });
    const onPc = switchVariant(embedded, source, 'onThisPc');
    expect(getAt(onPc.draft, ['authentication', 'source'])).toEqual({
      kind: 'onThisPc',
      issuer: '',
    });
    expect(switchVariant(onPc, place, 'psk').draft).toEqual(psk.draft);
  });
});

describe('the revision', () => {
  it('counts up once for a changed file, and not for an unchanged one', () => {
    const draft = example('l2tp-split-tunnel.json');
    const saved = savedOf(draft);
    expect(toSave(draft, saved)).toBe(draft);
    const changed = setAt(draft, ['name'], 'Other');
    expect(toSave(changed, saved)['revision']).toBe(8);
    expect(toSave(setAt(changed, ['revision'], 12), saved)['revision']).toBe(12);
    expect(toSave(setAt(changed, ['revision'], 3), saved)['revision']).toBe(8);
    expect(toSave(changed, null)['revision']).toBe(7);
  });

  it('begins anew with another GUID', () => {
    expect(asNewProfile(example('l2tp-split-tunnel.json'), id)).toMatchObject({ id, revision: 1 });
  });

  it('is asked about only when something would be lost', () => {
    const fresh = newEditor(id);
    expect(hasChanges(fresh)).toBe(false);
    expect(hasChanges({ ...fresh, draft: setAt(fresh.draft, ['name'], 'x') })).toBe(true);
    expect(hasChanges(openedEditor(example('l2tp-psk.json'), 'a'))).toBe(false);
  });
});

describe('secrets', () => {
  const draft = {
    ...example('l2tp-psk.json'),
    authentication: { method: 'certificate', source: { pkcs12: 'QUJD', password: 'pass-Xq7' } },
    l2tp: { password: 'word-Xq7', methods: ['mschapv2'] },
  };

  it('are named by their place, and hidden', () => {
    expect(secretsIn(draft)).toEqual([
      ...['authentication.source.pkcs12', 'authentication.source.password', 'l2tp.password'],
    ]);
    const text = textOf(withoutSecrets(draft));
    expect(text).not.toMatch(/Xq7|QUJD/);
    expect(text.split(hidden)).toHaveLength(4);
  });

  it('come back where they were hidden, and are changed where something else stands', () => {
    expect(withSecretsOf(withoutSecrets(draft), draft)).toEqual(draft);
    const edited = setAt(withoutSecrets(draft), ['l2tp', 'password'], 'new');
    expect(getAt(withSecretsOf(edited, draft), ['l2tp', 'password'])).toBe('new');
    expect(withSecretsOf({ psk: hidden, other: hidden }, {})).toEqual({ psk: '', other: hidden });
  });
});

describe('problems', () => {
  const at = (path: string, code = 'notAPrefix') => ({ path, code, text: code });

  it('stand at the nearest place that is shown', () => {
    const problems = [at('$.l2tp.routes[1].prefix'), at('$.l2tp.routesX'), at('$.l2tp.routes')];
    expect(problemsLeft(problems, '$.l2tp.routes', ['$.l2tp.routes[1].prefix'])).toEqual([
      at('$.l2tp.routes'),
    ]);
    expect(problemsLeft(problems, '$', ['$.l2tp.routes'])).toEqual([at('$.l2tp.routesX')]);
  });

  it('call what is empty empty, once', () => {
    const check = {
      problems: [at('$.name', 'textTooShort'), at('$.name', 'textBlank'), at('$.id'), at('$.nat')],
      warnings: [],
    };
    const told = plainly(check, { name: '', id: 'x' }, 'This field is required.').problems;
    expect(told.map(({ path, text }) => `${path} ${text}`)).toEqual([
      ...['$.name This field is required.', '$.id notAPrefix', '$.nat notAPrefix'],
    ]);
  });

  it('have paths that are read back', () => {
    expect(segmentsOf('$.provider.name["de-AT"]')).toEqual(['provider', 'name', 'de-AT']);
    expect(segmentsOf('$.l2tp.routes[3].prefix')).toEqual(['l2tp', 'routes', 3, 'prefix']);
    expect(segmentsOf('$')).toEqual([]);
    expect(segmentsOf('$["a\\u0000b..."]')).toBeNull();
  });
});
