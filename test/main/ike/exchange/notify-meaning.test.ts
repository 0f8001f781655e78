// Which errors judge us, and which say that the exchange was spoilt: every number of RFC 2408 section 3.14.1.
import { describe, expect, it } from 'vitest';
import { notifyName } from '../../../../src/main/ike/codec/numbers.ts';
import { meaningOf } from '../../../../src/main/ike/exchange/notify-meaning.ts';

const errors = Array.from({ length: 30 }, (_, at) => at + 1);
const namesOf = (meaning: string, awaiting: string) =>
  errors.filter((type) => meaningOf(type, awaiting) === meaning).map(notifyName);

const aboutThePeer = [
  ...['INVALID_KEY_INFORMATION', 'INVALID_ID_INFORMATION', 'INVALID_CERT_ENCODING'],
  ...['INVALID_CERTIFICATE', 'CERT_TYPE_UNSUPPORTED', 'INVALID_CERT_AUTHORITY'],
  ...['AUTHENTICATION_FAILED', 'INVALID_SIGNATURE', 'CERTIFICATE_UNAVAILABLE'],
];
const aboutTheOffer = [
  ...['DOI_NOT_SUPPORTED', 'SITUATION_NOT_SUPPORTED', 'INVALID_MAJOR_VERSION'],
  ...['INVALID_MINOR_VERSION', 'INVALID_EXCHANGE_TYPE', 'INVALID_PROTOCOL_ID'],
  ...['INVALID_TRANSFORM_ID', 'ATTRIBUTES_NOT_SUPPORTED', 'NO_PROPOSAL_CHOSEN'],
  ...['BAD_PROPOSAL_SYNTAX', 'UNSUPPORTED_EXCHANGE_TYPE'],
];
const unreadable = [
  ...['INVALID_PAYLOAD_TYPE', 'INVALID_COOKIE', 'INVALID_FLAGS', 'INVALID_MESSAGE_ID'],
  ...['INVALID_SPI', 'PAYLOAD_MALFORMED', 'INVALID_HASH_INFORMATION', 'UNEQUAL_PAYLOAD_LENGTHS'],
];

describe('C1: what an error notify says about us', () => {
  it.each(['message4', 'message6', 'l2tpTunnel'])('in place of %s', (awaiting) => {
    expect(namesOf('refusal', awaiting)).toEqual(aboutThePeer);
    expect(namesOf('spoilt', awaiting).sort()).toEqual([...unreadable, ...aboutTheOffer].sort());
  });

  it.each(['message2', 'quickMode'])('as the answer to an offer (%s)', (awaiting) => {
    expect(namesOf('refusal', awaiting).sort()).toEqual([...aboutThePeer, ...aboutTheOffer].sort());
    expect(namesOf('spoilt', awaiting)).toEqual(unreadable);
  });

  it('what is no error says nothing, an unknown error judges nobody', () => {
    expect(namesOf('nothing', 'message6')).toEqual(['ADDRESS_NOTIFICATION', 'NOTIFY_SA_LIFETIME']);
    for (const type of [0, 16_384, 24_576, 24_578, 36_136]) {
      expect(meaningOf(type, 'message6')).toBe('nothing');
    }
    for (const type of [31, 8191, 8192, 16_383]) expect(meaningOf(type, 'message2')).toBe('spoilt');
  });

  it('what does not open may be a refusal only once something of ours was sealed', () => {
    expect(['message2', 'message4', 'message6'].map((each) => meaningOf(null, each))).toEqual([
      ...['spoilt', 'spoilt', 'refusal'],
    ]);
  });
});
