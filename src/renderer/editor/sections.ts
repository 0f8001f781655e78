/** The form in parts, each a page of its own. A field stands in exactly one; a test walks the schema for it. */
import { fieldsByPath, type Field } from './schema-fields.ts';
import type { Draft } from './draft.ts';
import { isKind } from '../../shared/profile/kind.ts';

export const sections = {
  basics: ['kind', 'name', 'server.address', 'validUntil', 'id', 'revision', 'profileVersion'],
  provider: ['provider.name', 'provider.helpdesk', 'provider.terms'],
  proof: ['authentication', 'server.certificateNames', 'crlCheck'],
  signIn: [
    ...['l2tp.methods', 'l2tp.userName', 'l2tp.realmSuffix', 'l2tp.rememberCredentials'],
    ...['l2tp.password', 'l2tp.useWindowsCredentials', 'l2tp.useVpnCredentialsForNetwork'],
    ...['l2tp.encryption', 'l2tp.eapXml'],
  ],
  traffic: [
    ...['l2tp.splitTunnel', 'l2tp.routes', 'l2tp.classBasedRoute', 'l2tp.ipv6'],
    ...['l2tp.interfaceMetric', 'l2tp.allUsers', 'l2tp.idleDisconnectSeconds'],
  ],
  names: ['l2tp.dnsSuffix', 'l2tp.nameResolution'],
  policy: ['l2tp.verifyServerName', 'l2tp.ipsecPolicy'],
  tunnel: ['ipsec.remoteSubnets', 'ipsec.localEndpoint'],
  mainMode: [
    ...['ipsec.mainMode.proposals', 'ipsec.mainMode.lifetimeMinutes'],
    'ipsec.mainMode.machineDefault',
  ],
  quickMode: [
    ...['ipsec.quickMode.proposals', 'ipsec.quickMode.pfs'],
    ...['ipsec.quickMode.lifetimeMinutes', 'ipsec.quickMode.lifetimeKilobytes'],
  ],
  surroundings: ['nat', 'pcNeverMoves', 'allowPingFrom'],
  exceptions: ['weakenings', 'overrides'],
} as const satisfies Record<string, readonly string[]>;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as readonly SectionId[];

/** The parts of this draft's kind. */
export function sectionsOf(draft: Draft): SectionId[] {
  return sectionIds.filter((id) => {
    const [kind = ''] = (sections[id][0] as string).split('.');
    return !isKind(kind) || draft['kind'] === kind;
  });
}

export function fieldsOf(id: SectionId): Field[] {
  return sections[id].map((path) => fieldNamed(path));
}

/** Throws for a path that the schema does not know: a defect of the table above. */
export function fieldNamed(path: string): Field {
  const field = fieldsByPath.get(path);
  if (field === undefined) throw new TypeError(`The schema has no ${path}.`);
  return field;
}

/** The part in which a JSON path stands (`$.l2tp.routes[3].prefix`); basics for what stands in none. */
export function sectionAt(jsonPath: string): SectionId {
  const path = jsonPath.replace(/^\$\.?/, '').replace(/\[\d+\]/g, '');
  const holds = (member: string) =>
    path === member || path.startsWith(`${member}.`) || path.startsWith(`${member}[`);
  const own = sectionIds.find((id) => sections[id].some((member) => holds(member)));
  // A whole section that is wrong or missing (`$.l2tp`) is told where its first field would be.
  const whole = sectionIds.find((id) =>
    sections[id].some((member) => member.startsWith(`${path}.`)),
  );
  return own ?? (path === '' ? 'basics' : (whole ?? 'basics'));
}
