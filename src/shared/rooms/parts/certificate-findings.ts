/** What is to be said about the certificate before anything is touched: the lint, and what the PC's stores show. */
import type * as z from 'zod';
import { demands } from '../../certificate/by-kind.ts';
import { ekuOids } from '../../certificate/eku-oids.ts';
import { lintCodes, type LintFinding } from '../../certificate/lint-codes.ts';
import {
  lintMaterial,
  lintStore,
  type LintContext,
  type MyStoreEntry,
} from '../../certificate/lint.ts';
import { mayBeOneKey } from '../../certificate/namesakes.ts';
import type { Facts } from '../../profile-plan/facts.ts';
import type { Finding } from '../../plan/step.ts';
import type { Answers } from '../../port/query.ts';
import type { storedCertificate } from '../../port/values.ts';
import { isDialled, type Kind } from '../../profile/kind.ts';
import { isIpAddress } from '../../profile/fields.ts';
import type { Profile } from '../../profile/profile.ts';
import { certificateWay, machineCertificate } from './machine-certificate.ts';
import { sayer } from './say.ts';

/** A rule names its CA as the root (D20): without it there, nobody's certificate is ever accepted (13887). */
const withoutRoot: Record<Kind, Finding['severity']> = { l2tp: 'warning', ipsec: 'block' };

/** The store says that there is a key, and there is none: "there" is not "works" (F20). */
export const keyGoneCode = 'certificateKeyGone';

type Stored = z.infer<typeof storedCertificate>;
type Lint = Pick<LintFinding, 'code' | 'severity' | 'parameters'>;

export const certificateFindingCodes = [
  'certificateLocked',
  'certificateNotFound',
  'certificateWithoutKey',
  keyGoneCode,
  'authorityNotOnThisPc',
  'authorityNamesake',
  'chosenAmongNamesakes',
  ...lintCodes,
] as const;
type Code = (typeof certificateFindingCodes)[number];

/** The findings of the room `certificateKey`; `answer` must know the stores My and Root. */
export function certificateFindings(
  profile: Profile,
  facts: Facts,
  answer: Answers,
): Finding<Code>[] {
  const way = certificateWay(profile);
  if (way === 'none') return [];
  const say = sayer<Code>('certificateKey');
  if (way === 'imported' && facts.material === null) {
    return [say('certificateLocked', 'need', { secret: 'keyBundlePassword' })];
  }
  if (way === 'onThisPc' && facts.chosenCertificate === null) {
    return [say('certificateNotFound', 'block')];
  }
  const store = (name: 'My' | 'Root') => {
    const read = answer({ kind: 'certificate.list', store: name });
    return read?.ok === true ? read.value : null;
  };
  const mine = store('My') ?? [];
  const lints =
    way === 'imported' ? lintImported(profile, facts, mine) : lintChosen(profile, facts, mine);
  const severity = { error: 'block', warning: 'warning', note: 'note' } as const;
  const found = lints.map((lint) => say(lint.code, severity[lint.severity], lint.parameters));

  const certificate = machineCertificate(profile, facts);
  if (certificate === null) return found;
  const { thumbprint, subject, authority } = certificate;
  if (mine.some((each) => each.thumbprint === thumbprint && !each.hasKey)) {
    // We could not put it back as it was: the person removes it, or imports its key.
    found.push(say('certificateWithoutKey', 'block', { subject, thumbprint }));
  }
  if (mine.some((each) => each.thumbprint === thumbprint && each.keyGone === true)) {
    found.push(say(keyGoneCode, 'block', { subject, thumbprint }));
  }
  if (hasRival(profile, facts.chosenCertificate, mine))
    found.push(say('chosenAmongNamesakes', 'warning', { subject, thumbprint }));
  const roots = store('Root');
  const named = roots?.filter((root) => root.issuerDer.toUpperCase() === authority.der);
  const others = named?.filter((root) => !mayBeOneKey(root.subjectKeyId, authority.keyId)) ?? [];
  if (!authority.brought && named?.length === others.length) {
    found.push(
      say('authorityNotOnThisPc', withoutRoot[profile.kind], { authority: authority.name }),
    );
  }
  // R8: a rule names its CA by name alone (windows-facts 4).
  if (demands[profile.kind].namesOurs)
    for (const other of others)
      found.push(
        say('authorityNamesake', 'warning', {
          authority: authority.name,
          thumbprint: other.thumbprint,
        }),
      );
  return found;
}

