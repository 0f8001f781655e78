// Main mode messages 3 and 4: key exchange, nonces, NAT-D, and what the server asks for.
import { Buffer } from 'node:buffer';
import type { IkePacket } from '../codec/header.ts';
import { sameBytes } from '../codec/bytes.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import { decodeCertificate } from '../codec/identification.ts';
import { certificateEncoding, flag, payloadType } from '../codec/numbers.ts';
import { bodiesOf, decodePayloads, onlyBody, type Payload } from '../codec/payloads.ts';
import type { Group, Proposal } from '../../../shared/offers/proposal.ts';
import { ciphers } from '../crypto/algorithm-names.ts';
import type { KeyPair } from '../crypto/diffie-hellman.ts';
import { natDetectionHash, readNatDetection } from '../crypto/nat-detection.ts';
import { formatName } from '../../certificate/x500-name.ts';
import type { Step, Verdict } from './conversation.ts';
import type { RequestedAuthority, ServerPort } from './outcomes.ts';
import { proofStep, type Agreement } from './main-mode-proof.ts';
import {
  mainModePacket,
  noteSidePayloads,
  receiveInMainMode,
  type MainModeRun,
} from './main-mode-run.ts';

/** RFC 2409 section 5: 8 to 256 bytes. */
const nonceSize = 32;
const nonceLimits = { min: 8, max: 256 } as const;

/** For the group of the first proposal, which most servers take: P-384 takes a millisecond that the way to the server takes anyway. */
export function prepareKeyPair(run: MainModeRun): void {
  const [first] = run.options.proposals;
  if (first === undefined || run.options.upTo === 'message2' || run.prepared !== null) return;
  run.prepared = { group: first.group, keyPair: run.options.makeKeyPair(first.group) };
}

function keyPairOf(run: MainModeRun, group: Group): KeyPair {
  const { prepared } = run;
  run.prepared = null;
  return prepared?.group === group ? prepared.keyPair : run.options.makeKeyPair(group);
}

export function keyExchangeStep(run: MainModeRun, chosen: Proposal, saBody: Uint8Array): Step {
  const keyPair = keyPairOf(run, chosen.group);
  const nonce = run.options.random(nonceSize);
  const message = mainModePacket(run, [
    { type: payloadType.keyExchange, body: keyPair.publicValue },
    { type: payloadType.nonce, body: nonce },
    ...natDetection(run, chosen),
  ]);
  return {
    sends: 'message3',
    awaiting: 'message4',
    port: run.options.startPort,
    message,
    receive: (incoming) =>
      receiveInMainMode(run, 'message4', incoming, (packet) =>
        acceptKeys(run, packet, incoming.port, { chosen, saBody, keyPair, nonce }),
      ),
  };
}

interface Sent {
  readonly chosen: Proposal;
  readonly saBody: Uint8Array;
  readonly keyPair: KeyPair;
  readonly nonce: Uint8Array;
}

function acceptKeys(
  run: MainModeRun,
  { header, body }: IkePacket,
  port: ServerPort,
  { chosen, saBody, keyPair, nonce }: Sent,
): Verdict {
  const { findings, options } = run;
  if ((header.flags & flag.encryption) !== 0) return { kind: 'ignored', why: 'garbage' };
  const payloads = decodePayloads(header.nextPayload, body);
  const hasError = noteSidePayloads(run, 'message4', port, payloads, 'clear');
  if (hasError) return { kind: 'error', what: 'message4', final: false };
  const responderPublic = onlyBody(payloads, payloadType.keyExchange);
  const responderNonce = onlyBody(payloads, payloadType.nonce);
  if (responderNonce.length < nonceLimits.min || responderNonce.length > nonceLimits.max) {
    throw new IkeDecodeError('badValue');
  }
  // HASH_R has the two in another order than HASH_I: with equal ones our own message 5 would do as the server's proof.
  if (sameBytes(responderPublic, keyPair.publicValue)) throw new IkeDecodeError('badValue');
  const secret = keyPair.agree(responderPublic);
  if (secret === null || chosen.encryption === 'DES') throw new IkeDecodeError('badValue');
  findings.reached = 'message4';
  noteRequests(run, payloads);
  noteNat(run, chosen, payloads);
  if (options.upTo === 'message4' || options.credentials === null) return { kind: 'done' };
  const agreement: Agreement = {
    hash: chosen.hash,
    cipher: ciphers[chosen.encryption],
    secret,
    initiatorNonce: nonce,
    responderNonce: responderNonce.slice(),
    initiatorPublic: keyPair.publicValue,
    responderPublic: responderPublic.slice(),
    saBody,
  };
  return { kind: 'next', step: proofStep(run, options.credentials, agreement) };
}

/** RFC 3947 section 3.2: first the other side's address, then one's own. */
function natDetection(run: MainModeRun, { hash }: Proposal): Payload[] {
  const { natTraversal } = run.findings;
  if (natTraversal === 'none') return [];
  const type =
    natTraversal === 'rfc3947' ? payloadType.natDetection : payloadType.natDetectionDraft;
  const { own, peer } = natHashes(run, hash);
  return [
    { type, body: peer },
    { type, body: own },
  ];
}

function natHashes(
  { options, initiatorCookie, responderCookie }: MainModeRun,
  hash: Proposal['hash'],
): { own: Uint8Array; peer: Uint8Array } {
  const { local, server } = options.endpoints;
  const cookies = { initiatorCookie, responderCookie: responderCookie ?? new Uint8Array(8) };
  const port = options.startPort;
  return {
    own: natDetectionHash(hash, cookies, local.address, local.ports[port]),
    peer: natDetectionHash(hash, cookies, server.address, port),
  };
}

function noteNat(run: MainModeRun, { hash }: Proposal, payloads: readonly Payload[]): void {
  const { findings } = run;
  const types = [payloadType.natDetection, payloadType.natDetectionDraft];
  const { own, peer } = natHashes(run, hash);
  findings.nat = readNatDetection(bodiesOf(payloads, ...types), own, peer) ?? 'unknown';
}

function noteRequests({ findings }: MainModeRun, payloads: readonly Payload[]): void {
  const requests = bodiesOf(payloads, payloadType.certificateRequest).map(decodeCertificate);
  const readable = requests.filter((one) => one.encoding === certificateEncoding.x509Signature);
  const others = requests.map((one) => one.encoding).filter((encoding) => !isX509(encoding));
  findings.requestedAuthorities = readable.map(({ data }) => describeAuthority(data));
  findings.otherEncodings = [...new Set([...findings.otherEncodings, ...others])];
}

function isX509(encoding: number): boolean {
  return encoding === certificateEncoding.x509Signature;
}

function describeAuthority(der: Uint8Array): RequestedAuthority {
  return { name: nameText(der), der: Buffer.from(der).toString('hex').toUpperCase() };
}

/** null for bytes that are no name: the parser may throw anything at what a server sends. */
function nameText(der: Uint8Array): string | null {
  if (der.length === 0) return '';
  try {
    return formatName(der, 'windows');
  } catch {
    return null;
  }
}
