// What a check found, as the window tells it: the words are main's, the same as on the terminal.
import { createElement, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { DriftReport } from '../../src/renderer/components/drift-report.tsx';
import { ResultDetails } from '../../src/renderer/components/result/result-details.tsx';
import type { VerificationView } from '../../src/shared/ipc/views.ts';
import { draw, plain } from './draw.ts';
import { applied } from './samples.ts';

const psk = { room: 'phase1AuthSet', key: 'phase1AuthSet:{}', scope: 'machine' as const };
const fine: VerificationView = {
  id: 'an-id',
  restart: false,
  asWanted: true,
  drift: [],
  unreadable: [],
  notInForce: [],
  notSeen: [],
};

/** As a person reads it: without the style sheet of the frame around it. */
const read = (element: ReactElement) => plain(draw(element).replace(/<style.*?<\/style>/gs, ''));
const told = (change: Partial<VerificationView>) =>
  read(createElement(DriftReport, { primary: true, verification: { ...fine, ...change } }));

describe('a check of what is set up', () => {
  it('is plain when all was seen and is well', () => {
    expect(told({})).toBe('Checked: nothing has changed since setup.');
  });

  it('F13: is not green while Windows still has to be restarted', () => {
    expect(told({ restart: true })).toContain(
      'shutting down and turning the PC on again isn’t enough',
    );
    const drawn = draw(
      createElement(DriftReport, { primary: true, verification: { ...fine, restart: true } }),
    );
    expect(drawn).toContain('rw-tone-note');
    expect(drawn).not.toContain('rw-tone-good');
  });

  it('says what Windows never shows', () => {
    expect(told({ notSeen: [{ room: 'credentials', text: 'the remembered user' }] })).toBe(
      'Checked: nothing has changed since setup. Not checked, because Windows never shows them: the remembered user.',
    );
  });

  it('claims no more than this window could read', () => {
    const words = told({ unreadable: [{ ...psk, text: 'the proof of identity' }] });
    expect(words).toContain('nothing this window can read');
    expect(words).toContain('These settings couldn’t be read: the proof of identity. ');
    expect(words).not.toContain('never shows');
  });

  it('offers nothing to put right where nothing is known to be wrong', () => {
    const words = told({ asWanted: false, unreadable: [{ ...psk, text: 'the proof' }] });
    expect(words).toContain('Some settings couldn’t be read');
    expect(words).not.toContain('Settings have changed');
    expect(words).not.toContain('Choose the profile');
  });

  it('names a rule that Windows does not follow', () => {
    const finding = {
      code: 'ruleNotInForce',
      parameters: {},
      severity: 'warning' as const,
      room: 'ipsecRule',
      text: 'The rule is not in force.',
      todo: '',
    };
    const words = told({ asWanted: false, notInForce: [finding] });
    expect(words).toContain('Windows isn’t using it');
    expect(words).toContain('The rule is not in force.');
    expect(words).toContain('Choose the profile');
  });
});

describe('the result of an apply', () => {
  it('tells apart what could not be read and what is never shown, in words', () => {
    const verification = {
      ...fine,
      drift: [],
      unreadable: [{ ...psk, text: 'the proof of identity' }],
      notSeen: [{ room: 'credentials', text: 'the remembered user' }],
    };
    const words = read(
      createElement(ResultDetails, { changes: [], result: { ...applied, verification } }),
    );
    expect(words).toContain('These settings couldn’t be read: the proof of identity.');
    expect(words).toContain('because Windows never shows them: the remembered user.');
  });
});