/** What the lint has to know beside the certificate itself. `windows`: `major.minor.build`. */
export function lintContextOf(profile: Profile, now: string, windows: string): LintContext {
  const { address, certificateNames } = profile.server;
  const names = certificateNames.length > 0 ? certificateNames : [address];
  return {
    now,
    purpose: profile.kind,
    windowsBuild: Number(windows.split('.')[2]),
    serverNames: names.filter((name) => !isIpAddress(name)),
    // A rule compares the certificate with the names that the profile gives, never with the address (D20).
    serverIsIpAddress: isDialled[profile.kind] && isIpAddress(address),
  };
}

function lintImported(profile: Profile, facts: Facts, mine: readonly Stored[]): Lint[] {
  const { material, now, host } = facts;
  if (material === null) return [];
  const context = lintContextOf(profile, now, host.windows);
  const entries: MyStoreEntry[] = mine.map((each) => ({
    ...each,
    issuerDer: each.issuerDer.toUpperCase(),
    hasPrivateKey: each.hasKey,
  }));
  return [...lintMaterial(material, context), ...lintStore(material, entries, profile.kind)];
}

/** A certificate that is on the PC already: what its store entry tells, in the lint's own codes. */
function lintChosen(profile: Profile, facts: Facts, mine: readonly Stored[]): Lint[] {
  const chosen = facts.chosenCertificate;
  if (chosen === null) return [];
  const { subject, notBefore, notAfter, keyType, ekus } = chosen;
  const { takesEcKey, withoutClientEku, namesOurs } = demands[profile.kind];
  const found: Lint[] = [];
  const say = (
    code: Lint['code'],
    severity: Lint['severity'],
    parameters: Lint['parameters'] = {},
  ) => found.push({ code, severity, parameters });
  const at = Date.parse(facts.now);
  if (Date.parse(notAfter) < at) say('expired', 'error', { role: 'leaf', subject, notAfter });
  if (Date.parse(notBefore) > at) say('notYetValid', 'error', { role: 'leaf', subject, notBefore });
  if (!chosen.hasKey) say('noPrivateKey', 'error');
  if (keyType === 'other') say('unsupportedKeyType', 'error', { type: 'other', curve: '' });
  if (!takesEcKey && keyType.startsWith('ECDSA'))
    say('ecKeyWithL2tp', 'error', { curve: keyType === 'ECDSA256' ? 'P-256' : 'P-384' });
  if (ekus?.some((eku) => clientEkus.includes(eku)) === false)
    say('ekuMissingClientAuth', withoutClientEku, { ekus: ekus.join(' ') });
  for (const other of namesOurs ? [] : mine) {
    if (other.thumbprint === chosen.thumbprint || !other.hasKey) continue;
    if (!isNamedAlike(other, chosen)) continue;
    const { thumbprint, issuer } = other;
    const isSame = mayBeOneKey(other.authorityKeyId, chosen.authorityKeyId);
    const code = isSame ? 'secondCertificateOfSameCa' : 'certificateOfNamesakeCa';
    say(code, 'warning', { subject: other.subject, thumbprint, issuer });
  }
  return found;
}

/** R8: the profile describes its certificate by the name of a CA, and several CAs have it. */
function hasRival(profile: Profile, chosen: Stored | null, mine: readonly Stored[]): boolean {
  const { authentication } = profile;
  if (chosen === null || authentication.method !== 'certificate') return false;
  const { source } = authentication;
  if (source.kind !== 'onThisPc' || source.thumbprint !== undefined) return false;
  return mine.some(
    (other) =>
      other.hasKey &&
      (source.eku ?? []).every((oid) => other.ekus?.includes(oid) === true) &&
      isNamedAlike(other, chosen) &&
      !mayBeOneKey(other.authorityKeyId, chosen.authorityKeyId),
  );
}

function isNamedAlike(a: Stored, b: Stored): boolean {
  return a.issuerDer.toUpperCase() === b.issuerDer.toUpperCase();
}

const clientEkus: readonly string[] = [ekuOids.clientAuth, ekuOids.ikeIntermediate, ekuOids.any];
