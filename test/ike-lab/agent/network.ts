// The network of a lab: namespaces beside the agent's own (the client), joined in a line: client – home – way – office –
// one more for each host behind the office.
import {
  addresses,
  clientAddress,
  clientAddressCount,
  crowd,
  hostAddresses,
  hostCount,
  type NetworkOptions,
} from '../lab-options.ts';
import { must, within } from './run-command.ts';

const spaces = ['home', 'way', 'office'] as const;

/** Before there are links, which inherit it. Otherwise each new IPv6 address is looked for elsewhere first, for a second. */
const settings = ['cd /proc/sys/net', 'echo 0 >ipv6/conf/default/accept_dad'];

/** Builds it in about 0.1 s. The agent's namespaces are private: nothing of it is seen outside, and it ends with the agent. */
export async function buildNetwork(options: NetworkOptions): Promise<void> {
  await must(['sh', '-e'], { input: lines(spaces.map((space) => `ip netns add ${space}`)) });
  const forwarding = ['echo 1 >ipv4/ip_forward', 'echo 1 >ipv6/conf/all/forwarding'];
  await Promise.all([
    must(['sh', '-e'], { input: lines(settings) }),
    ...spaces.map((space) =>
      must(within(space, ['sh', '-e']), { input: lines([...settings, ...forwarding]) }),
    ),
  ]);
  await must(['ip', '-batch', '-'], {
    input: lines([
      'link add home type veth peer name client netns home',
      'link set lo up',
      'link set home up',
      ...ipv4('home', clientAddress(0), 24),
      ...ipv6('home', `${addresses.client.ipv6}/64`),
    ]),
  });
  await Promise.all([
    inSpace('home', [
      'link add way type veth peer name home netns way',
      ...up('client', 'way'),
      ...ipv4('client', '192.0.2.1', 24),
      `route add ${crowd.inside} via ${addresses.client.ipv4}`,
      ...ipv4('way', '198.51.100.2', 30),
      ...ipv6('client', '2001:db8:1::1/64'),
      ...ipv6('way', '2001:db8:2::2/64'),
    ]),
    inSpace('office', [
      'link add way type veth peer name office netns way',
      'link add lan type bridge',
      ...up('way', 'lan'),
      ...ipv4('way', addresses.office, 30),
      ...ipv4('lan', '203.0.113.1', 24),
      ...ipv6('way', '2001:db8:3::2/64'),
      ...ipv6('lan', '2001:db8:4::1/64'),
    ]),
  ]);
  await Promise.all([
    inSpace('way', [
      ...up('home', 'office'),
      ...ipv4('home', '198.51.100.1', 30),
      ...ipv4('office', '198.51.100.129', 30),
      ...ipv6('home', '2001:db8:2::1/64'),
      ...ipv6('office', '2001:db8:3::1/64'),
      // The outside addresses of both NATs.
      'route add 198.51.100.0/25 via 198.51.100.2',
      'route add 198.51.100.128/25 via 198.51.100.130',
      'route add 192.0.2.0/24 via 198.51.100.2',
      `route add ${crowd.both} via 198.51.100.2`,
      'route add 203.0.113.0/24 via 198.51.100.130',
      'route add 2001:db8:1::/64 via 2001:db8:2::2',
      'route add 2001:db8:4::/64 via 2001:db8:3::2',
    ]),
    must(['ip', '-batch', '-'], {
      input: lines([
        ...Array.from({ length: clientAddressCount - 1 }, (_, index) =>
          ipv4('home', clientAddress(index + 1), 24),
        ).flat(),
        // Any address of it may be spoken from.
        `route add local ${crowd.inside} dev lo`,
        ...defaults('192.0.2.1', '2001:db8:1::1'),
      ]),
    }),
  ]);
  await Promise.all([
    inSpace(
      'home',
      defaults('198.51.100.1', '2001:db8:2::1'),
      options.clientNat ? clientNat() : '',
    ),
    inSpace(
      'office',
      defaults('198.51.100.129', '2001:db8:3::1'),
      options.serverNat ? serverNat() : '',
    ),
    must(within('way', ['nft', '-f', '-']), { input: hindrances(options) }),
  ]);
}

/** One more host behind the office, in a namespace of its own. Returns the namespace's name. */
export async function addHost(index: number): Promise<string> {
  const space = `host${index}`;
  const { ipv4: own4, ipv6: own6 } = hostAddresses(index);
  await must(['ip', 'netns', 'add', space]);
  await must(within(space, ['sh', '-e']), { input: lines(settings) });
  await inSpace('office', [
    `link add ${space} type veth peer name office netns ${space}`,
    `link set ${space} master lan`,
    ...up(space),
  ]);
  await inSpace(space, [
    ...up('office'),
    ...ipv4('office', own4, 24),
    ...ipv6('office', `${own6}/64`),
    ...defaults('203.0.113.1', '2001:db8:4::1'),
  ]);
  return space;
}

/** Commands of ip, then rules of nft, in one process tree. */
async function inSpace(space: string, commands: readonly string[], rules = ''): Promise<void> {
  const script = [
    `ip -batch - <<'END'\n${lines(commands)}END`,
    ...(rules === '' ? [] : [`nft -f - <<'END'\n${rules}\nEND`]),
  ];
  await must(within(space, ['sh', '-e']), { input: lines(script) });
}

/** Both families, dropped before anything else is decided. */
function hindrances({ drop = [], loss = 0 }: NetworkOptions): string {
  const rules = drop.flatMap((what) => {
    switch (what) {
      case 500:
      case 4500:
        return [`udp dport ${what} drop`, `udp sport ${what} drop`];
      case 'icmp':
        return ['meta l4proto icmp drop', 'icmpv6 type { 1, 2, 3, 4 } drop'];
      case 'large':
        return [
          'ip frag-off & 0x3fff != 0 drop',
          'exthdr frag exists drop',
          'meta length > 1400 drop',
        ];
      case 'everything':
        return ['drop'];
    }
  });
  if (loss > 0) rules.push('counter', `numgen random mod 100 < ${loss} counter drop`);
  return `table inet lab { chain forward { type filter hook forward priority 0; ${rules.join('; ')}; }; }`;
}

function clientNat(): string {
  const pairs = Array.from(
    { length: clientAddressCount },
    (_, index) => `${clientAddress(index)} : 198.51.100.${10 + index}`,
  );
  const rules = [
    `oifname "way" snat to ip saddr map { ${pairs.join(', ')} } random`,
    `oifname "way" snat ip prefix to ip saddr map { ${crowd.inside} : ${crowd.outside} }`,
  ];
  return `table ip nat { chain post { type nat hook postrouting priority 100; ${rules.join('; ')}; }; }`;
}

function serverNat(): string {
  const pairs = Array.from({ length: hostCount }, (_, index) => hostAddresses(index)).map(
    ({ outside, ipv4: inside }) => `${outside} : ${inside}`,
  );
  return `table ip nat { chain pre { type nat hook prerouting priority -100; iifname "way" udp dport { 500, 4500 } dnat to ip daddr map { ${pairs.join(', ')} }; }; }`;
}

function up(...links: readonly string[]): string[] {
  return ['lo', ...links].map((link) => `link set ${link} up`);
}

function ipv4(link: string, address: string, length: number): string[] {
  return [`address add ${address}/${length} dev ${link}`];
}

function ipv6(link: string, address: string): string[] {
  return [`address add ${address} dev ${link}`];
}

function defaults(via4: string, via6: string): string[] {
  return [`route add default via ${via4}`, `route add default via ${via6}`];
}

function lines(each: readonly string[]): string {
  return `${each.join('\n')}\n`;
}
