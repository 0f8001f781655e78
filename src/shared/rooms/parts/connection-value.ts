/** What the VpnClient cmdlets are told about an L2TP entry, and when two of these mean the same (windows-facts 3). */
import type * as z from 'zod';
import { readEapConfiguration } from '../../eap/eap-configuration.ts';
import { sameJson } from '../../identity/canonical.ts';
import type { Facts } from '../../profile-plan/facts.ts';
import { toolFamily } from '../../port/windows-version.ts';
import type { vpnConnection } from '../../port/values.ts';
import type { L2tpProfile } from '../../profile/profile.ts';

export type Connection = z.infer<typeof vpnConnection>;

const encryption = {
  none: 'NoEncryption',
  optional: 'Optional',
  required: 'Required',
  maximum: 'Maximum',
} as const;
const methods = { pap: 'Pap', chap: 'Chap', mschapv2: 'MSChapv2', eap: 'Eap' } as const;

export function connectionWanted(profile: L2tpProfile, facts: Facts): Connection {
  const { l2tp } = profile;
  return {
    serverAddress: profile.server.address,
    tunnelType: 'L2tp',
    ipsecAuthentication: profile.authentication.method,
    methods: l2tp.methods.map((method) => methods[method]).sort(),
    eapXml: l2tp.eapXml === undefined ? null : rewritten(l2tp.eapXml),
    encryption: encryption[l2tp.encryption],
    splitTunnel: l2tp.splitTunnel,
    dnsSuffix: l2tp.dnsSuffix ?? '',
    idleDisconnectSeconds: l2tp.idleDisconnectSeconds,
    // CacheCredentials came with Windows 8 (windows-facts 2.2); before, a person ticks a box when dialling.
    rememberCredentials: l2tp.rememberCredentials && toolFamily(facts.host.windows) === 'cmdlets',
    useWindowsCredentials: l2tp.useWindowsCredentials,
  };
}

/**
 * Equal but for the spelling of names, the order of methods and the writing of the EAP configuration. An entry with an
 * IPsec policy may read `Custom` as its encryption level (windows-facts 3, fact 12: UNCONFIRMED): that is no change.
 */
export function sameConnection(a: Connection, b: Connection): boolean {
  const custom = a.encryption === 'Custom' || b.encryption === 'Custom';
  return sameJson(normal(a, custom), normal(b, custom));
}

function normal(of: Connection, anyEncryption: boolean): Connection {
  return {
    ...of,
    serverAddress: of.serverAddress.toLowerCase(),
    dnsSuffix: of.dnsSuffix.toLowerCase(),
    methods: [...of.methods].sort(),
    eapXml: of.eapXml === null ? null : rewritten(of.eapXml),
    encryption: anyEncryption ? 'Custom' : of.encryption,
  };
}

/** D29: our own writing; a configuration of others that we do not know stays as it is. */
function rewritten(xml: string): string {
  const reading = readEapConfiguration(xml);
  return reading.ok ? reading.xml : xml;
}
