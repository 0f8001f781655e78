/**
 * One function of each shipped script, against the stubs: on each engine that `npm test` knows, so that a script which only one of
 * them can read or run is found.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/main/windows/powershell/call-result.ts';
import { StubPc } from '../main/windows/engine/stub-pc.ts';
import { engineOrReason } from './engine.ts';
import { shippedScripts } from './session-fixture.ts';

interface Call {
  readonly name: string;
  readonly given?: Readonly<Record<string, JsonValue>>;
  /** Of what is answered, or of the error. */
  readonly answer: object;
}

const calls: Record<string, Call> = {
  calls: {
    name: 'ConvertTo-RwGiven',
    given: { Parameters: { A: { switch: true } } },
    answer: { A: true },
  },
  // What it asks of a store is Windows' own; off Windows it is not reached.
  certificate: {
    name: 'Read-RwCertificates',
    given: { Store: 'none' },
    answer: { errorId: 'RwStoreUnknown' },
  },
  connection: {
    name: 'Read-RwConnection',
    given: { Name: 'Office', AllUsers: false },
    answer: { connection: null },
  },
  credentials: {
    name: 'Get-RwCredentialsBytes',
    given: { UserName: 'jane', Password: 'none' },
    answer: { errorId: 'RwSecretMissing' },
  },
  events: {
    name: 'Read-RwRasEvents',
    given: { Since: '2026-01-01T00:00:00Z', AtMost: 1 },
    answer: { events: [] },
  },
  elevate: { name: 'Start-RwElevated', answer: { errorId: 'RwSecretMissing' } },
  firewall: { name: 'Read-RwFirewall', answer: { crlCheck: 'None', ipsecThroughNat: 'None' } },
  host: { name: 'Read-RwFolders', answer: { programData: '/usr/share' } },
  ipsec: {
    name: 'New-RwAuthProposal',
    given: { Given: {} },
    answer: { errorId: 'RwAuthenticationUnknown' },
  },
  'ipsec-associations': {
    name: 'Read-RwSecurityAssociation',
    given: { Peer: '192.0.2.1' },
    answer: { mainMode: [], quickMode: [] },
  },
  'ipsec-rules': { name: 'Read-RwOtherIpsecRules', answer: { rules: [] } },
  'ipsec-state': { name: 'Read-RwMainModeDefault', answer: { proposals: null } },
  native: {
    name: 'Get-RwNativeAnswer',
    given: { Library: 'libc', EntryPoint: 'getpid' },
    answer: {},
  },
  'net-objects': {
    name: 'Assert-RwOwnName',
    given: { Name: '*' },
    answer: { errorId: 'RwNameNotOurs' },
  },
  nrpt: { name: 'Read-RwNrpt', answer: { policy: [], rules: [] } },
  restart: { name: 'Read-RwRestart', answer: { marked: null, bootTime: null } },
  surroundings: { name: 'Read-RwMiniports', answer: { devices: [], bindings: [] } },
  service: { name: 'Read-RwService', given: { Name: 'IKEEXT' }, answer: { service: null } },
};

/** Each of the calls above goes through them. */
const throughout = ['json', 'secrets', 'session'];

describe.skipIf(engineOrReason().skip || process.platform === 'win32')(
  'one function of each script',
  () => {
    let pc: StubPc;
    beforeAll(async () => {
      pc = new StubPc(Object.values(calls).map(({ name }) => name));
      await pc.loadAll();
      for (const more of ['native-probes', 'elevate'])
        expect(await pc.session.loadScripts(more)).toMatchObject({ ok: true });
    }, 60_000);
    afterAll(() => pc.session.end());

    it.each(Object.entries(calls))('%s', async (_script, { name, given, answer }) => {
      const { ...said } = await pc.session.call(name, given);
      expect(said.ok ? said.value : said.error).toMatchObject(answer);
    });

    it('none is left out', () => {
      const shipped = readdirSync(shippedScripts).map((file) => basename(file, '.ps1'));
      expect([...Object.keys(calls), ...throughout].sort()).toEqual(shipped.sort());
    });
  },
);
