// A simulated main mode responder: enough of a server to be wrong on purpose. Real servers are in test/ike-lab.
import {
  createCipheriv,
  createDecipheriv,
  createDiffieHellmanGroup,
  createECDH,
  createHash,
  createHmac,
  privateEncrypt,
  randomBytes,
} from 'node:crypto';
import { bodyOf, build, chain, notifyBody, parse, parts, saAnswer, transforms } from './wire.ts';
import type { Part, Wire } from './wire.ts';

export interface ResponderOptions {
  readonly psk?: string;
  /** PEM key and DER certificate: the responder then signs. */
  readonly rsa?: { readonly key: string; readonly certificates: readonly Buffer[] };
  /** Which of the offered transforms it takes. Default: the first. */
  readonly choose?: (values: Map<number, number>) => boolean;
  readonly vendorIds?: readonly string[];
  /** Addresses and ports as the responder sees them. */
  readonly seen?: { readonly client: [string, number]; readonly server: [string, number] };
  /** 20 (RFC 3947) or 130 (draft-02). */
  readonly natPayload?: number;
  /** DER names. */
  readonly certificateRequests?: readonly Buffer[];
  readonly wrongHash?: boolean;
  readonly answerError?: { readonly at: 1 | 3 | 5; readonly type: number };
}

const hashes: Record<number, string> = { 1: 'md5', 2: 'sha1', 4: 'sha256', 5: 'sha384' };
const groups: Record<number, string> = { 2: 'modp2', 5: 'modp5', 14: 'modp14', 15: 'modp15' };
const curves: Record<number, string> = { 19: 'prime256v1', 20: 'secp384r1' };

interface Keys {
  readonly hash: string;
  readonly skeyid: Buffer;
  readonly skeyidA: Buffer;
  readonly cipher: [name: string, key: Buffer, block: number];
}

export class Responder {
  readonly options: ResponderOptions;
  readonly rCookie = randomBytes(8);
  /** Types and bodies of what came under the keys, to be looked at by tests. */
  readonly opened: Part[][] = [];
  /** Informational messages that came after message 6. */
  readonly later: Part[][] = [];
  #saBody: Buffer = Buffer.alloc(0);
  #chosen = new Map<number, number>();
  #public: [initiator: Buffer, responder: Buffer] = [Buffer.alloc(0), Buffer.alloc(0)];
  #keys: Keys | null = null;
  #iv: Buffer = Buffer.alloc(0);
  #stage = 0;

  constructor(options: ResponderOptions) {
    this.options = options;
  }

