// What a CA's name constraints allow it to sign (RFC 5280 section 4.2.1.10).
import ipaddr from 'ipaddr.js';
import type { CertificateDescription, NameSubtree } from './description.ts';
import { ekuOids } from './eku-oids.ts';

/**
 * May this CA sign for any web site that it likes? Not when its DNS names are limited, nor when its own EKUs leave
 * server authentication out (Windows takes a CA's EKUs as a limit for what it signs).
 */
export function signsForAnyone({ nameConstraints, ekus }: CertificateDescription): boolean {
  const noServers =
    ekus !== null && !ekus.includes(ekuOids.serverAuth) && !ekus.includes(ekuOids.any);
  if (noServers) return false;
  if (nameConstraints === null) return true;
  const { permitted, excluded } = nameConstraints;
  // An empty DNS subtree stands for every name.
  const limited = permitted.some((tree) => tree.kind === 'dns' && tree.value !== '');
  const forbidden = excluded.some((tree) => tree.kind === 'dns' && tree.value === '');
  return !limited && !forbidden;
}

/** @param server DNS name or IP address as the certificate's SAN would carry it */
export function allowsServer({ nameConstraints }: CertificateDescription, server: string): boolean {
  if (nameConstraints === null) return true;
  const kind = ipaddr.isValid(server) ? 'ip' : 'dns';
  const matches = (tree: NameSubtree): boolean =>
    tree.kind === kind &&
    (kind === 'ip' ? inRange(server, tree.value) : underDomain(server, tree.value));
  // A kind of name that no permitted subtree speaks of stays free.
  const limits = nameConstraints.permitted.filter((tree) => tree.kind === kind);
  return (limits.length === 0 || limits.some(matches)) && !nameConstraints.excluded.some(matches);
}

function underDomain(name: string, domain: string): boolean {
  const bare = domain.replace(/^\./, '').toLowerCase();
  const lower = name.toLowerCase().replace(/\.$/, '');
  return bare === '' || lower === bare || lower.endsWith(`.${bare}`);
}

function inRange(address: string, range: string): boolean {
  // A mask with holes is not CIDR; nobody writes one, and calling it "outside" only warns.
  if (!ipaddr.isValidCIDR(range)) return false;
  const [network, prefix] = ipaddr.parseCIDR(range);
  const parsed = ipaddr.parse(address);
  return parsed.kind() === network.kind() && parsed.match(network, prefix);
}
