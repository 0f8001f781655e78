/** Bytes to a profile, for the command line, the window and whoever acts: with the list of public suffixes where one is needed. */
import { checkEapXml } from '../../shared/profile/eap-check.ts';
import {
  openProfile,
  type OpenedProfile,
  type RefusedProfile,
} from '../../shared/profile/open-profile.ts';

/** Where the list comes from: it has 10 000 names, and most profiles name no suffix. */
type LoadList = () => Promise<{ isPublicSuffix: (name: string) => boolean }>;

/** Opens a profile; what is wrong comes back as problems. `loadList` is called only for a profile that names a DNS suffix. */
export async function readProfile(
  bytes: Uint8Array,
  loadList: LoadList = () => import('./public-suffixes.ts'),
): Promise<OpenedProfile | RefusedProfile> {
  const asked: string[] = [];
  const opened = openProfile(bytes, checkEapXml, (name) => {
    asked.push(name);
    return true;
  });
  if (asked.length === 0) return opened;
  const { isPublicSuffix } = await loadList();
  return openProfile(bytes, checkEapXml, isPublicSuffix);
}
