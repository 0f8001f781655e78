// What is said of a finding: to whom it gives the fault, what that side can do, and that it claims no more than was seen.
import { describe, expect, it } from 'vitest';
import { diagnose, diagnosisRows } from '../../../../src/main/ike/diagnosis/diagnose.ts';
import type { Observations } from '../../../../src/main/ike/diagnosis/observations.ts';
import { serverCheckToView } from '../../../../src/main/words/server-check-view.ts';
import { lintCodes } from '../../../../src/shared/certificate/lint-codes.ts';
import {
  policyProposal,
  policyWords,
  ruleProposals,
  ruleWords,
} from '../../../../src/shared/offers/chosen-proposals.ts';
import { ipsec } from '../../../../src/shared/profile/ipsec.ts';
import { customIpsecPolicy } from '../../../../src/shared/profile/l2tp.ts';
import { summaryOf, verdictOf } from '../../../../src/shared/server-check/amount.ts';
import type { ServerCheckView } from '../../../../src/shared/server-check/view.ts';
import { languages, type Language } from '../../../../src/shared/text/languages.ts';
import { say } from '../../../../src/shared/text/text.ts';
import { resultOf } from './result-of.ts';
import {
  keysAgreed,
  notify,
  observed,
  refusedOffer,
  silence,
  taken,
} from './sample-observations.ts';
import { cases } from './variants.ts';

const seenOf = (code: string): Observations => {
  const found = cases[code];
  if (found === undefined) throw new Error(`no case for ${code}`);
  return found.seen;
};
const viewOf = (seen: Observations, language: Language = 'en'): ServerCheckView =>
  serverCheckToView(resultOf(diagnose(seen), seen), language);
const wordsOf = ({ findings, summary }: ServerCheckView) =>
  [...findings.flatMap(({ text, client, server }) => [text, client, server]), summary].join('\n');
const findingIn = (view: ServerCheckView, code: string) =>
  view.findings.find((each) => each.code === code);
const codesOf = (seen: Observations) => diagnose(seen).findings.map(({ code }) => code);

describe('who can do something about it', () => {
  it('C3: no key for this address: an offer with certificates that strongSwan takes as well says nothing', () => {
    const seen = observed({
      probes: {
        offer: keysAgreed({
          ended: 'error',
          reached: 'message2',
          awaiting: 'message4',
          nat: 'unknown',
          notifies: [notify('INVALID_KEY_INFORMATION', 'clear', 'message4')],
        }),
        otherMethod: taken({ authentication: 'rsaSignature' }),
      },
    });
    expect(codesOf(seen)).toContain('keyExchangeRefused');
    expect(codesOf(seen)).not.toContain('certificatesWanted');
    expect(findingIn(viewOf(seen), 'keyExchangeRefused')?.text).toMatch(
      /no pre-shared key for the address/,
    );
  });

  it('C3: certificates are wanted only where the same offer with a key was refused, not lost', () => {
    const otherMethod = taken({ authentication: 'rsaSignature' });
    const asked = (wide: typeof otherMethod | null) =>
      codesOf(observed({ probes: { offer: refusedOffer(), wide, otherMethod } }));
    expect(asked(refusedOffer())).toContain('certificatesWanted');
    expect(asked(silence())).not.toContain('certificatesWanted');
    expect(asked(null)).not.toContain('certificatesWanted');
  });

  it('C4: a refused certificate may be the fault of the server’s own key, id or revocation list', () => {
    const finding = findingIn(viewOf(seenOf('certificateRefused')), 'certificateRefused');
    expect(finding?.text).toMatch(/the server: no private key for its own identity/);
    expect(finding?.text).toMatch(/revoked.*revocation list/);
    expect(finding?.client).toMatch(/only if the server refused yours/);
    expect(finding?.server).toMatch(/no RSA private key found.*crl-strict/);
  });

  it('C5: the policy is the fault, and the one that fits is named', () => {
    const wanted = (change: Parameters<typeof taken>[0], windowsList: boolean) =>
      findingIn(
        viewOf(
          observed({
            asked: { windowsList },
            probes: { offer: refusedOffer(), wide: taken(change) },
          }),
        ),
        'serverWantsOther',
      );
    const policy = wanted({ hash: 'SHA1', group: 14 }, false);
    expect(policy?.client).toMatch(/proposals in the profile don’t match.*AES256, SHA1, Group14/);
    expect(policy?.server).not.toMatch(/aes256-sha1-modp2048/);
    const windows = wanted({ encryption: 'AES128', hash: 'SHA1', group: 14 }, true);
    expect(windows?.client).toMatch(/can offer exactly that.*AES128, SHA1, Group14\.$/);
    expect(wanted({ group: 2 }, true)?.client).toMatch(/AES256, SHA1, Group2\. But that is weak/);
    expect(wanted({ group: 16 }, true)?.client).toMatch(/No profile can offer that/);
  });

  it('C5: every policy and every rule finds its own words again', () => {
    const { ikeEncryption, ikeIntegrity, dhGroup } = customIpsecPolicy.shape;
    for (const encryption of ikeEncryption.options) {
      for (const integrity of ikeIntegrity.options) {
        for (const group of dhGroup.options) {
          const policy = {
            ikeEncryption: encryption,
            ikeIntegrity: integrity,
            dhGroup: group,
            espCipher: 'AES256',
            espAuthentication: 'SHA196',
            pfs: 'None',
          } as const;
          const words = policyWords(policyProposal(policy, 'psk'));
          expect(words).toBe([encryption, integrity, group].join(', '));
        }
      }
    }
    const { mainMode } = ipsec.parse({
      remoteSubnets: ['198.51.100.0/24'],
      mainMode: { proposals: [{ encryption: 'AES192', integrity: 'SHA384', group: 'DH19' }] },
      quickMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA256' }] },
    });
    const [rule] = ruleProposals({ mainMode }, 'psk');
    expect(rule && ruleWords(rule)).toBe('AES192, SHA384, DH19');
  });

  it('C11: the CA that was not sent is named to whoever can send it', () => {
    const finding = findingIn(viewOf(seenOf('authorityUnknown')), 'authorityUnknown');
    expect(finding?.text).toMatch(/CN=Other CA.*intermediate CA whose certificate is missing/);
    expect(finding?.server).toMatch(/If “CN=Other CA” is an intermediate CA, send its certificate/);
  });

  it('C15: XAuth is named', () => {
    expect(wordsOf(viewOf(seenOf('xauthAnnounced')))).toMatch(/doesn’t support XAuth/);
  });

  it('C18: a certificate that is good was not looked up in any list', () => {
    for (const language of languages) {
      const { findings } = viewOf(seenOf('certificateProved'), language);
      expect(findings.find(({ code }) => code === 'certificateProved')?.text).toMatch(
        /revoked wasn’t checked|ingetrokken, is niet gecontroleerd|gesperrt ist, wurde nicht/,
      );
    }
  });
});

