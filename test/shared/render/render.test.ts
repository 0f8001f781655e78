import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  operation as operationSchema,
  operationKinds,
  type Operation,
} from '../../../src/shared/port/operation.ts';
import { queries } from '../../../src/shared/port/query.ts';
import { phonebookKey, serviceName, startType } from '../../../src/shared/port/values.ts';
import { readKinds } from '../../../src/main/windows/read/readers.ts';
import { preview, printCall, quoteText } from '../../../src/shared/render/preview.ts';
import type { Call, CmdletCall } from '../../../src/shared/render/rendered.ts';
import { render, renderedKinds } from '../../../src/shared/render/renderers.ts';
import { beliefs } from '../../../src/main/demo/beliefs.ts';
import { stubModules } from '../../../scripts/write-stubs.mjs';
import { documentedProblems } from './documented-cmdlets.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom("O'Brien", '\u2018x\u2019', '$(a) `b` "c"', '-Force', '%PATH% & x'),
);
const entry = { name: text, allUsers: fc.boolean() };
const prefix = fc.constantFrom('192.0.2.0/24', '2001:db8::/32');
const methods = fc.subarray(['Pap', 'Chap', 'MSChapv2', 'Eap'], { minLength: 1 });
const eapXml = fc.constantFrom(null, '<EapHostConfig/>');
const connection = fc
  .record({
    serverAddress: text,
    tunnelType: fc.constantFrom('Pptp', 'L2tp', 'Sstp', 'Ikev2', 'Automatic'),
    ipsecAuthentication: fc.constantFrom('psk' as const, 'certificate' as const),
    methods,
    eapXml,
    encryption: fc.constantFrom(
      ...(['NoEncryption', 'Optional', 'Required', 'Maximum', 'Custom'] as const),
    ),
    splitTunnel: fc.boolean(),
    dnsSuffix: fc.constantFrom('', 'example.com'),
    idleDisconnectSeconds: fc.nat(100_000),
    rememberCredentials: fc.boolean(),
    useWindowsCredentials: fc.boolean(),
  })
  .map((made) => ({ connection: made, psk: made.ipsecAuthentication === 'psk' ? 'psk' : null }));
const policy = fc.record({
  encryptionMethod: fc.constantFrom('DES3', 'AES128', 'AES256'),
  integrityCheckMethod: fc.constantFrom('SHA1', 'SHA256', 'SHA384'),
  dhGroup: fc.constantFrom('Group14', 'ECP256', 'ECP384'),
  cipherTransformConstants: fc.constantFrom('AES128', 'AES256', 'GCMAES256'),
  authenticationTransformConstants: fc.constantFrom('SHA196', 'SHA256128', 'GCMAES256'),
  pfsGroup: fc.constantFrom('None', 'PFS2048', 'PFSMM', 'ECP384'),
});
const thumbprint = fc.stringMatching(/^[0-9A-F]{40}$/);
const suffix = { name: text, suffix: fc.constantFrom('example.com', 'a.example.org') };
const triggerDns = fc.record({ servers: fc.subarray(['192.0.2.53', '2001:db8::53']) });
const natKey = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
const natValue = 'AssumeUDPEncapsulationContextOnSendRule';
const target = { key: fc.constant(natKey), value: fc.constant(natValue) };
const route = fc.record({ metric: fc.nat(9999) });

/** Operation kind → its other members. */
const kinds: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  'registry.set': { ...target, data: fc.record({ type: fc.constant('dword'), data: fc.nat(2) }) },
  'registry.delete': target,
  'service.setStart': {
    service: fc.constantFrom(...serviceName.options),
    start: fc.constantFrom(...startType.options),
  },
  'service.start': { service: fc.constantFrom(...serviceName.options) },
  'service.stop': { service: fc.constantFrom(...serviceName.options) },
  'service.restart': { service: fc.constantFrom(...serviceName.options) },
  'certificate.add': { store: fc.constantFrom('CA', 'Root'), thumbprint, der: fc.constant('AAAA') },
  'certificate.importKey': {
    thumbprint,
    bundle: fc.constant('keyBundle'),
    password: fc.constant('keyBundlePassword'),
  },
  'certificate.remove': {
    store: fc.constantFrom('My', 'CA', 'Root'),
    thumbprint,
    deleteKey: fc.boolean(),
  },
  'vpnConnection.create': entry,
  'vpnConnection.set': { ...entry, hangUp: fc.boolean() },
  'vpnConnection.remove': { ...entry, hangUp: fc.boolean() },
  'vpnConnection.setPsk': { ...entry, psk: fc.constant('psk') },
  'vpnConnection.setIpsecPolicy': { ...entry, policy: fc.option(policy) },
  'vpnConnection.addRoute': { ...entry, prefix, route },
  'vpnConnection.setRoute': { ...entry, prefix, route },
  'vpnConnection.removeRoute': { ...entry, prefix },
  'vpnConnection.addTriggerDns': { ...suffix, triggerDns },
  'vpnConnection.setTriggerDns': { ...suffix, triggerDns },
  'vpnConnection.removeTriggerDns': suffix,
  'phonebook.set': {
    ...entry,
    key: fc.constantFrom(...phonebookKey.options),
    data: fc.constantFrom(null, '0', '1'),
  },
  'credentials.set': { ...entry, userName: text, password: fc.constantFrom(null, 'password') },
  'credentials.clear': entry,
  'connection.dial': entry,
  'connection.hangUp': entry,
};
const versions = ['6.0.6002', '6.1.7601', '6.2.9200', '6.3.9600', '10.0.19045', '10.0.26100'];

