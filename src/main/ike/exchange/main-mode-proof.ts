// Main mode messages 5 and 6: who we are, and the server's proof.
import type { CertificateDescription } from '../../../shared/certificate/description.ts';
import { bytesOf, describeCertificate } from '../../certificate/describe-certificate.ts';
import type { Cipher } from '../crypto/algorithm-names.ts';
import { decryptCbc, encryptCbc, lastBlock } from '../crypto/cbc.ts';
import { deriveKeyMaterial, phase1Iv, type KeyMaterial } from '../crypto/key-material.ts';
import { initiatorHash, responderHash, sameHash, type Transcript } from '../crypto/phase1-hash.ts';
import { verifyHash } from '../crypto/rsa-signature.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import { encodeFragments } from '../codec/fragment.ts';
import type { IkePacket } from '../codec/header.ts';
import { decodeCertificate } from '../codec/identification.ts';
import { certificateEncoding, flag, payloadType } from '../codec/numbers.ts';
import {
  bodiesOf,
  decodeDecrypted,
  encodePayloads,
  firstType,
  onlyBody,
} from '../codec/payloads.ts';
import type { Payload } from '../codec/payloads.ts';
import type { Hash } from '../../../shared/offers/proposal.ts';
import type { Step, Verdict } from './conversation.ts';
import type { MainModeOutcome, ServerPort } from './outcomes.ts';
import { ownIdentity, ownProofPayloads, readIdentity } from './main-mode-identity.ts';
import {
  frame,
  noteSidePayloads,
  receiveInMainMode,
  type Credentials,
  type MainModeRun,
} from './main-mode-run.ts';
import { Phase1Sa } from './phase1-sa.ts';

/** The first of this phase 1; all transmissions are of one message. */
const fragmentId = 1;

/** What messages 1 to 4 agreed on. */
export interface Agreement {
  readonly hash: Hash;
  readonly cipher: Cipher;
  /** g^xy */
  readonly secret: Uint8Array;
  readonly initiatorNonce: Uint8Array;
  readonly responderNonce: Uint8Array;
  readonly initiatorPublic: Uint8Array;
  readonly responderPublic: Uint8Array;
  readonly saBody: Uint8Array;
}

interface Proving {
  readonly material: KeyMaterial;
  readonly transcript: Transcript;
  /** Of message 6: the last block of message 5. */
  readonly iv: Uint8Array;
  readonly method: Credentials['method'];
  readonly port: ServerPort;
}

export function proofStep(run: MainModeRun, credentials: Credentials, agreed: Agreement): Step {
  const { options, initiatorCookie } = run;
  const responderCookie = run.responderCookie ?? new Uint8Array(8);
  const material = keys(credentials, agreed, { initiatorCookie, responderCookie });
  const transcript: Transcript = { ...agreed, initiatorCookie, responderCookie };
  const idBody = ownIdentity(credentials, options.endpoints.local.address);
  const hash = initiatorHash(material, transcript, idBody);
  const payloads: Payload[] = [
    { type: payloadType.identification, body: idBody },
    ...ownProofPayloads(credentials, hash),
  ];
  const firstIv = phase1Iv(material, agreed.initiatorPublic, agreed.responderPublic);
  const { cipher, cipherKey } = material;
  const body = encryptCbc(cipher, cipherKey, firstIv, encodePayloads(payloads));
  const iv = lastBlock(cipher, body);
  run.keys = { material, ivSources: [iv, firstIv, new Uint8Array(), new Uint8Array(iv.length)] };
  const port = portAfterNat(run);
  run.findings.port = port;
  const proving: Proving = { material, transcript, iv, method: credentials.method, port };
  const message = frame(run, firstType(payloads), flag.encryption, body);
  return {
    sends: 'message5',
    awaiting: 'message6',
    port,
    message,
    pieces: run.fragmentation ? piecesOf(message, options.endpoints.local.address) : null,
    receive: (incoming) =>
      receiveInMainMode(run, 'message6', incoming, (packet) =>
        acceptProof(run, packet, incoming.port, proving),
      ),
  };
}

/** Only a message with an ID payload is ever cut ([MS-IKEE] section 3.3.6.1), and of main mode only this one is long. */
function piecesOf(message: Uint8Array, localAddress: string): readonly Uint8Array[] | null {
  return encodeFragments(message, localAddress.includes(':') ? 6 : 4, fragmentId);
}

