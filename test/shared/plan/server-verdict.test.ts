/** N2: what a server check found, or that there was none, stays said until a check has passed. */
import * as fc from 'fast-check';
import { receiptFrom1 } from '../../../src/main/transaction/migrations.ts';
import { describe, expect, it } from 'vitest';
import { serverText } from '../../../src/main/words/server-check-view.ts';
import {
  serverVerdict,
  verdictFinding,
  verdictNow,
  type ServerVerdict,
} from '../../../src/shared/server-check/verdict.ts';
import { languages } from '../../../src/shared/text/languages.ts';
import { receipt } from '../../../src/main/transaction/documents.ts';

const verdicts = serverVerdict.options;
const any = fc.constantFrom<ServerVerdict | undefined>(...verdicts, undefined);

describe('N2: the verdict', () => {
  it('is only taken back by a check that passed, in any sequence of runs', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ now: any, same: fc.boolean() })), (runs) => {
        let held: ServerVerdict | undefined;
        let isBad = false;
        for (const { now, same } of runs) {
          held = verdictNow(now, { verdict: held ?? null, sameSettings: same });
          if (now === 'passed') isBad = false;
          if (now === 'problem' || now === 'silent') isBad = true;
          if (isBad) expect(['problem', 'silent']).toContain(held);
          if (held === 'passed') expect(isBad).toBe(false);
        }
      }),
    );
  });

  it('a pass is believed for the settings that it was made with, and for no others', () => {
    for (const now of ['skipped', 'notAsked', undefined] as const) {
      expect(verdictNow(now, { verdict: 'passed', sameSettings: true })).toBe('passed');
      expect(verdictNow(now, { verdict: 'passed', sameSettings: false })).not.toBe('passed');
    }
  });

  it.each(verdicts)('%s: nothing is said after a pass alone, in every language', (verdict) => {
    for (const language of languages)
      expect(serverText(verdict, language) === '').toBe(verdict === 'passed');
    expect(verdictFinding(verdict)?.severity ?? 'none').toBe(
      { passed: 'none', problem: 'warning', silent: 'warning', notAsked: 'note', skipped: 'note' }[
        verdict
      ],
    );
  });

  it('a receipt of before has none, and opens', () => {
    const old = {
      profile: {
        id: '6f1c2d4e-0000-4000-8000-000000000001',
        revision: 1,
        name: 'Office',
        hash: 'h',
        kind: 'l2tp',
      },
      scope: 'user',
      transaction: 't',
      appliedAt: '2026-01-01T00:00:00Z',
      connectionName: 'Office',
      serverAddress: null,
      owned: [],
      paused: false,
    };
    expect(receipt.parse(receiptFrom1(old)).serverVerdict).toBeNull();
  });
});
