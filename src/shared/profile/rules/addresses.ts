/** Addresses that nobody is reached at, and IPv4 in the spelling of IPv6 (F3): one rule for every address of a profile. */
import { isIpv4InIpv6, isReachable } from '../../net/special-blocks.ts';
import { isIpAddress } from '../fields.ts';
import { byKind } from '../kind.ts';
import { problem } from '../problem.ts';
import type { ProfileProblem } from '../problem.ts';
import type { Profile } from '../profile.ts';

interface Place {
  readonly path: string;
  readonly text: string;
}

export function addressProblems(profile: Profile): ProfileProblem[] {
  const every = endsOf(profile);
  const ends = every.filter(({ text }) => isIpAddress(text));
  const others = networksOf(profile);
  return [
    ...[...ends, ...others]
      .filter(({ text }) => isIpv4InIpv6(text))
      .map(({ path }) => problem('ipv4InIpv6', path)),
    ...ends
      .filter(({ text }) => !isIpv4InIpv6(text) && !isReachable(text))
      .map(({ path }) => problem('addressOfNobody', path)),
    ...every
      .filter(({ text }) => isThisPc(text))
      .map(({ path }) => problem('addressOfNobody', path)),
  ];
}

/** RFC 6761 6.3: `localhost` and all below it are the PC itself, whatever a name server says. */
function isThisPc(text: string): boolean {
  return /^(?:.*\.)?localhost$/i.test(text);
}

/** What has to be one computer's address. Name servers have a rule of their own (name-resolution.ts). */
function endsOf(profile: Profile): Place[] {
  return [
    { path: '$.server.address', text: profile.server.address },
    ...byKind(profile, {
      l2tp: () => [],
      ipsec: ({ ipsec }) => [{ path: '$.ipsec.localEndpoint', text: ipsec.localEndpoint }],
    }),
  ];
}

function networksOf(profile: Profile): Place[] {
  const at = (path: string) => (text: string, index: number) => ({
    path: `${path}[${index}]`,
    text,
  });
  return [
    ...profile.allowPingFrom.map(at('$.allowPingFrom')),
    ...byKind(profile, {
      l2tp: ({ l2tp }) => [
        ...l2tp.routes.map(({ prefix }, index) => ({
          path: `$.l2tp.routes[${index}].prefix`,
          text: prefix,
        })),
        ...l2tp.nameResolution.flatMap(({ servers }, index) =>
          servers.map(at(`$.l2tp.nameResolution[${index}].servers`)),
        ),
      ],
      ipsec: ({ ipsec }) => ipsec.remoteSubnets.map(at('$.ipsec.remoteSubnets')),
    }),
  ];
}
