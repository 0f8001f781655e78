// S5, D37: what the acting side can derive or see itself is not taken from the other side. Each case that was tried on it.
import { afterEach, describe, expect, it } from 'vitest';
import { apply } from '../../../src/main/pipeline/apply.ts';
import type { Prepared } from '../../../src/main/pipeline/prepare.ts';
import type { Executor, RunReply } from '../../../src/main/transaction/executor.ts';
import type { Facts } from '../../../src/shared/profile-plan/facts.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { bundles, bundlePassword } from '../pipeline/bundles.ts';
import { askedOf, Workbench } from '../pipeline/workbench.ts';
import { approvedOf, changeWindows, copySide, requestOf, type CopySide } from './copy-side.ts';

const windows = '10.0.26100';
const tunnel = ipsecProfile();
const other = l2tpProfile({ id: '77777777-0000-4000-8000-000000000001', nat: 'server' });
const sides: CopySide[] = [];

afterEach(async () => {
  for (const side of sides.splice(0)) await side.end();
});

async function start(
  profile: Profile,
  change: (bench: Workbench, prepared: Prepared) => void = () => undefined,
) {
  const bench = Workbench.withPc({ windows });
  const { prepared } = await bench.prepare(profile);
  change(bench, prepared);
  const before = bench.snapshot();
  const side = await copySide(bench, approvedOf(prepared));
  sides.push(side);
  return { bench, prepared, before, side };
}

type Start = Awaited<ReturnType<typeof start>>;

function nothingDone({ bench, before, side }: Start) {
  expect(side.performed).toEqual([]);
  expect(bench.snapshot().settings).toEqual(before.settings);
}

const withFacts = (prepared: Prepared, facts: Partial<Facts>) => ({
  ...requestOf(prepared),
  asked: { ...askedOf(prepared), facts: { ...prepared.facts, ...facts } },
});

describe('S5a: the approval of one profile is not that of another', () => {
  it('with A approved, B is sent twice, by the digest of its own plan: refused, and nothing is done', async () => {
    const at = await start(tunnel);
    const { prepared: foreign } = await Workbench.withPc({ windows }).prepare(other);
    const refused = { kind: 'refused', code: 'notApproved' };
    expect(await at.side.run(requestOf(foreign))).toEqual(refused);
    expect(await at.side.run(requestOf(foreign))).toEqual(refused);
    nothingDone(at);
    expect(await at.side.run(requestOf(at.prepared))).toMatchObject({ kind: 'done' });
  });
});

describe('S5b: obstacles are judged where it is acted', () => {
  const obstacles: [string, string, Parameters<typeof changeWindows>[1]][] = [
    [
      'overlapOnLink',
      'the local network',
      ({ network }) => ({
        network: {
          ...network,
          addresses: [
            ...network.addresses,
            { address: '192.0.2.9', prefixLength: 24, interface: 'Wi-Fi' },
          ],
        },
      }),
    ],
    [
      'overlapGateway',
      'the gateway',
      ({ network }) => ({
        network: { ...network, gateways: ['192.0.2.1'] },
      }),
    ],
    [
      'overlapDnsServer',
      'the DNS server',
      ({ network }) => ({
        network: { ...network, dnsServers: ['192.0.2.53'] },
      }),
    ],
    [
      'overlapDhcpServer',
      'the DHCP server',
      ({ network }) => ({
        network: { ...network, dhcpServers: ['192.0.2.67'] },
      }),
    ],
  ];

  it.each(obstacles)(
    '%s: %s is in the tunnel by now, whatever was sent',
    async (code, _what, change) => {
      const at = await start(tunnel, (bench) => {
        changeWindows(bench, change);
      });
      // The other side's facts still say that nothing overlaps, and its plan was approved.
      const reply = await at.side.run(requestOf(at.prepared));
      expect(reply).toMatchObject({ kind: 'blocked', obstacles: [{ code, severity: 'block' }] });
      nothingDone(at);
    },
  );

  it('in this process too: the apply says what stands in the way, and nothing is done', async () => {
    const bench = Workbench.withPc({ windows });
    const { prepared, place } = await bench.prepare(tunnel);
    changeWindows(bench, ({ network }) => ({ network: { ...network, gateways: ['192.0.2.1'] } }));
    const before = bench.snapshot();
    const outcome = await apply(place, prepared, {
      scopes: ['machine', 'user'],
      emit: () => undefined,
    });
    expect(outcome).toMatchObject({ result: 'blocked', obstacles: [{ code: 'overlapGateway' }] });
    expect(bench.snapshot().settings).toEqual(before.settings);
  });

  it('a secret that was promised and not given is missing', async () => {
    const bench = Workbench.withPc({ windows });
    const { prepared, place } = await bench.prepare(tunnel);
    const before = bench.snapshot();
    const options = { secretsGiven: [], hangUp: true, emit: () => undefined };
    const executor = await place.makeExecutor('machine', options);
    await executor.open('apply');
    const reply = await executor.run(requestOf(prepared));
    if (reply.kind !== 'stale') throw new Error(reply.kind);
    expect(reply.plan.findings).toContainEqual(expect.objectContaining({ code: 'secretNeeded' }));
    const again = { ...requestOf(prepared), digest: reply.plan.digest.machine };
    expect(await executor.run(again)).toMatchObject({
      kind: 'blocked',
      obstacles: [{ code: 'secretNeeded', severity: 'need' }],
    });
    expect(bench.snapshot()).toEqual(before);
    await executor.close();
  });
});

