/** The facts about the simulated PC: all of them stand in windows.json. */
import type { Host } from '../../shared/port/host.ts';
import { isIpAddress } from '../../shared/profile/fields.ts';
import { overlap } from './addresses.ts';
import type { WindowsFile } from './files.ts';
import type { Answerers } from './machine.ts';

export const hostAnswers = {
  'host.read': ({ server }, { windows }): Host => {
    const serverAddresses = resolve(windows, server);
    return {
      windows: windows.version,
      language: windows.language,
      identity: windows.identity,
      network: windows.network,
      serverAddresses,
      addressTowardsServer: ownAddress(windows, serverAddresses[0]),
      atConsole: windows.atConsole && windows.remoteSessionPeer == null,
      remoteSessions: [
        ...windows.remoteSessions,
        ...[windows.remoteSessionPeer ?? []].flat().map((address) => ({ address, port: 3389 })),
      ],
      ikePortHolders: windows.ikePortHolders,
      moduleLogging: windows.moduleLogging,
      nrptPolicy: windows.policies.nrpt,
    };
  },
} satisfies Partial<Answerers>;

/** The longest suffix wins, as in a resolver's zones; an address is its own answer. */
function resolve({ names }: WindowsFile, server: string): string[] {
  if (isIpAddress(server)) return [server];
  const name = server.toLowerCase();
  const labels = name.split('.');
  const wildcards = labels.map((_, at) => `*.${labels.slice(at + 1).join('.')}`);
  const found = [name, ...wildcards].find((each) => names[each] !== undefined);
  return found === undefined ? [] : (names[found] ?? []);
}

/** The on-link address where there is one, else the first of the IP version if a gateway leads out. */
export function ownAddress({ network }: WindowsFile, server: string | undefined): string | null {
  if (server === undefined) return null;
  const ofVersion = (address: string) => address.includes(':') === server.includes(':');
  const own = network.addresses.filter(({ address }) => ofVersion(address));
  const onLink = own.find(({ address, prefixLength }) =>
    overlap(`${address}/${prefixLength}`, server),
  );
  const routed = network.gateways.some(ofVersion) ? own[0] : undefined;
  return (onLink ?? routed)?.address ?? null;
}
