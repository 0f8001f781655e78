import { describe, expect, it } from 'vitest';
import { languages } from '../../src/shared/text/languages.ts';
import { hopsOf, sentenceOf } from '../../src/renderer/components/way-hops.ts';
import { picture } from './samples.ts';

const kinds = (change: Partial<typeof picture>) =>
  hopsOf('en', { ...picture, ...change }).map((hop) => hop.kind);

describe('the picture of the way', () => {
  it('shows a router where there is NAT or where nobody knows, and none where there is none', () => {
    const all = ['pc', 'clientRouter', 'internet', 'serverRouter', 'server', 'networks'];
    expect(kinds({})).toEqual(all);
    expect(kinds({ clientBehindNat: false, serverBehindNat: false })).toEqual([
      'pc',
      'internet',
      'server',
      'networks',
    ]);
    const perhaps = hopsOf('en', { ...picture, clientBehindNat: null, serverBehindNat: true });
    expect(perhaps.filter((hop) => hop.perhaps).map((hop) => hop.kind)).toEqual(['clientRouter']);
  });

  it('ends in everything where all traffic goes through', () => {
    expect(kinds({ fullTunnel: true }).at(-1)).toBe('everything');
  });

  it('names three networks and counts the rest', () => {
    const networks = ['a', 'b', 'c', 'd', 'e'].map((each) => `${each}.example`);
    const hop = hopsOf('en', { ...picture, networks }).at(-1);
    expect(hop?.notes).toEqual(['a.example', 'b.example', 'c.example', 'and 2 more']);
  });

  it('cuts a long server name in the picture, not in the sentence', () => {
    const server = `${'a-very-long-name.'.repeat(4)}example.com`;
    const hop = hopsOf('en', { ...picture, server }).find((each) => each.kind === 'server');
    expect(hop?.notes[0]).toMatch(/^.{59}…$/);
    expect(sentenceOf('en', { ...picture, server })).toContain(server);
  });

  it('is one sentence for those who do not see it', () => {
    expect(sentenceOf('en', picture)).toBe(
      'Traffic goes from this PC, perhaps through a router with NAT, over the internet and through a router with NAT in front of the server to the VPN server vpn.example.com. Behind it: 198.51.100.0/24, 203.0.113.0/24. Everything between this PC and the server is encrypted with IPsec.',
    );
    const said = languages.map((language) => sentenceOf(language, picture));
    expect(new Set(said).size).toBe(languages.length);
  });

  it('is encrypted from this PC to the server, and no further', () => {
    const encrypted = hopsOf('en', picture).filter((hop) => hop.encrypted);
    expect(encrypted.map((hop) => hop.kind)).toEqual([
      'clientRouter',
      'internet',
      'serverRouter',
      'server',
    ]);
  });
});
