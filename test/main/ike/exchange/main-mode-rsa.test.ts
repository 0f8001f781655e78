import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeCertificate } from '../../../../src/main/certificate/describe-certificate.ts';
import { isPkcs12Problem, openPkcs12 } from '../../../../src/main/certificate/open-pkcs12.ts';
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
import type { Credentials } from '../../../../src/main/ike/exchange/main-mode-run.ts';
import { windowsOffer } from '../../../../src/main/ike/exchange/windows-offer.ts';
import { verifyHash } from '../../../../src/main/ike/crypto/rsa-signature.ts';
import {
  opensslVersion,
  openWorkshop,
  type Issued,
  type Workshop,
} from '../../certificate/openssl-ca.ts';
import { answering, mainModeOutcome, play, type Played } from '../responder/play.ts';
import { Responder, type ResponderOptions } from '../responder/responder.ts';
import { bodyOf } from '../responder/wire.ts';
import { pskOptions } from './sample-options.ts';

const missing = opensslVersion() === null;
if (missing) console.warn('main-mode-rsa: skipped, no openssl');

describe.skipIf(missing)('main mode with RSA signatures', () => {
  let workshop: Workshop;
  let ca: Issued;
  let serverLeaf: Issued;
  let clientLeaf: Issued;
  let credentials: Credentials;

  beforeAll(() => {
    workshop = openWorkshop();
    ca = workshop.makeCa({ subject: '/C=NL/O=Example/CN=Example CA' });
    serverLeaf = workshop.makeLeaf({
      subject: '/CN=vpn.example.com',
      issuer: ca,
      keyName: 'server',
    });
    clientLeaf = workshop.makeLeaf({ subject: '/CN=pc1', issuer: ca, keyName: 'client' });
    const file = workshop.makePkcs12({ leaf: clientLeaf, chain: [ca], password: 'x' });
    const opened = openPkcs12(file, 'x');
    if (isPkcs12Problem(opened) || opened.leaf === null || opened.privateKey === null) {
      throw new Error('no PKCS#12');
    }
    credentials = {
      method: 'certificate',
      leaf: opened.leaf,
      intermediates: opened.intermediates,
      key: opened.privateKey,
      authorities: opened.roots,
    };
  });
  afterAll(() => {
    workshop.remove();
  });

  function playRsa(options: ResponderOptions): { played: Played; responder: Responder } {
    const responder = new Responder(options);
    const exchange = createMainMode(
      pskOptions({ ...windowsOffer('8andLater', 'rsaSignature'), credentials }),
    );
    const played = play(exchange, answering(responder));
    return { played, responder };
  }

  const key = (issued: Issued): string => readFileSync(issued.key, 'utf8');

  it('proves both sides and reads which CAs the server asks for', () => {
    const name = Buffer.from(describeCertificate(ca.der).subjectDer, 'hex');
    const { played, responder } = playRsa({
      rsa: { key: key(serverLeaf), certificates: [serverLeaf.der] },
      certificateRequests: [name, Buffer.alloc(0), Buffer.from('nonsense')],
    });
    const outcome = mainModeOutcome(played);
    expect(outcome).toMatchObject({ ended: 'done', serverProof: 'verified' });
    expect(outcome.serverCertificates.map((one) => one.subject)).toEqual(['CN=vpn.example.com']);
    expect(outcome.requestedAuthorities.map((one) => one.name)).toEqual([
      'CN=Example CA, O=Example, C=NL',
      '',
      null,
    ]);
    const sent = responder.opened[0] ?? [];
    expect(sent.map(([type]) => type)).toEqual([5, 6, 9, 7]);
    // ID_DER_ASN1_DN with the certificate's subject; the certificate itself; the CA that we know.
    const own = describeCertificate(clientLeaf.der);
    expect(bodyOf(sent, 5).toString('hex').toUpperCase()).toBe(`09000000${own.subjectDer}`);
    expect(bodyOf(sent, 6).subarray(1).equals(clientLeaf.der)).toBe(true);
    expect(bodyOf(sent, 7).subarray(1).equals(name)).toBe(true);
  });

  it('signs as `openssl pkeyutl` reads it: the bare hash in a PKCS#1 block', () => {
    const { responder } = playRsa({
      rsa: { key: key(serverLeaf), certificates: [serverLeaf.der] },
    });
    const signature = bodyOf(responder.opened[0] ?? [], 9);
    const file = join(workshop.folder, 'signature');
    writeFileSync(file, signature);
    const how = ['-verifyrecover', '-certin', '-inkey', clientLeaf.certificate, '-in', file];
    const hash = workshop.openssl(['pkeyutl', ...how]);
    expect(hash).toHaveLength(20);
    expect(verifyHash(clientLeaf.der, hash, signature)).toBe(true);
    expect(verifyHash(serverLeaf.der, hash, signature)).toBe(false);
  });

  it('finds the signer in whatever order the chain comes', () => {
    const { played } = playRsa({
      rsa: { key: key(serverLeaf), certificates: [ca.der, serverLeaf.der] },
    });
    const outcome = mainModeOutcome(played);
    expect(outcome.serverProof).toBe('verified');
    expect(outcome.serverCertificates[0]?.subject).toBe('CN=vpn.example.com');
  });

  it.each([
    [
      'failed',
      'a signature by another key',
      (): ResponderOptions => ({ rsa: { key: key(clientLeaf), certificates: [serverLeaf.der] } }),
    ],
    [
      'failed',
      'a signature of another hash',
      (): ResponderOptions => ({
        rsa: { key: key(serverLeaf), certificates: [serverLeaf.der] },
        wrongHash: true,
      }),
    ],
    [
      'noCertificate',
      'no certificate',
      (): ResponderOptions => ({ rsa: { key: key(serverLeaf), certificates: [] } }),
    ],
  ] as const)('%s: %s', (serverProof, _, options) => {
    const { played } = playRsa(options());
    const outcome = mainModeOutcome(played);
    expect(outcome).toMatchObject({ ended: 'error', serverProof });
    // It has taken our proof all the same, and would keep its phase 1 for hours.
    expect(outcome.trace.at(-1)).toMatchObject({ event: 'sent', what: 'delete' });
  });

  it('a message 6 whose certificate is none is garbage', () => {
    const { played } = playRsa({
      rsa: { key: key(serverLeaf), certificates: [Buffer.from('no certificate')] },
    });
    expect(mainModeOutcome(played)).toMatchObject({ ended: 'timeout', serverProof: 'none' });
  });
});
