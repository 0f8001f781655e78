/** Fields of a pure IPsec profile against each other. */
import ipaddr from 'ipaddr.js';
import { ipVersion, isIpAddress } from '../fields.ts';
import { problem } from '../problem.ts';
import type { ProfileProblem } from '../problem.ts';
import type { IpsecProfile } from '../profile.ts';
import { gcmPairProblem } from './gcm-pair.ts';

export function ipsecProblems(profile: IpsecProfile): ProfileProblem[] {
  return [
    ...ipVersionProblems(profile),
    ...endpointProblems(profile),
    ...groupProblems(profile),
    ...quickModeProblems(profile),
  ];
}

/** A tunnel rule has one IP version on all its ends (windows-facts 5.1); the first literal sets it. */
function ipVersionProblems({ server, ipsec }: IpsecProfile): ProfileProblem[] {
  const literals = [
    { path: '$.server.address', text: server.address },
    { path: '$.ipsec.localEndpoint', text: ipsec.localEndpoint },
    ...ipsec.remoteSubnets.map((text, index) => ({
      path: `$.ipsec.remoteSubnets[${index}]`,
      text,
    })),
  ].filter(({ text }) => isIpAddress(text.split('/')[0] ?? ''));
  const [first] = literals;
  if (!first) return [];
  const expected = ipVersion(first.text);
  return literals
    .filter(({ text }) => ipVersion(text) !== expected)
    .map(({ path, text }) =>
      problem('ipVersionMixed', path, { expected, given: ipVersion(text), other: first.path }),
    );
}

function endpointProblems({ server, ipsec }: IpsecProfile): ProfileProblem[] {
  const { localEndpoint } = ipsec;
  if (localEndpoint === 'automatic' || !isIpAddress(server.address)) return [];
  return ipaddr.parse(localEndpoint).toString() === ipaddr.parse(server.address).toString()
    ? [problem('endpointsEqual', '$.ipsec.localEndpoint')]
    : [];
}

/** D19: the responder sees one key exchange payload; a set with two groups fails on one of them. */
function groupProblems({ ipsec }: IpsecProfile): ProfileProblem[] {
  const [first, ...others] = ipsec.mainMode.proposals.map((proposal) => proposal.group);
  return others.flatMap((group, index) =>
    group === first
      ? []
      : [
          problem('groupsDiffer', `$.ipsec.mainMode.proposals[${index + 1}].group`, {
            group,
            first: first ?? '',
          }),
        ],
  );
}

function quickModeProblems({ ipsec }: IpsecProfile): ProfileProblem[] {
  return ipsec.quickMode.proposals.flatMap(({ encryption, integrity }, index) =>
    gcmPairProblem(encryption, integrity, `$.ipsec.quickMode.proposals[${index}].integrity`),
  );
}
