/** What updates of Windows were seen to break: dated facts, each with whoever reported it. None was tried by us. */

export interface KnownUpdate {
  readonly update: string;
  /** The build that it belongs to, and the revision that it brings: a later one has another update. */
  readonly build: number;
  readonly revision: number;
  readonly numbers: readonly number[];
  readonly source: string;
}

/** Of January 2022 a row of its own tells (januaryUpdate). */
export const badUpdates: readonly KnownUpdate[] = [
  {
    update: 'KB5055523',
    build: 26_100,
    revision: 3775,
    numbers: [789, 809],
    source:
      'OpenVPN/openvpn#732, April 2025: several VPN clients; for L2TP UNCONFIRMED (anchors.md 1)',
  },
];

/** 11 26H1 (28200.1873): PEAP fails with every VPN, EAP-TLS works (anchors.md 1; directaccess.richardhicks.com). */
export const buildsWithoutPeap = { from: 28_000, to: 28_999 } as const;
