// What an error notify says about us. Only one that judges the peer is a refusal; one that says "I could not read this" means that
// the exchange was spoilt (D43): a late copy of a datagram is enough for that (C1).

/**
 * `peer`: it judges who we are, or what we have shown. `offer`: it judges what was offered, and that only as the answer to an offer;
 * later it is out of place, as after a late copy. `spoilt`: the sender could not read or not place what it got. `nothing`: no error,
 * whatever its number.
 */
type Judges = 'peer' | 'offer' | 'spoilt' | 'nothing';

/** Every error of RFC 2408 section 3.14.1. What each says is read from its name there; no RFC tells the classes. */
const judges: Readonly<Record<number, Judges>> = {
  /** INVALID_PAYLOAD_TYPE: strongSwan, when message 1 comes once more after message 3 [lab]. */
  1: 'spoilt',
  2: 'offer',
  3: 'offer',
  /** INVALID_COOKIE */
  4: 'spoilt',
  /** INVALID_MAJOR_VERSION, INVALID_MINOR_VERSION, INVALID_EXCHANGE_TYPE */
  5: 'offer',
  6: 'offer',
  7: 'offer',
  /** INVALID_FLAGS, INVALID_MESSAGE_ID */
  8: 'spoilt',
  9: 'spoilt',
  10: 'offer',
  /** INVALID_SPI */
  11: 'spoilt',
  12: 'offer',
  13: 'offer',
  /** NO_PROPOSAL_CHOSEN, BAD_PROPOSAL_SYNTAX */
  14: 'offer',
  15: 'offer',
  /** PAYLOAD_MALFORMED */
  16: 'spoilt',
  /** INVALID_KEY_INFORMATION: strongSwan, where it has no key for this address [lab]. */
  17: 'peer',
  /** INVALID_ID_INFORMATION, and all about certificates */
  18: 'peer',
  19: 'peer',
  20: 'peer',
  21: 'peer',
  22: 'peer',
  /** INVALID_HASH_INFORMATION: what came was changed, or was for another exchange. With a wrong secret it would not even open. */
  23: 'spoilt',
  /** AUTHENTICATION_FAILED, INVALID_SIGNATURE */
  24: 'peer',
  25: 'peer',
  /** ADDRESS_NOTIFICATION, NOTIFY_SA_LIFETIME */
  26: 'nothing',
  27: 'nothing',
  /** CERTIFICATE_UNAVAILABLE */
  28: 'peer',
  29: 'offer',
  /** UNEQUAL_PAYLOAD_LENGTHS */
  30: 'spoilt',
};

/** From here on a number is a status (RFC 2408 section 3.14.1). */
const firstStatus = 16_384;
/** Where an offer is answered: message 2 of main and aggressive mode, and of quick mode. */
const answersToOffers: readonly string[] = ['message2', 'quickMode'];

export type NotifyMeaning = 'refusal' | 'spoilt' | 'nothing';

/**
 * @param type null: it did not open under our keys
 * @param awaiting the answer in whose place it came
 */
export function meaningOf(type: number | null, awaiting: string): NotifyMeaning {
  // Before message 5 nothing is sealed yet that we could open. After it, whoever answers so may have another key than we.
  if (type === null) return awaiting === 'message6' ? 'refusal' : 'spoilt';
  if (type === 0 || type >= firstStatus) return 'nothing';
  // A number that nobody has assigned judges nobody.
  const judged = judges[type] ?? 'spoilt';
  if (judged === 'peer') return 'refusal';
  if (judged === 'offer') return answersToOffers.includes(awaiting) ? 'refusal' : 'spoilt';
  return judged;
}
