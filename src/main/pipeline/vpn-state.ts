/**
 * Is a VPN of this PC to that server up? A check with proof could push it off (swanctl.conf: unique), so it fails closed: what
 * cannot be read, or cannot be told from another server, is `unknown` and never `down`.
 */
import { parseAnswer, type Query } from '../../shared/port/query.ts';
import { isDialled } from '../../shared/profile/kind.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import type { VpnState } from '../ike/diagnosis/observations.ts';
import { canonicalAddress } from '../ike/transport/address-family.ts';
import { readHome } from '../transaction/home.ts';
import type { Workplace } from './workplace.ts';

/** All addresses of a name, as canonicalAddress writes them; an address stands for itself. null: not known. */
export type ResolveName = (name: string) => Promise<readonly string[] | null>;

type Session = Workplace['session'];

/** More entries than a phonebook has. With more than that the answer is at best `unknown`. */
const maximumEntries = 60;

/**
 * By connection status and by the security associations that Windows shows. Those are not everybody's to read: without them the
 * entries tell, and of tunnels without an entry only that they are set up.
 * @param addresses of the profile's server, as canonicalAddress writes them
 */
export async function vpnState(
  { session, homes }: Pick<Workplace, 'session' | 'homes'>,
  profile: Profile,
  addresses: readonly string[],
  resolve: ResolveName,
): Promise<VpnState> {
  const isServer = serverTest(profile.server.address, addresses, resolve);
  const associations = await readAssociations(session, addresses);
  if (associations === 'up') return 'up';
  const entries = await stateOfEntries(session, isServer);
  if (entries !== 'down' || associations === 'down') return entries;
  // A tunnel comes and goes with its traffic; nothing but its associations tells.
  const mayBeUsed = readHome(homes.machine).receipts.some(
    ({ owner, serverAddress }) =>
      owner.kind === 'profile' &&
      !isDialled[owner.vpn] &&
      (owner.id === profile.id || isThere(serverAddress, addresses)),
  );
  return mayBeUsed ? 'unknown' : 'down';
}

/** The address that an installed tunnel goes to; one that is not known may be any. */
function isThere(serverAddress: string | null, addresses: readonly string[]): boolean {
  return serverAddress === null || addresses.includes(canonicalAddress(serverAddress));
}

async function readAssociations(session: Session, addresses: readonly string[]): Promise<VpnState> {
  const answers = await session.ask(
    addresses.map((peer): Query => ({ kind: 'securityAssociations.read', peer })),
  );
  const read = answers.map((each) => parseAnswer('securityAssociations.read', each));
  const isUsed = read.some(
    (each) => each.ok && each.value.mainMode.length + each.value.quickMode.length > 0,
  );
  if (isUsed) return 'up';
  return read.length > 0 && read.every((each) => each.ok) ? 'down' : 'unknown';
}

async function stateOfEntries(session: Session, isServer: ServerTest): Promise<VpnState> {
  const [answer] = await session.ask([{ kind: 'vpnConnection.names' }]);
  const names = parseAnswer('vpnConnection.names', answer);
  if (!names.ok) return 'unknown';
  const { user, allUsers } = names.value;
  const entries = [
    ...user.map((name) => ({ name, allUsers: false })),
    ...allUsers.map((name) => ({ name, allUsers: true })),
  ];
  const answers = await session.ask(
    entries
      .slice(0, maximumEntries)
      .map((entry): Query => ({ kind: 'vpnConnection.read', ...entry })),
  );
  let isCertain = entries.length <= maximumEntries && answers.length >= entries.length;
  for (const each of answers) {
    const read = parseAnswer('vpnConnection.read', each);
    if (!read.ok) isCertain = false;
    else if (read.value === null) continue;
    else if ('trouble' in read.value) isCertain = false;
    else if (read.value.connected) {
      const same = await isServer(read.value.connection.serverAddress);
      if (same === 'yes') return 'up';
      if (same === 'unknown') isCertain = false;
    }
  }
  return isCertain ? 'down' : 'unknown';
}

type ServerTest = (name: string) => Promise<'yes' | 'no' | 'unknown'>;

/** One host has many names: an alias is known by its addresses only. */
function serverTest(
  server: string,
  addresses: readonly string[],
  resolve: ResolveName,
): ServerTest {
  return async (name) => {
    if (normal(name) === normal(server)) return 'yes';
    const theirs = await resolve(name);
    if (theirs === null) return 'unknown';
    return theirs.some((each) => addresses.includes(each)) ? 'yes' : 'no';
  };
}

function normal(name: string): string {
  return canonicalAddress(name).toLowerCase().replace(/\.$/, '');
}