function operations(kind: string): fc.Arbitrary<Operation> {
  const plain = fc.record({ kind: fc.constant(kind), ...kinds[kind] });
  const full =
    kind === 'vpnConnection.create' || kind === 'vpnConnection.set'
      ? fc.tuple(plain, connection).map(([a, b]) => ({ ...a, ...b }))
      : plain;
  // What the port would not carry is no sample: the schema itself throws.
  return full.map((made) => operationSchema.parse(made));
}

const isCmdlet = (call: Call): call is CmdletCall => call.tool === 'cmdlet';

describe('rendered operations of the L2TP side', () => {
  it.each(Object.keys(kinds))('%s: every cmdlet call is as documented', (kind) => {
    fc.assert(
      fc.property(operations(kind), fc.constantFrom(...versions), (operation, windows) => {
        const calls = render(operation, windows);
        expect(calls.length).toBeGreaterThan(0);
        expect(calls.filter(isCmdlet).flatMap(documentedProblems)).toEqual([]);
        // D4: no cmdlets and no functions of ours before Windows 8.
        const tools =
          windows < '6.2' && windows.startsWith('6.') ? calls.map(({ tool }) => tool) : [];
        expect(tools.filter((tool) => tool === 'cmdlet')).toEqual([]);
        expect(preview(operation, windows)).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('covers every operation and every query of the port', () => {
    expect(renderedKinds().sort()).toEqual(operationKinds().sort());
    expect(readKinds().sort()).toEqual(Object.keys(queries).sort());
  });

  it('notices a call that is not as documented', () => {
    const add = (parameters: CmdletCall['parameters']) =>
      documentedProblems({
        tool: 'cmdlet',
        concern: 'connection',
        cmdlet: 'Add-VpnConnection',
        parameters,
      });
    const good = { Name: 'Office', ServerAddress: 'vpn.example.com' };
    expect(add(good)).toEqual([]);
    expect(add({ Name: 'Office' })).toHaveLength(1);
    expect(add({ ...good, SplitTunneling: false })).toHaveLength(1);
    expect(add({ ...good, TunnelType: 'L2tp6' })).toHaveLength(1);
    expect(add({ ...good, Metric: 1 })).toHaveLength(2);
    expect(add({ ...good, IdleDisconnectSeconds: -1 })).toHaveLength(1);
    expect(add({ ...good, TunnelType: 'L2tp', PlugInApplicationID: 'x' })).toHaveLength(1);
  });

  it('prints what a person would type, secrets masked', () => {
    const name = "O'Brien \u2019s";
    const set: Operation = { kind: 'vpnConnection.setPsk', name, allUsers: true, psk: 'psk' };
    expect(preview(set, '10.0.22631')).toBe(
      "Set-VpnConnection -Name 'O''Brien \u2019\u2019s' -AllUserConnection -L2tpPsk '****' -Force",
    );
    const dial: Operation = { kind: 'connection.dial', name: 'Two words', allUsers: false };
    expect(preview(dial, '10.0.22631')).toBe(
      "Assert-RwCanDial -Name 'Two words' -AllUsers $false\n" +
        'rasphone.exe -f %APPDATA%\\Microsoft\\Network\\Connections\\Pbk\\rasphone.pbk -d "Two words"',
    );
    // Never by force, on any Windows.
    for (const windows of versions)
      expect(preview({ kind: 'windows.restart' }, windows)).toBe('shutdown.exe /r /t 0');
    expect(
      printCall({
        tool: 'function',
        concern: 'host',
        function: 'Do-RwIt',
        parameters: { A: ['x', 'y'], B: true },
      }),
    ).toBe("Do-RwIt -A 'x', 'y' -B $true");
    expect(quoteText("a'b\u201ac\u201bd\u2018")).toBe(
      "'a''b\u201a\u201ac\u201b\u201bd\u2018\u2018'",
    );
    const old = preview({ kind: 'service.restart', service: 'RasMan' }, '6.1.7601');
    expect(old.split('\n')).toEqual([
      'sc.exe enumdepend RasMan',
      'net.exe stop RasMan /y',
      'net.exe start RasMan',
      '# byHand: startDependents',
    ]);
  });
});

describe('stub modules', () => {
  it('are those that the documentation and the table of beliefs make', () => {
    const folder = join(import.meta.dirname, '..', '..', 'powershell', 'modules');
    for (const [module, expected] of stubModules(beliefs)) {
      expect(readFileSync(join(folder, module, `${module}.psm1`), 'utf8')).toBe(expected);
    }
  });
});