describe('S5c: a fact is no wider than the profile', () => {
  const isRefused = (reply: RunReply | 'malformed') =>
    reply === 'malformed' || (reply.kind === 'refused' && reply.code === 'notOfProfile');

  it.each(['*', 'a"b', '..\\x', 'Office*', 'Office\u0000', 'x'.repeat(200), '', ' ', 'Home'])(
    'a connection name %j',
    async (connectionName) => {
      const at = await start(l2tpProfile({ nat: 'server', l2tp: { allUsers: true } }));
      expect(isRefused(await at.side.run(withFacts(at.prepared, { connectionName })))).toBe(true);
      nothingDone(at);
    },
  );

  it.each(['*', 'a"b', '..\\x', 'Office\u0000', 'x'.repeat(121), '', ' ', '.Home'])(
    'a name that a person chose, and no profile could have: %j',
    async (connectionName) => {
      const at = await start(l2tpProfile({ nat: 'server', l2tp: { allUsers: true } }));
      const chosen = { connectionName, nameChosen: true as const };
      expect(isRefused(await at.side.run(withFacts(at.prepared, chosen)))).toBe(true);
      nothingDone(at);
    },
  );

  it.each(['Office (02)', 'Office (2) ', 'Office (1)(2)', 'Office (99999)', 'Office (0)'])(
    'a number that is none: %j',
    async (connectionName) => {
      const at = await start(l2tpProfile({ nat: 'server', l2tp: { allUsers: true } }));
      expect(isRefused(await at.side.run(withFacts(at.prepared, { connectionName })))).toBe(true);
    },
  );

  it('a server address that the name does not have: the plan is made for one that it has', async () => {
    const at = await start(tunnel);
    const reply = await at.side.run(withFacts(at.prepared, { serverAddress: '198.51.100.66' }));
    // As approved after all: what was sent is not used.
    expect(reply).toMatchObject({ kind: 'done' });
    expect(JSON.stringify(at.side.performed)).not.toContain('198.51.100.66');
    expect(JSON.stringify(at.side.performed)).toContain('203.0.113.10');
  });

  it('a recorded address that no receipt has: its associations are not deleted', async () => {
    const at = await start(tunnel);
    await at.side.run(withFacts(at.prepared, { recordedServerAddress: '198.51.100.66' }));
    await at.side.executor.finish();
    expect(JSON.stringify(at.side.performed)).not.toContain('198.51.100.66');
  });

  it.each<[string, Partial<Facts>]>([
    ['a server address', { serverAddress: 'vpn.example.com' }],
    ['a recorded address', { recordedServerAddress: '203.0.113.1/0' }],
  ])('%s that is no address', async (_what, facts) => {
    const at = await start(tunnel);
    expect(await at.side.run(withFacts(at.prepared, facts))).toBe('malformed');
    nothingDone(at);
  });
});

