import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/shared/text/languages.ts';
import { chooseText, say, sayCode } from '../../../src/shared/text/text.ts';

describe('say', () => {
  it('follows plural rules', () => {
    expect(say('en', 'list.heading', { count: 1 })).toBe('One VPN set up by Roadwarrior:');
    expect(say('en', 'list.heading', { count: 12 })).toBe('12 VPNs set up by Roadwarrior:');
  });

  it('shows times as the clock of this PC does', () => {
    const since = '2030-01-01T00:00:00Z';
    const clock = new Date(since).toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
    const said = say('en', 'result.busy', { pid: '7', since });
    expect(said).toContain(clock);
    expect(said).not.toMatch(/UTC|GMT/);
  });

  it('shows dates', () => {
    const parameters = { validUntil: '2030-12-31T11:59:59Z' };
    expect(sayCode('en', 'code', 'profileExpired', parameters)).toBe(
      'The profile expired on December 31, 2030.',
    );
  });

  it('shows dates and numbers as the language does', () => {
    const parameters = { validUntil: '2030-12-31T11:59:59Z' };
    expect(sayCode('nl', 'code', 'profileExpired', parameters)).toContain('31 december 2030');
    expect(sayCode('de', 'code', 'profileExpired', parameters)).toContain('31. Dezember 2030');
    expect(say('de', 'result.applied', { count: 1, seconds: 1.25 })).toContain('1,3 s');
  });

  it('does not compile without its parameters, nor with an unknown key', () => {
    const never = () => {
      // @ts-expect-error -- `version` is missing
      say('en', 'terminal.version', {});
      // @ts-expect-error -- no such key
      say('en', 'terminal.nothing');
      // @ts-expect-error -- `pid` is missing in a message with a date
      say('en', 'result.busy', { since: '2030-01-01T00:00:00Z' });
    };
    expect(never).toBeTypeOf('function');
  });
});

describe('sayCode', () => {
  it('gives the code where there are no words or a parameter is missing', () => {
    expect(sayCode('en', 'code', 'noSuchCode')).toBe('noSuchCode');
    expect(sayCode('en', 'code', 'serviceMissing')).toBe('serviceMissing');
  });

  it('takes text as it is: braces and tags of a profile are no message', () => {
    const said = sayCode('en', 'code', 'serviceMissing', { service: '{evil} <b>x</b>' });
    expect(said).toContain('{evil} <b>x</b>');
  });

  it('keeps the empty choice of a select', () => {
    const without = sayCode('en', 'code', 'authenticationByCertificate', {
      authority: 'CN=Example',
      serverName: '',
    });
    expect(without).not.toContain('must identify itself');
  });
});

describe('chooseText', () => {
  const map = { fr: 'français', de: 'deutsch', en: 'english' };
  it.each([
    ['de', 'deutsch'],
    ['de-CH', 'deutsch'],
    ['nl', 'english'],
  ])('%s', (language, text) => {
    expect(chooseText(map, language)).toBe(text);
  });
  it('takes the first one when there is no English, and a plain string as it is', () => {
    expect(chooseText({ fr: 'français' }, 'nl')).toBe('français');
    expect(chooseText('plain', 'nl')).toBe('plain');
  });
});

describe('languageFor', () => {
  it('takes the first part of a tag', () => {
    expect(languageFor('de')).toBe('de');
    expect(languageFor('nl-BE')).toBe('nl');
    expect(languageFor('DE_at')).toBe('de');
  });
  it('falls back to English', () => {
    expect(languageFor('en-GB')).toBe('en');
    expect(languageFor('xx')).toBe('en');
  });
});
