// Plays the extra step against the simulated server, with a clock of its own.
import { randomBytes } from 'node:crypto';
import { ciphers } from '../../../../src/main/ike/crypto/algorithm-names.ts';
import { makeKeyPair } from '../../../../src/main/ike/crypto/diffie-hellman.ts';
import type { ExchangeAction } from '../../../../src/main/ike/exchange/machine.ts';
import { Phase1Sa, type Phase1Parts } from '../../../../src/main/ike/exchange/phase1-sa.ts';
import type { TunnelOutcome } from '../../../../src/main/ike/exchange/tunnel-outcome.ts';
import { windowsQuickModeOffer } from '../../../../src/shared/offers/windows-quick-mode.ts';
import { PasswordHolder } from '../../../../src/main/ike/ppp/credentials.ts';
import { createTunnelCheck } from '../../../../src/main/ike/tunnel/tunnel-check.ts';
import {
  tunnelSchedules,
  type TunnelOptions,
} from '../../../../src/main/ike/tunnel/tunnel-options.ts';
import { endpoints } from '../exchange/sample-options.ts';
import { FakeIpsec, type IpsecOptions } from './fake-ipsec.ts';
import { FakeL2tp, type L2tpServerOptions } from './fake-l2tp.ts';

export const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

export function tunnelOptions(change: Partial<TunnelOptions> = {}): TunnelOptions {
  return {
    endpoints,
    offer: windowsQuickModeOffer('8andLater', { encryption: 'required' }),
    methods: ['mschapv2'],
    credentials: { userName: 'alice', password: new PasswordHolder('example-password') },
    schedules: tunnelSchedules,
    random,
    makeKeyPair,
    ...change,
  };
}

export function phase1Parts(change: Partial<Phase1Parts> = {}): Phase1Parts {
  return {
    material: {
      hash: 'SHA1',
      skeyid: random(20),
      skeyidD: random(20),
      skeyidA: random(20),
      cipher: ciphers.AES256,
      cipherKey: random(32),
    },
    lastBlock: random(16),
    initiatorCookie: random(8),
    responderCookie: random(8),
    port: 4500,
    natTraversal: 'rfc3947',
    nat: { clientBehindNat: true, serverBehindNat: false },
    random,
    ...change,
  };
}

export interface Played {
  readonly outcome: TunnelOutcome;
  readonly ipsec: FakeIpsec;
  readonly l2tp: FakeL2tp;
  readonly sent: readonly { readonly bytes: Uint8Array; readonly at: number }[];
  readonly endedAt: number;
  /** When a person was to be told that all hangs on them. */
  readonly told: readonly number[];
}

export interface Setting {
  readonly ipsec?: IpsecOptions;
  readonly l2tp?: L2tpServerOptions;
  readonly options?: Partial<TunnelOptions>;
  readonly phase1?: Partial<Phase1Parts>;
  /** What becomes of each L2TP packet of the server before it is sealed. */
  readonly inner?: (packet: Buffer) => Buffer;
  /** What becomes of each datagram on its way: [] lost, twice, changed. `count` from 1, in both directions. */
  readonly way?: (bytes: Buffer, count: number, direction: 'there' | 'back') => readonly Buffer[];
}

const begin = 5_000_000;

export function playTunnel(setting: Setting = {}): Played {
  return playUntil(setting, Number.POSITIVE_INFINITY);
}

/** A good run that is broken off when so many datagrams have been sent. */
export function breakOff(after: number): Pick<Played, 'ipsec' | 'l2tp'> & { goodbye: number } {
  const { ipsec, l2tp, sent } = playUntil({}, after);
  return { ipsec, l2tp, goodbye: sent.length - after };
}

function playUntil(setting: Setting, stopAfter: number): Played {
  const parts = phase1Parts(setting.phase1);
  const { material, lastBlock, initiatorCookie, responderCookie } = parts;
  const keys = {
    skeyidD: Buffer.from(material.skeyidD),
    skeyidA: Buffer.from(material.skeyidA),
    cipherKey: Buffer.from(material.cipherKey),
    lastBlock: Buffer.from(lastBlock),
    iCookie: Buffer.from(initiatorCookie),
    rCookie: Buffer.from(responderCookie),
  };
  const ipsec = new FakeIpsec(keys, setting.ipsec ?? {});
  const l2tp = new FakeL2tp(setting.l2tp ?? {});
  const inner = setting.inner ?? ((packet: Buffer) => packet);
  const way = setting.way ?? ((bytes: Buffer) => [bytes]);
  const exchange = createTunnelCheck(new Phase1Sa(parts), tunnelOptions(setting.options));
  const told: number[] = [];
  const sent: { bytes: Uint8Array; at: number }[] = [];
  const waiting: { at: number; bytes: Buffer }[] = [];
  const answered = new Map<string, Buffer[]>();
  let [now, wakeAt] = [begin, Number.POSITIVE_INFINITY];
  const ends: TunnelOutcome[] = [];
  let count = 0;

  const serverGets = (bytes: Buffer): Buffer[] => {
    if (bytes.readUInt32BE(0) !== 0) {
      const opened = ipsec.open(bytes);
      return opened === null ? [] : l2tp.answer(opened).map((each) => ipsec.seal(inner(each)));
    }
    // A server answers a repeated message with the same bytes.
    const key = bytes.toString('hex');
    const marker = Buffer.alloc(4);
    const list =
      answered.get(key) ??
      ipsec.ike(bytes.subarray(4)).map((each) => Buffer.concat([marker, each]));
    answered.set(key, list);
    return list;
  };
  const act = (actions: readonly ExchangeAction[]): void => {
    for (const action of actions) {
      if (action.kind === 'wakeAt') wakeAt = action.ms;
      else if (action.kind === 'finished') {
        if (action.outcome.exchange !== 'tunnel') throw new Error(action.outcome.exchange);
        ends.push(action.outcome);
      } else if (action.kind === 'waitsForPerson') told.push(now - begin);
      else {
        if (action.port !== 4500) throw new Error('only 4500');
        sent.push({ bytes: action.bytes, at: now - begin });
        count += 1;
        for (const arrived of way(Buffer.from(action.bytes), count, 'there')) {
          for (const reply of serverGets(arrived)) {
            count += 1;
            for (const bytes of way(reply, count, 'back')) waiting.push({ at: now + 10, bytes });
          }
        }
      }
    }
  };

  act(exchange.handle({ kind: 'start' }, now));
  for (let turns = 0; ends.length === 0; turns += 1) {
    if (sent.length >= stopAfter) {
      act(exchange.handle({ kind: 'stop' }, now));
      const later = exchange.handle({ kind: 'time' }, now + 60_000);
      if (later.length > 0) throw new Error('goes on after the goodbye');
      break;
    }
    if (turns > 3000) throw new Error('the exchange does not end');
    const next = waiting[0];
    if (next !== undefined && next.at <= wakeAt) {
      waiting.shift();
      now = Math.max(now, next.at);
      act(exchange.handle({ kind: 'datagram', port: 4500, bytes: next.bytes }, now));
    } else {
      if (wakeAt === Number.POSITIVE_INFINITY) throw new Error('nobody will wake the exchange');
      now = Math.max(now, wakeAt);
      act(exchange.handle({ kind: 'time' }, now));
    }
  }
  return { outcome: ends[0] as TunnelOutcome, ipsec, l2tp, sent, told, endedAt: now - begin };
}
