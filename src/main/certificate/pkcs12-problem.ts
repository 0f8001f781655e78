// Why a PKCS#12 file could not be opened.

/** Real files are some kilobytes; a bound keeps a hostile one from eating memory. */
export const pkcs12SizeLimit = 1024 * 1024;

export const pkcs12ProblemCodes = [
  /** Larger than we read: {bytes, limit}. */
  'tooBig',
  /** Not a PKCS#12 file at all: {looksLike: 'pem' | 'certificate' | 'unknown'}. */
  'notPkcs12',
  /** Truncated or broken; also whatever a parser could not stand. */
  'damaged',
  /** The MAC does not fit (a damaged body looks the same); without a MAC: nothing decrypts. */
  'wrongPassword',
  /** The password fits the MAC but not all of the contents: two passwords, or a part that is broken. */
  'twoPasswords',
  /** Key derivation so slow that the file would hang us: {iterations, limit}. */
  'tooManyIterations',
  /** {algorithm: OID} */
  'unsupportedEncryption',
  /** {algorithm: OID} */
  'unsupportedMac',
  /** {algorithm: OID} of the private key. */
  'unsupportedKey',
  /** A certificate in the file cannot be read. */
  'unreadableCertificate',
] as const;

export type Pkcs12ProblemCode = (typeof pkcs12ProblemCodes)[number];

export interface Pkcs12Problem {
  readonly problem: Pkcs12ProblemCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Carries a problem up to openPkcs12, which turns it into a value; it leaves this folder nowhere. */
export class Pkcs12Failure extends Error {
  readonly problem: Pkcs12Problem;
  constructor(problem: Pkcs12ProblemCode, parameters: Pkcs12Problem['parameters'] = {}) {
    super(problem);
    this.name = 'Pkcs12Failure';
    this.problem = { problem, parameters };
  }
}
