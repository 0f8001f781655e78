// The whole server check against real servers, one row per case: the verdict that must come out, and how many handshakes the
// server then holds open. Each case comes from an address of its own, as each person's does.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verdictOf, type CheckVerdict } from '../../src/shared/server-check/amount.ts';
import type { CheckCase, Checked } from './agent/check-job.ts';
import { makeLabCertificates, serverName, type LabCertificates } from './certificates.ts';
import { unsupported, type Daemon, type ServerOptions } from './lab-options.ts';
import { inLab } from './in-lab.ts';
import { openLab, type Host, type Lab } from './open-lab.ts';

const psk = 'the right secret';
const daemons: readonly Daemon[] = ['charon', 'pluto'];
/** A silent server is told in five seconds; the rest is for a machine that runs all cases at once. */
const slowestMs = 15_000;

type Made = (certificates: LabCertificates) => Partial<ServerOptions>;
type Own = 'psk' | 'right' | 'otherCa' | 'expired' | 'none';

interface Row {
  readonly name: string;
  readonly server: Made;
  readonly own: Own;
  /** The findings that count, of each daemon where they differ. */
  readonly found: readonly string[] | Readonly<Record<Daemon, readonly string[]>>;
  readonly verdict: CheckVerdict | Readonly<Record<Daemon, CheckVerdict>>;
  readonly proof: string | Readonly<Record<Daemon, string>>;
}

const rsa =
  (which: keyof LabCertificates['server']): Made =>
  (certificates) => ({ authentication: 'rsa', certificates: certificates.server[which] });

const rows: readonly Row[] = [
  {
    name: 'the right PSK',
    server: () => ({}),
    own: 'psk',
    found: ['proposalTaken', 'pskProved', 'ikev2Not'],
    verdict: 'good',
    proof: 'provedRight',
  },
  {
    name: 'no PSK given',
    server: () => ({}),
    own: 'none',
    found: ['proposalTaken', 'pskNotTested'],
    verdict: 'notMade',
    proof: 'notTested',
  },
  {
    name: 'another PSK',
    server: () => ({ psk: 'another' }),
    own: 'psk',
    found: { charon: ['pskRefused'], pluto: ['pskNoAnswer'] },
    verdict: { charon: 'problem', pluto: 'silent' },
    proof: { charon: 'refused', pluto: 'noAnswer' },
  },
  {
    name: 'no common proposal',
    server: () => ({ proposals: 'foreign' }),
    own: 'psk',
    found: ['serverWantsOther'],
    verdict: 'problem',
    proof: 'notTested',
  },
  {
    name: '3DES with modp1024 only',
    server: () => ({ proposals: 'old' }),
    own: 'psk',
    found: ['weakProposalTaken', 'pskProved'],
    verdict: 'good',
    proof: 'provedRight',
  },
  {
    name: 'IKEv2 only',
    server: () => ({ speaks: 'ikev2' }),
    own: 'psk',
    found: ['ikev2Only'],
    verdict: { charon: 'problem', pluto: 'silent' },
    proof: 'notTested',
  },
  {
    name: 'aggressive mode only',
    server: () => ({ speaks: 'aggressive' }),
    own: 'psk',
    // charon goes through main mode and then refuses under the right key.
    found: { charon: ['pskKnownButRefused'], pluto: ['aggressiveOnly'] },
    // Libreswan is mute to what it does not take: ours may have been lost.
    verdict: { charon: 'problem', pluto: 'silent' },
    proof: { charon: 'refused', pluto: 'notTested' },
  },
  {
    name: 'certificates wanted',
    server: rsa('right'),
    own: 'psk',
    found: { charon: ['pskKnownButRefused'], pluto: ['certificatesWanted'] },
    // Libreswan is mute to what it does not take: ours may have been lost.
    verdict: { charon: 'problem', pluto: 'silent' },
    proof: { charon: 'refused', pluto: 'notTested' },
  },
  {
    name: 'a PSK wanted',
    server: () => ({}),
    own: 'right',
    found: { charon: ['certificateRefused'], pluto: ['pskWanted'] },
    // Libreswan is mute to what it does not take: ours may have been lost.
    verdict: { charon: 'problem', pluto: 'silent' },
    proof: { charon: 'refused', pluto: 'notTested' },
  },
  {
    name: 'right certificates',
    server: rsa('right'),
    own: 'right',
    found: ['certificateProved'],
    verdict: 'good',
    proof: 'provedRight',
  },
  {
    name: 'our certificate of another CA',
    server: rsa('right'),
    own: 'otherCa',
    found: ['certificateRefused', 'authorityNotRequested'],
    verdict: 'problem',
    proof: 'refused',
  },
  {
    name: 'our certificate expired',
    server: rsa('right'),
    own: 'expired',
    found: ['certificateRefused'],
    verdict: 'problem',
    proof: 'refused',
  },
  {
    name: "the server's of another CA",
    server: rsa('otherCa'),
    own: 'right',
    found: ['authorityUnknown'],
    verdict: 'problem',
    proof: 'notTrusted',
  },
  {
    name: "the server's with another name",
    server: rsa('wrongName'),
    own: 'right',
    found: ['nameDiffers'],
    verdict: 'problem',
    proof: 'notTrusted',
  },
  {
    name: "the server's expired",
    server: rsa('expired'),
    own: 'right',
    found: ['serverExpired'],
    verdict: 'problem',
    proof: 'notTrusted',
  },
  {
    name: "the server's not for servers",
    server: rsa('noServerUse'),
    own: 'right',
    found: ['usageMissing'],
    verdict: 'problem',
    proof: 'notTrusted',
  },
];

