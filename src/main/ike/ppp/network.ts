// One question after the proof: would there be an address? IPCP is asked and never finished, so no network comes up (RFC 1332).
// What the server says in CCP is noted: whether it demands MPPE, and which strength (RFC 3078 section 2.1).
import { ResendTimer, type ResendSchedule } from '../exchange/resend-timer.ts';
import { decodeOptions, encodeOptions, type Packet } from './frame.ts';
import { ccpOption, code, ipcpOption, pppProtocol } from './numbers.ts';
import { pppSend, type PppSend } from './output.ts';

/**
 * `offered`: it would give an address. `none`: it has none to give. `refused`: it does not speak IPCP, or does not give addresses.
 * `silent`: it said nothing about it in time.
 */
export type AddressVerdict = 'offered' | 'none' | 'refused' | 'silent';

export interface MppeWish {
  /** Strengths in bits that it names. */
  readonly bits: readonly (40 | 56 | 128)[];
}

const nobody = new Uint8Array(4);
const requestId = 1;
/** Bits of the fourth byte (RFC 3078 section 2.1): L = 40, M = 56, S = 128. */
const strengths = [
  [0x20, 40],
  [0x80, 56],
  [0x40, 128],
] as const;

export class NetworkQuestion {
  readonly #timer: ResendTimer;
  mppe: MppeWish | null = null;

  constructor(schedule: ResendSchedule) {
    this.#timer = new ResendTimer(schedule);
  }

  get wakeAt(): number {
    return this.#timer.wakeAt;
  }

  start(now: number): PppSend[] {
    this.#timer.start(now);
    return [request(false)];
  }

  time(now: number): PppSend[] | 'giveUp' {
    const due = this.#timer.due(now);
    if (due === 'giveUp') return 'giveUp';
    return due === 'nothing' ? [] : [request(true)];
  }

  /** @throws IkeDecodeError */
  receive(protocol: number, packet: Packet): AddressVerdict | null {
    if (protocol === pppProtocol.ccp) this.#noteMppe(packet);
    if (protocol !== pppProtocol.ipcp || packet.id !== requestId) return null;
    switch (packet.code) {
      // It lets us have 0.0.0.0, which is no address.
      case code.configureAck:
        return 'none';
      case code.configureReject:
        return 'refused';
      case code.configureNak:
        return offersAddress(packet.data) ? 'offered' : 'none';
      default:
        return null;
    }
  }

  #noteMppe({ code: number, data }: Packet): void {
    if (number !== code.configureRequest) return;
    const wish = decodeOptions(data).find(({ type }) => type === ccpOption.mppe);
    const bits = wish?.value[3];
    if (bits === undefined) return;
    this.mppe = {
      bits: strengths.flatMap(([mask, strength]) => ((bits & mask) === 0 ? [] : [strength])),
    };
  }
}

/** 0.0.0.0: please give me one. */
function request(again: boolean): PppSend {
  const data = encodeOptions([{ type: ipcpOption.address, value: nobody }]);
  const packet = { code: code.configureRequest, id: requestId, data };
  return pppSend(pppProtocol.ipcp, packet, again);
}

function offersAddress(data: Uint8Array): boolean {
  const found = decodeOptions(data).find(({ type }) => type === ipcpOption.address);
  return found?.value.length === 4 && found.value.some((byte) => byte !== 0);
}
