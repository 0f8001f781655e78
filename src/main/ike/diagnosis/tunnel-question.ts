// From a profile to what the extra step asks: quick mode as Windows would, and the user.
import { byKind } from '../../../shared/profile/kind.ts';
import type { Profile } from '../../../shared/profile/profile.ts';
import { windowsGeneration } from '../../../shared/offers/windows-main-mode.ts';
import {
  windowsQuickModeOffer,
  type QuickModeOffer,
} from '../../../shared/offers/windows-quick-mode.ts';
import type { PppCredentials } from '../ppp/credentials.ts';
import type { PppMethod } from '../ppp/ppp-method.ts';

/** What the words of the findings depend on. */
export interface TunnelAsked {
  readonly encryption: 'none' | 'optional' | 'required' | 'maximum';
  /** Why the user could not be tested; null: could. */
  readonly noUser: 'userMissing' | 'windowsUser' | null;
}

export interface TunnelQuestion {
  readonly asked: TunnelAsked;
  readonly offer: QuickModeOffer;
  readonly methods: readonly PppMethod[];
  readonly credentials: PppCredentials | null;
}

/** null for pure IPsec: there is no L2TP in it. The caller forgets the password afterwards. */
export function tunnelQuestionOf(
  profile: Profile,
  windows: string,
  user: PppCredentials | null,
): TunnelQuestion | null {
  const l2tp = byKind(profile, { l2tp: (own) => own.l2tp, ipsec: () => null });
  if (l2tp === null) return null;
  const { encryption, methods, useWindowsCredentials } = l2tp;
  const credentials = useWindowsCredentials ? null : user;
  const missing = useWindowsCredentials ? 'windowsUser' : 'userMissing';
  return {
    asked: { encryption, noUser: credentials === null ? missing : null },
    offer: windowsQuickModeOffer(windowsGeneration(windows), l2tp),
    methods,
    credentials,
  };
}
