/** The way of a packet as the profile (or the server check) tells it. */
import type { Picture } from '../../shared/ipc/views.ts';
import type { Facts } from '../../shared/profile-plan/facts.ts';
import { byKind } from '../../shared/profile/kind.ts';
import type { Profile } from '../../shared/profile/profile.ts';

export function pictureOf(profile: Profile, check: Facts['serverCheck']): Picture {
  const { nat, server } = profile;
  const said = check ?? natOf(nat);
  return {
    server: server.address,
    clientBehindNat: said?.clientBehindNat ?? null,
    serverBehindNat: said?.serverBehindNat ?? null,
    networks: networksOf(profile),
    fullTunnel: isFullTunnel(profile),
  };
}

function natOf(nat: Profile['nat']): Facts['serverCheck'] {
  if (nat === 'auto') return null;
  return { clientBehindNat: nat === 'both', serverBehindNat: nat !== 'none' };
}

function networksOf(profile: Profile): string[] {
  return byKind(profile, {
    l2tp: ({ l2tp }) => (l2tp.splitTunnel ? l2tp.routes.map(({ prefix }) => prefix) : []),
    ipsec: ({ ipsec }) => ipsec.remoteSubnets,
  });
}

export function isFullTunnel(profile: Profile): boolean {
  return byKind(profile, {
    l2tp: ({ l2tp }) => !l2tp.splitTunnel,
    ipsec: ({ ipsec }) => ipsec.remoteSubnets.some((each) => each.endsWith('/0')),
  });
}
