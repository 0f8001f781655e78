/** The profile once more, from the bytes that another side of the same run has opened (D14). */
import { checkEapXml } from '../../shared/profile/eap-check.ts';
import { openProfile, type OpenedProfile } from '../../shared/profile/open-profile.ts';

/** Null when the bytes are no valid profile: the sender has opened them before, so no words are needed here. */
export function openPayload(payload: Uint8Array): OpenedProfile | null {
  const opened = openProfile(payload, checkEapXml);
  return opened.ok ? opened : null;
}
