// An L2TP server with a pppd behind it, for tests without sockets. Written apart from src/main/ike on purpose.
import { FakePppd, type PppdOptions } from './fake-pppd.ts';

export interface L2tpServerOptions {
  /** Nobody there: xl2tpd is stopped. */
  readonly silent?: boolean;
  /** Acknowledges the call and never answers it. */
  readonly onlyAcknowledges?: boolean;
  /** Answers to SCCRQ and ICRQ. */
  readonly stopAtOnce?: { readonly result: number; readonly error: number; readonly text: string };
  readonly hangUpAtCall?: {
    readonly result: number;
    readonly error: number;
    readonly text: string;
  };
  /** Wants a tunnel secret. */
  readonly challenge?: boolean;
  readonly ppp?: PppdOptions;
}

const tunnelId = 0x1234;
const sessionId = 0x5678;

export class FakeL2tp {
  readonly options: L2tpServerOptions;
  readonly pppd: FakePppd;
  /** Message types as they came, each once. */
  readonly got: number[] = [];
  /** AVPs of each message by its type. */
  readonly avps = new Map<number, Map<number, Buffer>>();
  #ns = 0;
  #nr = 0;
  #client = { tunnel: 0, session: 0 };

  constructor(options: L2tpServerOptions) {
    this.options = options;
    this.pppd = new FakePppd(options.ppp ?? {});
  }

  answer(packet: Buffer): Buffer[] {
    if (this.options.silent === true) return [];
    const flags = packet.readUInt16BE(0);
    if (flags === 0x0002) return this.#frames(this.pppd.answer(packet.subarray(6)));
    if (flags !== 0xc802 || packet.readUInt16BE(2) !== packet.length) throw new Error('header');
    const toTunnel = packet.readUInt16BE(4);
    if (toTunnel !== (this.#client.tunnel === 0 ? 0 : tunnelId)) return [];
    const [ns, body] = [packet.readUInt16BE(8), packet.subarray(12)];
    if (body.length === 0) return [];
    if (ns !== this.#nr) return [this.#control(0, null)];
    this.#nr += 1;
    const avps = readAvps(body);
    const type = avps.get(0)?.readUInt16BE(0) ?? 0;
    this.got.push(type);
    this.avps.set(type, avps);
    return this.#react(type, avps);
  }

  hangUp(result: number, error: number, text: string): Buffer {
    return this.#control(this.#client.session, [
      [0, word(14)],
      [1, Buffer.concat([word(result), word(error), Buffer.from(text)])],
      [14, word(sessionId)],
    ]);
  }

  #react(type: number, avps: Map<number, Buffer>): Buffer[] {
    const { stopAtOnce, hangUpAtCall, challenge } = this.options;
    switch (type) {
      case 1: {
        this.#client.tunnel = avps.get(9)?.readUInt16BE(0) ?? 0;
        if (stopAtOnce !== undefined) {
          const { result, error, text } = stopAtOnce;
          const code = Buffer.concat([word(result), word(error), Buffer.from(text)]);
          return [
            this.#control(0, [
              [0, word(4)],
              [9, word(tunnelId)],
              [1, code],
            ]),
          ];
        }
        return [
          this.#control(0, [
            [0, word(2)],
            [2, Buffer.from([1, 0])],
            [3, Buffer.from([0, 0, 0, 3])],
            [7, Buffer.from('vpn.example.com')],
            [9, word(tunnelId)],
            ...(challenge === true ? [[11, Buffer.alloc(16, 7)] as const] : []),
          ]),
        ];
      }
      case 10:
        this.#client.session = avps.get(14)?.readUInt16BE(0) ?? 0;
        if (this.options.onlyAcknowledges === true) return [this.#control(0, null)];
        if (hangUpAtCall !== undefined) {
          return [this.hangUp(hangUpAtCall.result, hangUpAtCall.error, hangUpAtCall.text)];
        }
        return [
          this.#control(this.#client.session, [
            [0, word(11)],
            [14, word(sessionId)],
          ]),
        ];
      case 12:
        return [this.#control(0, null), ...this.#frames(this.pppd.start())];
      default:
        return [this.#control(0, null)];
    }
  }

  #frames(frames: readonly Buffer[]): Buffer[] {
    const { tunnel, session } = this.#client;
    return frames.map((frame) => {
      // Hidden in what ends it: the pppd is gone, and the daemon says so.
      if (frame.length === 0) return this.hangUp(1, 0, '');
      return Buffer.concat([
        word(0x4002),
        word(8 + frame.length),
        word(tunnel),
        word(session),
        frame,
      ]);
    });
  }

  #control(session: number, avps: readonly (readonly [number, Buffer])[] | null): Buffer {
    const body = Buffer.concat(
      (avps ?? []).flatMap(([type, value]) => [
        word(0x8000 + 6 + value.length),
        word(0),
        word(type),
        value,
      ]),
    );
    const head = [0xc802, 12 + body.length, this.#client.tunnel, session, this.#ns, this.#nr];
    if (avps !== null) this.#ns += 1;
    return Buffer.concat([...head.map(word), body]);
  }
}

export function word(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255]);
}

export function readAvps(body: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  for (let at = 0; at < body.length;) {
    const length = body.readUInt16BE(at) & 0x3ff;
    found.set(body.readUInt16BE(at + 4), body.subarray(at + 6, at + length));
    at += length;
  }
  return found;
}
