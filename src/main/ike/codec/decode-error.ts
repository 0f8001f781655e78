// The one way in which decoding fails. Holds a code and no bytes: what came may be anything.

export type DecodeProblem =
  /** Fewer bytes than a field or a length says. */
  | 'truncated'
  /** A length smaller than its own header, or one that does not meet the end. */
  | 'badLength'
  /** A reserved byte that is not zero (RFC 2408 section 5.3 wants it checked; it also tells noise from payloads). */
  | 'reservedNotZero'
  /** More payloads, proposals, transforms or attributes than anybody sends. */
  | 'tooMany'
  /** A value that the RFC does not allow there. */
  | 'badValue';

export class IkeDecodeError extends Error {
  readonly code: DecodeProblem;
  constructor(code: DecodeProblem) {
    super(code);
    this.name = 'IkeDecodeError';
    this.code = code;
  }
}
