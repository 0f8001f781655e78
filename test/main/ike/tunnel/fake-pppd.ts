// A pppd for tests without sockets, as Debian's behaves. Its MS-CHAPv2 is the project's own, which the RFC's vectors hold.
import { createHash } from 'node:crypto';
import { PasswordHolder } from '../../../../src/main/ike/ppp/credentials.ts';
import { ntResponse, serverProof } from '../../../../src/main/ike/ppp/ms-chap-v2.ts';

export interface PppdOptions {
  readonly user?: string;
  readonly password?: string;
  /** LCP option values that it asks for, in order, each until it is refused. Default MS-CHAPv2; [] for none at all. */
  readonly asks?: readonly string[];
  /** Mute from the start: pppd did not come up. */
  readonly silent?: boolean;
  readonly muteAfter?: 'lcp' | 'proof';
  /** Says yes without knowing the password. */
  readonly falseProof?: boolean;
  /** Words of a refusal; default as pppd's. */
  readonly failure?: string;
  readonly ipcp?: 'nak' | 'ack' | 'reject' | 'protocolReject' | 'silent';
  /** Fourth byte of CCP's MPPE option. */
  readonly mppe?: number;
  /** As Debian's pppd does it: what was refused is asked no more, and the link is ended once it is open. */
  readonly dropsWhatIsRefused?: boolean;
  /** Options that it refuses in our request. */
  readonly rejects?: readonly number[];
  readonly naksMru?: number;
  /** Once it ends the link by itself it is gone, and its daemon hangs up. */
  readonly terminatesAfterProof?: boolean;
}

export const msChapV2 = 'c22381';
export const chapMd5 = 'c22305';
export const pap = 'c023';
const challenge = Buffer.alloc(16, 0x5a);
const lcp = 0xc021;

export class FakePppd {
  readonly options: PppdOptions;
  /** `protocol:code` of what came. */
  readonly got: string[] = [];
  #asks: readonly string[];
  #acked = { ours: false, theirs: false };
  #proved = false;

  constructor(options: PppdOptions) {
    this.options = options;
    this.#asks = options.asks ?? [msChapV2];
  }

  start(): Buffer[] {
    return this.options.silent === true ? [] : [this.#request()];
  }

  answer(frame: Buffer): Buffer[] {
    if (this.options.silent === true) return [];
    if (frame.readUInt16BE(0) !== 0xff03) throw new Error('address and control');
    const protocol = frame.readUInt16BE(2);
    const [code, id] = [frame.readUInt8(4), frame.readUInt8(5)];
    const data = frame.subarray(8, 4 + frame.readUInt16BE(6));
    this.got.push(`${protocol.toString(16)}:${code}`);
    if (protocol === lcp) return this.#lcp(code, id, data);
    if (protocol === 0xc223 && code === 2) return this.#chap(id, data);
    if (protocol === 0xc023 && code === 1) return this.#pap(id, data);
    if (protocol === 0x8021 && code === 1) return this.#ipcp(id, data);
    return [];
  }

  #request(): Buffer {
    const asked = this.#asks[0];
    const value = asked === undefined ? Buffer.alloc(0) : Buffer.from(asked, 'hex');
    const auth = asked === undefined ? [] : [Buffer.from([3, 2 + value.length]), value];
    const options = [Buffer.from('0206000000000506a1a2a3a407020802', 'hex'), ...auth];
    return packet(lcp, 1, 1, Buffer.concat(options));
  }

