// What a lab is made of: plain data, given by a test and built by the agent inside.

/** The way between client and server: client – home – way – office – server. A router without NAT only forwards. */
export interface NetworkOptions {
  /** `home` rewrites the client's address and port; each address of the client has its own outside. */
  readonly clientNat?: boolean;
  /** The server has a private address; `office` forwards UDP 500 and 4500 to it. */
  readonly serverNat?: boolean;
  /** Dropped on the way, in both directions. `large`: IP fragments, and packets of more than 1400 bytes. */
  readonly drop?: readonly (500 | 4500 | 'icmp' | 'large' | 'everything')[];
  /** Percent of datagrams lost, each way (nftables' `numgen random`). */
  readonly loss?: number;
}

export type Daemon = 'charon' | 'pluto';

export interface ServerOptions {
  readonly daemon: Daemon;
  /** `ikev1` is main mode; a server speaks exactly what stands here. `xauth`: main mode with XAuth after it. */
  readonly speaks?: 'ikev1' | 'xauth' | 'aggressive' | 'ikev2';
  readonly authentication?: 'psk' | 'rsa';
  readonly psk?: string;
  /** The secret is for that peer alone; left out: for everybody. */
  readonly pskFor?: string;
  /** charon alone: certificates of clients must be on no revocation list, and there is none. */
  readonly strictRevocation?: boolean;
  /** For RSA. */
  readonly certificates?: ServerCertificates;
  /**
   * `wide`: what a careful administrator of an L2TP server allows, the strongest first. `old`: 3DES, SHA1, modp1024 alone.
   * `foreign`: AES256, SHA2-512, modp4096 alone, which Windows never offers. `one`: AES256, SHA1, modp2048 alone; `other`: AES128
   * with the same.
   */
  readonly proposals?: 'wide' | 'old' | 'foreign' | 'one' | 'other';
  /** pluto binds a connection to one address of its own; charon answers on both. */
  readonly family?: 4 | 6;
  /** charon alone: each of its answers leaves so much later, in milliseconds. */
  readonly answersAfterMs?: number;
}

/** PEM texts. */
export interface ServerCertificates {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
  /** The server's ID: a name that its certificate has. */
  readonly id: string;
  /** As OpenSSL writes it. */
  readonly caName: string;
  readonly expired: boolean;
}

/** Why a server cannot be had as told, or null. */
export function unsupported(server: ServerOptions): string | null {
  if (server.daemon === 'pluto' && server.proposals === 'old') {
    return "Debian's Libreswan has no modp1024";
  }
  if (server.daemon === 'pluto' && server.certificates?.expired) {
    return 'Libreswan does not load an expired certificate of its own';
  }
  return null;
}

/** Fixed, from RFC 5737 and 3849: the same in every lab, since labs do not see each other. */
export const addresses = {
  client: { ipv4: '192.0.2.10', ipv6: '2001:db8:1::10' },
  /** The office's own, on the way. */
  office: '198.51.100.130',
  /** Nobody has it. */
  nobody: '203.0.113.250',
} as const;

/** So many hosts can be behind the office. */
export const hostCount = 90;

/** A host's own addresses, and the one that it has outside when the office is a NAT. */
export function hostAddresses(index: number) {
  return {
    ipv4: `203.0.113.${10 + index}`,
    ipv6: `2001:db8:4::${10 + index}`,
    outside: `198.51.100.${140 + index}`,
  };
}

/** How many addresses the client has: `192.0.2.10` and on. Behind NAT they are `198.51.100.10` and on. */
export const clientAddressCount = 100;

export function clientAddress(index: number): string {
  return `192.0.2.${10 + index}`;
}

/** The client has all of 198.18.0.0/16 (RFC 2544) besides, for crowds: to servers each is a client of its own. Behind NAT it is 198.19.0.0/16. */
export const crowd = { inside: '198.18.0.0/16', outside: '198.19.0.0/16', both: '198.18.0.0/15' };

export function crowdAddress(index: number): string {
  return `198.18.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`;
}

/** The same one as servers see it. */
export function crowdAddressOutside(index: number, { clientNat }: NetworkOptions): string {
  return clientNat ? crowdAddress(index).replace('198.18.', '198.19.') : crowdAddress(index);
}
