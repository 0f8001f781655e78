// Assigned numbers of L2TP that we use (RFC 2661 sections 3.2, 4.4; IANA "Layer Two Tunneling Protocol").
export const messageType = {
  sccrq: 1,
  sccrp: 2,
  scccn: 3,
  stopCcn: 4,
  hello: 6,
  icrq: 10,
  icrp: 11,
  iccn: 12,
  cdn: 14,
  wen: 15,
  sli: 16,
} as const;

const names: Readonly<Record<number, string>> = {
  1: 'SCCRQ',
  2: 'SCCRP',
  3: 'SCCCN',
  4: 'StopCCN',
  6: 'HELLO',
  7: 'OCRQ',
  8: 'OCRP',
  9: 'OCCN',
  10: 'ICRQ',
  11: 'ICRP',
  12: 'ICCN',
  14: 'CDN',
  15: 'WEN',
  16: 'SLI',
};

export const avpType = {
  messageType: 0,
  resultCode: 1,
  protocolVersion: 2,
  framingCapabilities: 3,
  bearerCapabilities: 4,
  firmwareRevision: 6,
  hostName: 7,
  vendorName: 8,
  assignedTunnelId: 9,
  receiveWindowSize: 10,
  challenge: 11,
  assignedSessionId: 14,
  callSerialNumber: 15,
  bearerType: 18,
  framingType: 19,
  connectSpeed: 24,
} as const;

/** RFC 2661 section 4.4.2. */
export const stopResult = { clear: 1 } as const;
export const callResult = { administrative: 3 } as const;

export function messageName(type: number): string {
  return names[type] ?? `message ${type}`;
}
