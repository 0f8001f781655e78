// The diagnosis table, row by row. Each case names every finding that it leads to, so that a row that holds too often fails too.
import { describe, expect, it } from 'vitest';
import { diagnose, diagnosisRows } from '../../../../src/main/ike/diagnosis/diagnose.ts';
import { notifyName } from '../../../../src/main/ike/codec/numbers.ts';
import { noProbes, type Observations } from '../../../../src/main/ike/diagnosis/observations.ts';
import { verdictOf } from '../../../../src/shared/server-check/amount.ts';
import { catalogOf, languages } from '../../../../src/shared/text/languages.ts';
import { sayCode } from '../../../../src/shared/text/text.ts';
import { touchedInputs } from '../../../shared/diagnosis/touched-inputs.ts';
import { wayCases } from './cases-of-the-way.ts';
import { resultOf } from './result-of.ts';
import { keysAgreed, notify, observed } from './sample-observations.ts';
import { cases } from './variants.ts';

describe('the diagnosis table', () => {
  it('has a case here for every row, and no row twice', () => {
    const codes = diagnosisRows.map(({ code }) => code);
    expect(Object.keys(cases).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(cases))(
    '%s',
    (code, { seen, codes, evidence, predicts, proof, verdict }) => {
      const { findings, hops, proof: told } = diagnose(seen);
      expect(findings.map((each) => each.code)).toEqual(codes);
      const own = findings.find((each) => each.code === code);
      if (evidence !== undefined) expect(own?.parameters).toMatchObject(evidence);
      expect(own?.predicts).toBe(predicts ?? null);
      if (proof !== undefined) expect(told).toBe(proof);
      expect(verdictOf(resultOf({ findings, hops, proof: told }, seen))).toBe(verdict);
      // Its words take what it gives, in every language.
      for (const language of languages) {
        const text = sayCode(language, 'check', code, own?.parameters ?? {});
        expect(catalogOf(language)).toHaveProperty([`check.${code}`]);
        expect(text).not.toMatch(new RegExp(`^${code}$|[{}]`));
      }
    },
  );

  it('strongSwan refuses aggressive mode whatever it speaks: where main mode was lost, that tells nothing', () => {
    const seen = wayCases['aggressiveOnly']?.seen ?? observed({});
    const refusedAs = (name: string) => {
      const aggressive = {
        ...seen.probes.aggressive,
        notifies: [notify(name, 'clear', 'message2')],
      };
      const probes = { ...seen.probes, aggressive } as Observations['probes'];
      return diagnose({ ...seen, probes }).findings.map(({ code }) => code);
    };
    expect(refusedAs('INVALID_ID_INFORMATION')).toContain('aggressiveOnly');
    expect(refusedAs('AUTHENTICATION_FAILED')).not.toContain('aggressiveOnly');
  });

  it.each(diagnosisRows.map(({ code, asks }) => [code, asks] as const))(
    '%s needs no other probe than it names, so that it costs what it says',
    (code, asks) => {
      const seen = seenOf(code);
      const kept = Object.entries(seen.probes).filter(([name]) =>
        (asks as readonly string[]).includes(name),
      );
      const probes = { ...noProbes, ...Object.fromEntries(kept) };
      expect(diagnose({ ...seen, probes }).findings.map((each) => each.code)).toContain(code);
    },
  );

  it.each(diagnosisRows)('$code reads what it says that it reads, and no more', (row) => {
    const seen = Object.values(cases).map((each) => each.seen);
    expect(touchedInputs(row, seen).sort()).toEqual([...row.reads].sort());
  });

  it.each(Array.from({ length: 30 }, (_, at) => at + 1))(
    'C1: notify %i, however protected, is a refusal or leaves the secret open, as its meaning says',
    (type) => {
      for (const protection of ['clear', 'encrypted', 'authenticated'] as const) {
        const said = { ...notify(notifyName(type), protection), type };
        const offer = keysAgreed({ ended: 'error', awaiting: 'message6', notifies: [said] });
        const { findings, proof } = diagnose(observed({ probes: { offer } }));
        const refused = said.meaning === 'refusal';
        const code = protection === 'authenticated' ? 'pskKnownButRefused' : 'pskRefused';
        expect(findings.map((each) => each.code)).toContain(refused ? code : 'exchangeSpoilt');
        expect(proof).toBe(refused ? 'refused' : 'notTested');
      }
    },
  );

  it('never calls a refusal or silence a proof', () => {
    for (const { seen } of Object.values(cases)) {
      const { findings, proof } = diagnose(seen);
      const main = seen.probes.offer4500 ?? seen.probes.offer;
      if (main?.serverProof !== 'verified') {
        expect(findings.filter((each) => each.confidence === 'proved')).toEqual([]);
        expect(['refused', 'noAnswer', 'notTested']).toContain(proof);
      }
    }
  });
});

function seenOf(code: string): Observations {
  const found = cases[code];
  if (found === undefined) throw new Error(`no case for ${code}`);
  return found.seen;
}
