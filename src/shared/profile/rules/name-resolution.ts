/**
 * What makes the PC resolve names elsewhere may reach only to the VPN's own networks (S3): which names, and which server is asked.
 * A rule of the kind `machine` stays while the VPN is down, so a server that the Internet reaches then goes on answering, in clear.
 */
import { overlaps } from '../../net/address-range.ts';
import { isPrivateAddress } from '../../net/private-address.ts';
import { isReachable } from '../../net/special-blocks.ts';
import type { L2tp } from '../l2tp.ts';
import type { Need } from './need.ts';

/** True for a name under which everyone may register: `com`, `co.uk`. Asked in lower case, without a dot at the start. */
export type IsPublicSuffix = (name: string) => boolean;

/**
 * Every server that does not lie behind the VPN, and every suffix that many share.
 *
 * @param isPublicSuffix asked only where a profile names a suffix of several labels: the list is large.
 */
export function nameResolutionNeeds(l2tp: L2tp, isPublicSuffix: IsPublicSuffix): Need[] {
  return [
    ...serversOutsideVpn(l2tp).map(({ path }): Need => ({
      exception: 'nameServerOutsideVpn',
      path,
    })),
    ...namesResolved(l2tp)
      .filter(({ suffix }) => isShared(suffix, isPublicSuffix))
      .map(({ path }): Need => ({ exception: 'publicSuffix', path })),
  ];
}

/** Every name of the profile that says which names are resolved elsewhere. */
export function namesResolved(l2tp: L2tp): { path: string; suffix: string }[] {
  const own =
    l2tp.dnsSuffix === undefined ? [] : [{ path: '$.l2tp.dnsSuffix', suffix: l2tp.dnsSuffix }];
  const rules = l2tp.nameResolution.map(({ suffix }, index) => ({
    path: `$.l2tp.nameResolution[${index}].suffix`,
    suffix,
  }));
  return [...own, ...rules];
}

/** Every name server that may be asked by another way than through the VPN. */
export function serversOutsideVpn(l2tp: L2tp): { path: string; address: string }[] {
  return l2tp.nameResolution.flatMap(({ kind, servers }, index) =>
    servers.flatMap((address, at) =>
      liesBehind(address, kind, l2tp)
        ? []
        : [{ path: `$.l2tp.nameResolution[${index}].servers[${at}]`, address }],
    ),
  );
}

/** One label (`.com`, `.local`) belongs to nobody who could own a VPN; a public suffix neither. */
function isShared(suffix: string, isPublicSuffix: IsPublicSuffix): boolean {
  const name = suffix.replace(/^\./, '').toLowerCase();
  return !name.includes('.') || isPublicSuffix(name);
}

/**
 * A network that the profile lists holds it. Without a list everything goes through the VPN while it is up; what also stays when it
 * is down has to be an address that the Internet does not route. With split tunnelling and no list Windows adds the network of the
 * class of the address that it gets: a private one then may lie in it.
 */
function liesBehind(
  address: string,
  kind: L2tp['nameResolution'][number]['kind'],
  { splitTunnel, routes, classBasedRoute }: L2tp,
): boolean {
  if (!isReachable(address)) return false;
  if (splitTunnel) {
    if (routes.some(({ prefix }) => overlaps(prefix, address))) return true;
    return (classBasedRoute ?? routes.length === 0) && isPrivateAddress(address);
  }
  return kind === 'perConnection' || isPrivateAddress(address);
}
