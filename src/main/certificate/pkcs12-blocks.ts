// The shapes inside a PKCS#12 file, read one by one: what we do not need is not understood, and so cannot be misunderstood (F16).
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { oids } from './pkcs12-parameters.ts';
import { Pkcs12Failure } from './pkcs12-problem.ts';

/** One SafeBag (RFC 7292 section 4.2). */
export interface SafeBag {
  readonly type: string;
  readonly value: asn1js.BaseBlock;
  readonly friendlyName: string | null;
}

/** @throws Pkcs12Failure damaged */
export function blockOf(bytes: Uint8Array): asn1js.BaseBlock {
  const { offset, result } = asn1js.fromBER(new Uint8Array(bytes));
  if (offset === -1) throw new Pkcs12Failure('damaged');
  return result;
}

/** The parts of an AuthenticatedSafe, given as DER. Throws, for a damaged one, what its parser throws. */
export function partsIn(safe: Uint8Array): pkijs.ContentInfo[] {
  // An empty key store (Java writes them): pkijs wants at least one part.
  if (safe.length === 2 && safe[0] === 0x30 && safe[1] === 0) return [];
  return pkijs.AuthenticatedSafe.fromBER(new Uint8Array(safe)).safeContents;
}

/** The bags of a SafeContents. @throws Pkcs12Failure damaged */
export function bagsIn(contents: asn1js.BaseBlock): SafeBag[] {
  return sequence(contents).map((bag) => {
    const [type, outer, attributes] = sequence(bag);
    const [value] = outer instanceof asn1js.Constructed ? outer.valueBlock.value : [];
    if (!(type instanceof asn1js.ObjectIdentifier) || value === undefined) {
      throw new Pkcs12Failure('damaged');
    }
    return { type: type.getValue(), value, friendlyName: friendlyNameIn(attributes) };
  });
}

/** The certificate of a CertBag; null for SDSI and other oddities, which are none of ours. @throws Pkcs12Failure damaged */
export function certificateIn(value: asn1js.BaseBlock): asn1js.BaseBlock | null {
  const [type, outer] = sequence(value);
  if (!(type instanceof asn1js.ObjectIdentifier)) throw new Pkcs12Failure('damaged');
  if (type.getValue() !== oids.x509Certificate) return null;
  const [certificate] = outer instanceof asn1js.Constructed ? outer.valueBlock.value : [];
  if (certificate === undefined) throw new Pkcs12Failure('damaged');
  return certificate;
}

/** What a PKCS#8 key is of: the algorithm, and of an EC key its curve, null where the file spells it out. @throws Pkcs12Failure damaged */
export function kindOfKey(pkcs8: Uint8Array): { algorithm: string; curve: string | null } {
  const [, identifier] = sequence(blockOf(pkcs8));
  const [algorithm, parameters] = sequence(identifier);
  if (!(algorithm instanceof asn1js.ObjectIdentifier)) throw new Pkcs12Failure('damaged');
  const curve = parameters instanceof asn1js.ObjectIdentifier ? parameters.getValue() : null;
  return { algorithm: algorithm.getValue(), curve };
}

/** 1.2.840, below which all object identifiers of PKCS and of EC keys lie. */
const commonStart = Buffer.from([0x2a, 0x86, 0x48]);

/**
 * Is this what the right password gives? A wrong one leaves noise. Not whether a parser likes it: an error of a library is no wrong
 * password, so a text that is broken further inside is ours all the same.
 */
export function isPlainText(plain: Uint8Array): boolean {
  return isWholeSequence(plain) || Buffer.from(plain).includes(commonStart);
}

function isWholeSequence(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes;
  if (tag !== 0x30) return false;
  // Indefinite length (BER).
  if (first === 0x80) return true;
  if (first < 0x80) return bytes.length === 2 + first;
  const size = first & 0x7f;
  const length = bytes.subarray(2, 2 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  return bytes.length === 2 + size + length;
}

function friendlyNameIn(attributes: asn1js.BaseBlock | undefined): string | null {
  if (!(attributes instanceof asn1js.Set)) return null;
  for (const attribute of attributes.valueBlock.value) {
    const [type, values] = attribute instanceof asn1js.Sequence ? attribute.valueBlock.value : [];
    if (!(type instanceof asn1js.ObjectIdentifier) || !(values instanceof asn1js.Set)) continue;
    const [value] = values.valueBlock.value;
    if (type.getValue() === oids.friendlyName && value instanceof asn1js.BmpString)
      return value.getValue();
  }
  return null;
}

/** @throws Pkcs12Failure damaged */
function sequence(value: unknown): asn1js.BaseBlock[] {
  if (!(value instanceof asn1js.Sequence)) throw new Pkcs12Failure('damaged');
  return value.valueBlock.value;
}