function keys(
  credentials: Credentials,
  agreed: Agreement,
  cookies: { initiatorCookie: Uint8Array; responderCookie: Uint8Array },
): KeyMaterial {
  const shared = { ...agreed, ...cookies };
  if (credentials.method === 'certificate') {
    return deriveKeyMaterial(agreed.hash, agreed.cipher, shared, null);
  }
  return credentials.psk.use((psk) => deriveKeyMaterial(agreed.hash, agreed.cipher, shared, psk));
}

/** RFC 3947 section 4: the initiator changes to 4500 as soon as it knows of a NAT, which is here. */
function portAfterNat({ findings, options }: MainModeRun): ServerPort {
  const { nat } = findings;
  const natFound = nat !== 'unknown' && (nat.clientBehindNat || nat.serverBehindNat);
  return natFound ? 4500 : options.startPort;
}

function acceptProof(
  run: MainModeRun,
  { header, body }: IkePacket,
  port: ServerPort,
  proving: Proving,
): Verdict {
  const { findings } = run;
  if ((header.flags & flag.encryption) === 0) return { kind: 'ignored', why: 'garbage' };
  const { material, iv } = proving;
  const plain = decryptCbc(material.cipher, material.cipherKey, iv, body);
  const payloads = plain === null ? null : decodeDecrypted(header.nextPayload, plain);
  if (payloads === null) {
    if (findings.serverProof === 'none') findings.serverProof = 'unreadable';
    return { kind: 'error', what: 'message6 unreadable', final: false };
  }
  const proof = checkProof(payloads, proving);
  const protection = proof.verdict === 'verified' ? 'authenticated' : 'encrypted';
  noteSidePayloads(run, 'message6', port, payloads, protection);
  findings.serverProof = proof.verdict;
  findings.serverIdentity = readIdentity(onlyBody(payloads, payloadType.identification));
  findings.serverCertificates = proof.certificates;
  findings.otherEncodings = [...new Set([...findings.otherEncodings, ...proof.otherEncodings])];
  // It has taken our message 5 and holds a phase 1 now, whatever we think of its proof: the DELETE at the end is for it too.
  run.phase1 = standingPhase1(run, proving, lastBlock(material.cipher, body));
  if (proof.verdict !== 'verified') {
    return { kind: 'error', what: `message6 ${proof.verdict}`, final: false };
  }
  findings.reached = 'message6';
  return { kind: 'done' };
}

interface Proof {
  readonly verdict: Extract<
    MainModeOutcome['serverProof'],
    'verified' | 'failed' | 'noCertificate'
  >;
  readonly certificates: readonly CertificateDescription[];
  readonly otherEncodings: readonly number[];
}

/** @throws IkeDecodeError when HASH, SIG or ID is not there */
function checkProof(
  payloads: readonly Payload[],
  { material, transcript, method }: Proving,
): Proof {
  const idBody = onlyBody(payloads, payloadType.identification);
  const expected = responderHash(material, transcript, idBody);
  if (method === 'psk') {
    const right = sameHash(onlyBody(payloads, payloadType.hash), expected);
    return { verdict: right ? 'verified' : 'failed', certificates: [], otherEncodings: [] };
  }
  const signature = onlyBody(payloads, payloadType.signature);
  const sent = bodiesOf(payloads, payloadType.certificate).map(decodeCertificate);
  const isX509 = (encoding: number): boolean => encoding === certificateEncoding.x509Signature;
  const readable = sent.filter((one) => isX509(one.encoding)).map((one) => describe(one.data));
  const otherEncodings = sent.map((one) => one.encoding).filter((encoding) => !isX509(encoding));
  // The server's own certificate is the one whose key signed; some send their chain in another order.
  const signer = readable.find((one) => verifyHash(bytesOf(one), expected, signature));
  if (signer !== undefined) {
    const others = readable.filter((one) => one !== signer);
    return { verdict: 'verified', certificates: [signer, ...others], otherEncodings };
  }
  const verdict = readable.length === 0 ? 'noCertificate' : 'failed';
  return { verdict, certificates: readable, otherEncodings };
}

function describe(der: Uint8Array): CertificateDescription {
  try {
    return describeCertificate(der);
  } catch {
    throw new IkeDecodeError('badValue');
  }
}

function standingPhase1(run: MainModeRun, proving: Proving, block: Uint8Array): Phase1Sa {
  const { material, port, transcript } = proving;
  return new Phase1Sa({
    material,
    lastBlock: block,
    initiatorCookie: transcript.initiatorCookie,
    responderCookie: transcript.responderCookie,
    port,
    natTraversal: run.findings.natTraversal,
    nat: run.findings.nat,
    random: run.options.random,
  });
}
