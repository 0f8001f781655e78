// L2TP outside IPsec: one SCCRQ, and where a tunnel begins by it, one StopCCN. Nobody signs in, and nothing is sent again.
import type { TraceLine } from '../exchange/outcomes.ts';
import { avpNumber } from './avp.ts';
import { ControlChannel } from './control-channel.ts';
import { newId, sccrq, stopCcn } from './messages.ts';
import { avpType, messageName, messageType } from './numbers.ts';
import { decodeL2tp } from './packet.ts';

/** What became of a datagram: `bytes` go back, and whether an L2TP server said something of its own. */
export interface PlainStep {
  readonly bytes: Uint8Array | null;
  readonly answered: boolean;
  readonly lines: readonly Pick<TraceLine, 'event' | 'what' | 'bytes'>[];
}

const nothing: PlainStep = { bytes: null, answered: false, lines: [] };

export class PlainL2tp {
  readonly #channel = new ControlChannel({ resendAtMs: [], giveUpAtMs: 0 });
  readonly #tunnelId: number;

  constructor(random: (length: number) => Uint8Array) {
    this.#tunnelId = newId(random);
  }

  start(): Uint8Array {
    return this.#channel.send(0, sccrq(this.#tunnelId), 0).bytes;
  }

  /** @throws IkeDecodeError for what is no L2TP */
  receive(datagram: Uint8Array): PlainStep {
    const packet = decodeL2tp(datagram);
    if (packet.kind !== 'control' || packet.tunnelId !== this.#tunnelId) return nothing;
    const { delivered } = this.#channel.receive(packet);
    const heard = { event: 'received', bytes: datagram.length } as const;
    // A mere acknowledgement: its answer is still to come.
    if (delivered === null) return { ...nothing, lines: [{ ...heard, what: 'ZLB' }] };
    const { type, avps } = delivered;
    const line = { ...heard, what: messageName(type) };
    if (type !== messageType.sccrp && type !== messageType.stopCcn) {
      return { ...nothing, lines: [line] };
    }
    this.#channel.remoteTunnelId = avpNumber(avps, avpType.assignedTunnelId) ?? 0;
    const { bytes, what } =
      type === messageType.sccrp
        ? this.#channel.send(0, stopCcn(this.#tunnelId), 0)
        : this.#channel.acknowledgement();
    const sent = { event: 'sent', what: what === null ? 'ZLB' : messageName(what) } as const;
    return { bytes, answered: true, lines: [line, { ...sent, bytes: bytes.length }] };
  }
}
