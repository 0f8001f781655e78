// Assigned numbers of PPP that we use (RFC 1661, 1332, 1334, 1994; IANA "Point-to-Point Protocol Field Assignments").
export const pppProtocol = {
  ip: 0x0021,
  ipcp: 0x8021,
  ipv6cp: 0x8057,
  ccp: 0x80fd,
  lcp: 0xc021,
  pap: 0xc023,
  chap: 0xc223,
  eap: 0xc227,
} as const;

const protocolNames: Readonly<Record<number, string>> = {
  0x0021: 'IP',
  0x8021: 'IPCP',
  0x8057: 'IPV6CP',
  0x80fd: 'CCP',
  0xc021: 'LCP',
  0xc023: 'PAP',
  0xc223: 'CHAP',
  0xc227: 'EAP',
};

/** RFC 1661 section 5; the network protocols use the first seven as well. */
export const code = {
  configureRequest: 1,
  configureAck: 2,
  configureNak: 3,
  configureReject: 4,
  terminateRequest: 5,
  terminateAck: 6,
  codeReject: 7,
  protocolReject: 8,
  echoRequest: 9,
  echoReply: 10,
} as const;

const codeNames = [
  '',
  'Configure-Request',
  'Configure-Ack',
  'Configure-Nak',
  'Configure-Reject',
  'Terminate-Request',
  'Terminate-Ack',
  'Code-Reject',
  'Protocol-Reject',
  'Echo-Request',
  'Echo-Reply',
  'Discard-Request',
];
const chapNames = ['', 'Challenge', 'Response', 'Success', 'Failure'];
const papNames = ['', 'Authenticate-Request', 'Authenticate-Ack', 'Authenticate-Nak'];

/** RFC 1661 section 6. */
export const lcpOption = { mru: 1, accm: 2, authentication: 3, magic: 5, pfc: 7, acfc: 8 } as const;
/** RFC 1332 section 3, RFC 3078 section 2. */
export const ipcpOption = { address: 3 } as const;
export const ccpOption = { mppe: 18 } as const;
/** RFC 1994 section 4, RFC 2759 section 4, RFC 1334 section 2. */
export const chapCode = { challenge: 1, response: 2, success: 3, failure: 4 } as const;
export const papCode = { request: 1, ack: 2, nak: 3 } as const;
export const chapAlgorithm = { md5: 0x05, msChapV1: 0x80, msChapV2: 0x81 } as const;

/** For the trace: `LCP Configure-Request`. */
export function frameName(protocol: number, number: number): string {
  const name = protocolNames[protocol] ?? `PPP 0x${protocol.toString(16)}`;
  const names =
    protocol === pppProtocol.chap
      ? chapNames
      : protocol === pppProtocol.pap
        ? papNames
        : protocol === pppProtocol.ip
          ? []
          : codeNames;
  return `${name} ${names[number] ?? number}`;
}
