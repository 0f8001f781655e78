// Two ESP SAs as a way for datagrams between UDP 1701 here and there: transport mode inside UDP 4500 (RFC 3193, RFC 3948).
import { concat, sameBytes } from '../codec/bytes.ts';
import { espCiphers, type EspCipherShape } from '../crypto/esp-suite.ts';
import type { EspKeys } from '../crypto/quick-mode-keys.ts';
import { openEsp, sealEsp } from './esp-packet.ts';
import { decodeUdp, encodeUdp, type UdpAddresses } from './udp.ts';

const udp = 17;
const windowSize = 64;
/** RFC 4303 section 3.3.3: a counter must not wrap. Nobody comes near it here. */
const lastSequence = 0xffff_ffff;

export interface EspLinkOptions {
  readonly inbound: EspKeys;
  readonly outbound: EspKeys;
  readonly addresses: UdpAddresses;
  readonly random: (length: number) => Uint8Array;
}

/** `foreign`: another SPI. `replay`: seen before, or too old. */
export type Opened =
  | { readonly kind: 'payload'; readonly payload: Uint8Array }
  | { readonly kind: 'foreign' | 'unverified' | 'replay' | 'otherTraffic' };

export class EspLink {
  readonly #options: EspLinkOptions;
  readonly #seen = new Set<number>();
  #sent = 0;
  #highest = 0;

  constructor(options: EspLinkOptions) {
    this.#options = options;
  }

  /** SPI that the server sends to. */
  get inboundSpi(): Uint8Array {
    return this.#options.inbound.spi;
  }

  /** One of its two SAs has this SPI. RFC 2408 section 3.15 has a DELETE name the one that its sender receives under. */
  has(spi: Uint8Array): boolean {
    const { inbound, outbound } = this.#options;
    return sameBytes(spi, inbound.spi) || sameBytes(spi, outbound.spi);
  }

  /** @returns what goes on the wire of port 4500 */
  seal(payload: Uint8Array): Uint8Array {
    const { outbound, addresses, random } = this.#options;
    if (this.#sent === lastSequence) throw new RangeError('sequenceExhausted');
    this.#sent += 1;
    const shape: EspCipherShape = espCiphers[outbound.proposal.cipher];
    const iv = shape.tagBytes > 0 ? counterIv(this.#sent) : random(shape.ivBytes);
    const datagram = encodeUdp(addresses, payload);
    return sealEsp(outbound, this.#sent, iv, { nextHeader: udp, payload: datagram });
  }

  open(bytes: Uint8Array): Opened {
    const { inbound } = this.#options;
    if (!sameBytes(bytes.subarray(0, 4), inbound.spi)) return { kind: 'foreign' };
    const opened = openEsp(inbound, bytes);
    if (opened === null) return { kind: 'unverified' };
    if (!this.#isNew(opened.sequence)) return { kind: 'replay' };
    const payload = opened.nextHeader === udp ? decodeUdp(opened.payload) : null;
    return payload === null ? { kind: 'otherTraffic' } : { kind: 'payload', payload };
  }

  #isNew(sequence: number): boolean {
    if (sequence === 0 || sequence + windowSize <= this.#highest) return false;
    if (this.#seen.has(sequence)) return false;
    this.#highest = Math.max(this.#highest, sequence);
    this.#seen.add(sequence);
    for (const old of this.#seen) if (old + windowSize <= this.#highest) this.#seen.delete(old);
    return true;
  }
}

/** RFC 4106 section 3.1: any value that does not come twice under the key; a counter does not. */
function counterIv(sequence: number): Uint8Array {
  const low = new Uint8Array(4);
  new DataView(low.buffer).setUint32(0, sequence);
  return concat(new Uint8Array(4), low);
}
