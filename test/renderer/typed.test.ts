import { describe, expect, it } from 'vitest';
import { emptyTyped, missingIn, secretsFrom } from '../../src/renderer/steps/typed.ts';
import {
  asksAnything,
  certificateChosen,
  certificateLooked,
  toNeeds,
} from '../../src/renderer/steps/transitions.ts';
import { certificate, file, noNeeds, pskNeeds, review } from './samples.ts';

const step = (needs: typeof noNeeds) => toNeeds(review, needs);

describe('a locked certificate', () => {
  const needs = { ...noNeeds, pkcs12Password: true };
  const refused = (code: string) =>
    ({ result: 'refused', name: 'a.p12', code, text: 't', todo: '' }) as const;

  it('has no wrong password before one was typed', () => {
    const locked = { ...needs, certificate: refused('wrongPassword') };
    expect(step(locked).needs.certificate).toBeNull();
    const damaged = { ...needs, certificate: refused('truncated') };
    expect(step(damaged).needs.certificate).toEqual(refused('truncated'));
  });
});

describe('what a person types', () => {
  it('starts with the user name of the profile and with no secret', () => {
    expect(emptyTyped(pskNeeds)).toEqual({
      psk: '',
      userName: 'ada',
      password: '',
      pkcs12Password: '',
    });
  });

  it('is missing field by field', () => {
    const typed = emptyTyped(pskNeeds);
    expect(missingIn(step(pskNeeds), typed)).toEqual(['psk', 'password']);
    expect(missingIn(step(pskNeeds), { ...typed, userName: ' ' })).toContain('userName');
    expect(missingIn(step(pskNeeds), { ...typed, psk: 'k', password: 'p' })).toEqual([]);
  });

  it('needs the certificate chosen and opened', () => {
    const needs = { ...noNeeds, certificateFile: true, pkcs12Password: true };
    const typed = emptyTyped(needs);
    expect(missingIn(step(needs), typed)).toEqual(['certificate']);
    const chosen = certificateChosen(step(needs), file);
    expect(missingIn(chosen, { ...typed, pkcs12Password: 'x' })).toEqual(['certificate']);
    expect(missingIn(certificateLooked(chosen, certificate), typed)).toEqual([]);
    const refused = {
      result: 'refused',
      name: 'a',
      code: 'wrongPassword',
      text: '',
      todo: '',
    } as const;
    expect(missingIn(certificateLooked(chosen, refused), typed)).toEqual(['certificate']);
  });

  it('forgets what another file held', () => {
    const needs = { ...noNeeds, certificateFile: true, certificate };
    expect(certificateChosen(step(needs), file).needs.certificate).toBeNull();
  });

  it('sends only what was asked for', () => {
    const typed = { psk: 'k', userName: ' ada ', password: 'p', pkcs12Password: '' };
    expect(secretsFrom(pskNeeds, typed)).toEqual({ psk: 'k', userName: 'ada', password: 'p' });
    expect(secretsFrom(noNeeds, { ...typed, pkcs12Password: 'c' })).toEqual({
      pkcs12Password: 'c',
    });
  });

  it('is skipped when nothing is asked', () => {
    expect(asksAnything(noNeeds)).toBe(false);
    expect(asksAnything({ ...noNeeds, certificate })).toBe(true);
    for (const name of ['psk', 'certificateFile', 'pkcs12Password', 'password'] as const) {
      expect(asksAnything({ ...noNeeds, [name]: true })).toBe(true);
    }
  });
});
