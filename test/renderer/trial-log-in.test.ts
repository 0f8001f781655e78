/** S8: before a trial log-in the window says what a key that others know is worth, and says it where there is one. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { TrialLogIn } from '../../src/renderer/components/trial-log-in.tsx';
import { languages } from '../../src/shared/text/languages.ts';
import { draw, plain } from './draw.ts';
import { app, review } from './samples.ts';

/** What has to be in it, whatever the words around it are. */
const essence = {
  en: ['impersonate the VPN server', 'MS-CHAPv2', 'offline', 'network you trust'],
  de: ['als der VPN-Server ausgeben', 'MS-CHAPv2', 'offline', 'Netzwerk an, dem Sie vertrauen'],
  nl: ['voordoen als de VPN-server', 'MS-CHAPv2', 'offline', 'netwerk dat u vertrouwt'],
} as const;

describe('S8: the trial log-in with a pre-shared key', () => {
  it.each(languages)('says that others may be the server (%s)', (language) => {
    const said = plain(
      draw(createElement(TrialLogIn, { review: { ...review, method: 'psk' } }), {
        app: { ...app, language },
      }),
    );
    const without = plain(
      draw(createElement(TrialLogIn, { review: { ...review, method: 'certificate' } }), {
        app: { ...app, language },
      }),
    );
    for (const words of essence[language]) expect(said).toContain(words);
    expect(without).not.toContain('MS-CHAPv2');
  });
});

describe('what is typed for a trial log-in', () => {
  it.each([
    ['typed', true, true],
    ['named', false, true],
    ['windowsUser', false, false],
    ['eap', false, false],
    ['kind', false, false],
  ] as const)('user %s: nothing that would be ignored', (trialUser, user, password) => {
    const drawn = plain(
      draw(createElement(TrialLogIn, { review: { ...review, trialUser } }), { app }),
    );
    const has = (words: string) => drawn.includes(words);
    expect([has('User name'), has('Password'), has('Leave a field empty')]).toEqual([
      user,
      password,
      password,
    ]);
  });
});
