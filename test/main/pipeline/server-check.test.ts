// What the job around the server check adds: the proof out of profile and secrets, and whether a VPN of this PC is up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/main/ike/diagnosis/question.ts';
import type { GivenSecrets } from '../../../src/main/pipeline/prepare.ts';
import {
  runServerCheck,
  type ServerCheckInput,
  type ServerCheckPort,
} from '../../../src/main/pipeline/server-check.ts';
import type { Answer, Query } from '../../../src/shared/port/query.ts';
import { profile as profileSchema, type Profile } from '../../../src/shared/profile/profile.ts';
import { serverCheckResult } from '../../../src/shared/server-check/result.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const example = (name: string): Profile =>
  profileSchema.parse(JSON.parse(readFileSync(join(examples, name), 'utf8')));
const address = '203.0.113.10';

/** What the server's name resolves to. */
const resolved = ['2001:db8::10', address, '203.0.113.11'];
/** What the resolver knows besides the server. */
const names: Readonly<Record<string, readonly string[]>> = {
  'alias.example.com': [address],
  'other.example.com': ['198.51.100.9'],
};

/** Answers as the PC would; what is not told cannot be read. */
function ran(
  profile: Profile,
  given: GivenSecrets,
  answers: (query: Query) => unknown,
  installed: readonly { id: string; serverAddress: string | null }[] = [],
  readBeside: ServerCheckInput['readBeside'] = (file) => readFileSync(join(examples, file)),
  planned: string | null = null,
) {
  let question: Question | null = null;
  let vpn: string | null = null;
  let first: string | null = null;
  const port: ServerCheckPort = {
    check: async (asked, vpnOf, { prefer }) => {
      question = asked;
      first = prefer?.(resolved) ?? null;
      vpn = await vpnOf([address], (name) =>
        Promise.resolve(/^[\d.]+$/.test(name) ? [name] : (names[name] ?? null)),
      );
      return serverCheckResult.parse({
        at: '2026-11-23T12:00:00Z',
        server: asked.asked.server,
        address,
        addresses: [address],
        method: asked.asked.method,
        ended: 'finished',
        milliseconds: 1,
        hops: [],
        nat: null,
        proof: 'notTested',
        chosen: null,
        findings: [],
        seen: { vendorIds: [], identity: null, authorities: [], certificate: null },
        exchanges: [],
      });
    },
    secondsUntilQuiet: () => 0,
  };
  const ask = (queries: readonly Query[]): Promise<Answer[]> =>
    Promise.resolve(
      queries.map((query) => {
        const value = answers(query);
        return value === undefined
          ? { ok: false, unreadable: 'accessDenied' }
          : { ok: true, value };
      }),
    );
  const receipts = {
    list: () => ({
      documents: installed.map(({ id, serverAddress }) => ({
        id,
        document: {
          owner: { kind: 'profile', id, vpn: 'ipsec' },
          scope: 'machine',
          serverAddress,
          owned: [],
        },
      })),
      problems: [],
    }),
  };
  const homeOf = (exists: boolean) => ({
    fs: { folderOf: () => '', join: () => '', exists: () => exists },
    journal: '',
    receipts,
    claims: { read: () => null },
  });
  const input = {
    place: {
      session: { ask },
      homes: { machine: homeOf(installed.length > 0), user: homeOf(false) },
    },
    port,
    windows: '10.0.22631',
    readBeside,
    options: { depth: 'normal' },
    planned,
  } as unknown as ServerCheckInput;
  return runServerCheck(profile, given, input).then((run) => ({
    run,
    question: question,
    vpn,
    first,
  }));
}

const noAssociations = { mainMode: [], quickMode: [] };
const inUse = {
  mainMode: [{ encryption: 'AES256', integrity: 'SHA1', group: 'DH20' }],
  quickMode: [],
};
const entryOf = (serverAddress: string, connected: boolean) => ({
  connection: {
    serverAddress,
    tunnelType: 'L2tp',
    ipsecAuthentication: 'psk',
    methods: [],
    eapXml: null,
    encryption: 'Required',
    splitTunnel: false,
    dnsSuffix: '',
    idleDisconnectSeconds: 0,
    rememberCredentials: false,
    useWindowsCredentials: false,
  },
  connected,
  provisioningAuthority: '',
});