  /** One IKE message in, at most one out; without non-ESP marker. */
  answer(bytes: Uint8Array): Buffer | null {
    const wire = parse(bytes);
    if (wire.exchange === 5) {
      this.later.push(this.#openInformational(wire));
      return null;
    }
    const at = this.#stage * 2 + 1;
    const error = this.options.answerError;
    if (error?.at === at && at < 5) return this.clearError(wire.iCookie, error.type);
    this.#stage += 1;
    if (at === 1) return this.#choose(wire);
    if (at === 3) return this.#exchangeKeys(wire);
    return this.#prove(wire, error?.type);
  }

  clearError(iCookie: Buffer, type: number, rCookie = this.rCookie): Buffer {
    const list: Part[] = [[11, notifyBody(type)]];
    return build({ iCookie, rCookie, next: 11, exchange: 5, flags: 0, id: 7, body: chain(list) });
  }

  /** Under our keys, with HASH(1). @param ivSource last block, or another idea of it */
  encryptedError(iCookie: Buffer, type: number, ivSource = this.#iv): Buffer {
    const { hash, skeyidA } = this.#known();
    const id = randomBytes(4);
    const rest = chain([[11, notifyBody(type)]]);
    const mac = createHmac(hash, skeyidA).update(id).update(rest).digest();
    const plain = Buffer.concat([chain([[8, mac]]), rest]);
    plain.writeUInt8(11, 0);
    const iv = createHash(hash).update(ivSource).update(id).digest();
    const body = this.#crypt('encrypt', iv, plain);
    const wire = { iCookie, rCookie: this.rCookie, next: 8, exchange: 5, flags: 1 };
    return build({ ...wire, id: id.readUInt32BE(0), body });
  }

  #choose(wire: Wire): Buffer {
    this.#saBody = bodyOf(parts(wire.next, wire.body), 1);
    const offered = transforms(this.#saBody);
    const choice = offered.find(({ values }) => this.options.choose?.(values) ?? true);
    if (choice === undefined) return this.clearError(wire.iCookie, 14);
    this.#chosen = choice.values;
    const vendorIds = (this.options.vendorIds ?? []).map((id): Part => [
      13,
      Buffer.from(id, 'hex'),
    ]);
    return this.#main(wire, [[1, saAnswer(choice.raw)], ...vendorIds]);
  }

  #exchangeKeys(wire: Wire): Buffer {
    const list = parts(wire.next, wire.body);
    const theirs = bodyOf(list, 4);
    const nonces = [bodyOf(list, 10), randomBytes(20)];
    const [ours, secret] = this.#agree(theirs);
    this.#public = [theirs, ours];
    this.#derive(wire.iCookie, nonces, secret);
    return this.#main(wire, [
      [4, ours],
      [10, nonces[1] ?? Buffer.alloc(0)],
      ...(this.options.certificateRequests ?? []).map((name): Part => [
        7,
        Buffer.concat([Buffer.from([4]), name]),
      ]),
      ...this.#natPayloads(wire.iCookie),
    ]);
  }

  #prove(wire: Wire, error: number | undefined): Buffer {
    const plain = this.#crypt('decrypt', this.#iv, wire.body);
    const list = parts(wire.next, plain);
    this.opened.push(list);
    this.#iv = Buffer.from(wire.body.subarray(-this.#known().cipher[2]));
    if (error !== undefined) return this.encryptedError(wire.iCookie, error);
    const { hash, skeyid } = this.#known();
    const [gi, gr] = this.#public;
    const prove = (a: Buffer, b: Buffer, c: Buffer, d: Buffer, id: Buffer): Buffer =>
      createHmac(hash, skeyid)
        .update(Buffer.concat([a, b, c, d, this.#saBody, id]))
        .digest();
    const hashI = prove(gi, gr, wire.iCookie, this.rCookie, bodyOf(list, 5));
    const proof = list.find(([type]) => type === 8)?.[1];
    if (proof !== undefined && !proof.equals(hashI)) throw new Error('HASH_I is wrong');
    const identity = Buffer.from([1, 0, 0, 0, 203, 0, 113, 1]);
    const hashR = prove(gr, gi, this.rCookie, wire.iCookie, identity);
    if (this.options.wrongHash === true) hashR.writeUInt8(hashR.readUInt8(0) ^ 1, 0);
    const answer = chain([[5, identity], ...this.#proofPayloads(hashR)]);
    const body = this.#crypt('encrypt', this.#iv, answer);
    this.#iv = Buffer.from(body.subarray(-this.#known().cipher[2]));
    return build({ ...wire, rCookie: this.rCookie, next: 5, flags: 1, body });
  }

  #proofPayloads(hashR: Buffer): Part[] {
    const { rsa } = this.options;
    if (rsa === undefined) return [[8, hashR]];
    const certificates = rsa.certificates.map((der): Part => [
      6,
      Buffer.concat([Buffer.from([4]), der]),
    ]);
    return [...certificates, [9, privateEncrypt(rsa.key, hashR)]];
  }

  #agree(theirs: Buffer): [Buffer, Buffer] {
    const group = this.#chosen.get(4) ?? 0;
    const curve = curves[group];
    if (curve !== undefined) {
      const ecdh = createECDH(curve);
      const ours = ecdh.generateKeys().subarray(1);
      return [ours, ecdh.computeSecret(Buffer.concat([Buffer.from([4]), theirs]))];
    }
    // OpenSSL's own primes, by name.
    const dh = createDiffieHellmanGroup(groups[group] ?? '');
    const pad = (value: Buffer): Buffer =>
      Buffer.concat([Buffer.alloc(theirs.length - value.length), value]);
    return [pad(dh.generateKeys()), pad(dh.computeSecret(theirs))];
  }

  #derive(iCookie: Buffer, nonces: Buffer[], secret: Buffer): void {
    const hash = hashes[this.#chosen.get(2) ?? 0] ?? '';
    const mac = (key: Buffer, ...data: Buffer[]): Buffer =>
      createHmac(hash, key).update(Buffer.concat(data)).digest();
    const { psk } = this.options;
    const skeyid =
      psk === undefined ? mac(Buffer.concat(nonces), secret) : mac(Buffer.from(psk), ...nonces);
    const tail = (n: number): Buffer =>
      Buffer.concat([secret, iCookie, this.rCookie, Buffer.from([n])]);
    const skeyidD = mac(skeyid, tail(0));
    const skeyidA = mac(skeyid, skeyidD, tail(1));
    const skeyidE = mac(skeyid, skeyidA, tail(2));
    const aes = this.#chosen.get(1) === 7;
    const bits = this.#chosen.get(14) ?? 192;
    let block = mac(skeyidE, Buffer.from([0]));
    let stretched = block;
    for (; stretched.length < 32; stretched = Buffer.concat([stretched, block])) {
      block = mac(skeyidE, block);
    }
    const key = (skeyidE.length >= bits / 8 ? skeyidE : stretched).subarray(0, bits / 8);
    const cipher: Keys['cipher'] = aes ? [`aes-${bits}-cbc`, key, 16] : ['des-ede3-cbc', key, 8];
    this.#keys = { hash, skeyid, skeyidA, cipher };
    this.#iv = createHash(hash).update(Buffer.concat(this.#public)).digest().subarray(0, cipher[2]);
  }

  #natPayloads(iCookie: Buffer): Part[] {
    const { seen, natPayload } = this.options;
    if (seen === undefined) return [];
    const hash = hashes[this.#chosen.get(2) ?? 0] ?? '';
    return [seen.client, seen.server].map(([address, port]): Part => {
      const end = Buffer.from([...address.split('.').map(Number), port >> 8, port & 255]);
      const digest = createHash(hash)
        .update(Buffer.concat([iCookie, this.rCookie, end]))
        .digest();
      return [natPayload ?? 20, digest];
    });
  }

  #openInformational(wire: Wire): Part[] {
    const { hash, skeyidA } = this.#known();
    const id = Buffer.alloc(4);
    id.writeUInt32BE(wire.id);
    const iv = createHash(hash).update(this.#iv).update(id).digest();
    const plain = this.#crypt('decrypt', iv, wire.body);
    const list = parts(wire.next, plain);
    const rest = chain(list.slice(1));
    const expected = createHmac(hash, skeyidA).update(id).update(rest).digest();
    if (!bodyOf(list, 8).equals(expected)) throw new Error('HASH(1) is wrong');
    return list;
  }

  #crypt(way: 'encrypt' | 'decrypt', iv: Buffer, data: Buffer): Buffer {
    const [name, key, block] = this.#known().cipher;
    const make = way === 'encrypt' ? createCipheriv : createDecipheriv;
    const engine = make(name, key, iv.subarray(0, block)).setAutoPadding(false);
    const padding = Buffer.alloc((block - (data.length % block)) % block);
    return Buffer.concat([engine.update(Buffer.concat([data, padding])), engine.final()]);
  }

  #main(wire: Wire, list: Part[]): Buffer {
    const next = list[0]?.[0] ?? 0;
    return build({ ...wire, rCookie: this.rCookie, next, flags: 0, body: chain(list) });
  }

  #known(): Keys {
    if (this.#keys === null) throw new Error('no keys yet');
    return this.#keys;
  }
}
