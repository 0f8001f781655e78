/** One way to run into each belief about rights, versions, services, registry, certificates and name resolution. */
import { expect } from 'vitest';
import type { machineBeliefs } from '../../src/main/demo/beliefs-machine.ts';
import { changeDemoPc } from '../../src/main/demo/create-demo-pc.ts';
import { certificatesArea } from '../../src/main/demo/files.ts';
import { foreignRoot } from '../../src/main/demo/stock.ts';
import { bench } from './bench.ts';
import { behaviour, operation, question, type Trigger } from './belief-trigger.ts';
import {
  aesBundle,
  bundleThumbprint,
  caDer,
  caThumbprint,
  keylessBundle,
  legacyBundle,
} from './key-bundles.ts';
import * as sample from './sample-operations.ts';

const natKey = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
const natValue = 'AssumeUDPEncapsulationContextOnSendRule';
const setNat = {
  kind: 'registry.set',
  key: natKey,
  value: natValue,
  data: { type: 'dword', data: 2 },
} as const;
const psk = { secrets: { psk: 'sample' } };
const ordinary = { identity: { elevated: false } };
const importKey = {
  kind: 'certificate.importKey',
  thumbprint: bundleThumbprint,
  bundle: 'keyBundle',
  password: 'keyBundlePassword',
} as const;
const legacy = { secrets: { keyBundle: legacyBundle, keyBundlePassword: 'sample' } };
const addCa = {
  kind: 'certificate.add',
  store: 'CA',
  thumbprint: caThumbprint,
  der: caDer,
} as const;
const removeLeaf = {
  kind: 'certificate.remove',
  store: 'My',
  thumbprint: bundleThumbprint,
  deleteKey: false,
} as const;
const vista = { windows: '6.0.6002' };
const start = (service: 'RasMan' | 'IKEEXT' | 'BFE') =>
  ({ kind: 'service.start', service }) as const;

