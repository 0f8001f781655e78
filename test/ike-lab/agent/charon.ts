// strongSwan's charon, configured by vici, with its default protection against half-open handshakes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { ServerOptions } from '../lab-options.ts';
import { must, startDaemon, until, within } from './run-command.ts';
import type { Place, Server } from './server.ts';

const plugins =
  'random nonce aes sha1 sha2 md5 hmac kdf gmp openssl pem pkcs1 pkcs8 x509 pubkey constraints vici kernel-netlink socket-default';
const folders = [
  ...['bliss', 'ecdsa', 'pkcs12', 'pkcs8', 'private', 'pubkey', 'rsa'],
  ...['x509', 'x509aa', 'x509ac', 'x509ca', 'x509crl', 'x509ocsp'],
];

export async function startCharon(options: ServerOptions, place: Place): Promise<Server> {
  const daemon = await runCharon(place.space, place.folder, swanctlConf(options, place), options);
  const stats = async (pattern: RegExp) =>
    Number(pattern.exec(await daemon.swanctl(['--stats']))?.[1] ?? Number.NaN);
  const halfOpen = () => stats(/IKE_SAs: \d+ total, (\d+) half-open/);
  return {
    halfOpen,
    established: async () => (await stats(/IKE_SAs: (\d+) total/)) - (await halfOpen()),
    log: daemon.log,
    died: daemon.died,
    stop: daemon.stop,
  };
}

/** One charon in a namespace, as responder or initiator, loaded and answering. */
export async function runCharon(
  space: string,
  folder: string,
  conf: string,
  own: Pick<ServerOptions, 'certificates' | 'answersAfterMs' | 'strictRevocation'>,
) {
  const { certificates, answersAfterMs = 0, strictRevocation = false } = own;
  for (const each of folders) mkdirSync(join(folder, 'swanctl', each), { recursive: true });
  const [socket, log] = [join(folder, 'vici'), join(folder, 'charon.log')];
  writeFileSync(
    join(folder, 'strongswan.conf'),
    `charon {
      load = ${plugins}${strictRevocation ? ' revocation' : ''}
      send_delay = ${answersAfterMs}
      plugins { vici { socket = unix://${socket} } }
      filelog { lab { path = ${log}
        default = 1
        time_format = %T
        time_add_ms = yes
        flush_line = yes } }
    }
    swanctl { load = random openssl pem pkcs1 pkcs8 x509 pubkey }\n`,
  );
  writeFileSync(join(folder, 'swanctl', 'swanctl.conf'), conf);
  if (certificates !== undefined) {
    const put = (place: string, text: string) => {
      writeFileSync(join(folder, 'swanctl', place, 'lab.pem'), text);
    };
    put('x509', certificates.certificate);
    put('x509ca', certificates.ca);
    put('private', certificates.key);
  }
  const environment = {
    STRONGSWAN_CONF: join(folder, 'strongswan.conf'),
    SWANCTL_DIR: join(folder, 'swanctl'),
  };
  const { died, stop } = startDaemon(within(space, ['charon-systemd']), environment);
  const readLog = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const why = () => `charon: ${died() ?? 'no vici socket'}\n${readLog()}`;
  await until(async () => (await listens(socket)) || died() !== null, 5000, why);
  if (died() !== null) throw new Error(why());
  const swanctl = (args: readonly string[], limitMs = 5000) =>
    must(['swanctl', ...args, '--uri', `unix://${socket}`], { environment, limitMs });
  await swanctl(['--load-all']);
  return { swanctl, died, stop, log: readLog };
}

/** The socket's file is there a moment before anybody listens on it. */
function listens(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const link = connect(socket);
    link.once('connect', () => {
      link.destroy();
      resolve(true);
    });
    link.once('error', () => {
      resolve(false);
    });
  });
}

function swanctlConf(options: ServerOptions, { ipv4, ipv6 }: Place): string {
  const { speaks = 'ikev1', authentication = 'psk', certificates } = options;
  const method = authentication === 'psk' ? 'psk' : 'pubkey';
  const own =
    authentication === 'psk' || certificates === undefined
      ? ''
      : `certs = lab.pem\n id = "${certificates.id}"`;
  return `connections { lab {
      version = ${speaks === 'ikev2' ? 2 : 1}
      aggressive = ${speaks === 'aggressive' ? 'yes' : 'no'}
      proposals = ${proposals[options.proposals ?? 'wide']}
      local_addrs = ${ipv4}, ${ipv6}
      send_cert = always
      local { auth = ${method}
        ${own} }
      remote { auth = ${method}
        ${options.strictRevocation === true ? 'revocation = strict' : ''} }
      ${speaks === 'xauth' ? 'remote-xauth { auth = xauth }' : ''}
      children { l2tp { mode = transport
        local_ts = dynamic[udp/1701]
        remote_ts = dynamic[udp]
        esp_proposals = aes256-sha1,aes128-sha1,3des-sha1 } }
    } }
    secrets { ike { secret = "${options.psk ?? ''}"
      ${options.pskFor === undefined ? '' : `id-1 = ${options.pskFor}`} } }\n`;
}

const proposals = {
  wide: 'aes256-sha1-ecp384,aes256-sha1-modp2048,aes256-sha256-modp2048,3des-sha1-modp2048,aes128-sha1-modp2048',
  old: '3des-sha1-modp1024',
  foreign: 'aes256-sha512-modp4096',
  one: 'aes256-sha1-modp2048',
  other: 'aes128-sha1-modp2048',
};
