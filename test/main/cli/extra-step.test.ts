// --full and --user, and who signs in.
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import { credentialsOf, userOf } from '../../../src/main/pipeline/ppp-user.ts';
import { profile, type Profile } from '../../../src/shared/profile/profile.ts';

function commandOf(...argv: readonly string[]) {
  const parsed = parseCommandLine(argv);
  return parsed.kind === 'command' ? parsed.command : parsed;
}

describe('--full', () => {
  it('belongs to --check-server, and takes its time', () => {
    expect(commandOf('--check-server', 'a.vpnprofile')).toMatchObject({
      full: false,
      user: null,
      timeoutSeconds: 20,
    });
    expect(commandOf('--check-server', 'a.vpnprofile', '--full', '--user', 'alice')).toMatchObject({
      full: true,
      user: 'alice',
      timeoutSeconds: 60,
    });
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

describe('who signs in', () => {
  const of = (l2tp: object): Profile =>
    profile.parse({
      profileVersion: 1,
      id: '6f1c2d4e-0000-4000-8000-0000000000aa',
      revision: 1,
      name: 'Office',
      provider: { name: 'Example' },
      server: { address: 'vpn.example.com' },
      authentication: { method: 'psk' },
      kind: 'l2tp',
      l2tp: { methods: ['mschapv2'], ...l2tp },
    });

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
