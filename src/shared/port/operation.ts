/** The changes that a PC can be told to make: the other half of the port (D0). A closed union of plain data. */
import * as z from 'zod';
import {
  certificateStore,
  connectionIpsecPolicy,
  crlCheck,
  ipsecRule,
  ipsecThroughNat,
  legacyTunnelRule,
  mainModeCryptoSet,
  mainModeDefault,
  mainModeRule,
  nrptRule,
  phase1AuthSet,
  phonebookKey,
  pingRule,
  quickModeCryptoSet,
  registryValue,
  secretName,
  serviceName,
  startType,
  triggerDns,
  tunnelGuard,
  vpnConnection,
  vpnRoute,
} from './values.ts';
import { guid } from '../identity/guid.ts';

const name = z.string().min(1).max(300);
const entry = { name, allUsers: z.boolean() };
/** What stands there of this name is of no use: all its lines go first (R1, R2). */
const afresh = { afresh: z.literal(true).optional() };
/** D12: our firewall and IPsec objects are named by a GUID and removed only by it. */
const ours = { name: guid };
const thumbprint = z.string().regex(/^[0-9A-F]{40}$/);
/** A reference; the value travels apart (D0). */
const secret = secretName;

/** Only these values may be written, whatever a journal, receipt or peer says (D13). */
export const writableRegistryValues = [
  [
    'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent',
    'AssumeUDPEncapsulationContextOnSendRule',
  ],
  ['HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters', 'ProhibitIpSec'],
  ['HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters', 'AllowL2TPWeakCrypto'],
] as const;

const registryTarget = { key: name, value: name };
const isWritable = (target: { key: string; value: string }) =>
  writableRegistryValues.some(([key, value]) => key === target.key && value === target.value);

const kind = <K extends string, S extends z.ZodRawShape>(word: K, shape: S) =>
  z.strictObject({ kind: z.literal(word), ...shape });

export const operation = z.lazy(() =>
  z.discriminatedUnion('kind', [
    kind('registry.set', { ...registryTarget, data: registryValue }).refine(isWritable),
    kind('registry.delete', registryTarget).refine(isWritable),
    kind('service.setStart', { service: serviceName, start: startType }),
    kind('service.start', { service: serviceName }),
    kind('service.stop', { service: serviceName }),
    /** Restarts it and starts again the dependents that ran (D28). */
    kind('service.restart', { service: serviceName }),
    /** A volatile key of ours: gone when Windows was restarted (D41). It has one place and no content. */
    kind('restart.mark', {}),
    /** Windows itself, never forced: only what a person pressed and confirmed in the window asks for it (D41, wall.ts). */
    kind('windows.restart', {}),
    kind('certificate.add', { store: z.enum(['CA', 'Root']), thumbprint, der: z.string() }),
    /** Leaf and key to LocalMachine\My, not exportable. */
    kind('certificate.importKey', { thumbprint, bundle: secret, password: secret }),
    kind('certificate.remove', { store: certificateStore, thumbprint, deleteKey: z.boolean() }),
    kind('vpnConnection.create', {
      ...entry,
      connection: vpnConnection,
      psk: secret.nullable(),
      ...afresh,
    }),
    /** D24: a Set on an entry with a PSK carries the PSK again. `hangUp`: end it first if it is in use. */
    kind('vpnConnection.set', {
      ...entry,
      connection: vpnConnection,
      psk: secret.nullable(),
      hangUp: z.boolean(),
    }),
    kind('vpnConnection.remove', { ...entry, hangUp: z.boolean(), ...afresh }),
    kind('vpnConnection.setPsk', { ...entry, psk: secret }),
    kind('vpnConnection.setIpsecPolicy', { ...entry, policy: connectionIpsecPolicy.nullable() }),
    kind('vpnConnection.addRoute', { ...entry, prefix: name, route: vpnRoute }),
    /** Another metric for a route that is there: no cmdlet sets one, so it is removed and added in one call. */
    kind('vpnConnection.setRoute', { ...entry, prefix: name, route: vpnRoute }),
    kind('vpnConnection.removeRoute', { ...entry, prefix: name }),
    kind('vpnConnection.addTriggerDns', { name, suffix: name, triggerDns }),
    /** Other servers for a suffix that is there (Set-VpnConnectionTriggerDnsConfiguration). */
    kind('vpnConnection.setTriggerDns', { name, suffix: name, triggerDns }),
    kind('vpnConnection.removeTriggerDns', { name, suffix: name }),
    kind('phonebook.set', {
      ...entry,
      key: phonebookKey,
      data: z
        .string()
        .regex(/^[0-9]{0,5}$/)
        .nullable(),
    }),
    kind('credentials.set', { ...entry, userName: name, password: secret.nullable() }),
    kind('credentials.clear', entry),
    kind('nrpt.add', { ...ours, rule: nrptRule }),
    /** Another content for a rule of ours that is there (Set-DnsClientNrptRule). */
    kind('nrpt.set', { ...ours, rule: nrptRule }),
    kind('nrpt.remove', ours),
    kind('mainModeCryptoSet.put', { ...ours, set: mainModeCryptoSet }),
    kind('mainModeCryptoSet.remove', ours),
    kind('phase1AuthSet.put', { ...ours, set: phase1AuthSet, psk: secret.nullable() }),
    kind('phase1AuthSet.remove', ours),
    kind('quickModeCryptoSet.put', { ...ours, set: quickModeCryptoSet }),
    kind('quickModeCryptoSet.remove', ours),
    kind('ipsecRule.put', { ...ours, rule: ipsecRule }),
    kind('ipsecRule.remove', ours),
    /** Pause and resume (D22). */
    kind('ipsecRule.enable', ours),
    kind('ipsecRule.disable', ours),
    kind('mainModeRule.put', { ...ours, rule: mainModeRule }),
    kind('mainModeRule.remove', ours),
    /** `null` = back to Windows' own default. */
    kind('mainModeDefault.set', { methods: mainModeDefault.nullable() }),
    kind('legacyTunnelRule.put', { ...ours, rule: legacyTunnelRule, psk: secret.nullable() }),
    kind('legacyTunnelRule.remove', ours),
    kind('firewall.setCrlCheck', { level: crlCheck }),
    kind('firewall.setIpsecThroughNat', { level: ipsecThroughNat }),
    kind('pingRule.put', { ...ours, rule: pingRule }),
    kind('pingRule.remove', ours),
    kind('tunnelGuard.put', { ...ours, rule: tunnelGuard }),
    kind('tunnelGuard.remove', ours),
    /** D22: main- and quick-mode SAs with this peer. */
    kind('securityAssociations.delete', { peer: name }),
    kind('connection.dial', entry),
    kind('connection.hangUp', entry),
  ]),
);

export type Operation = z.infer<typeof operation>;
export type OperationKind = Operation['kind'];
export const operationKinds = (): OperationKind[] =>
  operation.unwrap().options.map(({ shape }) => shape.kind.value);
export type OperationOf<K extends OperationKind> = Extract<Operation, { kind: K }>;

/** The secrets that an operation refers to; empty for most. */
export function secretsOf(of: Operation): z.infer<typeof secretName>[] {
  const references = [
    'psk' in of ? of.psk : null,
    'password' in of ? of.password : null,
    'bundle' in of ? of.bundle : null,
  ];
  return references.filter((each) => each !== null);
}
