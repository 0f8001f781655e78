// Reads informational exchanges: in clear, under our keys, or not at all (RFC 2409 section 5.7).
import { exchangeIv, type KeyMaterial } from '../crypto/key-material.ts';
import { decryptCbc } from '../crypto/cbc.ts';
import { informationalHash, sameHash } from '../crypto/phase1-hash.ts';
import { concat, sameBytes } from '../codec/bytes.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import type { IkePacket } from '../codec/header.ts';
import { decodeDeletion, decodeNotification } from '../codec/notification.ts';
import { flag, payloadType, protocol } from '../codec/numbers.ts';
import {
  bodiesOf,
  decodeDecrypted,
  decodePayloads,
  encodePayloads,
  type Payload,
} from '../codec/payloads.ts';
import type { NotifyProtection } from './outcomes.ts';

/** What is needed to open one: the keys, and the blocks that servers are seen to derive the IV from. */
export interface InformationalKeys {
  readonly material: KeyMaterial;
  /**
   * RFC 2409 appendix B says the last phase 1 block; but while phase 1 is not finished the two sides may not agree on
   * which that is, and Libreswan takes none at all [lab].
   */
  readonly ivSources: readonly Uint8Array[];
}

export interface Informational {
  readonly protection: NotifyProtection;
  /** Types of its notify payloads; empty when undecryptable. */
  readonly notifies: readonly number[];
  /** It deletes the ISAKMP SA that it came under, by its cookies (RFC 2408 section 3.15); the sender may have others with us. */
  readonly deletesPhase1: boolean;
  /** SPIs of the ESP SAs that it deletes. */
  readonly deletedEsp: readonly Uint8Array[];
}

/** @throws IkeDecodeError for a clear message that is garbage */
export function readInformational(
  { header, body }: IkePacket,
  keys: InformationalKeys | null,
): Informational {
  if ((header.flags & flag.encryption) === 0) {
    return content(header, decodePayloads(header.nextPayload, body), 'clear');
  }
  const opened = keys === null ? null : open(header, body, keys);
  return (
    opened ?? { protection: 'undecryptable', notifies: [], deletesPhase1: false, deletedEsp: [] }
  );
}

function open(
  header: IkePacket['header'],
  body: Uint8Array,
  { material, ivSources }: InformationalKeys,
): Informational | null {
  let unproved: Informational | null = null;
  for (const source of ivSources) {
    const iv = exchangeIv(material, source, header.messageId);
    const plain = decryptCbc(material.cipher, material.cipherKey, iv, body);
    const payloads = plain === null ? null : decodeDecrypted(header.nextPayload, plain);
    if (payloads === null) continue;
    try {
      const [first, ...rest] = payloads;
      const expected = informationalHash(material, header.messageId, encodePayloads(rest));
      const proved = first?.type === payloadType.hash && sameHash(first.body, expected);
      if (proved) return content(header, rest, 'authenticated');
      unproved ??= content(header, payloads, 'encrypted');
    } catch (error) {
      // Another IV may still fit.
      if (!(error instanceof IkeDecodeError)) throw error;
    }
  }
  return unproved;
}

function content(
  { initiatorCookie, responderCookie }: IkePacket['header'],
  payloads: readonly Payload[],
  protection: NotifyProtection,
): Informational {
  const deletions = bodiesOf(payloads, payloadType.delete).map(decodeDeletion);
  const spisOf = (wanted: number) =>
    deletions.flatMap((one) => (one.protocol === wanted ? one.spis : []));
  const own = concat(initiatorCookie, responderCookie);
  return {
    protection,
    notifies: bodiesOf(payloads, payloadType.notify).map((body) => decodeNotification(body).type),
    deletesPhase1: spisOf(protocol.isakmp).some((spi) => sameBytes(spi, own)),
    deletedEsp: spisOf(protocol.esp),
  };
}
