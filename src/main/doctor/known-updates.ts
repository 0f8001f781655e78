/** What updates of Windows were seen to break: dated facts, each with whoever reported it. None was tried by us. */

export interface KnownUpdate {
  readonly update: string;
  /** The build that it belongs to, and the revision that it brings: a later one has another update. */
  readonly build: number;
  readonly revision: number;
  readonly numbers: readonly number[];
  readonly source: string;
}

/**
 * L2TP and IKE failed from the first revision on, and worked again from the second on: 789 (doctor.md 2 F14, 4.8;
 * actions/runner-images#4957). The revisions are UNCONFIRMED.
 */
export const updatesOfJanuary2022: readonly {
  readonly update: string;
  readonly builds: readonly number[];
  readonly broken: number;
  readonly mended: number;
  readonly mendedBy: string;
}[] = [
  {
    update: 'KB5009543',
    builds: [19_042, 19_043, 19_044],
    broken: 1466,
    mended: 1469,
    mendedBy: 'KB5010793',
  },
  { update: 'KB5009566', builds: [22_000], broken: 434, mended: 438, mendedBy: 'KB5010795' },
];

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