export const machineTriggers: Record<keyof typeof machineBeliefs, Trigger> = {
  'port.malformed': operation({}, { ...setNat, value: 'ImagePath' }),
  'port.secretMissing': operation({}, sample.create),
  'access.machineWrite': operation({ options: ordinary }, setNat),
  'access.authSetRead': question(
    { before: [sample.authSet], options: psk, then: ordinary },
    { kind: 'phase1AuthSet.read', name: sample.ids.auth, compare: null },
  ),
  'access.securityAssociations': question(
    { options: ordinary },
    { kind: 'securityAssociations.read', peer: '203.0.113.10' },
  ),
  'version.noTool': operation({ plan: { windows: '6.1.7601' } }, sample.nrptAdd),
  'version.nothingToRead': question(
    { plan: { windows: '6.2.9200' } },
    { kind: 'vpnConnection.routes', name: 'Office', allUsers: false },
  ),
  'version.l2tpPskByHand': operation({ plan: vista, options: psk }, sample.create),

  'service.disabled': operation(
    { plan: { services: { IKEEXT: { start: 'disabled', running: false } } } },
    start('IKEEXT'),
  ),
  'service.dependencyDisabled': operation(
    {
      plan: {
        services: { RasMan: { running: false }, SstpSvc: { start: 'disabled', running: false } },
      },
    },
    start('RasMan'),
  ),
  'service.protected': operation(
    { plan: { services: { BFE: { running: false }, MpsSvc: { running: false } } } },
    start('BFE'),
  ),
  'service.dependentsRunning': operation({}, { kind: 'service.stop', service: 'SstpSvc' }),
  'service.stopInUse': operation(
    { before: [sample.create, sample.dial], options: psk },
    { kind: 'service.stop', service: 'RasMan' },
  ),
  'service.driverStart': operation(
    {},
    { kind: 'service.setStart', service: 'IKEEXT', start: 'boot' },
  ),
  'service.missing': operation(
    {
      tamper: (_pc, files) => {
        files.edit('services.json', (services) => {
          delete services['PolicyAgent'];
        });
      },
    },
    { kind: 'service.start', service: 'PolicyAgent' },
  ),
  'service.startTypeOnly': behaviour(async () => {
    const pc = bench({ services: { MpsSvc: { start: 'disabled', running: false } } });
    await pc.done({ kind: 'service.setStart', service: 'MpsSvc', start: 'automatic' });
    expect(await pc.ask({ kind: 'service.read', service: 'MpsSvc' })).toMatchObject({
      value: { start: 'automatic', running: false },
    });
    return pc;
  }),
  'service.startsDependencies': behaviour(async () => {
    const pc = bench({ services: { RasMan: { running: false }, SstpSvc: { running: false } } });
    await pc.done(start('RasMan'));
    expect(pc.snapshot().passing.running).toContain('SstpSvc');
    return pc;
  }),
  'service.restartCuts': behaviour(async () => {
    const pc = bench({}, psk);
    await pc.done(sample.create, sample.dial);
    expect(pc.snapshot().passing.connected).toHaveLength(1);
    await pc.done({ kind: 'service.restart', service: 'RasMan' });
    expect(pc.snapshot().passing.connected).toEqual([]);
    return pc;
  }),
  'service.furtherDependents': behaviour(async () => {
    const pc = bench({ services: { RasAuto: { running: true } } });
    expect(await pc.ask({ kind: 'service.read', service: 'SstpSvc' })).toMatchObject({
      value: { runningDependents: ['RasMan', 'RasAuto'] },
    });
    return pc;
  }),
  'service.restartDependents': behaviour(async () => {
    const pc = bench({ services: { RasAuto: { running: true } } });
    await pc.done({ kind: 'service.restart', service: 'RasMan' });
    expect(pc.snapshot().passing.running).toContain('RasAuto');
    return pc;
  }),

  'registry.valueMissing': operation({}, { kind: 'registry.delete', key: natKey, value: natValue }),
  'registry.typeNotWritten': operation({}, { ...setNat, data: { type: 'other', data: '' } }),
  'registry.typeReplaced': behaviour(async () => {
    const pc = bench({ registry: { [natKey]: { [natValue]: { type: 'sz', data: '2' } } } });
    await pc.done(setNat);
    expect(await pc.ask({ kind: 'registry.read', key: natKey, value: natValue })).toEqual({
      ok: true,
      value: setNat.data,
    });
    return pc;
  }),

  'certificate.wrongPassword': operation(
    { options: { secrets: { ...legacy.secrets, keyBundlePassword: 'other' } } },
    importKey,
  ),
  'certificate.aesTooNew': operation(
    {
      plan: { windows: '10.0.15063' },
      options: { secrets: { keyBundle: aesBundle, keyBundlePassword: 'sample' } },
    },
    importKey,
  ),
  'certificate.damaged': operation({}, { ...addCa, der: 'AAAA' }),
  'certificate.otherThumbprint': operation(
    { options: legacy },
    {
      ...importKey,
      thumbprint: 'A'.repeat(40),
    },
  ),
  'certificate.noKey': operation(
    { options: { secrets: { keyBundle: keylessBundle, keyBundlePassword: 'sample' } } },
    importKey,
  ),
  'certificate.missing': operation({}, removeLeaf),
  'certificate.keyStays': behaviour(async () => {
    const pc = bench({}, legacy);
    await pc.done(importKey, removeLeaf);
    expect(pc.snapshot().settings).toMatchObject({
      certificates: { My: [], containers: [{ thumbprint: bundleThumbprint, used: false }] },
    });
    return pc;
  }),
  'certificate.importAgain': behaviour(async () => {
    const pc = bench({}, legacy);
    await pc.done(importKey, importKey);
    expect(pc.snapshot().settings).toMatchObject({
      certificates: { containers: [{ used: false }, { used: true }] },
    });
    return pc;
  }),
  'certificate.addAgain': behaviour(async () => {
    const pc = bench();
    await pc.done(addCa);
    const once = pc.snapshot();
    await pc.done(addCa);
    expect(pc.snapshot()).toEqual(once);
    changeDemoPc(pc.folder, pc.fs, (machine) => {
      expect(machine.read(certificatesArea).Root).toEqual([foreignRoot]);
    });
    return pc;
  }),

  'nrpt.badNamespace': operation(
    {},
    {
      ...sample.nrptAdd,
      rule: { namespaces: ['corp example'], servers: ['10.1.0.53'] },
    },
  ),
  'nrpt.badServer': operation(
    {},
    {
      ...sample.nrptAdd,
      rule: { namespaces: ['.corp.example.com'], servers: ['dns.example.com'] },
    },
  ),
  'nrpt.exists': operation({ before: [sample.nrptAdd] }, sample.nrptAdd),
  'nrpt.missing': operation({}, { kind: 'nrpt.remove', name: sample.ids.nrpt }),
  'nrpt.policyWins': behaviour(async () => {
    const policies = { nrpt: true, localFirewallRules: true, localIpsecRules: true };
    const pc = bench({ host: { policies } });
    await pc.done(sample.nrptAdd);
    expect(await pc.ask({ kind: 'host.read', server: 'vpn.example.com' })).toMatchObject({
      value: { nrptPolicy: true },
    });
    return pc;
  }),
  'nrpt.foreign': behaviour(async () => {
    const pc = bench();
    await pc.done(sample.nrptAdd);
    expect(await pc.ask({ kind: 'nrpt.read' })).toEqual({
      ok: true,
      value: { [sample.ids.nrpt]: sample.nrptAdd.rule },
    });
    return pc;
  }),
};
