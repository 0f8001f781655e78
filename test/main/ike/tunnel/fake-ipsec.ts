// The server's quick mode and ESP for tests without sockets. Written apart from src/main/ike on purpose.
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { createECDH } from 'node:crypto';
import { bodyOf, build, chain, parse, parts, type Part, type Wire } from '../responder/wire.ts';

export interface Phase1Keys {
  readonly skeyidD: Buffer;
  readonly skeyidA: Buffer;
  readonly cipherKey: Buffer;
  readonly lastBlock: Buffer;
  readonly iCookie: Buffer;
  readonly rCookie: Buffer;
}

export interface IpsecOptions {
  /** Which of the proposals it takes; default the first. */
  readonly choose?: number;
  /** A notify in place of message 2, or a DELETE behind message 3. */
  readonly refuse?: { readonly type: number; readonly how: 'authenticated' | 'clear' };
  readonly deletes?: Deletes;
  readonly wrongHash?: boolean;
  /** Answers with a transform that nobody offered. */
  readonly foreign?: boolean;
  /** ECP 256 (PFS). */
  readonly pfs?: boolean;
}

/** Of the new ESP SAs the one that the server receives under, or we do; or some other ESP SA or phase 1 of both. */
type Deletes = 'its' | 'ours' | 'otherEsp' | 'otherPhase1';

interface Sa {
  readonly spi: Buffer;
  readonly cipher: string;
  readonly mac: string;
  readonly key: Buffer;
  readonly macKey: Buffer;
  readonly icv: number;
}

const sha1 = (key: Buffer, ...data: readonly Buffer[]): Buffer =>
  createHmac('sha1', key).update(Buffer.concat(data)).digest();
const idBytes = (id: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(id);
  return bytes;
};

export class FakeIpsec {
  readonly keys: Phase1Keys;
  readonly options: IpsecOptions;
  /** SPIs by protocol number as the client has deleted them. */
  readonly deleted: { readonly protocol: number; readonly spi: string }[] = [];
  /** Payload types and bodies of message 1. */
  message1: Part[] = [];
  message3Seen = 0;
  #iv: Buffer = Buffer.alloc(16);
  #hash3: Buffer = Buffer.alloc(0);
  #in: Sa | null = null;
  #out: Sa | null = null;
  #sequence = 0;

  constructor(keys: Phase1Keys, options: IpsecOptions) {
    this.keys = keys;
    this.options = options;
  }

  get clientSpi(): string {
    return this.#out?.spi.toString('hex') ?? '';
  }

  /** @returns IKE messages, without marker */
  ike(message: Uint8Array): Buffer[] {
    const wire = parse(message);
    if (wire.exchange === 5) this.#informational(wire);
    if (wire.exchange !== 32) return [];
    return this.message1.length === 0 ? this.#first(wire) : this.#third(wire);
  }

  open(packet: Uint8Array): Buffer | null {
    const sa = this.#in;
    if (sa === null || this.message3Seen === 0) return null;
    const bytes = Buffer.from(packet);
    if (!bytes.subarray(0, 4).equals(sa.spi)) throw new Error('foreign SPI');
    const covered = bytes.subarray(0, -sa.icv);
    const mac = createHmac(sa.mac, sa.macKey).update(covered).digest().subarray(0, sa.icv);
    if (!mac.equals(bytes.subarray(-sa.icv))) throw new Error('ICV');
    const block = sa.cipher.startsWith('aes') ? 16 : 8;
    const engine = createDecipheriv(sa.cipher, sa.key, covered.subarray(8, 8 + block));
    const plain = engine.setAutoPadding(false).update(covered.subarray(8 + block));
    if (plain.at(-1) !== 17) throw new Error('no UDP');
    const udp = plain.subarray(0, plain.length - 2 - (plain.at(-2) ?? 0));
    if (udp.readUInt32BE(0) !== 0x06a506a5) throw new Error('not 1701 to 1701');
    return udp.subarray(8, udp.readUInt16BE(4));
  }

