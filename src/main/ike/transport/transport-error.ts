/** Why no path to the server could be opened. */
export type TransportProblem =
  /** This PC has no route to that address, or no address of that family. */
  | 'noRoute'
  /** A program or a policy of this PC forbids the socket. */
  | 'forbidden'
  /** Not an address that a datagram can be sent to. */
  | 'badAddress'
  | 'socketFailed';

export class TransportError extends Error {
  readonly code: TransportProblem;
  /** The system's own code (`ENETUNREACH`), for the details. */
  readonly systemCode: string | null;

  constructor(code: TransportProblem, systemCode: string | null) {
    super(systemCode === null ? code : `${code}: ${systemCode}`);
    this.name = 'TransportError';
    this.code = code;
    this.systemCode = systemCode;
  }
}

const problems: Readonly<Record<string, TransportProblem>> = {
  ENETUNREACH: 'noRoute',
  EHOSTUNREACH: 'noRoute',
  EADDRNOTAVAIL: 'noRoute',
  EAFNOSUPPORT: 'noRoute',
  ENETDOWN: 'noRoute',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EINVAL: 'badAddress',
  ENOTFOUND: 'badAddress',
};

/** What an error of a socket means. */
export function transportError(error: unknown): TransportError {
  const code = systemCodeOf(error);
  return new TransportError((code === null ? undefined : problems[code]) ?? 'socketFailed', code);
}

/** The `code` of an error of Node, or null. */
export function systemCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
