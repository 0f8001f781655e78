// The X.509 v3 extensions that decide what a certificate is good for (RFC 5280 section 4.2.1).
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import {
  keyUsageBits,
  type CertificateDescription,
  type NameConstraints,
  type NameSubtree,
} from '../../shared/certificate/description.ts';
import { addressRangeText, addressText } from './ip-name.ts';
import { formatName } from './x500-name.ts';

export type Extensions = Pick<
  CertificateDescription,
  | 'ekus'
  | 'keyUsage'
  | 'basicConstraints'
  | 'sanDns'
  | 'sanIp'
  | 'authorityKeyId'
  | 'subjectKeyId'
  | 'nameConstraints'
>;

/** @throws when an extension that we judge by does not have its own shape */
export function readExtensions(certificate: pkijs.Certificate): Extensions {
  const ekus = find(certificate, '2.5.29.37', pkijs.ExtKeyUsage);
  const keyUsage = find(certificate, '2.5.29.15', asn1js.BitString);
  const basic = find(certificate, '2.5.29.19', pkijs.BasicConstraints);
  const names = find(certificate, '2.5.29.17', pkijs.AltName)?.altNames ?? [];
  const authority = find(certificate, '2.5.29.35', pkijs.AuthorityKeyIdentifier)?.keyIdentifier;
  const subject = find(certificate, '2.5.29.14', asn1js.OctetString);
  const constraints = find(certificate, '2.5.29.30', pkijs.NameConstraints);
  return {
    ekus: ekus === null ? null : [...ekus.keyPurposes],
    keyUsage: keyUsage === null ? null : usages(keyUsage.valueBlock.valueHexView),
    basicConstraints: basic === null ? null : { ca: basic.cA, pathLength: pathLength(basic) },
    sanDns: names.filter((name) => name.type === 2).map((name) => String(name.value)),
    sanIp: names.filter((name) => name.type === 7).map((name) => addressText(octets(name.value))),
    authorityKeyId: authority === undefined ? null : hex(authority.valueBlock.valueHexView),
    subjectKeyId: subject === null ? null : hex(subject.valueBlock.valueHexView),
    nameConstraints: constraints === null ? null : readConstraints(constraints),
  };
}

function find<T>(
  certificate: pkijs.Certificate,
  oid: string,
  shape: abstract new (...args: never[]) => T,
): T | null {
  const extension = certificate.extensions?.find((one) => one.extnID === oid);
  if (extension === undefined) return null;
  const value: unknown = extension.parsedValue;
  if (!(value instanceof shape)) throw new Error(`extension ${oid} is damaged`);
  return value;
}

function usages(bits: Uint8Array): (typeof keyUsageBits)[number][] {
  return keyUsageBits.filter((_, index) => ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0);
}

function pathLength(basic: pkijs.BasicConstraints): number | null {
  return typeof basic.pathLenConstraint === 'number' ? basic.pathLenConstraint : null;
}

function readConstraints(constraints: pkijs.NameConstraints): NameConstraints {
  return {
    permitted: (constraints.permittedSubtrees ?? []).map(readSubtree),
    excluded: (constraints.excludedSubtrees ?? []).map(readSubtree),
  };
}

function readSubtree({ base }: pkijs.GeneralSubtree): NameSubtree {
  switch (base.type) {
    case 1:
      return { kind: 'email', value: String(base.value) };
    case 2:
      return { kind: 'dns', value: String(base.value) };
    case 4: {
      const name = base.value as pkijs.RelativeDistinguishedNames;
      return {
        kind: 'directory',
        value: formatName(new Uint8Array(name.valueBeforeDecode), 'windows'),
      };
    }
    case 6:
      return { kind: 'uri', value: String(base.value) };
    case 7:
      return { kind: 'ip', value: addressRangeText(octets(base.value)) };
    default:
      return { kind: 'other', value: `[${base.type}]` };
  }
}

function octets(value: unknown): Uint8Array {
  if (!(value instanceof asn1js.OctetString)) throw new Error('an address is damaged');
  return value.valueBlock.valueHexView;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}