describe('never firmer than what was seen', () => {
  /** A sentence that calls something confirmed; "isn’t confirmed" and the like are none. */
  const claims =
    /\b(is (correct|confirmed|juist|bevestigd)|ist (richtig|bestätigt))\b|“ bestätigt\./i;

  it.each(Object.keys(cases))('C13: %s', (code) => {
    const { findings } = diagnose(seenOf(code));
    const firm = findings.some(({ confidence }) => confidence === 'proved');
    for (const language of languages) {
      const view = viewOf(seenOf(code), language);
      for (const { text, confidence } of view.findings) {
        if (confidence !== 'proved') expect(text).not.toMatch(claims);
      }
      if (!firm) expect(view.summary).not.toMatch(claims);
    }
  });

  it.each(Object.keys(cases))('C13: the summary of %s rests on a finding as firm', (code) => {
    const seen = seenOf(code);
    const result = resultOf(diagnose(seen), seen);
    const firm = result.findings.filter(
      ({ severity, confidence }) =>
        severity === 'problem' && (confidence === 'proved' || confidence === 'local'),
    );
    if (verdictOf(result) !== 'problem') return;
    expect(summaryOf(result)).toBe(firm.length > 0 ? 'problem' : 'problemAnswered');
    for (const language of languages) {
      const isPlain = viewOf(seen, language).summary === say(language, 'checkSummary.problem');
      expect(isPlain).toBe(firm.length > 0);
    }
  });

  it('C10: what leaves out a proof that was wanted is no good check', () => {
    const all = diagnosisRows.filter(({ leavesOut }) => leavesOut).map(({ code }) => code);
    // What only adds detail, and a step that this kind of profile does not have.
    const rest = ['lessAsked', 'tunnelNotAsked'];
    for (const code of all.filter((each) => !rest.includes(each))) {
      expect([code, cases[code]?.verdict]).toEqual([code, 'notMade']);
    }
    const ecdsa = observed({
      asked: { method: 'certificate', noProof: 'noUsableKey' },
      probes: { offer: keysAgreed() },
    });
    expect(viewOf(ecdsa)).toMatchObject({ verdict: 'notMade' });
    expect(wordsOf(viewOf(ecdsa))).toMatch(/can sign only with RSA keys/);
  });
});

describe('no raw code', () => {
  it.each(languages)('C12: of a certificate reaches a person in %s', (language) => {
    // `expired` is an English word too.
    const codes = lintCodes.filter((code) => /[A-Z]/.test(code));
    const raw = new RegExp(`\\b(${codes.join('|')})\\b|[{}]`);
    for (const code of Object.keys(cases)) {
      expect(wordsOf(viewOf(seenOf(code), language))).not.toMatch(raw);
    }
  });

  it('C12: what ends soon is to be renewed in time, and nothing else', () => {
    const finding = findingIn(viewOf(seenOf('serverExpiresSoon')), 'serverExpiresSoon');
    expect(finding?.text).toMatch(/expires on .*in 3 days/);
    expect(finding?.server).toMatch(/^Renew the certificate before that day/);
    expect(finding?.server).not.toMatch(/RSA|SHA/);
  });
});
