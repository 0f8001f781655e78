// What the check says where the fault is on one side: real servers that are set up wrong, and what is said of them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serverCheckToView } from '../../src/main/words/server-check-view.ts';
import type { CheckCase } from './agent/check-job.ts';
import { makeLabCertificates, serverName, type LabCertificates } from './certificates.ts';
import { inLab } from './in-lab.ts';
import type { Daemon, ServerOptions } from './lab-options.ts';
import { openLab, type Lab } from './open-lab.ts';

const psk = 'the right secret';

inLab('whose fault it is', () => {
  let lab: Lab;
  let certificates: LabCertificates;
  beforeAll(async () => {
    certificates = makeLabCertificates();
    lab = await openLab();
  }, 60_000);
  afterAll(() => lab.close());

  const ask = async (server: ServerOptions, own: Partial<CheckCase>) => {
    const host = await lab.addHost(server);
    const { result } = await lab.run('check', {
      server: serverName,
      names: { [serverName]: [host.address] },
      from: lab.freshAddress(),
      ...own,
    });
    const { findings, ...view } = serverCheckToView(result, 'en');
    const { log } = await host.state();
    const of = (code: string) => findings.find((each) => each.code === code);
    return { ...view, findings, codes: findings.map(({ code }) => code), of, log };
  };
  const rsa = (which: keyof LabCertificates['server'], change: Partial<ServerOptions> = {}) => ({
    daemon: 'charon' as const,
    authentication: 'rsa' as const,
    certificates: certificates.server[which],
    ...change,
  });

  it.for<[Daemon, string, RegExp]>([
    ['charon', 'keyExchangeRefused', /no pre-shared key for the address/],
    ['pluto', 'proposalRefused', /no connection or no key for this PC/],
  ])('C3: %s with the secret for another address', async ([daemon, code, words]) => {
    const seen = await ask({ daemon, psk, pskFor: '198.51.100.20' }, { psk });
    expect(seen.codes).not.toContain('certificatesWanted');
    expect(seen.of(code)?.text).toMatch(words);
  });

  it('C4: charon that cannot find its own key', async () => {
    const server = rsa('right');
    const wrongId = { ...server.certificates, id: 'gone.example.com' };
    const seen = await ask(
      { ...server, certificates: wrongId },
      { certificate: certificates.client.right },
    );
    expect(seen.log).toMatch(/no RSA private key found for 'gone\.example\.com'/);
    expect(seen.of('certificateRefused')?.text).toMatch(/no private key for its own identity/);
    expect(seen.summary).toMatch(/the answers may not be from the server/);
  });

  it('C4: charon that demands a revocation list and has none', async () => {
    const seen = await ask(rsa('right', { strictRevocation: true }), {
      certificate: certificates.client.right,
    });
    expect(seen.log).toMatch(/revocation|constraint/i);
    expect(seen.of('certificateRefused')?.server).toMatch(/revocation = strict/);
  });

  const policy = {
    ikeEncryption: 'AES256',
    ikeIntegrity: 'SHA256',
    dhGroup: 'Group14',
    espCipher: 'AES256',
    espAuthentication: 'SHA256128',
    pfs: 'None',
  } as const;
  it.for<[ServerOptions['proposals'], CheckCase['ipsecPolicy'], RegExp]>([
    ['one', policy, /proposals in the profile don’t match.*AES256, SHA1, Group14/],
    ['other', undefined, /can offer exactly that.*AES128, SHA1, Group14/],
  ])('C5: charon that takes %s alone', async ([proposals = 'one', ipsecPolicy, words]) => {
    const own = { psk, ...(ipsecPolicy && { ipsecPolicy }) };
    const seen = await ask({ daemon: 'charon', psk, proposals }, own);
    expect(seen.of('serverWantsOther')?.client).toMatch(words);
  });

  it.for<Daemon>(['charon', 'pluto'])('C11: %s that keeps its intermediate', async (daemon) => {
    const seen = await ask(rsa('ofIntermediate', { daemon }), {
      certificate: certificates.client.right,
    });
    expect(seen.of('authorityUnknown')?.text).toMatch(/CN=Issuing CA.*intermediate CA/);
  });

  it.for<Daemon>(['charon', 'pluto'])('C15: %s that wants XAuth', async (daemon) => {
    const seen = await ask({ daemon, psk, speaks: 'xauth' }, { psk });
    // pluto is mute to whoever offers no XAuth.
    const code = daemon === 'charon' ? 'xauthAnnounced' : 'offerIgnored';
    expect(seen.of(code)?.server).toMatch(/doesn’t use XAuth|without XAuth/);
  });

  it('C20: xl2tpd that answers outside IPsec, and is told goodbye', async () => {
    const host = await lab.addHost({ daemon: 'charon', psk });
    const conf =
      '[global]\\nport = 1701\\n[lns default]\\nip range = 192.168.42.10-192.168.42.20\\nlocal ip = 192.168.42.1\\n';
    const script = `printf '${conf}' >/run/l2tp.conf
      xl2tpd -D -c /run/l2tp.conf -C /run/l2tp.control -p /run/l2tp.pid >/run/l2tp.log 2>&1 &
      for turn in $(seq 50); do grep -q 'Listening on' /run/l2tp.log && exit 0; sleep 0.1; done
      cat /run/l2tp.log; exit 1`;
    const started = await lab.run('exec', { space: host.space, command: ['sh', '-c', script] });
    expect(started).toMatchObject({ status: 0 });
    const names = { [serverName]: [host.address] };
    const own = { server: serverName, names, from: lab.freshAddress(), psk };
    const { result } = await lab.run('check', own);
    expect(result.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['plainL2tpAnswers', 'pskProved']),
    );
    const told = result.exchanges.find(({ probe }) => probe === 'plainL2tp')?.trace ?? [];
    expect(told.map(({ what }) => what)).toEqual(['SCCRQ', 'SCCRP', 'StopCCN']);
    const log = await lab.run('exec', { space: host.space, command: ['cat', '/run/l2tp.log'] });
    expect(log.stdout).toMatch(/Connection closed to/);
  });
});