inLab('what the check says of a server', () => {
  let lab: Lab;
  let certificates: LabCertificates;
  beforeAll(async () => {
    certificates = makeLabCertificates();
    lab = await openLab();
  }, 60_000);
  afterAll(() => lab.close());

  const caseOf = (host: Host, own: Own): CheckCase => ({
    server: serverName,
    names: { [serverName]: [host.address] },
    from: lab.freshAddress(),
    ...(own === 'psk' && { psk }),
    ...(own !== 'psk' && own !== 'none' && { certificate: certificates.client[own] }),
  });

  it.for(rows.flatMap((row) => daemons.map((daemon) => [row.name, daemon, row] as const)))(
    '%s: %s',
    async ([, daemon, row], { skip }) => {
      const options: ServerOptions = { daemon, psk, ...row.server(certificates) };
      const reason = unsupported(options);
      if (reason !== null) skip(reason);
      const host = await lab.addHost(options);
      const { result, ms } = await lab.run('check', caseOf(host, row.own));
      const codes = result.findings.map((each) => each.code);
      expect(codes).toEqual(expect.arrayContaining([...of(row.found, daemon)]));
      expect([verdictOf(result), result.proof]).toEqual([
        of(row.verdict, daemon),
        of(row.proof, daemon),
      ]);
      // Anything that ends in a problem says so by these findings alone.
      const problems = result.findings.filter((each) => each.severity === 'problem');
      expect(of(row.found, daemon)).toEqual(
        expect.arrayContaining(problems.map((each) => each.code)),
      );
      await expectMannersOf(host, result);
      expect(ms).toBeLessThan(slowestMs);
    },
  );

  it.for(daemons)('%s: a second check waits for the budget, and says so', async (daemon) => {
    const host = await lab.addHost({ daemon, psk: 'another' });
    const one = caseOf(host, 'psk');
    const before = [await lab.run('check', one), await lab.run('check', one)];
    const third = await lab.run('check', one);
    expect(third.result.findings.map((each) => each.code)).toContain('budgetEmpty');
    expect(verdictOf(third.result)).toBe('notMade');
    expect(third.waitSeconds).toBeGreaterThan(15);
    const exchanges = [...before, third].flatMap(({ result }) => result.exchanges);
    await expectMannersOf(host, { exchanges });
    // Whoever now has the right secret is not locked out by what we left open.
    const { outcome } = await lab.run('mainMode', {
      server: host.address,
      psk: 'another',
      ...(one.from !== undefined && { from: one.from }),
    });
    expect(outcome.serverProof).toBe('verified');
  });

  it('a live VPN: nothing that could push it off is sent', async () => {
    const host = await lab.addHost({ daemon: 'charon', psk });
    for (const [vpn, code] of [
      ['up', 'vpnIsUp'],
      ['unknown', 'vpnMayBeUp'],
    ] as const) {
      const { result } = await lab.run('check', { ...caseOf(host, 'psk'), vpn });
      expect(result.findings.map((each) => each.code)).toContain(code);
      expect([result.proof, result.nat]).toEqual([
        'notTested',
        { clientBehindNat: false, serverBehindNat: false },
      ]);
      expect(result.exchanges.find((each) => each.probe === 'offer')?.trace).not.toContainEqual(
        expect.objectContaining({ what: 'message5' }),
      );
    }
    const { established, log } = await host.state();
    expect(established).toBe(0);
    expect(log).not.toContain('ESTABLISHED');
  });

  it('never says INITIAL-CONTACT, and ends what it has set up by DELETE', async () => {
    const host = await lab.addHost({ daemon: 'charon', psk });
    await lab.run('check', caseOf(host, 'psk'));
    const { log, established, halfOpen } = await host.state();
    expect([established, halfOpen]).toEqual([0, 0]);
    expect(log).toContain('received DELETE for IKE_SA');
    expect(log).not.toMatch(/INITIAL_CONTACT/);
  });

  it('a name with a silent address beside the one that answers', async () => {
    const host = await lab.addHost({ daemon: 'charon', psk });
    const names = { [serverName]: [host.address, '203.0.113.251'] };
    const { result } = await lab.run('check', { ...caseOf(host, 'psk'), names });
    const codes = result.findings.map((each) => each.code);
    expect(codes).toEqual(expect.arrayContaining(['otherAddressSilent', 'pskProved']));
    // No name: nothing is sent anywhere.
    const nobody = await lab.run('check', { ...caseOf(host, 'psk'), names: {} });
    expect(nobody.result.findings.map((each) => each.code)).toEqual(['nameNotFound']);
    expect(nobody.result.exchanges).toEqual([]);
  });

  it('tells each hop as it comes: asked, then how it is', async () => {
    const host = await lab.addHost({ daemon: 'charon', psk });
    const { events, result } = await lab.run('check', caseOf(host, 'psk'));
    const last = new Map(events.map(({ hop, state }) => [hop, state]));
    const asked = result.hops.filter(({ state }) => state !== 'notAsked');
    expect([...last]).toEqual(asked.map(({ hop, state }) => [hop, state]));
    expect(events[0]).toEqual({ hop: 'name', state: 'asking' });
  });

  it('pure IPsec: the profile is what is offered', async () => {
    const host = await lab.addHost({ daemon: 'charon', psk });
    const { result } = await lab.run('check', { ...caseOf(host, 'psk'), kind: 'ipsec' });
    expect(result).toMatchObject({
      proof: 'provedRight',
      chosen: { encryption: 'AES256', hash: 'SHA256', group: 14, place: 1 },
    });
  });
});

function of<Value>(value: Value | Readonly<Record<Daemon, Value>>, daemon: Daemon): Value {
  const isByDaemon = typeof value === 'object' && value !== null && 'charon' in value;
  return isByDaemon ? value[daemon] : value;
}

/** Told by the server itself: two at most, never more than we say; and the daemon lives. */
async function expectMannersOf(
  host: Host,
  { exchanges }: Pick<Checked['result'], 'exchanges'>,
): Promise<void> {
  const { halfOpen, established, died } = await host.state();
  const owned = exchanges.reduce((sum, each) => sum + each.halfOpen, 0);
  expect(owned).toBeLessThanOrEqual(2);
  expect(halfOpen).toBeLessThanOrEqual(2);
  if (exchanges.length > 1) expect(halfOpen).toBeLessThanOrEqual(Math.max(owned, 0));
  expect([established, died]).toEqual([0, null]);
}
