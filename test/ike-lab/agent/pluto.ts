// Libreswan's pluto, with its defaults.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerOptions } from '../lab-options.ts';
import { must, startDaemon, until, within } from './run-command.ts';
import type { Place, Server } from './server.ts';

const tools = '/usr/libexec/ipsec';

export async function startPluto(options: ServerOptions, place: Place): Promise<Server> {
  const { space, folder } = place;
  const file = (name: string) => join(folder, name);
  const nss = `sql:${file('nss')}`;
  for (const name of ['nss', 'run', 'ipsec.d']) mkdirSync(file(name), { recursive: true });
  writeFileSync(file('ipsec.conf'), ipsecConf(options, place));
  // With `%any` beside it, one peer's secret is taken for everybody's.
  const peers = options.pskFor === undefined ? '%any %any' : `203.0.113.254 ${options.pskFor}`;
  writeFileSync(file('ipsec.secrets'), `${peers} : PSK "${options.psk ?? ''}"\n`, {
    mode: 0o600,
  });
  await must(['certutil', '-N', '-d', nss, '--empty-password']);
  if (options.authentication === 'rsa') await importCertificates(options, nss, folder);
  const { died, stop } = startDaemon(
    within(space, [
      `${tools}/pluto`,
      '--nofork',
      ...['--config', file('ipsec.conf'), '--secretsfile', file('ipsec.secrets')],
      ...['--ipsecdir', file('ipsec.d'), '--nssdir', nss, '--rundir', file('run')],
      ...['--logfile', file('pluto.log'), '--use-xfrm'],
    ]),
  );
  const readLog = () =>
    existsSync(file('pluto.log')) ? readFileSync(file('pluto.log'), 'utf8') : '';
  // It starts its own addconn, which adds the connection and then listens and loads the secrets.
  const why = () => `pluto: ${died() ?? 'not listening'}\n${readLog().slice(-3000)}`;
  const ready = () => /"lab": added[^]*loading secrets/.test(readLog());
  await until(() => ready() || died() !== null || readLog().includes('failed to add'), 5000, why);
  if (!ready()) throw new Error(why());
  // What stands before is about pluto, not about us.
  const begin = readLog().length;
  const socket = join(file('run'), 'pluto.ctl');
  const whack = (...args: string[]) =>
    must(within(space, [`${tools}/whack`, '--ctlsocket', socket, ...args]));
  const states = async () => (await whack('--showstates')).split('\n');
  return {
    // R1, R2: message 2 or 4 is sent, and the client's next is awaited.
    halfOpen: async () =>
      (await states()).filter((line) => /STATE_(?:MAIN_R[12]|AGGR_R[01])\b/.test(line)).length,
    established: async () =>
      (await states()).filter((line) => /STATE_(?:MAIN_R3|AGGR_R2)\b/.test(line)).length,
    log: () => readLog().slice(begin),
    died,
    stop,
  };
}

async function importCertificates(
  { certificates }: ServerOptions,
  nss: string,
  folder: string,
): Promise<void> {
  if (certificates === undefined) throw new Error('RSA without certificates');
  const [ca, both, bundle] = ['ca.pem', 'both.pem', 'server.p12'].map((name) => join(folder, name));
  if (ca === undefined || both === undefined || bundle === undefined) return;
  writeFileSync(ca, certificates.ca);
  writeFileSync(both, `${certificates.key}\n${certificates.certificate}`, { mode: 0o600 });
  await must(['certutil', '-A', '-d', nss, '-n', 'ca', '-t', 'CT,,', '-i', ca]);
  await must([
    ...['openssl', 'pkcs12', '-export', '-in', both, '-name', 'server'],
    ...['-passout', 'pass:', '-out', bundle],
  ]);
  await must(['pk12util', '-i', bundle, '-d', nss, '-W', '']);
}

function ipsecConf(options: ServerOptions, { ipv4, ipv6 }: Place): string {
  const { speaks = 'ikev1', authentication = 'psk', certificates } = options;
  const own =
    authentication === 'psk'
      ? ['authby=secret']
      : [
          'authby=rsasig',
          'leftcert=server',
          `leftid="@${certificates?.id ?? ''}"`,
          'leftsendcert=always',
          'rightid=%fromcert',
          `rightca="${certificates?.caName ?? ''}"`,
        ];
  return [
    'config setup',
    '  virtual-private=%v4:192.0.2.0/24',
    '  ikev1-policy=accept',
    'conn lab',
    ...[
      'auto=add',
      'type=transport',
      ...(options.family === 6
        ? [`left=${ipv6}`, 'hostaddrfamily=ipv6', 'right=%any6']
        : [`left=${ipv4}`, 'right=%any']),
      'leftprotoport=17/1701',
      'rightprotoport=17/%any',
      `ikev2=${speaks === 'ikev2' ? 'insist' : 'never'}`,
      `aggressive=${speaks === 'aggressive' ? 'yes' : 'no'}`,
      `ike=${proposals[options.proposals ?? 'wide']}`,
      'leftupdown=%disabled',
      ...(speaks === 'xauth' ? ['leftxauthserver=yes', 'rightxauthclient=yes'] : []),
      ...own,
    ].map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const proposals = {
  wide: 'aes256-sha1;dh20,aes256-sha1;modp2048,aes256-sha2_256;modp2048,3des-sha1;modp2048,aes128-sha1;modp2048',
  old: '3des-sha1;modp1024',
  foreign: 'aes256-sha2_512;modp4096',
  one: 'aes256-sha1;modp2048',
  other: 'aes128-sha1;modp2048',
};