  seal(payload: Buffer): Buffer {
    const sa = this.#out;
    if (sa === null) throw new Error('no SA');
    const udp = Buffer.alloc(8);
    udp.writeUInt32BE(0x06a506a5, 0);
    udp.writeUInt16BE(8 + payload.length, 4);
    const block = sa.cipher.startsWith('aes') ? 16 : 8;
    const inner = Buffer.concat([udp, payload]);
    const fill = (block - ((inner.length + 2) % block)) % block;
    const padding = Buffer.from(Array.from({ length: fill }, (_, at) => at + 1));
    const iv = randomBytes(block);
    const engine = createCipheriv(sa.cipher, sa.key, iv).setAutoPadding(false);
    const hidden = engine.update(Buffer.concat([inner, padding, Buffer.from([fill, 17])]));
    this.#sequence += 1;
    const covered = Buffer.concat([sa.spi, idBytes(this.#sequence), iv, hidden]);
    const mac = createHmac(sa.mac, sa.macKey).update(covered).digest().subarray(0, sa.icv);
    return Buffer.concat([covered, mac]);
  }

  /** Under the keys, with HASH(1). */
  informational(list: readonly Part[]): Buffer {
    const id = randomBytes(4);
    const rest = chain(list);
    const all = [[8, sha1(this.keys.skeyidA, id, rest)] as Part, ...list];
    const iv = createHash('sha1').update(this.keys.lastBlock).update(id).digest();
    const body = this.#crypt('encrypt', iv.subarray(0, 16), chain(all));
    return this.#wire({ next: 8, exchange: 5, flags: 1, id: id.readUInt32BE(0), body });
  }

  #first(wire: Wire): Buffer[] {
    const { options, keys } = this;
    const id = idBytes(wire.id);
    const iv = createHash('sha1').update(keys.lastBlock).update(id).digest().subarray(0, 16);
    const list = parts(wire.next, this.#crypt('decrypt', iv, wire.body));
    const [[, hash] = [0, Buffer.alloc(0)], ...rest] = list;
    if (!hash.equals(sha1(keys.skeyidA, id, chain(rest)))) throw new Error('HASH(1) is wrong');
    this.message1 = rest;
    this.#iv = Buffer.from(wire.body.subarray(-16));
    if (options.refuse !== undefined) return this.#refuse(options.refuse);
    const nonces = [bodyOf(rest, 10), randomBytes(24)] as const;
    const [ke, secret] =
      options.pfs === true ? this.#agree(bodyOf(rest, 4)) : [[], Buffer.alloc(0)];
    const proposals = splitProposals(bodyOf(rest, 1));
    const chosen = proposals[options.choose ?? 0];
    if (chosen === undefined) throw new Error('no such proposal');
    const spi = randomBytes(4);
    const [ours, theirs] = [spi, Buffer.from(chosen.subarray(8, 12))];
    const suite = suiteOf(chosen);
    const sa = (of: Buffer): Sa =>
      saOf(keys, suite, of, Buffer.concat([secret, Buffer.from([3])]), nonces);
    [this.#in, this.#out] = [sa(ours), sa(theirs)];
    const answered = Buffer.from(chosen);
    spi.copy(answered, 8);
    answered.writeUInt8(0, 0);
    if (options.foreign === true) answered.writeUInt8(11, 12 + 5);
    const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1]);
    const body: Part[] = [
      [1, Buffer.concat([head, answered])],
      [10, nonces[1]],
      ...ke.map((value): Part => [4, value]),
      ...rest.filter(([type]) => type === 5),
    ];
    const hash2 = sha1(keys.skeyidA, id, nonces[0], chain(body));
    if (options.wrongHash === true) hash2.writeUInt8(hash2.readUInt8(0) ^ 1, 0);
    const hidden = this.#crypt('encrypt', this.#iv, chain([[8, hash2], ...body]));
    this.#iv = Buffer.from(hidden.subarray(-16));
    this.#hash3 = sha1(keys.skeyidA, Buffer.concat([Buffer.alloc(1), id, ...nonces]));
    return [this.#wire({ next: 8, exchange: 32, flags: 1, id: wire.id, body: hidden })];
  }

  #third(wire: Wire): Buffer[] {
    const list = parts(wire.next, this.#crypt('decrypt', this.#iv, wire.body));
    if (!bodyOf(list, 8).equals(this.#hash3)) throw new Error('HASH(3) is wrong');
    this.message3Seen += 1;
    const { deletes } = this.options;
    return deletes === undefined ? [] : [this.informational([[12, this.#deletion(deletes)]])];
  }

  #deletion(of: Deletes): Buffer {
    if (of === 'otherPhase1') return Buffer.from([0, 0, 0, 1, 1, 16, 0, 1, ...Buffer.alloc(16, 7)]);
    const own = of === 'its' ? this.#in : of === 'ours' ? this.#out : undefined;
    return Buffer.from([0, 0, 0, 1, 3, 4, 0, 1, ...(own?.spi ?? Buffer.alloc(4, 7))]);
  }

  #refuse({ type, how }: NonNullable<IpsecOptions['refuse']>): Buffer[] {
    const notify = Buffer.from([0, 0, 0, 1, 3, 0, type >> 8, type & 255]);
    if (how === 'authenticated') return [this.informational([[11, notify]])];
    const body = chain([[11, notify]]);
    return [this.#wire({ next: 11, exchange: 5, flags: 0, id: 9, body })];
  }

  #informational(wire: Wire): void {
    const id = idBytes(wire.id);
    const iv = createHash('sha1').update(this.keys.lastBlock).update(id).digest();
    const list = parts(wire.next, this.#crypt('decrypt', iv.subarray(0, 16), wire.body));
    const expected = sha1(this.keys.skeyidA, id, chain(list.slice(1)));
    if (!bodyOf(list, 8).equals(expected)) throw new Error('HASH(1) is wrong');
    const body = bodyOf(list, 12);
    this.deleted.push({ protocol: body.readUInt8(4), spi: body.subarray(8).toString('hex') });
  }

  #agree(theirs: Buffer): [Buffer[], Buffer] {
    const ecdh = createECDH('prime256v1');
    const ours = ecdh.generateKeys().subarray(1);
    return [[ours], ecdh.computeSecret(Buffer.concat([Buffer.from([4]), theirs]))];
  }

  #crypt(way: 'encrypt' | 'decrypt', iv: Buffer, data: Buffer): Buffer {
    const make = way === 'encrypt' ? createCipheriv : createDecipheriv;
    const engine = make('aes-256-cbc', this.keys.cipherKey, iv).setAutoPadding(false);
    const padding = Buffer.alloc((16 - (data.length % 16)) % 16);
    return Buffer.concat([engine.update(Buffer.concat([data, padding])), engine.final()]);
  }

  #wire(wire: Omit<Wire, 'iCookie' | 'rCookie'>): Buffer {
    const { iCookie, rCookie } = this.keys;
    return build({ ...wire, iCookie, rCookie });
  }
}

function splitProposals(sa: Buffer): Buffer[] {
  const found = [];
  for (let at = 8; at < sa.length; at += sa.readUInt16BE(at + 2)) {
    found.push(sa.subarray(at, at + sa.readUInt16BE(at + 2)));
  }
  return found;
}

interface Suite {
  readonly cipher: string;
  readonly keyBytes: number;
  readonly mac: string;
  readonly macBytes: number;
  readonly icv: number;
}

/** Header 8, SPI 4, then the transform: its id at 5, attributes from 8. */
function suiteOf(proposal: Buffer): Suite {
  const transform = proposal.subarray(12);
  const values = new Map<number, number>();
  for (let at = 8; at < transform.length;) {
    const type = transform.readUInt16BE(at);
    const basic = type >= 0x8000;
    if (basic) values.set(type & 0x7fff, transform.readUInt16BE(at + 2));
    at += basic ? 4 : 4 + transform.readUInt16BE(at + 2);
  }
  const bits = values.get(6) ?? 192;
  const cipher = transform.readUInt8(5) === 12 ? `aes-${bits}-cbc` : 'des-ede3-cbc';
  const sha256 = values.get(5) === 5;
  const mac = sha256
    ? { mac: 'sha256', macBytes: 32, icv: 16 }
    : { mac: 'sha1', macBytes: 20, icv: 12 };
  return { cipher, keyBytes: bits / 8, ...mac };
}

function saOf(
  { skeyidD }: Phase1Keys,
  { cipher, keyBytes, mac, macBytes, icv }: Suite,
  spi: Buffer,
  start: Buffer,
  nonces: readonly Buffer[],
): Sa {
  const seed = Buffer.concat([start, spi, ...nonces]);
  let last = sha1(skeyidD, seed);
  let all = last;
  while (all.length < keyBytes + macBytes) {
    last = sha1(skeyidD, last, seed);
    all = Buffer.concat([all, last]);
  }
  const key = all.subarray(0, keyBytes);
  return { spi, cipher, mac, key, macKey: all.subarray(keyBytes, keyBytes + macBytes), icv };
}
