// A phase 1 that stands: what quick mode and informational exchanges need of it.
import { Unprinted } from '../../../shared/secret/unprinted.ts';
import { encryptCbc } from '../crypto/cbc.ts';
import { exchangeIv, type KeyMaterial } from '../crypto/key-material.ts';
import { informationalHash } from '../crypto/phase1-hash.ts';
import { concat } from '../codec/bytes.ts';
import { encodePacket } from '../codec/header.ts';
import { encodeDeletion } from '../codec/notification.ts';
import { exchangeType, flag, payloadType, protocol } from '../codec/numbers.ts';
import { encodePayloads, firstType } from '../codec/payloads.ts';
import { toSend } from './conversation.ts';
import type { EstablishedPhase1, ExchangeAction } from './machine.ts';
import type { NatVerdict, ServerPort } from './outcomes.ts';

export interface Phase1Parts {
  readonly material: KeyMaterial;
  /** Last block of the last phase 1 message: every later exchange's IV comes from it. */
  readonly lastBlock: Uint8Array;
  readonly initiatorCookie: Uint8Array;
  readonly responderCookie: Uint8Array;
  readonly port: ServerPort;
  readonly natTraversal: 'rfc3947' | 'draft02' | 'none';
  readonly nat: NatVerdict;
  /** Gives message ids; never 0. */
  readonly random: (length: number) => Uint8Array;
}

const ikeV1 = 0x10;

export class Phase1Sa extends Unprinted implements EstablishedPhase1 {
  readonly #parts: Phase1Parts;

  constructor(parts: Phase1Parts) {
    super('[phase 1]');
    this.#parts = parts;
  }

  /** Lends keys and addresses to quick mode; the callee must not print them. */
  use<T>(use: (parts: Phase1Parts) => T): T {
    return use(this.#parts);
  }

  /** A fresh, unique message id (RFC 2409 section 5.5); 0 is phase 1's own. */
  newMessageId(): number {
    const id = this.#parts.random(4).reduce((sum, byte) => sum * 256 + byte, 0);
    return id === 0 ? 1 : id;
  }

  close(): ExchangeAction {
    const { initiatorCookie, responderCookie } = this.#parts;
    return this.#delete(protocol.isakmp, concat(initiatorCookie, responderCookie));
  }

  /** Says DELETE for the ESP SA that we receive under (RFC 2408 section 3.15); phase 1 stands on. */
  deleteEsp(spi: Uint8Array): ExchangeAction {
    return this.#delete(protocol.esp, spi);
  }

  #delete(of: number, spi: Uint8Array): ExchangeAction {
    const { material, lastBlock, initiatorCookie, responderCookie, port } = this.#parts;
    const messageId = this.newMessageId();
    const deletion = encodeDeletion({ protocol: of, spis: [spi] });
    const rest = [{ type: payloadType.delete, body: deletion }];
    const hash = informationalHash(material, messageId, encodePayloads(rest));
    const payloads = [{ type: payloadType.hash, body: hash }, ...rest];
    const iv = exchangeIv(material, lastBlock, messageId);
    const body = encryptCbc(material.cipher, material.cipherKey, iv, encodePayloads(payloads));
    const header = {
      initiatorCookie,
      responderCookie,
      nextPayload: firstType(payloads),
      version: ikeV1,
      exchangeType: exchangeType.informational,
      flags: flag.encryption,
      messageId,
    };
    return toSend(port, encodePacket({ header, body }));
  }
}
