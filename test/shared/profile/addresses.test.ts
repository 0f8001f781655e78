/** F3 and F4: one rule for an address, whichever field it stands in. */
import { describe, expect, it } from 'vitest';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { isDnsName } from '../../../src/shared/profile/fields.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { encode, set, smallIpsec, smallL2tp } from './helpers.ts';

function told(profile: object): string[] {
  const result = openProfile(encode(profile), checkEapXml, isPublicSuffix);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${path} ${code}`);
}

const nobody = ['0.0.0.0', '0.1.2.3', '127.0.0.1', '169.254.1.1', '224.0.0.1', '240.0.0.1'];
const nobody6 = ['::', '::1', 'fe80::1', 'ff02::1', '100::1', '::c000:201'];

describe('F3', () => {
  it.each([...nobody, '255.255.255.255', ...nobody6])(
    '%s is no server’s, of either kind',
    (text) => {
      const found = '$.server.address addressOfNobody';
      expect(told(set(smallL2tp, ['server', 'address'], text))).toContain(found);
      expect(told(set(smallIpsec, ['server', 'address'], text))).toContain(found);
    },
  );

  it.each(nobody)('%s is no local endpoint', (text) => {
    const found = '$.ipsec.localEndpoint addressOfNobody';
    expect(told(set(smallIpsec, ['ipsec', 'localEndpoint'], text))).toEqual([found]);
  });

  it.each([
    [smallL2tp, ['server', 'address'], '::ffff:192.0.2.1', '$.server.address'],
    [smallIpsec, ['server', 'address'], '::ffff:192.0.2.1', '$.server.address'],
    [smallIpsec, ['ipsec', 'localEndpoint'], '::ffff:192.0.2.1', '$.ipsec.localEndpoint'],
    [smallIpsec, ['ipsec', 'remoteSubnets'], ['::ffff:0:0/96'], '$.ipsec.remoteSubnets[0]'],
    [smallIpsec, ['allowPingFrom'], ['::ffff:10.0.0.0/104'], '$.allowPingFrom[0]'],
    [
      set(smallL2tp, ['l2tp', 'splitTunnel'], true),
      ['l2tp', 'routes'],
      [{ prefix: '::ffff:10.0.0.0/104' }],
      '$.l2tp.routes[0].prefix',
    ],
    [
      set(smallL2tp, ['l2tp', 'nameResolution'], [{ kind: 'machine', suffix: '.example.com' }]),
      ['l2tp', 'nameResolution', 0, 'servers'],
      ['::ffff:10.0.0.1'],
      '$.l2tp.nameResolution[0].servers[0]',
    ],
  ])('IPv4 in the spelling of IPv6 is refused: %#', (start, field, value, path) => {
    expect(told(set(start, field, value))).toContain(`${path} ipv4InIpv6`);
  });
});

it('F4: a name does not end in a number, in any spelling that a resolver takes for one', () => {
  const numbers = ['1', '127', '010', '0x7f', '0X7F', '0x', '0xabcdef', '4294967295', '00'];
  const names = numbers.flatMap((each) => [each, `vpn.${each}`, `0xcb.0.0x71.${each}`]);
  expect(names.filter(isDnsName)).toEqual([]);
  const real = [
    'vpn.0xg',
    'x0',
    'vpn.1a',
    '1.example',
    '0x7f.example.com',
    '10.in-addr.arpa',
    'a0x1',
  ];
  expect(real.filter(isDnsName)).toEqual(real);
});
