/** The entry that a world is about, and what else stands in the phonebooks. */
import type { DemoConnection } from '../../src/main/demo/create-demo-pc.ts';
import { userPhonebook } from '../../src/main/demo/files.ts';
import type { Machine } from '../../src/main/demo/machine.ts';
import { encodeCustomIpsecPolicy } from '../../src/shared/phonebook/custom-ipsec-policy.ts';
import { listEntries } from '../../src/shared/phonebook/phonebook-text.ts';
import { atLeast } from '../../src/shared/port/windows-version.ts';
import { serverName, subject, usualWindows, type EntryChange, type World } from './world.ts';

export function connectionsOf(world: World): DemoConnection[] {
  const { entry = {}, kind = 'l2tp-psk', othersUp = [] } = world;
  const others = othersUp.map((name): DemoConnection => {
    const connection = { tunnelType: 'Ikev2', serverAddress: '192.0.2.77' };
    return {
      name,
      allUsers: false,
      connection: { ...connection, ipsecAuthentication: 'unknown' },
      connected: true,
    };
  });
  if (kind === 'ipsec-psk' || entry === 'missing') return others;
  const change = typeof entry === 'object' ? entry : {};
  const { alsoForAllUsers: server } = change;
  const own = entryOf(world, change);
  const elsewhere =
    server === undefined ? [] : [{ ...entryOf(world, { ...change, server }), allUsers: true }];
  return [own, ...elsewhere, ...others];
}

function entryOf(
  { kind = 'l2tp-psk', windows = usualWindows }: World,
  change: EntryChange,
): DemoConnection {
  const tunnelType = change.tunnel ?? 'L2tp';
  const isOfIpsec = tunnelType === 'L2tp' || tunnelType === 'Automatic';
  const by = change.ipsecBy ?? (kind === 'l2tp-certificate' ? 'certificate' : 'psk');
  // The cmdlets that set a key came with 8; before, the phonebook says so alone.
  const hasKey = isOfIpsec && by === 'psk' && atLeast(windows, '6.2.0');
  return {
    name: subject,
    allUsers: false,
    connection: {
      serverAddress: change.server ?? serverName,
      tunnelType,
      ipsecAuthentication: isOfIpsec ? by : 'unknown',
      methods: [...(change.methods ?? ['MSChapv2'])],
      encryption: change.encryption ?? 'Required',
      splitTunnel: change.splitTunnel ?? false,
      useWindowsCredentials: change.windowsCredentials ?? false,
      eapXml: change.eap === undefined ? null : eapXml(eapTypes[change.eap]),
    },
    ...(hasKey && { psk: 'a key of this world' }),
    connected: change.connected ?? false,
    keys: {
      ...(change.provisionedBy !== undefined && { ProvisioningAuthority: change.provisionedBy }),
      ...(change.policy !== undefined && policyKeys(change.policy)),
    },
  };
}

const eapTypes = { tls: 13, peap: 25, mschapv2: 26 };

function eapXml(type: number): string {
  const place = 'http://www.microsoft.com/provisioning';
  const inner = `<Type xmlns="${place}/EapCommon">${String(type)}</Type>`;
  return `<EapHostConfig xmlns="${place}/EapHostConfig"><EapMethod>${inner}</EapMethod></EapHostConfig>`;
}

function policyKeys({
  encryption,
  integrity,
  group,
}: NonNullable<EntryChange['policy']>): Record<string, string> {
  const policy = encodeCustomIpsecPolicy({
    encryptionMethod: encryption,
    integrityCheckMethod: integrity,
    dhGroup: group,
    cipherTransformConstants: 'AES128',
    authenticationTransformConstants: 'SHA196',
    pfsGroup: 'None',
  });
  if (policy === undefined) throw new TypeError('no such policy');
  return { NumCustomPolicy: '1', CustomIPSecPolicies: policy };
}

/** As after a merge of two phonebooks by hand. */
export function standTwice(pc: Machine): void {
  const book = pc.read(userPhonebook);
  const own = listEntries(book).find(({ name }) => name === subject);
  if (own === undefined) throw new TypeError('no entry that could stand twice');
  const again = book.lines.slice(own.from, own.to);
  pc.write(userPhonebook, { ...book, lines: [...book.lines, ...again] });
}