describe('S5c: certificates are those of the profile’s own bytes', () => {
  const [root = '', intermediate = ''] = bundles().authorities;
  const p12 = { kind: 'embedded' as const, pkcs12: bundles().pkcs12[1] ?? '' };
  const brings = (source: object, authorities: string[] = []) =>
    l2tpProfile({
      authentication: { method: 'certificate', source, authorities } as never,
    });

  /** The material of a profile that names this CA, which is not the one that was approved. */
  async function foreignCa() {
    const { prepared } = await Workbench.withPc({ windows }).prepare(
      brings({ kind: 'onThisPc', issuer: 'CN=Example' }, [root, intermediate]),
    );
    const { material } = prepared.facts;
    if (material === null) throw new Error('no material');
    return material;
  }

  const cases: [string, () => Profile][] = [
    ['a PSK', () => l2tpProfile()],
    ['a certificate on the PC', () => brings({ kind: 'onThisPc', issuer: 'CN=Example' })],
    [
      'a certificate on the PC and one authority',
      () => brings({ kind: 'onThisPc', issuer: 'CN=Example' }, [intermediate]),
    ],
    ['its PKCS#12 and the password', () => brings({ ...p12, password: bundlePassword }, [])],
  ];
  it.each(cases)('a CA that is not in a profile with %s', async (_what, profile) => {
    const at = await start(profile());
    const foreign = await foreignCa();
    const base = at.prepared.facts.material ?? foreign;
    const [ca] = foreign.roots;
    const [middle] = foreign.intermediates;
    if (ca === undefined || middle === undefined) throw new Error('no CA');
    const same = { ...base, roots: [...base.roots, { ...ca, subject: 'CN=Other' }] };
    for (const material of [same, { ...same, roots: [ca, ca], intermediates: [middle, middle] }]) {
      expect(await at.side.run(withFacts(at.prepared, { material }))).toEqual({
        kind: 'refused',
        code: 'notOfProfile',
      });
    }
    nothingDone(at);
  });

  it('a locked PKCS#12: what is said of a certificate is what its bytes are', async () => {
    const at = await start(brings(p12));
    const { material } = at.prepared.facts;
    const [ca] = material?.roots ?? [];
    if (material === null || ca === undefined) throw new Error('no CA');
    const wrong = [
      { ...material, roots: [{ ...ca, thumbprint: 'A'.repeat(40) }] },
      { ...material, roots: [{ ...ca, subject: 'CN=Microsoft Root' }] },
      { ...material, chain: [] },
      { ...material, roots: [], intermediates: [...material.intermediates, ca] },
    ];
    for (const each of wrong) {
      expect(await at.side.run(withFacts(at.prepared, { material: each }))).toEqual({
        kind: 'refused',
        code: 'notOfProfile',
      });
    }
    nothingDone(at);
    // What cannot be derived is part of the question: fewer certificates are another one.
    const [leaf] = material.chain;
    const fewer = { ...material, roots: [], chain: [{ ...leaf, issuedBy: null, verified: null }] };
    const reply = await at.side.run({
      ...requestOf(at.prepared),
      asked: {
        ...askedOf(at.prepared),
        facts: { ...at.prepared.facts, material: { ...fewer, intermediates: [] } },
      },
    });
    expect(reply).toEqual({ kind: 'refused', code: 'notApproved' });
    nothingDone(at);
  });
});

describe('D37: what is the same PC applies at the first try', () => {
  const four = ['203.0.113.10', '203.0.113.11', '203.0.113.12', '203.0.113.13'];

  it.each([
    ['two scopes', l2tpProfile({ nat: 'server', allowPingFrom: ['192.0.2.0/24'] })],
    ['a tunnel', tunnel],
  ])('a server name with four addresses in changing order: %s', async (_what, profile) => {
    const bench = Workbench.withPc({ windows });
    changeWindows(bench, () => ({ names: { 'vpn.example.com': four } }));
    const { prepared } = await bench.prepare(profile);
    for (const turn of [1, 2, 3]) {
      const turned = [...four.slice(turn), ...four.slice(0, turn)];
      changeWindows(bench, () => ({ names: { 'vpn.example.com': turned } }));
      const side = await copySide(bench, approvedOf(prepared));
      expect(await side.run(requestOf(prepared))).toMatchObject({ kind: 'done' });
      await side.end();
    }
  });

  it('an administrator other than the person at the desk, at another time, in another language', async () => {
    const at = await start(tunnel, (bench) => {
      changeWindows(bench, ({ identity }) => ({
        language: 'de-DE',
        identity: { ...identity, sid: 'S-1-5-21-1000000001-1000000002-1000000003-500' },
      }));
    });
    expect(await at.side.run(requestOf(at.prepared))).toMatchObject({ kind: 'done' });
    // What is recorded is what was approved.
    expect(at.side.performed.length).toBeGreaterThan(0);
  });

  it('another network that overlaps nothing', async () => {
    const at = await start(tunnel, (bench) => {
      changeWindows(bench, ({ network }) => ({
        network: { ...network, dnsServers: ['198.51.100.54'], dhcpServers: [] },
      }));
    });
    expect(await at.side.run(requestOf(at.prepared))).toMatchObject({ kind: 'done' });
  });
});

