// IKE fragments as a server makes them.
import { build, chain, parse } from '../responder/wire.ts';

/** As strongSwan cuts: a header of its own on every piece. */
export function cut(message: Uint8Array, size: number, id = 1): Buffer[] {
  const whole = Buffer.from(message);
  const count = Math.ceil(whole.length / size);
  const { iCookie, rCookie, exchange } = parse(message);
  return Array.from({ length: count }, (_, at) => {
    const head = Buffer.from([0, id, at + 1, at === count - 1 ? 1 : 0]);
    const data = whole.subarray(at * size, (at + 1) * size);
    const body = chain([[132, Buffer.concat([head, data])]]);
    return build({ iCookie, rCookie, next: 132, exchange, flags: 0, id: 0, body });
  });
}
