// Certificates for a lab's server and client, made with OpenSSL: right ones, and each kind of wrong one.
import { readFileSync } from 'node:fs';
import { leafExtensions, openWorkshop, type Issued } from '../main/certificate/openssl-ca.ts';
import type { MainModeCase } from './agent/main-mode-job.ts';
import type { ServerCertificates } from './lab-options.ts';
import { hostAddresses } from './lab-options.ts';

export type ClientCertificate = NonNullable<MainModeCase['certificate']>;

export interface LabCertificates {
  /** DER of the CA that both sides trust, and of another one. */
  readonly ca: Buffer;
  readonly otherCa: Buffer;
  readonly caName: string;
  readonly otherCaName: string;
  /** `right` names `serverName` and both addresses of a lab's first host; `wrongName` names another host. */
  readonly server: Readonly<
    Record<
      'right' | 'wrongName' | 'expired' | 'otherCa' | 'noServerUse' | 'ofIntermediate',
      ServerCertificates
    >
  >;
  readonly client: Readonly<Record<'right' | 'expired' | 'otherCa', ClientCertificate>>;
}

export const serverName = 'vpn.example.com';

/** Takes about a second; once per test file. @throws when OpenSSL is missing */
export function makeLabCertificates(): LabCertificates {
  const first = hostAddresses(0);
  const workshop = openWorkshop();
  try {
    const ca = workshop.makeCa({ subject: '/C=NL/O=Example/CN=Example Lab CA', keyName: 'ca' });
    const otherCa = workshop.makeCa({ subject: '/C=NL/O=Example/CN=Other CA', keyName: 'other' });
    const intermediate = workshop.makeCa({
      subject: '/C=NL/O=Example/CN=Issuing CA',
      issuer: ca,
      keyName: 'issuing',
      extensions: ['basicConstraints = critical, CA:true', 'keyUsage = critical, keyCertSign'],
    });
    const pem = (file: string) => readFileSync(file, 'utf8');

    const server = (issuer: Issued, id: string, options: { days?: number; eku?: string } = {}) => {
      const issued = workshop.makeLeaf({
        subject: `/C=NL/O=Example/CN=${id}`,
        issuer,
        keyName: 'server',
        days: options.days ?? 400,
        extensions: [
          ...leafExtensions.filter((line) => !line.startsWith('extendedKeyUsage')),
          `extendedKeyUsage = ${options.eku ?? 'serverAuth, 1.3.6.1.5.5.8.2.2'}`,
          id === serverName
            ? `subjectAltName = DNS:${id}, IP:${first.ipv4}, IP:${first.outside}`
            : `subjectAltName = DNS:${id}`,
        ],
      });
      return {
        ca: pem(ca.certificate),
        certificate: pem(issued.certificate),
        key: pem(issued.key),
        id,
        caName: 'C=NL, O=Example, CN=Example Lab CA',
        expired: options.days === 0,
      };
    };

    const client = (issuer: Issued, days = 400): ClientCertificate => {
      const leaf = workshop.makeLeaf({
        subject: '/C=NL/O=Example/CN=laptop',
        issuer,
        keyName: 'client',
        days,
      });
      const password = 'of the lab';
      const pkcs12 = workshop.makePkcs12({ leaf, chain: [issuer], password }).toString('base64');
      return { pkcs12, password, authorities: [ca.der.toString('base64')] };
    };

    return {
      ca: ca.der,
      otherCa: otherCa.der,
      caName: 'CN=Example Lab CA, O=Example, C=NL',
      otherCaName: 'CN=Other CA, O=Example, C=NL',
      server: {
        right: server(ca, serverName),
        wrongName: server(ca, 'other.example.com'),
        // OpenSSL counts from now: over in the second in which it is made.
        expired: server(ca, serverName, { days: 0 }),
        otherCa: server(otherCa, serverName),
        noServerUse: server(ca, serverName, { eku: 'clientAuth' }),
        // The intermediate itself is not at the server.
        ofIntermediate: server(intermediate, serverName),
      },
      client: { right: client(ca), expired: client(ca, 0), otherCa: client(otherCa) },
    };
  } finally {
    workshop.remove();
  }
}
