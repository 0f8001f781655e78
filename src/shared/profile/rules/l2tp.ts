/** Fields of an L2TP profile against each other. */
import { ipVersion, maximumUserName } from '../fields.ts';
import { hasRealm, isTooLong } from '../full-user-name.ts';
import { problem, warning } from '../problem.ts';
import type { ProfileProblem, ProfileWarning } from '../problem.ts';
import type { L2tpProfile } from '../profile.ts';
import { gcmPairProblem } from './gcm-pair.ts';

export function l2tpProblems(profile: L2tpProfile): ProfileProblem[] {
  return [
    ...eapProblems(profile),
    ...windowsCredentialProblems(profile),
    ...userNameProblems(profile),
    ...routingProblems(profile),
    ...nameResolutionProblems(profile),
    ...policyProblems(profile),
  ];
}

export function l2tpWarnings({ l2tp, server }: L2tpProfile): ProfileWarning[] {
  const warnings: ProfileWarning[] = [];
  const expected = server.certificateNames.map((name) => name.toLowerCase());
  // Windows compares the name that is dialled; another one in the certificate ends in error 835.
  if (
    l2tp.verifyServerName &&
    expected.length > 0 &&
    !expected.includes(server.address.toLowerCase())
  )
    warnings.push(
      warning('serverNameNotExpected', '$.server.certificateNames', { server: server.address }),
    );
  if (l2tp.splitTunnel && l2tp.routes.length === 0 && l2tp.classBasedRoute === false)
    warnings.push(warning('splitTunnelWithoutRoutes', '$.l2tp.splitTunnel'));
  return warnings;
}

function eapProblems({ l2tp }: L2tpProfile): ProfileProblem[] {
  const eap = l2tp.methods.indexOf('eap');
  const problems: ProfileProblem[] = [];
  if (eap === -1) {
    if (l2tp.eapXml !== undefined) problems.push(problem('eapXmlWithoutEap', '$.l2tp.eapXml'));
    return problems;
  }
  if (l2tp.eapXml === undefined) problems.push(problem('eapXmlMissing', '$.l2tp.eapXml'));
  // The server picks the PPP method: with another one beside it, EAP's check of the server can be
  // gone round. Windows' own dialog offers "EAP or these protocols" too, never both.
  if (l2tp.methods.length > 1) problems.push(problem('eapNotAlone', `$.l2tp.methods[${eap}]`));
  return problems;
}

/** windows-facts 3, fact 8: -UseWinlogonCredential only means something with MSChapv2 or EAP-MSCHAPv2. */
function windowsCredentialProblems({ l2tp }: L2tpProfile): ProfileProblem[] {
  if (!l2tp.useWindowsCredentials) return [];
  const problems: ProfileProblem[] = [];
  if (!l2tp.methods.some((method) => method === 'mschapv2' || method === 'eap'))
    problems.push(problem('windowsCredentialsMethod', '$.l2tp.useWindowsCredentials'));
  for (const field of ['userName', 'realmSuffix', 'password'] as const)
    if (l2tp[field] !== undefined)
      problems.push(problem('windowsCredentialsAndOwn', `$.l2tp.${field}`, { field }));
  if (l2tp.rememberCredentials)
    problems.push(
      problem('windowsCredentialsAndOwn', '$.l2tp.rememberCredentials', {
        field: 'rememberCredentials',
      }),
    );
  return problems;
}

function userNameProblems({ l2tp }: L2tpProfile): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const { userName, realmSuffix } = l2tp;
  if (userName !== undefined && realmSuffix !== undefined) {
    if (hasRealm(userName)) problems.push(problem('realmTwice', '$.l2tp.realmSuffix'));
    else if (isTooLong(userName, realmSuffix))
      problems.push(problem('userNameTooLong', '$.l2tp.realmSuffix', { maximum: maximumUserName }));
  }
  if (l2tp.password === undefined) return problems;
  // D25: where nothing is remembered the password would go nowhere.
  if (!l2tp.rememberCredentials && !l2tp.useWindowsCredentials)
    problems.push(problem('passwordNotRemembered', '$.l2tp.password'));
  if (l2tp.userName === undefined)
    problems.push(problem('passwordWithoutUserName', '$.l2tp.password'));
  return problems;
}

function routingProblems({ l2tp }: L2tpProfile): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  if (!l2tp.splitTunnel && l2tp.routes.length > 0)
    problems.push(problem('routesWithoutSplitTunnel', '$.l2tp.routes'));
  if (!l2tp.splitTunnel && l2tp.classBasedRoute !== undefined)
    problems.push(problem('classBasedRouteWithoutSplitTunnel', '$.l2tp.classBasedRoute'));
  if (!l2tp.ipv6)
    l2tp.routes.forEach((route, index) => {
      if (ipVersion(route.prefix) === 6)
        problems.push(problem('ipv6RouteWithoutIpv6', `$.l2tp.routes[${index}].prefix`));
    });
  return problems;
}

/** windows-facts 3: trigger DNS has no -AllUserConnection (D26). */
function nameResolutionProblems({ l2tp }: L2tpProfile): ProfileProblem[] {
  if (!l2tp.allUsers) return [];
  return l2tp.nameResolution.flatMap((rule, index) =>
    rule.kind === 'perConnection'
      ? [problem('perConnectionForAllUsers', `$.l2tp.nameResolution[${index}].kind`)]
      : [],
  );
}

function policyProblems({ l2tp }: L2tpProfile): ProfileProblem[] {
  const policy = l2tp.ipsecPolicy;
  if (!policy) return [];
  const path = '$.l2tp.ipsecPolicy.espAuthentication';
  return gcmPairProblem(policy.espCipher, policy.espAuthentication, path);
}
