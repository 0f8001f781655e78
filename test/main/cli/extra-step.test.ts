// --full and --user, and who signs in.
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import { CliEnd } from '../../../src/main/cli/cli-end.ts';
import { allCommands } from '../../../src/main/cli/commands/all-commands.ts';
import { refuseUnusedUser, unusedSecrets } from '../../../src/main/cli/unused-options.ts';
import { credentialsOf, userOf } from '../../../src/main/pipeline/ppp-user.ts';
import { languages } from '../../../src/shared/text/languages.ts';
import { profile, type Profile } from '../../../src/shared/profile/profile.ts';
import { limitOf } from '../../../src/main/ike/diagnosis/check-limits.ts';
import { peapXml } from '../../shared/profile/eap-xml.ts';

function commandOf(...argv: readonly string[]) {
  const parsed = parseCommandLine(argv);
  return parsed.kind === 'command' ? parsed.command : parsed;
}

describe('--full', () => {
  it('belongs to --check-server, and takes its time', () => {
    expect(commandOf('--check-server', 'a.vpnprofile')).toMatchObject({
      full: false,
      user: null,
      timeoutSeconds: null,
    });
    expect(commandOf('--check-server', 'a.vpnprofile', '--full', '--user', 'alice')).toMatchObject({
      full: true,
      user: 'alice',
      timeoutSeconds: null,
    });
    expect([limitOf({ depth: 'normal' }), limitOf({ depth: 'full', limitMs: null })]).toEqual([
      20_000, 120_000,
    ]);
    expect(commandOf('--check-server', 'a.vpnprofile', '--full', '--timeout', '30')).toMatchObject({
      timeoutSeconds: 30,
    });
  });

  it.each([
    [['--apply', 'a.vpnprofile', '--full'], 'check-server'],
    [['--plan', 'a.vpnprofile', '--user', 'alice'], 'check-server'],
    [['--check-server', 'a.vpnprofile', '--user', 'alice'], '--full'],
  ])('%j is refused', (argv, named) => {
    const refused = commandOf(...argv);
    expect(refused).toMatchObject({ kind: 'wrong' });
    expect(refused).toHaveProperty('message', expect.stringContaining(named));
  });
});

const common = {
  profileVersion: 1,
  id: '6f1c2d4e-0000-4000-8000-0000000000aa',
  revision: 1,
  name: 'Office',
  provider: { name: 'Example' },
  server: { address: 'vpn.example.com' },
  authentication: { method: 'psk' },
};
const of = (l2tp: object): Profile =>
  profile.parse({ ...common, kind: 'l2tp', l2tp: { methods: ['mschapv2'], ...l2tp } });
const pureIpsec = profile.parse({
  ...common,
  kind: 'ipsec',
  ipsec: {
    remoteSubnets: ['198.51.100.0/24'],
    mainMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }] },
    quickMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA256' }] },
  },
});

describe('C17: no option of check-server is ignored without a word', () => {
  const refusal = (one: Profile, language: (typeof languages)[number] = 'en') => {
    try {
      refuseUnusedUser(one, 'bob', language);
    } catch (error) {
      if (error instanceof CliEnd) return { exit: error.exit, words: error.messages.join() };
    }
    return null;
  };

  it('a user where the profile has one, or can have none, is a fault of the line', () => {
    expect(refusal(of({ userName: 'alice' }))).toEqual({
      exit: 'badArguments',
      words: '--user can’t be used with this profile: it names its own user.',
    });
    const others = [
      of({ useWindowsCredentials: true }),
      of({ methods: ['eap'], eapXml: peapXml }),
      pureIpsec,
    ];
    const words = others.map((one) => refusal(one)?.words);
    expect(new Set(words).size).toBe(3);
    for (const language of languages) {
      expect(others.map((one) => refusal(one, language)?.words)).not.toContain(undefined);
    }
    expect(refusal(of({}))).toBeNull();
    expect(() => {
      refuseUnusedUser(of({ userName: 'alice' }), null, 'en');
    }).not.toThrow();
  });

  it('a user counts wherever it is not refused: both rules are one', () => {
    const all = [of({}), of({ userName: 'alice' }), of({ useWindowsCredentials: true }), pureIpsec];
    for (const one of all) expect(userOf(one, 'bob') === 'bob').toBe(refusal(one) === null);
  });

  it('secrets that nobody asks for are named', () => {
    const given = { psk: 'a', password: 'b', pkcs12Password: 'c' };
    expect(unusedSecrets(of({}), given, true)).toEqual(['pkcs12Password']);
    expect(unusedSecrets(of({}), given, false)).toEqual(['pkcs12Password', 'password']);
    expect(unusedSecrets(pureIpsec, given, true)).toEqual(['pkcs12Password', 'password']);
    expect(unusedSecrets(of({}), { psk: 'a' }, false)).toEqual([]);
  });

  it('there are no other options that a profile could make useless', () => {
    expect([...allCommands.checkServer.options].sort()).toEqual([
      'full',
      'secrets',
      'timeout',
      'user',
    ]);
  });
});

describe('who signs in', () => {
  it.each([
    [{ userName: 'alice' }, null, 'alice'],
    [{ userName: 'alice' }, 'bob', 'alice'],
    [{}, 'bob', 'bob'],
    [{}, null, null],
    [{ realmSuffix: '@example.com' }, 'bob', 'bob@example.com'],
    [{ realmSuffix: '@example.com' }, 'bob@example.org', 'bob@example.org'],
    [{ useWindowsCredentials: true }, 'bob', null],
  ])('%j and typed %j: %j', (l2tp, typed, expected) => {
    expect(userOf(of(l2tp), typed)).toBe(expected);
  });

  it('nobody without a password', () => {
    expect(credentialsOf(of({ userName: 'alice' }), {}, null)).toBeNull();
    expect(credentialsOf(of({}), { password: 'example' }, null)).toBeNull();
    const credentials = credentialsOf(of({ userName: 'alice' }), { password: 'example' }, null);
    expect(credentials?.userName).toBe('alice');
    expect(JSON.stringify(credentials)).not.toContain('example');
  });
});
