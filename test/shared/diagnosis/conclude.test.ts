/** The doctor's engine: what rows say together. It knows no PC; the rows here are made up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Basis, type Cause } from '../../../src/shared/diagnosis/cause.ts';
import { conclude, leading, type Ended } from '../../../src/shared/diagnosis/conclude.ts';
import { known, type Known } from '../../../src/shared/diagnosis/known.ts';

interface Facts {
  readonly key: Known<boolean>;
  readonly way: Known<boolean>;
}
const all: Facts = { key: known(true), way: known(true) };
const notAsked: Known<boolean> = { is: 'notAsked', why: 'needsAdministrator' };
const ended: Ended = { number: 789, stage: 'link' };

function row(code: string, own: Partial<Cause<Facts>> = {}): Cause<Facts> {
  return {
    ...{ code, name: code, where: 'here', numbers: [789], stages: ['link'], reads: ['key'] },
    ...{ basis: 'local', when: ({ key }) => (key ? {} : null) },
    ...own,
  };
}
const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);

describe('judge', () => {
  it.each([
    [{ key: known(true) }, 'holds'],
    [{ key: known(false) }, 'not'],
    [{ key: notAsked }, 'notAsked'],
    [{ key: { is: 'unreadable', why: 'failed' } }, 'unreadable'],
    [{ key: { is: 'crashed' } }, 'crashed'],
  ] as const)('%j: %s', (facts, is) => {
    expect(judge(row('A'), { ...all, ...facts }).is).toBe(is);
  });

  it('takes the worst of what it reads, and never looks at what it does not name', () => {
    const both = row('A', { reads: ['key', 'way'] });
    expect(judge(both, { key: notAsked, way: { is: 'crashed' } }).is).toBe('crashed');
    expect(judge(row('A'), { ...all, way: { is: 'crashed' } }).is).toBe('holds');
  });

  it('a row that throws is crashed, and takes no other with it', () => {
    const bad = row('A', {
      when: () => {
        throw new Error('a defect');
      },
    });
    const { causes, open } = conclude([bad, row('B')], all, ended);
    expect(codes(causes)).toEqual(['B']);
    expect(open).toEqual([{ name: 'A', why: 'crashed' }]);
  });
});

describe('conclude', () => {
  it('puts what is read from this PC with its own number first, a number alone last', () => {
    const bases: readonly Basis[] = ['number', 'silence', 'agreeing', 'answered', 'local'];
    const rows = bases.map((basis) => row(basis, { basis }));
    const { causes } = conclude(rows, all, ended);
    expect(causes.map(({ code, sure }) => [code, sure])).toEqual([
      ['local', 'proved'],
      ['answered', 'likely'],
      ['agreeing', 'likely'],
      ['silence', 'possible'],
      ['number', 'possible'],
    ]);
  });

  it('nothing is proved by silence or by a number alone, whatever the number', () => {
    const basis = fc.constantFrom<Basis>('silence', 'number', 'answered', 'agreeing');
    const number = fc.constantFrom(789, 809, null);
    fc.assert(
      fc.property(basis, number, (from, windows) => {
        const { causes } = conclude([row('A', { basis: from })], all, {
          number: windows,
          stage: null,
        });
        expect(causes.every(({ sure }) => sure !== 'proved')).toBe(true);
      }),
    );
  });

  it('what leads to another number stands beside, and is no cause', () => {
    const { causes, besides } = conclude([row('A', { numbers: [691] }), row('B')], all, ended);
    expect([codes(causes), codes(besides)]).toEqual([['B'], ['A']]);
  });

  it('without a number what is read here is likely, and nothing is against it', () => {
    const { causes, besides } = conclude([row('A', { numbers: [691] })], all, {
      number: null,
      stage: null,
    });
    expect(causes.map(({ sure }) => sure)).toEqual(['likely']);
    expect(besides).toEqual([]);
  });

  it('a symptom is not told while its cause stands', () => {
    const rows = [
      row('A', { dependsOn: ['B'] }),
      row('B', { reads: ['way'], when: ({ way }) => (way ? {} : null) }),
    ];
    expect(codes(conclude(rows, all, ended).causes)).toEqual(['B']);
    expect(codes(conclude(rows, { ...all, way: known(false) }, ended).causes)).toEqual(['A']);
  });

  it('tells what is ruled out, by what, and what nobody could tell', () => {
    const facts = { key: known(false), way: notAsked };
    const said = conclude([row('A'), row('B', { reads: ['way'] })], facts, ended);
    expect(said.ruledOut).toEqual([{ name: 'A', by: ['key'] }]);
    expect(said.open).toEqual([{ name: 'B', why: 'notAsked' }]);
  });

  it('of the same firmness the one stands first that belongs to the stage; else it is a tie', () => {
    const far = row('A', { stages: ['signIn'] });
    expect(codes(leading(conclude([far, row('B')], all, ended)))).toEqual(['B']);
    expect(codes(leading(conclude([row('A'), row('B')], all, ended)))).toEqual(['A', 'B']);
    expect(leading(conclude([], all, ended))).toEqual([]);
  });
});
