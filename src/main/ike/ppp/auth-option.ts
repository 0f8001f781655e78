// LCP's authentication option (RFC 1661 section 6.2): which method, in the profile's words and back.
import { concat, uint } from '../codec/bytes.ts';
import type { Option } from './frame.ts';
import { chapAlgorithm, lcpOption, pppProtocol } from './numbers.ts';
import type { PppMethod } from './ppp-method.ts';

/** What servers ask for. `mschapv1` is gone since Vista (KB926170). */
export type AskedAuthentication = PppMethod | 'mschapv1' | 'other';

const { pap, chap, eap } = pppProtocol;
const values: Readonly<Record<PppMethod, Uint8Array>> = {
  pap: uint(pap, 2),
  chap: concat(uint(chap, 2), uint(chapAlgorithm.md5, 1)),
  mschapv2: concat(uint(chap, 2), uint(chapAlgorithm.msChapV2, 1)),
  eap: uint(eap, 2),
};
/** Best first, whatever order the profile has. */
const preference: readonly PppMethod[] = ['mschapv2', 'eap', 'chap', 'pap'];

export function askedAuthentication(value: Uint8Array): AskedAuthentication {
  const [high = 0, low = 0, algorithm = 0] = value;
  const protocol = high * 256 + low;
  if (protocol === pap && value.length === 2) return 'pap';
  if (protocol === eap && value.length === 2) return 'eap';
  if (protocol !== chap || value.length !== 3) return 'other';
  if (algorithm === chapAlgorithm.md5) return 'chap';
  if (algorithm === chapAlgorithm.msChapV2) return 'mschapv2';
  return algorithm === chapAlgorithm.msChapV1 ? 'mschapv1' : 'other';
}

/** What a Nak asks for instead. */
export function optionOf(method: PppMethod): Option {
  return { type: lcpOption.authentication, value: values[method] };
}

/** @throws RangeError for no method at all: a mistake of the caller */
export function bestOf(methods: readonly PppMethod[]): PppMethod {
  const best = preference.find((one) => methods.includes(one));
  if (best === undefined) throw new RangeError('noMethod');
  return best;
}
