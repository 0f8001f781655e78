// S8: with a pre-shared key, the trial log-in says before it asks the server what anyone who knows that key would get.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../../src/shared/text/languages.ts';
import { say } from '../../../src/shared/text/text.ts';
import { changed, closedServer, example, roadwarrior, scratch } from './program.ts';

let place: ReturnType<typeof scratch>;

beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

/** What has to be in it, whatever the words around it are. */
const essence = {
  en: ['can impersonate the VPN server', 'MS-CHAPv2', 'offline'],
  de: ['als der VPN-Server ausgeben', 'MS-CHAPv2', 'offline'],
  nl: ['voordoen als de VPN-server', 'MS-CHAPv2', 'offline'],
} as const;

/** Nothing listens there: what is said before the server is asked is said all the same. */
const server = { address: closedServer() };
const trial = (file: string, language: string) => {
  const secrets = place.file('secrets.json', '{"password":"example-only"}');
  const args = ['--check-server', file, '--full', '--secrets', secrets, '--lang', language];
  return roadwarrior([...args, '--pc', place.pc, '--timeout', '5']);
};

describe('S8: the trial log-in with a pre-shared key', { timeout: 60_000 }, () => {
  it.each(languages)('says that others may be the server (%s)', async (language) => {
    const file = place.file('here.json', changed('l2tp-psk.json', { server }));
    const { stdout, stderr } = await trial(file, language);
    const said = `${stdout}${stderr}`;
    for (const words of essence[language]) expect(said).toContain(words);
    expect(said.indexOf(essence[language][0])).toBeLessThan(said.lastIndexOf(server.address));
    expect(said).not.toContain('example-only');
  });

  it('says nothing of it where a certificate proves the server', async () => {
    const { stdout, stderr } = await trial(example('l2tp-certificate.json'), 'en');
    expect(`${stdout}${stderr}`).not.toContain(say('en', 'serverCheck.fullWithPsk'));
  });
});
