/** One way to run into each belief about rights, versions, services, registry, certificates and name resolution. */
import { expect } from 'vitest';
import type { machineBeliefs } from '../../../src/main/demo/beliefs-machine.ts';
import { changeDemoPc, restartDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { bootArea } from '../../../src/main/demo/files.ts';
import { foreignRoot } from '../../../src/main/demo/stock.ts';
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
const withRasAuto = { plan: { services: { RasAuto: { running: true } } } };
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
  'access.ikeFailures': question(
    { options: ordinary },
    { kind: 'ikeFailures.read', since: '2020-01-01T00:00:00Z', atMost: 9 },
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
  'service.startTypeOnly': behaviour(
    { plan: { services: { MpsSvc: { start: 'disabled', running: false } } } },
    {
      acts: [{ kind: 'service.setStart', service: 'MpsSvc', start: 'automatic' }],
      asks: [{ kind: 'service.read', service: 'MpsSvc' }],
      answers: [{ start: 'automatic', running: false }],
    },
  ),
  'service.startsDependencies': behaviour(
    { plan: { services: { RasMan: { running: false }, SstpSvc: { running: false } } } },
    {
      acts: [start('RasMan')],
      asks: [
        { kind: 'service.read', service: 'SstpSvc' },
        { kind: 'service.read', service: 'RasMan' },
      ],
      answers: [{ running: true }, { running: true }],
    },
  ),
  'service.furtherDependents': behaviour(withRasAuto, {
    asks: [{ kind: 'service.read', service: 'SstpSvc' }],
    answers: [{ runningDependents: ['RasMan', 'RasAuto'] }],
  }),
  'service.restartDependents': behaviour(withRasAuto, {
    acts: [{ kind: 'service.restart', service: 'RasMan' }],
    asks: [{ kind: 'service.read', service: 'RasMan' }],
    answers: [{ running: true, runningDependents: ['RasAuto'] }],
  }),

  'restart.noPrivilege': operation(
    { plan: { host: { restartRight: { privilege: false, hidden: false } } } },
    { kind: 'windows.restart' },
  ),
  'restart.volatileKey': behaviour(
    {},
    {
      acts: [{ kind: 'restart.mark' }, { kind: 'restart.mark' }],
      asks: [{ kind: 'restart.read' }],
      answers: [{ marked: true }],
      also: ({ folder, fs }) => {
        restartDemoPc(folder, fs, '2021-01-01T00:00:00.000Z');
        changeDemoPc(folder, fs, (pc) => {
          expect(pc.read(bootArea)).toEqual({
            bootTime: '2021-01-01T00:00:00.000Z',
            restartMarked: false,
          });
        });
      },
    },
  ),
  'registry.valueMissing': operation({}, { kind: 'registry.delete', key: natKey, value: natValue }),
  'registry.typeNotWritten': operation({}, { ...setNat, data: { type: 'other', data: '' } }),
  'registry.typeReplaced': behaviour(
    { plan: { registry: { [natKey]: { [natValue]: { type: 'sz', data: '2' } } } } },
    {
      acts: [setNat],
      asks: [{ kind: 'registry.read', key: natKey, value: natValue }],
      answers: [setNat.data],
    },
  ),

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
  'certificate.keyStays': behaviour(
    { options: legacy },
    {
      acts: [importKey, removeLeaf],
      asks: [{ kind: 'certificate.list', store: 'My' }],
      answers: [[]],
      also: (pc) => {
        expect(pc.snapshot().settings).toMatchObject({
          certificates: { containers: [{ thumbprint: bundleThumbprint, used: false }] },
        });
      },
    },
  ),
  'certificate.keyGone': behaviour(
    {
      plan: {
        certificates: {
          My: [{ ...foreignRoot, container: 'gone' }],
          containers: [],
        },
      },
    },
    {
      asks: [{ kind: 'certificate.list', store: 'My' }],
      answers: [[{ thumbprint: foreignRoot.thumbprint, hasKey: true, keyGone: true }]],
    },
  ),
  'certificate.importAgain': behaviour(
    { options: legacy },
    {
      acts: [importKey, importKey],
      asks: [{ kind: 'certificate.list', store: 'My' }],
      answers: [[{ thumbprint: bundleThumbprint, hasKey: true }]],
      also: (pc) => {
        expect(pc.snapshot().settings).toMatchObject({
          certificates: { containers: [{ used: false }, { used: true }] },
        });
      },
    },
  ),
  'certificate.addAgain': behaviour(
    { before: [addCa] },
    {
      acts: [addCa],
      asks: [
        { kind: 'certificate.list', store: 'CA' },
        { kind: 'certificate.list', store: 'Root' },
      ],
      answers: [[{ thumbprint: caThumbprint }], [{ thumbprint: foreignRoot.thumbprint }]],
      also: (pc, before) => {
        expect(pc.snapshot()).toEqual(before);
      },
    },
  ),

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
  'nrpt.policyWins': behaviour(
    {
      plan: { host: { policies: { nrpt: true, localFirewallRules: true, localIpsecRules: true } } },
    },
    {
      acts: [sample.nrptAdd],
      asks: [{ kind: 'nrpt.read' }, { kind: 'host.read', server: 'vpn.example.com' }],
      answers: [{ [sample.ids.nrpt]: sample.nrptAdd.rule }, { nrptPolicy: true }],
    },
  ),
  'nrpt.foreign': behaviour(
    {},
    {
      acts: [sample.nrptAdd],
      asks: [{ kind: 'nrpt.read' }],
      answers: [{ [sample.ids.nrpt]: sample.nrptAdd.rule }],
    },
  ),
};
