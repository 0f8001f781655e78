import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../../../src/shared/port/operation.ts';
import type { Query } from '../../../../src/shared/port/query.ts';
import { engineOrReason } from '../../../powershell/engine.ts';
import * as sample from '../../demo/sample-operations.ts';
import { StubAdapter } from './adapter-on-stubs.ts';

const { ids } = sample;
const ping = {
  ...sample.pingRule,
  rule: { ...sample.pingRule.rule, remoteAddresses: ['10.1.2.3'] },
};
const pingRead: Query = { kind: 'pingRule.read', name: ids.ping };
const nrptRead: Query = { kind: 'nrpt.read' };
const associationsRead: Query = { kind: 'securityAssociations.read', peer: '203.0.113.10' };

describe.skipIf(engineOrReason().skip)(
  'firewall, name resolution and SAs on the real engine',
  () => {
    let adapter: StubAdapter;
    beforeAll(() => {
      adapter = new StubAdapter();
    });
    beforeEach(() => {
      adapter.pc.set({});
    });
    afterAll(() => adapter.pc.session.end());

    const perform = async (...operations: Operation[]) => {
      expect(await adapter.perform(operations)).toEqual(operations.map(() => ({ status: 'done' })));
    };
    const stored = () => adapter.pc.get()['net'] as Record<string, Record<string, object>>;

    it('reads the settings in force, and sets them one at a time', async () => {
      const fresh = {
        crlCheck: 'None',
        ipsecThroughNat: 'None',
        localFirewallRulesAllowed: true,
        localIpsecRulesAllowed: true,
      };
      expect(await adapter.ask({ kind: 'firewall.read' })).toEqual(fresh);
      expect(adapter.pc.get().calls.map(({ given }) => given['PolicyStore'])).toEqual([
        'ActiveStore',
        'ActiveStore',
      ]);
      await perform({ kind: 'firewall.setCrlCheck', level: 'RequireCrlCheck' });
      await perform({ kind: 'firewall.setIpsecThroughNat', level: 'Both' });
      expect(await adapter.ask({ kind: 'firewall.read' })).toEqual({
        ...fresh,
        crlCheck: 'RequireCrlCheck',
        ipsecThroughNat: 'Both',
      });
      await perform(
        { kind: 'firewall.setCrlCheck', level: 'AttemptCrlCheck' },
        { kind: 'firewall.setIpsecThroughNat', level: 'Server' },
      );
      expect(await adapter.ask({ kind: 'firewall.read' })).toMatchObject({
        crlCheck: 'AttemptCrlCheck',
        ipsecThroughNat: 'Server',
      });
    });

    it.each([
      [
        'Domain',
        'AllowLocalFirewallRules',
        { localFirewallRulesAllowed: false, localIpsecRulesAllowed: true },
      ],
      [
        'Public',
        'AllowLocalIPsecRules',
        { localFirewallRulesAllowed: true, localIpsecRulesAllowed: false },
      ],
    ])('sees that the policy for %s says no to %s (D18)', async (profile, word, allowed) => {
      adapter.pc.set({ net: { profiles: { [profile]: { [word]: 'False' } } } });
      expect(await adapter.ask({ kind: 'firewall.read' })).toMatchObject(allowed);
    });

    it('puts, changes, reads and removes the ping rule', async () => {
      await perform(ping);
      expect(await adapter.ask(pingRead)).toEqual(ping.rule);
      const six = {
        ...ping,
        rule: {
          displayName: 'Office 2',
          group: 'Roadwarrior',
          remoteAddresses: ['2001:db8::/32'],
          ipVersion: 6 as const,
        },
      };
      await perform(six);
      expect(await adapter.ask(pingRead)).toEqual(six.rule);
      await perform({ kind: 'pingRule.remove', name: ids.ping });
      expect(await adapter.ask(pingRead)).toBeNull();
    });

    it('shows a ping rule that someone turned off or round without addresses, and puts it right', async () => {
      for (const change of [
        { Enabled: 'False' },
        { Action: 'Block' },
        { Direction: 'Outbound' },
        { RuleGroup: 'Other' },
      ]) {
        await perform(ping);
        const rule = { ...stored()['FirewallRule']?.[ids.ping], ...change };
        adapter.pc.set({ net: { FirewallRule: { [ids.ping]: rule } } });
        const seen = await adapter.ask(pingRead);
        if ('RuleGroup' in change) expect(seen).toEqual({ ...ping.rule, group: 'Other' });
        else expect(seen).toEqual({ ...ping.rule, remoteAddresses: [] });
        await perform(ping);
        expect(await adapter.ask(pingRead)).toEqual(ping.rule);
      }
    });

    it('does not describe a rule of that name that is no ping rule', async () => {
      await perform(ping);
      for (const change of [{ Protocol: 'TCP' }, { IcmpType: ['Any'] }, { Protocol: 'ICMPv6' }]) {
        const rule = { ...stored()['FirewallRule']?.[ids.ping], ...change };
        adapter.pc.set({ net: { FirewallRule: { [ids.ping]: rule } } });
        expect(await adapter.ask(pingRead)).toEqual({ ok: false, unreadable: 'notUnderstood' });
        adapter.pc.set({});
        await perform(ping);
      }
    });

    it('F14: puts, changes, reads and removes the guard of a tunnel, and sees one that guards nothing', async () => {
      const read: Query = { kind: 'tunnelGuard.read', name: ids.guard };
      await perform(sample.guard);
      expect(await adapter.ask(read)).toEqual(sample.guard.rule);
      const moved = {
        ...sample.guard,
        rule: {
          ...sample.guard.rule,
          displayName: 'Office 2',
          localAddresses: ['::-2001:db8::6', '2001:db8::8-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
          remoteAddresses: ['2001:db8:1::/48'],
        },
      };
      await perform(moved);
      expect(await adapter.ask(read)).toEqual(moved.rule);
      for (const change of [
        { Enabled: 'False' },
        { Action: 'Allow' },
        { Direction: 'Inbound' },
        { Protocol: 'TCP' },
      ]) {
        const rule = { ...stored()['FirewallRule']?.[ids.guard], ...change };
        adapter.pc.set({ net: { FirewallRule: { [ids.guard]: rule } } });
        expect(await adapter.ask(read)).toEqual({ ...moved.rule, localAddresses: [] });
      }
      await perform({ kind: 'tunnelGuard.remove', name: ids.guard });
      expect(await adapter.ask(read)).toBeNull();
    });

    it('adds, changes and removes a name resolution rule of ours, and leaves others alone', async () => {
      const foreign = {
        Name: '{00000000-0000-4000-8000-00000000000F}',
        Namespace: ['.example.net'],
        NameServers: ['192.0.2.53'],
        Comment: 'mine',
      };
      adapter.pc.set({ net: { nrpt: [foreign] } });
      const { name, rule } = sample.nrptAdd;
      await perform(sample.nrptAdd);
      expect(await adapter.ask(nrptRead)).toEqual({ [name]: rule });
      expect(await adapter.perform([sample.nrptAdd])).toMatchObject([
        { status: 'failed', code: 'alreadyExists' },
      ]);
      const other = {
        namespaces: ['.corp.example.com', '.lab.example.com'],
        servers: ['10.1.0.54', '2001:db8::53'],
      };
      await perform({ kind: 'nrpt.set', name, rule: other });
      expect(await adapter.ask(nrptRead)).toEqual({ [name]: other });
      await perform({ kind: 'nrpt.remove', name });
      expect(await adapter.ask(nrptRead)).toEqual({});
      expect(stored()['nrpt']).toEqual([foreign]);
      const missing = [{ status: 'failed', code: 'notFound' }];
      expect(await adapter.perform([{ kind: 'nrpt.remove', name }])).toMatchObject(missing);
      expect(await adapter.perform([{ kind: 'nrpt.set', name, rule: other }])).toMatchObject(
        missing,
      );
    });

    it("shows the servers of the resolver's own table, where a policy says others (D26)", async () => {
      const { name, rule } = sample.nrptAdd;
      await perform(sample.nrptAdd);
      const nrptPolicy = [{ Namespace: ['.CORP.example.com'], NameServers: ['192.0.2.1'] }];
      adapter.pc.set({ net: { ...stored(), nrptPolicy } });
      expect(await adapter.ask(nrptRead)).toEqual({ [name]: { ...rule, servers: ['192.0.2.1'] } });
      adapter.pc.set({ net: { ...stored(), nrptPolicy: [] } });
      expect(await adapter.ask(nrptRead)).toEqual({ [name]: rule });
    });

    it('never removes a rule whose own name could mean more than it', async () => {
      const { name } = sample.nrptAdd;
      adapter.pc.set({
        net: {
          nrpt: [{ Name: '*', Namespace: ['.a'], NameServers: ['192.0.2.1'], Comment: name }],
        },
      });
      expect(await adapter.perform([{ kind: 'nrpt.remove', name }])).toMatchObject([
        { code: 'nameNotOurs' },
      ]);
      expect(adapter.called()).not.toContain('Remove-DnsClientNrptRule');
    });

    const main = {
      Name: '1',
      RemoteEndpoint: '203.0.113.10',
      CipherAlgorithm: 65_003,
      HashAlgorithm: 65_001,
      GroupId: 14,
    };
    const quick = {
      Name: '10',
      RemoteEndpoint: '10.1.0.9',
      MmSaId: '1',
      FirstCipherAlgorithm: 65_006,
      FirstIntegrityAlgorithm: 65_005,
    };
    const others = {
      mainMode: [
        { ...main, Name: '2', RemoteEndpoint: '203.0.113.100' },
        { ...main, Name: '3', RemoteEndpoint: '' },
      ],
      quickMode: [{ ...quick, Name: '20', MmSaId: '2' }],
    };

    it('reads the SAs of one server only, quick mode by its main mode too', async () => {
      expect(await adapter.ask(associationsRead)).toEqual({ mainMode: [], quickMode: [] });
      const direct = {
        ...quick,
        Name: '11',
        MmSaId: '9',
        RemoteEndpoint: main.RemoteEndpoint,
        FirstCipherAlgorithm: '3DES',
        FirstIntegrityAlgorithm: 'SHA-1',
      };
      adapter.pc.set({
        net: {
          mainMode: [main, ...others.mainMode],
          quickMode: [quick, direct, ...others.quickMode],
        },
      });
      expect(await adapter.ask(associationsRead)).toEqual({
        mainMode: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }],
        quickMode: [
          { encryption: 'AESGCM256', integrity: 'AESGMAC256' },
          { encryption: 'DES3', integrity: 'SHA1' },
        ],
      });
    });

    it('takes an empty list for empty, however Windows says it, and an error for an error', async () => {
      const lists = [
        ['Get-NetIPsecMainModeSA', associationsRead, { mainMode: [], quickMode: [] }],
        ['Get-NetIPsecQuickModeSA', associationsRead, { mainMode: [], quickMode: [] }],
        ['Get-DnsClientNrptRule', nrptRead, {}],
        [
          'Get-NetIPsecRule',
          { kind: 'ipsecRule.others', displayName: 'Office', addresses: [] },
          [],
        ],
      ] as const;
      for (const [cmdlet, query, empty] of lists) {
        const say = (errorId: string, category: string) => {
          adapter.pc.set({ fail: [{ cmdlet, errorId: `${errorId},${cmdlet}`, category }] });
          return adapter.ask(query as Query);
        };
        expect(await say('CmdletizationQuery_NotFound', 'ObjectNotFound')).toEqual(empty);
        expect(await say('MI RESULT 6', 'ObjectNotFound')).toEqual({
          ok: false,
          unreadable: 'failed',
        });
        const denied = { ok: false, unreadable: 'accessDenied' };
        expect(await say('Windows System Error 5', 'PermissionDenied')).toEqual(denied);
        const stopped = { ok: false, unreadable: 'serviceStopped' };
        expect(await say('Windows System Error 1753', 'NotSpecified')).toEqual(stopped);
      }
    });

    it('takes two spellings of an IPv6 address for one', async () => {
      adapter.pc.set({ net: { mainMode: [{ ...main, RemoteEndpoint: '2001:DB8:0:0::1' }] } });
      const answer = await adapter.ask({ ...associationsRead, peer: '2001:db8::1' });
      expect(answer).toMatchObject({ mainMode: [{ group: 'DH14' }] });
    });

    it('deletes the SAs of one server only, one by one (D22)', async () => {
      adapter.pc.set({
        net: { mainMode: [main, ...others.mainMode], quickMode: [quick, ...others.quickMode] },
      });
      await perform({ kind: 'securityAssociations.delete', peer: main.RemoteEndpoint });
      expect(stored()).toEqual(others);
      const removals = adapter.pc.get().calls.filter(({ cmdlet }) => cmdlet.startsWith('Remove-'));
      expect(removals.map(({ cmdlet, given }) => [cmdlet, given['Name']])).toEqual([
        ['Remove-NetIPsecQuickModeSA', ['10']],
        ['Remove-NetIPsecMainModeSA', ['1']],
      ]);
      await perform({ kind: 'securityAssociations.delete', peer: main.RemoteEndpoint });
      expect(stored()).toEqual(others);
    });

    it('deletes no SA for a peer that is no address, or with a name that could mean more', async () => {
      adapter.pc.set({ net: { mainMode: others.mainMode, quickMode: [] } });
      for (const peer of [' ', '*', 'vpn.example.com'])
        expect(
          await adapter.perform([{ kind: 'securityAssociations.delete', peer }]),
        ).toMatchObject([{ status: 'failed', code: 'peerNotAnAddress' }]);
      for (const Name of ['*', '', '1?', '[12]']) {
        const mainMode = [{ ...main, Name }, ...others.mainMode];
        adapter.pc.set({ net: { mainMode, quickMode: [] } });
        const operation = {
          kind: 'securityAssociations.delete' as const,
          peer: main.RemoteEndpoint,
        };
        expect(await adapter.perform([operation])).toMatchObject([{ code: 'nameNotOurs' }]);
        expect(adapter.called().filter((name) => name.startsWith('Remove-'))).toEqual([]);
      }
    });
  },
);
