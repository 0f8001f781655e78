// How firm a finding is (D43): no firmer than the weakest thing that it rests on, whoever answers, and whatever the way does.
import { describe, expect, it } from 'vitest';
import { diagnose, diagnosisRows } from '../../../../src/main/ike/diagnosis/diagnose.ts';
import { variants } from './variants.ts';

const seen = variants();

describe('proved', () => {
  it('is nothing where the server of the profile has not proved itself: anybody has a key of his own', () => {
    for (const each of seen) {
      const { findings, proof } = diagnose(each);
      const firm = findings.filter(({ confidence }) => confidence === 'proved');
      if (proof !== 'provedRight') expect(firm).toEqual([]);
    }
  });

  it('is something of every word about a certificate that is trusted, and of no problem of one', () => {
    const about = (code: string) => diagnosisRows.find((row) => row.code === code)?.reads ?? [];
    for (const each of seen) {
      const { findings, proof } = diagnose(each);
      const own = findings.filter(({ code }) => about(code).includes('certificate'));
      for (const { severity, confidence } of own) {
        if (severity === 'problem') expect(confidence).toBe('answered');
        else if (confidence !== 'local') {
          expect(confidence).toBe(proof === 'provedRight' ? 'proved' : 'answered');
        }
      }
    }
  });

  it('is no refusal and no end that somebody on the way can bring about, sealed or not', () => {
    const problems = seen.flatMap((each) =>
      diagnose(each).findings.filter(
        ({ severity, confidence }) => severity === 'problem' && confidence === 'proved',
      ),
    );
    // All of them answer, under the keys of ESP, what was asked under them: loss and delay change no word of it.
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual([
      'accountRefused',
      'addressRefused',
      'l2tpSecretWanted',
      'pppMethodRefused',
      'quickModeForeign',
      'serverProofWrong',
      'userRefused',
    ]);
  });
});

describe('answered', () => {
  it('is what a server wants instead, only where ours was refused: not answered, it may have been lost', () => {
    for (const each of seen) {
      // Not `reach4500`, whose offer is refused by everybody.
      const { offer, offer4500, wide } = each.probes;
      const refused = [offer, offer4500, wide].some(
        (main) => main?.notifies.some(({ meaning }) => meaning === 'refusal') === true,
      );
      const answered = diagnose(each).findings.filter(
        ({ hop, severity, confidence }) =>
          hop === 'proposal' && severity === 'problem' && confidence === 'answered',
      );
      if (!refused) expect(answered).toEqual([]);
    }
  });

  it('and refused it is answered, not concluded from silence', () => {
    const both = (code: string) =>
      new Set(
        seen.flatMap((each) =>
          diagnose(each)
            .findings.filter((finding) => finding.code === code)
            .map(({ confidence }) => confidence),
        ),
      );
    for (const code of ['certificatesWanted', 'pskWanted', 'ikev2Only', 'aggressiveOnly']) {
      expect([code, both(code)]).toEqual([code, new Set(['silence', 'answered'])]);
    }
  });
});
