/** F3: which addresses no other computer has. The blocks are IANA's special-purpose registries (RFC 6890), each looked at by its edges. */
import { expect, it } from 'vitest';
import { isIpv4InIpv6, isReachable } from '../../../src/shared/net/special-blocks.ts';

/** First, last, and the neighbours on both sides, which are reached unless they are null. */
const blocks: [
  block: string,
  first: string,
  last: string,
  before: string | null,
  after: string | null,
][] = [
  ['this network', '0.0.0.0', '0.255.255.255', null, '1.0.0.0'],
  ['loopback', '127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
  ['link-local', '169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
  ['protocols, behind DS-Lite', '192.0.0.8', '192.0.0.8', '192.0.0.7', '192.0.0.9'],
  ['protocols, behind the anycasts', '192.0.0.11', '192.0.0.255', '192.0.0.10', '192.0.1.0'],
  ['multicast, reserved, broadcast', '224.0.0.0', '255.255.255.255', '223.255.255.255', null],
  ['unspecified, loopback, embedded IPv4', '::', '::ffff:ffff', null, '::1:0:0'],
  [
    'IPv4 in IPv6, as the IPv4 address',
    '::ffff:0.0.0.0',
    '::ffff:255.255.255.255',
    '::fffe:ffff:ffff',
    '::1:0:0:0',
  ],
  ['discarded', '100::', '100::ffff:ffff:ffff:ffff', 'ff:ffff::1', null],
  ['stands for nothing', '100:0:0:1::', '100:0:0:1:ffff:ffff:ffff:ffff', null, '100:0:0:2::'],
  ['protocols, behind Teredo', '2001:1::', '2001:1::', '2001:0:ffff::1', '2001:1::1'],
  ['protocols, behind the anycasts', '2001:1::4', '2001:1:ffff::1', '2001:1::3', '2001:2::'],
  ['protocols, old ORCHID', '2001:10::', '2001:1f:ffff::1', null, '2001:20::'],
  ['protocols, behind drones', '2001:40::', '2001:1ff:ffff::1', '2001:3f:ffff::1', '2001:200::'],
  ['link-local', 'fe80::', 'febf:ffff::1', 'fe7f:ffff::1', 'fec0::'],
  ['multicast', 'ff00::', 'ffff:ffff::1', 'feff:ffff::1', null],
];

it.each(blocks)('nobody has an address of %s', (_what, first, last, before, after) => {
  expect([first, last].map(isReachable)).toEqual([false, false]);
  const neighbours = [before, after].filter((each) => each !== null);
  expect(neighbours.map(isReachable)).toEqual(neighbours.map(() => true));
});

it('private, shared, translated and documentation addresses may be a server’s', () => {
  const some = ['10.0.0.1', '172.16.0.1', '192.168.0.1', '100.64.0.1', '198.18.0.1', '192.88.99.1'];
  const docs = ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'];
  const ipv6 = ['fc00::1', '64:ff9b::c000:201', '64:ff9b:1::1', '2002:c000:201::1', '5f00::1'];
  expect([...some, ...docs, ...ipv6].filter((each) => !isReachable(each))).toEqual([]);
});

it('what a gateway turns into an IPv4 address that nobody has is nobody’s', () => {
  const none = ['64:ff9b::7f00:1', '64:ff9b::', '2002:7f00:1::1', '2002:e000:1::'];
  expect(none.map(isReachable)).toEqual(none.map(() => false));
});

it('IPv4 in IPv6 is known in each spelling, as address and as network', () => {
  const mapped = [
    '::ffff:192.0.2.1',
    '::ffff:c000:201',
    '0:0:0:0:0:FFFF:10.0.0.0',
    '::ffff:0:0/96',
  ];
  expect([...mapped, '::ffff:10.0.0.0/104'].map(isIpv4InIpv6)).toEqual(Array(5).fill(true));
  const other = ['192.0.2.1', '10.0.0.0/8', '::/0', '2001:db8::/96', '::c000:201'];
  expect(other.map(isIpv4InIpv6)).toEqual(Array(5).fill(false));
});
