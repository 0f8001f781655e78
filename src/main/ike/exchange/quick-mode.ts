// Quick mode as initiator (RFC 2409 section 5.5) for L2TP: ESP in transport mode between UDP 1701 on both sides (RFC 3193).
import { concat, isZero, sameBytes } from '../codec/bytes.ts';
import { encodeEspTransform, findEspChoice, type EspTerms } from '../codec/esp-transform.ts';
import { encodePacket, type IkePacket } from '../codec/header.ts';
import { encodeIdentification } from '../codec/identification.ts';
import { exchangeType, flag, identityType, payloadType, protocol } from '../codec/numbers.ts';
import {
  bodiesOf,
  decodePayloads,
  encodePayloads,
  firstType,
  onlyBody,
  type Payload,
} from '../codec/payloads.ts';
import {
  decodeSecurityAssociation,
  encodeSecurityAssociation,
} from '../codec/security-association.ts';
import { decryptCbc, encryptCbc, lastBlock } from '../crypto/cbc.ts';
import type { KeyPair, MakeKeyPair } from '../crypto/diffie-hellman.ts';
import { exchangeIv } from '../crypto/key-material.ts';
import { addressBytes } from '../crypto/nat-detection.ts';
import { sameHash } from '../crypto/phase1-hash.ts';
import {
  espKeys,
  quickModeHash1,
  quickModeHash2,
  quickModeHash3,
  type EspKeys,
} from '../crypto/quick-mode-keys.ts';
import type { Phase1Parts } from './phase1-sa.ts';
import type { QuickModeOffer } from '../../../shared/offers/windows-quick-mode.ts';

export interface QuickModeOptions {
  readonly messageId: number;
  readonly offer: QuickModeOffer;
  readonly localAddress: string;
  readonly serverAddress: string;
  readonly makeKeyPair: MakeKeyPair;
}

export type QuickModeVerdict =
  /** `garbage`: not under our keys, or not by somebody who has them. */
  | { readonly kind: 'garbage' }
  /** Proved, but the choice is none of ours. */
  | { readonly kind: 'foreignChoice' }
  | {
      readonly kind: 'done';
      /** Index into the offer. */
      readonly index: number;
      readonly message3: Uint8Array;
      readonly inbound: EspKeys;
      readonly outbound: EspKeys;
    };

const ikeV1 = 0x10;
const nonceBytes = 32;
const udp = 17;
const l2tpPort = 1701;

export class QuickMode {
  readonly #phase1: Phase1Parts;
  readonly #options: QuickModeOptions;
  readonly #terms: EspTerms;
  readonly #spi: Uint8Array;
  readonly #nonce: Uint8Array;
  readonly #keyPair: KeyPair | null;
  readonly message1: Uint8Array;
  #iv: Uint8Array;

  constructor(phase1: Phase1Parts, options: QuickModeOptions) {
    const { offer } = options;
    this.#phase1 = phase1;
    this.#options = options;
    const encapsulation = phase1.natTraversal === 'draft02' ? 'draft02' : 'rfc3947';
    this.#terms = { ...offer, encapsulation };
    this.#spi = newSpi(phase1.random);
    this.#nonce = phase1.random(nonceBytes);
    this.#keyPair = offer.pfs === null ? null : options.makeKeyPair(offer.pfs);
    const { material, lastBlock: block } = phase1;
    this.#iv = exchangeIv(material, block, options.messageId);
    const rest = this.#offerPayloads();
    const hash = quickModeHash1(material, options.messageId, encodePayloads(rest));
    this.message1 = this.#seal([{ type: payloadType.hash, body: hash }, ...rest]);
  }