  #lcp(code: number, id: number, data: Buffer): Buffer[] {
    switch (code) {
      case 1:
        return this.#judge(id, data);
      case 2:
        this.#acked.ours = true;
        return this.#opened();
      case 3: {
        // pppd goes on to what the peer would rather have, if it can do that.
        if (this.options.dropsWhatIsRefused === true) {
          this.#asks = [];
          return [this.#request()];
        }
        const wanted = data.subarray(2, data.readUInt8(1)).toString('hex');
        const rest = this.#asks.slice(1);
        this.#asks = rest.includes(wanted) ? [wanted] : rest.length > 0 ? rest : this.#asks;
        return [this.#request()];
      }
      case 5:
        return [packet(lcp, 6, id, Buffer.alloc(0))];
      default:
        return [];
    }
  }

  #judge(id: number, data: Buffer): Buffer[] {
    const { rejects = [], naksMru } = this.options;
    const options = split(data);
    const bad = options.filter((one) => rejects.includes(one.readUInt8(0)));
    if (bad.length > 0) return [packet(lcp, 4, id, Buffer.concat(bad))];
    const mru = options.find((one) => one.readUInt8(0) === 1)?.readUInt16BE(2);
    if (naksMru !== undefined && mru !== undefined && mru !== naksMru) {
      return [packet(lcp, 3, id, Buffer.from([1, 4, naksMru >> 8, naksMru & 255]))];
    }
    this.#acked.theirs = true;
    return [packet(lcp, 2, id, data), ...this.#opened()];
  }

  #opened(): Buffer[] {
    if (!this.#acked.ours || !this.#acked.theirs || this.options.muteAfter === 'lcp') return [];
    const [asked] = this.#asks;
    if (asked === undefined && this.options.dropsWhatIsRefused === true) {
      return [packet(lcp, 5, 79, Buffer.from('peer refused to authenticate'))];
    }
    if (asked === undefined || !asked.startsWith('c223')) return [];
    const value = Buffer.concat([Buffer.from([16]), challenge, Buffer.from('vpn')]);
    return [packet(0xc223, 1, 9, value)];
  }

  #chap(id: number, data: Buffer): Buffer[] {
    const value = data.subarray(1, 1 + data.readUInt8(0));
    const name = data.subarray(1 + value.length).toString();
    const { user = 'alice', password = 'example-password', falseProof } = this.options;
    if (this.options.muteAfter === 'proof') return [];
    if (this.#asks[0] === chapMd5) {
      const expected = createHash('md5')
        .update(Buffer.concat([Buffer.from([id]), Buffer.from(password), challenge]))
        .digest();
      return name === user && expected.equals(value) ? this.#yes(id, 'Welcome') : this.#no(id);
    }
    const credentials = { userName: name, password: new PasswordHolder(password) };
    const challenges = { server: challenge, peer: value.subarray(0, 16) };
    const right = Buffer.from(ntResponse(credentials, challenges)).equals(value.subarray(24, 48));
    const proof = Buffer.from(serverProof(credentials, challenges));
    if (falseProof === true) return this.#yes(id, `S=${'0'.repeat(40)} M=Access granted`);
    const words = `S=${proof.toString('hex').toUpperCase()} M=Access granted`;
    return name === user && right ? this.#yes(id, words) : this.#no(id);
  }

  #pap(id: number, data: Buffer): Buffer[] {
    const { user = 'alice', password = 'example-password' } = this.options;
    const name = data.subarray(1, 1 + data.readUInt8(0)).toString();
    const secret = data.subarray(2 + name.length).toString();
    this.#proved = name === user && secret === password;
    return [packet(0xc023, this.#proved ? 2 : 3, id, Buffer.from('\u0005Hello'))];
  }

  #yes(id: number, words: string): Buffer[] {
    this.#proved = true;
    const { mppe, terminatesAfterProof } = this.options;
    const ccp =
      mppe === undefined ? [] : [packet(0x80fd, 1, 1, Buffer.from([18, 6, 1, 0, 0, mppe]))];
    const end =
      terminatesAfterProof === true ? [packet(lcp, 5, 77, Buffer.alloc(0)), Buffer.alloc(0)] : [];
    return [packet(0xc223, 3, id, Buffer.from(words)), ...ccp, ...end];
  }

  #no(id: number): Buffer[] {
    const words =
      this.options.failure ?? `E=691 R=1 C=${challenge.toString('hex')} V=3 M=Access denied`;
    return [packet(0xc223, 4, id, Buffer.from(words)), packet(lcp, 5, 78, Buffer.alloc(0))];
  }

  #ipcp(id: number, data: Buffer): Buffer[] {
    if (!this.#proved && this.#asks.length > 0) throw new Error('IPCP before the proof');
    switch (this.options.ipcp ?? 'nak') {
      case 'nak':
        return [packet(0x8021, 3, id, Buffer.from([3, 6, 192, 0, 2, 99]))];
      case 'ack':
        return [packet(0x8021, 2, id, data)];
      case 'reject':
        return [packet(0x8021, 4, id, data)];
      case 'protocolReject':
        return [packet(lcp, 8, 5, Buffer.concat([Buffer.from([0x80, 0x21]), data]))];
      case 'silent':
        return [];
    }
  }
}

function packet(protocol: number, code: number, id: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, 3, protocol >> 8, protocol & 255, code, id, 0, 0]);
  head.writeUInt16BE(4 + data.length, 6);
  return Buffer.concat([head, data]);
}

function split(data: Buffer): Buffer[] {
  const found = [];
  for (let at = 0; at < data.length; at += data.readUInt8(at + 1)) {
    found.push(data.subarray(at, at + data.readUInt8(at + 1)));
  }
  return found;
}
