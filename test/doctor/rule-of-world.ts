/** What pure IPsec set up in a world, as far as it still stands. */
import type { IpsecFile } from '../../src/main/demo/files.ts';
import { ownDisplayName, ownGroup } from '../../src/shared/rooms/parts/own-name.ts';
import { tunnelNames } from '../../src/shared/rooms/parts/tunnel.ts';
import { usualAddress } from './server-of-world.ts';
import { subject, type World } from './world.ts';

/** Of the profile that it was set up by. */
export const profileId = '6f1c2d4e-0000-4000-8000-00000000d0c5';

const names = tunnelNames(profileId);
const displayName = ownDisplayName(subject);
const remoteAddresses = ['192.0.2.0/25'];

export function ipsecOf({ rule = {}, mainModeRule }: World): Partial<IpsecFile> {
  const { mainModeCryptoSet, phase1AuthSet, quickModeCryptoSet } = names;
  const standing = rule === 'missing' ? null : rule;
  const mainMode = { displayName, group: ownGroup, mainModeCryptoSet, phase1AuthSet };
  return {
    rules:
      standing === null
        ? {}
        : {
            [names.ipsecRule]: {
              enabled: standing.enabled ?? true,
              rule: {
                displayName,
                group: ownGroup,
                mode: 'Tunnel',
                inboundSecurity: 'Require',
                outboundSecurity: 'Require',
                profile: standing.profile ?? 'Any',
                keyModule: standing.keyModule ?? 'IKEv1',
                localTunnelEndpoint: 'Any',
                remoteTunnelEndpoint: standing.server ?? usualAddress,
                localAddresses: ['Any'],
                remoteAddresses,
                phase1AuthSet: standing.authSet ?? phase1AuthSet,
                quickModeCryptoSet,
              },
            },
          },
    mainModeRules:
      mainModeRule === 'missing'
        ? {}
        : { [names.mainModeRule]: { ...mainMode, remoteAddresses: [usualAddress] } },
  };
}
