// Everything that is ever asked of a datagram, one decoder after the other, whether it fits or not.
import { IkeDecodeError } from '../../../../src/main/ike/codec/decode-error.ts';
import { decodeFragment, FragmentJoiner } from '../../../../src/main/ike/codec/fragment.ts';
import { decodePacket, type IkePacket } from '../../../../src/main/ike/codec/header.ts';
import {
  decodeCertificate,
  decodeIdentification,
} from '../../../../src/main/ike/codec/identification.ts';
import { decodeV2Notify, holdsV2Proposal } from '../../../../src/main/ike/codec/ikev2-init.ts';
import { decodeDeletion, decodeNotification } from '../../../../src/main/ike/codec/notification.ts';
import { decodeDecrypted, decodePayloads } from '../../../../src/main/ike/codec/payloads.ts';
import { decodePhase1Transform } from '../../../../src/main/ike/codec/phase1-transform.ts';
import { decodeSecurityAssociation } from '../../../../src/main/ike/codec/security-association.ts';
import { openEncapsulation } from '../../../../src/main/ike/codec/udp-encapsulation.ts';
import { maxMessage } from '../../../../src/main/ike/exchange/conversation.ts';
import {
  readInformational,
  type InformationalKeys,
} from '../../../../src/main/ike/exchange/informational.ts';
import type { ServerPort } from '../../../../src/main/ike/exchange/outcomes.ts';

/** One as it was on the wire, on 4500 with its marker. */
export interface Datagram {
  readonly port: ServerPort;
  readonly bytes: Uint8Array;
}

export class EveryDecoder {
  /** How often each has read something without an error: none of them is tried with noise alone. */
  readonly read = new Map<string, number>();
  readonly #keys: InformationalKeys;
  /** One for all packets, as one exchange has one for all that comes. */
  readonly #joiner = new FragmentJoiner(maxMessage);

  constructor(keys: InformationalKeys) {
    this.#keys = keys;
  }

  /** @throws what must not be thrown: anything but the decoders' own error */
  decode({ port, bytes }: Datagram): void {
    if (port === 500) this.#message(bytes);
    else {
      const opened = openEncapsulation(bytes);
      this.#count(`openEncapsulation: ${opened.kind}`);
      if (opened.kind === 'ike') this.#message(opened.message);
    }
    this.#body(bytes);
  }

  #message(bytes: Uint8Array): void {
    this.#attempt('decodePacket', () => {
      const packet = decodePacket(bytes);
      const { header, body } = packet;
      this.#attempt('decodePayloads', () => decodePayloads(header.nextPayload, body));
      this.#attempt('decodePayloads padded', () => {
        const payloads = decodePayloads(header.nextPayload, body, 'padded', 'any');
        for (const payload of payloads) this.#body(payload.body);
      });
      this.#attempt('decodeDecrypted', () => decodeDecrypted(header.nextPayload, body));
      this.#attempt('decodeFragment', () => this.#joiner.add(decodeFragment(body)));
      this.#informational(packet);
    });
  }

  #informational(packet: IkePacket): void {
    for (const keys of [null, this.#keys]) {
      this.#attempt('readInformational', () => {
        const { protection } = readInformational(packet, keys);
        this.#count(`readInformational: ${protection}`);
      });
    }
  }

  #body(body: Uint8Array): void {
    this.#attempt('decodeSecurityAssociation', () => {
      const { proposals } = decodeSecurityAssociation(body);
      for (const { transforms } of proposals) transforms.forEach(decodePhase1Transform);
    });
    for (const decode of [
      decodeCertificate,
      decodeDeletion,
      decodeIdentification,
      decodeNotification,
      decodeV2Notify,
      holdsV2Proposal,
    ]) {
      this.#attempt(decode.name, () => decode(body));
    }
  }

  #attempt(name: string, decode: () => unknown): void {
    try {
      decode();
      this.#count(name);
    } catch (error) {
      if (!(error instanceof IkeDecodeError)) throw error;
    }
  }

  #count(name: string): void {
    this.read.set(name, (this.read.get(name) ?? 0) + 1);
  }
}
