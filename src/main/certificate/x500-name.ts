// X.500 names as Windows writes them (CertNameToStr with CERT_X500_NAME_STR; .NET's X509Certificate2.Subject).
import * as asn1js from 'asn1js';

/**
 * Short names of attribute types. The first block is in Microsoft's list for CertNameToStr / CertStrToName
 * (CN, L, O, OU, E, C, S, STREET, T, G, I, SN, DC); the second block is UNCONFIRMED on Windows.
 */
const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.7': 'L',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '1.2.840.113549.1.9.1': 'E',
  '2.5.4.6': 'C',
  '2.5.4.8': 'S',
  '2.5.4.9': 'STREET',
  '2.5.4.12': 'T',
  '2.5.4.42': 'G',
  '2.5.4.43': 'I',
  '2.5.4.4': 'SN',
  '0.9.2342.19200300.100.1.25': 'DC',

  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.13': 'Description',
  '2.5.4.17': 'PostalCode',
  '2.5.4.18': 'POBox',
  '2.5.4.20': 'Phone',
  '2.5.4.24': 'X21Address',
  '2.5.4.46': 'dnQualifier',
};

/**
 * @param nameDer DER of an RDNSequence
 * @param order `windows`: last RDN first, as .NET shows it; `encoded`: as it stands in the certificate
 * @throws when the bytes are no RDNSequence
 */
export function formatName(nameDer: Uint8Array, order: 'windows' | 'encoded'): string {
  const name = asn1js.fromBER(nameDer).result;
  if (!(name instanceof asn1js.Sequence)) throw new Error('not an RDNSequence');
  const parts = name.valueBlock.value.map(formatRdn);
  return (order === 'windows' ? parts.reverse() : parts).join(', ');
}

function formatRdn(rdn: unknown): string {
  if (!(rdn instanceof asn1js.Set)) throw new Error('not an RDN');
  return rdn.valueBlock.value.map(formatAttribute).join(' + ');
}

function formatAttribute(attribute: unknown): string {
  if (!(attribute instanceof asn1js.Sequence)) throw new Error('not an attribute');
  const [type, value] = attribute.valueBlock.value;
  if (!(type instanceof asn1js.ObjectIdentifier) || value === undefined) {
    throw new Error('not an attribute');
  }
  const oid = type.getValue();
  // CertNameToStr prefixes unknown types with "OID."; .NET on Linux does not.
  return `${shortNames[oid] ?? `OID.${oid}`}=${quote(valueText(value))}`;
}

function valueText(value: asn1js.BaseBlock): string | { hex: string } {
  if (value instanceof asn1js.TeletexString) {
    return Buffer.from(value.valueBlock.valueHexView).toString('latin1');
  }
  if (value instanceof asn1js.BaseStringBlock) {
    return (value as asn1js.BaseStringBlock).getValue();
  }
  return { hex: Buffer.from(value.toBER()).toString('hex').toUpperCase() };
}

/** CERT_X500_NAME_STR quotes empty values, outer blanks and , + = " \n < > # ; and doubles inner quotes. */
function quote(text: string | { hex: string }): string {
  if (typeof text !== 'string') return `#${text.hex}`;
  if (text !== '' && !/^\s|\s$|[,+="\n<>#;]/.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