  /** @throws IkeDecodeError for garbage under the right keys */
  receive({ header, body }: IkePacket): QuickModeVerdict {
    if ((header.flags & flag.encryption) === 0) return { kind: 'garbage' };
    const { material } = this.#phase1;
    const plain = decryptCbc(material.cipher, material.cipherKey, this.#iv, body);
    if (plain === null) return { kind: 'garbage' };
    const [first, ...rest] = decodePayloads(header.nextPayload, plain, 'padded');
    const expected = quickModeHash2(
      material,
      this.#options.messageId,
      this.#nonce,
      encodePayloads(rest),
    );
    if (first?.type !== payloadType.hash || !sameHash(first.body, expected)) {
      return { kind: 'garbage' };
    }
    this.#iv = lastBlock(material.cipher, body);
    return this.#accept(rest);
  }

  #offerPayloads(): Payload[] {
    const { offer, localAddress, serverAddress } = this.#options;
    // One proposal for each suite, all under one SPI; that Windows writes them so is UNCONFIRMED, and servers take both ways.
    const proposals = offer.proposals.map((one, at) => ({
      number: at + 1,
      protocol: protocol.esp,
      spi: this.#spi,
      transforms: [encodeEspTransform(one, this.#terms)],
    }));
    const keyExchange = this.#keyPair?.publicValue;
    return [
      { type: payloadType.securityAssociation, body: encodeSecurityAssociation({ proposals }) },
      { type: payloadType.nonce, body: this.#nonce },
      ...(keyExchange === undefined ? [] : [{ type: payloadType.keyExchange, body: keyExchange }]),
      { type: payloadType.identification, body: selector(localAddress) },
      { type: payloadType.identification, body: selector(serverAddress) },
      ...this.#originalAddresses(),
    ];
  }

  /** RFC 3947 section 5.2: with transport mode both sides tell the addresses as they know them. */
  #originalAddresses(): Payload[] {
    const { localAddress, serverAddress } = this.#options;
    const type =
      this.#terms.encapsulation === 'draft02'
        ? payloadType.natOriginalAddressDraft
        : payloadType.natOriginalAddress;
    return [localAddress, serverAddress].map((address) => {
      const bytes = addressBytes(address);
      return { type, body: concat(Uint8Array.of(idType(bytes), 0, 0, 0), bytes) };
    });
  }

  #accept(payloads: readonly Payload[]): QuickModeVerdict {
    const { proposals } = decodeSecurityAssociation(
      onlyBody(payloads, payloadType.securityAssociation),
    );
    const [answer, second] = proposals;
    const [transform, another] = answer?.transforms ?? [];
    if (answer === undefined || transform === undefined) return { kind: 'foreignChoice' };
    if (second !== undefined || another !== undefined) return { kind: 'foreignChoice' };
    const { offer } = this.#options;
    const index = findEspChoice(transform, offer.proposals, this.#terms);
    const proposal = offer.proposals[index];
    const usable = answer.protocol === protocol.esp && answer.spi.length === 4;
    if (proposal === undefined || !usable) return { kind: 'foreignChoice' };
    const secret = this.#agree(payloads);
    if (secret === 'none') return { kind: 'garbage' };
    const { material } = this.#phase1;
    const secrets = {
      initiatorNonce: this.#nonce,
      responderNonce: onlyBody(payloads, payloadType.nonce).slice(),
      secret,
    };
    const hash3 = quickModeHash3(material, this.#options.messageId, secrets);
    return {
      kind: 'done',
      index,
      message3: this.#seal([{ type: payloadType.hash, body: hash3 }]),
      inbound: espKeys(material, secrets, this.#spi, proposal),
      outbound: espKeys(material, secrets, answer.spi.slice(), proposal),
    };
  }

  #agree(payloads: readonly Payload[]): Uint8Array | null | 'none' {
    if (this.#keyPair === null) return null;
    const [theirs] = bodiesOf(payloads, payloadType.keyExchange);
    return (theirs === undefined ? null : this.#keyPair.agree(theirs)) ?? 'none';
  }

  #seal(payloads: readonly Payload[]): Uint8Array {
    const { material, initiatorCookie, responderCookie } = this.#phase1;
    const { cipher, cipherKey } = material;
    const body = encryptCbc(cipher, cipherKey, this.#iv, encodePayloads(payloads));
    this.#iv = lastBlock(cipher, body);
    const header = {
      initiatorCookie,
      responderCookie,
      nextPayload: firstType(payloads),
      version: ikeV1,
      exchangeType: exchangeType.quickMode,
      flags: flag.encryption,
      messageId: this.#options.messageId,
    };
    return encodePacket({ header, body });
  }
}

/** Does that message belong to this phase 1? */
export function belongsTo(phase1: Phase1Parts, { header }: IkePacket): boolean {
  return (
    header.version >> 4 === ikeV1 >> 4 &&
    sameBytes(header.initiatorCookie, phase1.initiatorCookie) &&
    sameBytes(header.responderCookie, phase1.responderCookie)
  );
}

function selector(address: string): Uint8Array {
  const data = addressBytes(address);
  return encodeIdentification({ type: idType(data), protocol: udp, port: l2tpPort, data });
}

function idType(address: Uint8Array): number {
  return address.length === 4 ? identityType.ipv4 : identityType.ipv6;
}

/** RFC 4303 section 2.1: 0 to 255 are reserved. */
function newSpi(random: (length: number) => Uint8Array): Uint8Array {
  const spi = random(4);
  if (isZero(spi.subarray(0, 3))) spi[0] = 1;
  return spi;
}
