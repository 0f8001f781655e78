/** Random operations, most of them nearly right: some succeed, most run into a refusal. */
import fc from 'fast-check';
import type { Operation } from '../../../src/shared/port/operation.ts';
import { writableRegistryValues } from '../../../src/shared/port/operation.ts';
import { phonebookKey, serviceName, startType } from '../../../src/shared/port/values.ts';
import { bundleThumbprint, caDer, caThumbprint } from './key-bundles.ts';
import * as sample from './sample-operations.ts';

const office = { name: 'Office', allUsers: false };
const one = fc.constantFrom<Operation>(
  sample.create,
  sample.set,
  { ...sample.set, hangUp: true },
  sample.remove,
  { ...sample.create, allUsers: true },
  { ...sample.remove, allUsers: true, hangUp: true },
  {
    ...sample.create,
    psk: null,
    connection: { ...sample.connection, ipsecAuthentication: 'certificate' },
  },
  {
    ...sample.create,
    connection: { ...sample.connection, splitTunnel: true, encryption: 'Maximum' },
  },
  { kind: 'vpnConnection.setPsk', ...office, psk: 'psk' },
  sample.policy,
  { ...sample.policy, policy: null },
  sample.addRoute,
  { kind: 'vpnConnection.setRoute', ...office, prefix: '10.1.0.0/16', route: { metric: 9 } },
  { kind: 'vpnConnection.removeRoute', ...office, prefix: '10.1.0.0/16' },
  sample.addTrigger,
  { ...sample.addTrigger, kind: 'vpnConnection.setTriggerDns' },
  { kind: 'vpnConnection.removeTriggerDns', name: 'Office', suffix: sample.addTrigger.suffix },
  { kind: 'credentials.set', ...office, userName: 'user@example.com', password: 'password' },
  { kind: 'credentials.clear', ...office },
  sample.dial,
  { kind: 'connection.hangUp', ...office },
  sample.nrptAdd,
  { ...sample.nrptAdd, kind: 'nrpt.set' },
  { kind: 'nrpt.remove', name: sample.ids.nrpt },
  sample.mainModeSet,
  { kind: 'mainModeCryptoSet.remove', name: sample.ids.mainMode },
  sample.authSet,
  sample.certificateAuthSet,
  { kind: 'phase1AuthSet.remove', name: sample.ids.auth },
  sample.quickModeSet,
  { kind: 'quickModeCryptoSet.remove', name: sample.ids.quickMode },
  sample.rule,
  { kind: 'ipsecRule.remove', name: sample.ids.rule },
  { kind: 'ipsecRule.enable', name: sample.ids.rule },
  { kind: 'ipsecRule.disable', name: sample.ids.rule },
  sample.mainModeRule,
  { kind: 'mainModeRule.remove', name: sample.ids.mainModeRule },
  { kind: 'mainModeDefault.set', methods: { methods: ['dhgroup14:aes256-sha1'] } },
  { kind: 'mainModeDefault.set', methods: null },
  sample.legacyRule,
  { kind: 'legacyTunnelRule.remove', name: sample.ids.legacy },
  { kind: 'firewall.setCrlCheck', level: 'RequireCrlCheck' },
  { kind: 'firewall.setIpsecThroughNat', level: 'Both' },
  { kind: 'restart.mark' },
  { kind: 'windows.restart' },
  sample.pingRule,
  { kind: 'pingRule.remove', name: sample.ids.ping },
  sample.ruleForAny,
  sample.guard,
  { kind: 'tunnelGuard.remove', name: sample.ids.guard },
  { kind: 'securityAssociations.delete', peer: '203.0.113.10' },
  { kind: 'certificate.add', store: 'Root', thumbprint: caThumbprint, der: caDer },
  {
    kind: 'certificate.importKey',
    thumbprint: bundleThumbprint,
    bundle: 'keyBundle',
    password: 'keyBundlePassword',
  },
  { kind: 'certificate.remove', store: 'My', thumbprint: bundleThumbprint, deleteKey: true },
  { kind: 'certificate.remove', store: 'Root', thumbprint: caThumbprint, deleteKey: false },
);

const service = fc.record({
  kind: fc.constantFrom(
    'service.start' as const,
    'service.stop' as const,
    'service.restart' as const,
  ),
  service: fc.constantFrom(...serviceName.options),
});
const setStart = fc.record({
  kind: fc.constant('service.setStart' as const),
  service: fc.constantFrom(...serviceName.options),
  start: fc.constantFrom(...startType.options),
});
const registry = fc
  .record({
    place: fc.constantFrom(...writableRegistryValues),
    data: fc.constantFrom(null, 0, 1, 2),
  })
  .map(({ place: [key, value], data }): Operation =>
    data === null
      ? { kind: 'registry.delete', key, value }
      : { kind: 'registry.set', key, value, data: { type: 'dword', data } },
  );
const phonebook = fc.record({
  kind: fc.constant('phonebook.set' as const),
  name: fc.constantFrom('Office', 'Old VPN', 'B\u00fcro'),
  allUsers: fc.boolean(),
  key: fc.constantFrom(...phonebookKey.options),
  data: fc.constantFrom(null, '0', '1', '8'),
});

/** Random ones, now and then after those that must stand before them. */
export const randomOperations = (limits: { minLength: number; maxLength: number }) =>
  fc
    .tuple(
      fc.constantFrom<readonly Operation[]>(
        [],
        [
          sample.create,
          sample.addTrigger,
          sample.addRoute,
          sample.pingRule,
          sample.guard,
          sample.legacyRule,
          sample.nrptAdd,
          ...sample.ruleParts,
          sample.rule,
          sample.mainModeRule,
        ],
      ),
      fc.array(randomOperation, limits),
    )
    .map(([first, rest]) => [...first, ...rest]);

const randomOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 12, arbitrary: one },
  { weight: 2, arbitrary: service },
  setStart,
  { weight: 2, arbitrary: registry },
  phonebook,
);
