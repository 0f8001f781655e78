/** The profile once more, from the bytes that another side of the same run has opened (D14). */
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import { readProfile } from './read-profile.ts';

/** Null when the bytes are no valid profile: the sender has opened them before, so no words are needed here. */
export async function openPayload(payload: Uint8Array): Promise<OpenedProfile | null> {
  const opened = await readProfile(payload);
  return opened.ok ? opened : null;
}