describe('whether a VPN to the server is up', () => {
  const l2tp = example('l2tp-psk.json');
  const ipsec = example('ipsec-psk.json');
  const pc =
    (
      associations: unknown,
      entry: unknown,
      names: unknown = { user: ['Other name'], allUsers: [] },
    ) =>
    ({ kind }: Query) =>
      ({
        'securityAssociations.read': associations,
        'vpnConnection.names': names,
        'vpnConnection.read': entry,
      })[kind as string];

  it.each([
    ['no entry connected', l2tp, pc(noAssociations, entryOf(l2tp.server.address, false)), 'down'],
    [
      'any entry to that name',
      l2tp,
      pc(undefined, entryOf(l2tp.server.address.toUpperCase(), true)),
      'up',
    ],
    ['any entry to that address', l2tp, pc(undefined, entryOf(address, true)), 'up'],
    ['an alias of it', l2tp, pc(undefined, entryOf('alias.example.com', true)), 'up'],
    ['an entry to another server', l2tp, pc(undefined, entryOf('other.example.com', true)), 'down'],
    ['a name that nobody knows', l2tp, pc(undefined, entryOf('gone.example.com', true)), 'unknown'],
    ['an entry that cannot be read', l2tp, pc(undefined, undefined), 'unknown'],
    [
      'more entries than are looked at',
      l2tp,
      pc(undefined, null, { user: Array.from({ length: 61 }, (_, at) => `E${at}`), allUsers: [] }),
      'unknown',
    ],
    ['associations alone', l2tp, pc(inUse, null), 'up'],
    ['nothing can be read', l2tp, () => undefined, 'unknown'],
    ['a tunnel with associations', ipsec, pc(inUse, null), 'up'],
    ['a tunnel without', ipsec, pc(noAssociations, null), 'down'],
    ['a tunnel that nobody set up', ipsec, pc(undefined, null), 'down'],
  ] as const)('%s', async (_name, profile, answers, expected) => {
    expect((await ran(profile, {}, answers)).vpn).toBe(expected);
  });

  it('a tunnel of ours that only an administrator can look into counts as maybe', async () => {
    const installed = { id: ipsec.id, serverAddress: null };
    expect((await ran(ipsec, {}, pc(undefined, null), [installed])).vpn).toBe('unknown');
  });
});

describe('which address is asked first', () => {
  const quiet = () => undefined;
  const l2tp = example('l2tp-psk.json');
  const ipsec = example('ipsec-psk.json');
  const at = (id: string, serverAddress: string) => [{ id, serverAddress }];

  it.each([
    ['the first, for L2TP', l2tp, [], null, '2001:db8::10'],
    ['the family of the subnets, for a tunnel', ipsec, [], null, address],
    ['the one that is applied', ipsec, at(ipsec.id, '203.0.113.11'), null, '203.0.113.11'],
    ['not one that the name has lost', ipsec, at(ipsec.id, '203.0.113.12'), null, address],
    ['not another profile’s', ipsec, at(l2tp.id, '203.0.113.11'), null, address],
    ['the one of the plan', ipsec, at(ipsec.id, address), '203.0.113.11', '203.0.113.11'],
  ] as const)('%s', async (_name, profile, installed, planned, expected) => {
    const { first } = await ran(profile, {}, quiet, installed, () => null, planned);
    expect(first).toBe(expected);
  });
});

describe('the proof', () => {
  const quiet = () => undefined;
  it('is the typed PSK before the profile’s, and is overwritten afterwards', async () => {
    const { question } = await ran(example('l2tp-psk.json'), { psk: 'typed-canary' }, quiet);
    const credentials = question?.credentials;
    if (credentials?.method !== 'psk') throw new Error('no PSK');
    credentials.psk.use((bytes) => {
      expect([...bytes]).toEqual(Array(12).fill(0));
    });
    expect(inspect(question, { depth: 9, showHidden: true })).not.toContain('typed-canary');
  });

  it('is the PKCS#12 with its key, and the profile’s CAs are what the server is held against', async () => {
    const { question } = await ran(
      example('l2tp-certificate.json'),
      { pkcs12Password: 'example-only' },
      quiet,
    );
    expect(question?.asked.noProof).toBeNull();
    expect(question?.authorities.length).toBeGreaterThan(0);
    expect(question?.offer.proposals[0]?.authentication).toBe('rsaSignature');
  });

  it('a wrong password is said; none at all leaves the proof out', async () => {
    const profile = example('l2tp-certificate.json');
    const wrong = await ran(profile, { pkcs12Password: 'wrong' }, quiet);
    expect(wrong.run).toMatchObject({ ok: false, material: { problem: 'wrongPassword' } });
    const none = await ran(profile, {}, quiet);
    expect(none.question?.asked.noProof).toBe('secretMissing');
  });

  it('a file that is not there leaves the proof out too: the rest of the server is asked all the same', async () => {
    const profile = example('l2tp-certificate.json');
    const given = { pkcs12Password: 'example-only' };
    const { run, question } = await ran(profile, given, quiet, [], () => null);
    expect(run.ok).toBe(true);
    expect(question?.asked.noProof).toBe('secretMissing');
  });
});