describe('D37: what is another PC by now is another plan', () => {
  it.each<[string, Parameters<typeof changeWindows>[1]]>([
    ['another Windows', () => ({ version: '10.0.22631' })],
    [
      'the own address is gone',
      ({ network }) => ({
        network: {
          ...network,
          addresses: [{ address: '198.51.100.8', prefixLength: 24, interface: 'Ethernet' }],
        },
      }),
    ],
    ['the name has other addresses', () => ({ names: { 'vpn.example.com': ['203.0.113.99'] } })],
  ])(
    '%s: the plan of now comes back with its facts, and may be approved',
    async (_what, change) => {
      const at = await start(tunnel, (bench) => {
        changeWindows(bench, change);
      });
      const reply = await at.side.run(requestOf(at.prepared));
      if (reply === 'malformed' || reply.kind !== 'stale') throw new Error(JSON.stringify(reply));
      nothingDone(at);
      const again = { ...requestOf(at.prepared), digest: reply.plan.digest.machine };
      expect(await at.side.run(again)).toMatchObject({ kind: 'done' });
    },
  );
});

describe('S5: the order is the acting side’s to keep', () => {
  const isApplied = async () => {
    const bench = Workbench.withPc({ windows });
    await bench.apply(tunnel);
    const { prepared } = await bench.prepare(tunnel);
    return { bench, prepared };
  };
  const header = (bench: { prepared: Prepared }) => {
    const { id, revision, kind } = bench.prepared.opened.profile;
    return {
      transaction: 't',
      owner: { kind: 'profile' as const, id, revision, name: 'Another', hash: 'y', vpn: kind },
      startedAt: '2026-01-01T00:00:00Z',
      withOtherScope: true,
    };
  };

  it.each<[string, (executor: Executor, at: { prepared: Prepared }) => Promise<unknown>]>([
    ['run', (executor, { prepared }) => executor.run(requestOf(prepared))],
    ['look', (executor, { prepared }) => executor.look(askedOf(prepared))],
    ['undo', (executor, at) => executor.undo({ header: header(at) })],
    ['pause', (executor) => executor.pause(tunnel.id, true)],
    ['inUse', (executor) => executor.inUse(tunnel.id)],
  ])('%s before the scope was opened, or after it was closed, does nothing', async (_call, ask) => {
    const at = await isApplied();
    const before = at.bench.snapshot();
    const made = await at.bench
      .place()
      .makeExecutor('machine', { secretsGiven: ['psk'], hangUp: true, emit: () => undefined });
    await expect(ask(made, at)).rejects.toThrow('not opened');
    await made.open('apply');
    await made.close();
    await expect(ask(made, at)).rejects.toThrow('not opened');
    expect(at.bench.snapshot()).toEqual(before);
  });

  it('whose undo it is says the receipt, not who asks', async () => {
    const at = await isApplied();
    const written: string[] = [];
    const { fs } = at.bench;
    const link = fs.link.bind(fs);
    fs.link = (existing, added) => {
      written.push(new TextDecoder().decode(fs.read(existing)));
      link(existing, added);
    };
    const made = await at.bench
      .place()
      .makeExecutor('machine', { secretsGiven: [], hangUp: true, emit: () => undefined });
    await made.open('undo');
    await made.undo({ header: header(at) });
    await made.close();
    const journal = written.find((each) => each.includes('roadwarrior.journal')) ?? '';
    expect(journal).toContain(tunnel.name);
    expect(journal).not.toContain('Another');
    expect(journal).toContain('"withOtherScope":false');
  });
});
