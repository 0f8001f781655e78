/** Words that the window makes itself: problems, findings' advice, the picture's sentence. In every language. */
import { describe, expect, it } from 'vitest';
import { ipcProblemCodes } from '../../src/shared/ipc/problem.ts';
import { exitNames } from '../../src/shared/report/exit-codes.ts';
import { languages } from '../../src/shared/text/languages.ts';
import { isTextKey, say } from '../../src/shared/text/text.ts';
import { english } from '../../src/shared/text/en/english.ts';
import { afterwardsText } from '../../src/renderer/steps/afterwards-text.ts';
import { outcomeOf, toneOf } from '../../src/renderer/steps/outcome.ts';
import { problemWords } from '../../src/renderer/steps/problem-words.ts';

describe('the problem panel', () => {
  it.each(ipcProblemCodes)('says what, why and what to do about %s, in every language', (code) => {
    const said = languages.map((language) => {
      const words = problemWords(language, {
        code,
        parameters: { name: 'x', file: 'y', code: 'z', field: 'psk', now: 'v', before: 'w' },
      });
      for (const text of Object.values(words)) expect(text).toMatch(/[ ].*[.]$/);
      return words.what;
    });
    expect(new Set(said).size).toBe(languages.length);
  });

  it('has words for no code that is not on the list', () => {
    for (const group of ['ipc', 'ipcWhy', 'ipcHelp']) {
      const found = Object.keys(english)
        .filter((key) => key.startsWith(`${group}.`))
        .map((key) => key.slice(group.length + 1));
      expect(found.sort()).toEqual([...ipcProblemCodes].sort());
    }
  });

  it('lets the reader of the certificate and the adapter say why', () => {
    const wrong = {
      code: 'certificateRefused',
      parameters: { code: 'wrongPassword', file: 'a.p12' },
    };
    const words = problemWords('en', { ...wrong, code: 'certificateRefused' });
    expect(words.what).toContain('a.p12');
    expect(words.why).toBe(say('en', 'pkcs12.wrongPassword'));
    const policy = problemWords('en', {
      code: 'pcNoAnswer',
      parameters: { why: 'executionPolicy', words: say('en', 'pc.executionPolicy') },
    });
    expect(policy.why).toBe(say('en', 'pc.executionPolicy'));
  });
});

describe('the window’s advice', () => {
  it('stands only for findings that the catalog advises on too, and never speaks of options', () => {
    const own = Object.keys(english).filter((key) => key.startsWith('wizardHelp.'));
    expect(own.length).toBeGreaterThan(5);
    for (const key of own) {
      expect(isTextKey(key.replace('wizardHelp.', 'help.'))).toBe(true);
      expect(english[key as keyof typeof english]).not.toContain('--');
    }
  });
});

describe('the ending', () => {
  it('has a picture and a title for every exit, in every language', () => {
    for (const exit of exitNames) {
      const outcome = outcomeOf(exit);
      expect(['good', 'note', 'warning', 'bad']).toContain(toneOf(outcome));
      for (const language of languages) {
        expect(say(language, 'resultPage.title', { outcome })).not.toBe('');
      }
    }
    expect(toneOf(outcomeOf('ok'))).toBe('good');
    expect(toneOf(outcomeOf('rollbackIncomplete'))).toBe('bad');
    expect(outcomeOf('blocked')).toBe('unchanged');
  });

  it('says what was done afterwards', () => {
    const done = afterwardsText('en', {
      operation: 'securityAssociations.delete',
      outcome: { status: 'done' },
    });
    expect(done).toBe('End old security associations with the server: done');
  });
});
