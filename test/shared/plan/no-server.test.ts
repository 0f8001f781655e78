import { expect, it } from 'vitest';
import { factsOf, findingsOf, l2tpProfile, planOf } from '../rooms/fixtures.ts';

it('F2, F3: what a profile may not name is no server where it is found out either', () => {
  const told = (address: string, serverAddress: string) => {
    const profile = l2tpProfile({ server: { address } });
    return findingsOf(planOf({ profile, facts: factsOf({ serverAddress }) }), null);
  };
  for (const { address } of factsOf().host.network.addresses) {
    expect(told(address, address)).toEqual(['serverIsThisPc:block']);
    // Tomorrow the name may stand for another address, and Windows asks each time it dials.
    expect(told('vpn.example.com', address)).toEqual(['serverIsThisPc:warning']);
  }
  for (const nobody of ['0.0.0.0', '127.0.0.1', '::1', '::ffff:127.0.0.1', '255.255.255.255'])
    expect(told('vpn.example.com', nobody)).toEqual(['serverAddressOfNobody:warning']);
});

it('F3: an address of nobody beside the right one is told: what is dialled may take it', () => {
  const facts = factsOf({ serverAddress: '203.0.113.5' });
  facts.host.serverAddresses = ['203.0.113.5', '127.0.0.1'];
  const profile = l2tpProfile({ server: { address: 'vpn.example.com' } });
  expect(findingsOf(planOf({ profile, facts }), null)).toEqual(['serverAddressOfNobody:warning']);
});
