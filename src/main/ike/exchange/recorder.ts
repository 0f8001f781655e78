// Collects what every exchange sees, within bounds: a flood must not fill the memory.
import { sameBytes, toHex } from '../codec/bytes.ts';
import { isErrorNotify, notifyName } from '../codec/numbers.ts';
import type {
  Ignored,
  NotifyProtection,
  Recorded,
  SeenNotify,
  SeenVendorId,
  ServerPort,
  TraceLine,
} from './outcomes.ts';
import { meaningOf } from './notify-meaning.ts';
import { vendorIdName } from './vendor-ids.ts';

const maxTrace = 64;
const maxNotifies = 32;
const maxVendorIds = 64;

export interface NotifyEvent {
  readonly type: number | null;
  readonly name?: string | null;
  readonly protection: NotifyProtection;
  readonly awaiting: string;
  readonly port: ServerPort;
}

export class Recorder {
  #startedAt = 0;
  #now = 0;
  #sent = 0;
  #roundTripMs: number | null = null;
  readonly #vendorIds: SeenVendorId[] = [];
  readonly #notifies: (SeenNotify & { count: number })[] = [];
  readonly #refused: Record<ServerPort, number> = { 500: 0, 4500: 0 };
  readonly #prohibited: Record<ServerPort, number> = { 500: 0, 4500: 0 };
  readonly #answeredFrom = new Set<ServerPort>();
  readonly #trace: TraceLine[] = [];
  readonly #accepted: Uint8Array[] = [];
  readonly #ignored: Record<keyof Ignored, number> = {
    wrongCookies: 0,
    garbage: 0,
    oversize: 0,
    duplicates: 0,
    reflected: 0,
    unexpected: 0,
    fragments: 0,
  };

  start(now: number): void {
    this.#startedAt = now;
    this.#now = now;
  }

  /** All further entries happen at that moment. */
  at(now: number): void {
    this.#now = now;
  }

  sent(port: ServerPort, what: string, bytes: number, again: boolean): void {
    this.#sent += 1;
    this.#line(port, again ? 'resent' : 'sent', what, bytes);
  }

  received(port: ServerPort, what: string, bytes: number): void {
    this.#answeredFrom.add(port);
    // With more than one transmission nobody knows which one was answered.
    if (this.#roundTripMs === null && this.#sent === 1) {
      this.#roundTripMs = this.#now - this.#startedAt;
    }
    this.#line(port, 'received', what, bytes);
  }

  ignore(port: ServerPort, why: keyof Ignored, bytes: number): void {
    this.#ignored[why] += 1;
    // A server that repeats itself is heard on that port all the same.
    if (why === 'duplicates') this.#answeredFrom.add(port);
    this.#line(port, 'ignored', why, bytes);
  }

  refuse(port: ServerPort, prohibited = false): void {
    const counts = prohibited ? this.#prohibited : this.#refused;
    counts[port] += 1;
    this.#line(port, 'refused', 'icmp', 0);
  }

  /** A message that moved the exchange on; the same bytes again are a duplicate. */
  accept(bytes: Uint8Array): void {
    this.#accepted.push(bytes.slice());
  }

  isDuplicate(bytes: Uint8Array): boolean {
    return this.#accepted.some((one) => sameBytes(one, bytes));
  }

  vendorId(body: Uint8Array): void {
    const hex = toHex(body);
    const known = this.#vendorIds.some((one) => one.hex === hex);
    if (known || this.#vendorIds.length === maxVendorIds) return;
    this.#vendorIds.push({ hex, name: vendorIdName(hex) });
  }

  notify(event: NotifyEvent): void {
    const same = this.#notifies.find(
      (one) =>
        one.type === event.type &&
        one.protection === event.protection &&
        one.awaiting === event.awaiting &&
        one.port === event.port,
    );
    if (same !== undefined) same.count += 1;
    else if (this.#notifies.length < maxNotifies) {
      const { type } = event;
      this.#notifies.push({
        name: type === null ? null : notifyName(type),
        ...event,
        isError: type === null || isErrorNotify(type),
        meaning: meaningOf(type, event.awaiting),
        atMs: this.#now - this.#startedAt,
        count: 1,
      });
    }
  }

  recorded(halfOpen: Recorded['halfOpen']): Recorded {
    return {
      vendorIds: [...this.#vendorIds],
      notifies: this.#notifies.map((one) => ({ ...one })),
      refused: { ...this.#refused },
      prohibited: { ...this.#prohibited },
      answeredFrom: [...this.#answeredFrom],
      ignored: { ...this.#ignored },
      trace: [...this.#trace],
      tookMs: this.#now - this.#startedAt,
      roundTripMs: this.#roundTripMs,
      halfOpen,
    };
  }

  #line(port: ServerPort, event: TraceLine['event'], what: string, bytes: number): void {
    if (this.#trace.length === maxTrace) return;
    this.#trace.push({ atMs: this.#now - this.#startedAt, port, event, what, bytes });
  }
}
