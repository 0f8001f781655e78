/** The whole way from the bytes of a file to a profile that can be planned. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isBareProfile, isEnvelope, isNewer, openEnvelope } from './envelope.ts';
import { foreignFile } from './foreign-file.ts';
import { problemsFromZod } from './from-zod.ts';
import { problem } from './problem.ts';
import type { ProfileProblem, ProfileWarning } from './problem.ts';
import { profile as profileSchema, profileVersion } from './profile.ts';
import type { Profile } from './profile.ts';
import { checkRules } from './rules.ts';
import type { EapXmlCheck } from './rules.ts';
import type { IsPublicSuffix } from './rules/name-resolution.ts';
import { maximumBytes, parseStrictJson } from './strict-json.ts';

interface Checks {
  readonly checkEapXml: EapXmlCheck;
  readonly isPublicSuffix: IsPublicSuffix;
}

export interface OpenedProfile {
  readonly ok: true;
  readonly profile: Profile;
  /** SHA-256 of `payload`, lower-case hex. */
  readonly hash: string;
  /** The very bytes that were hashed and parsed. */
  readonly payload: Uint8Array;
  /** The file was a `.vpnprofile`, not a bare profile. */
  readonly enveloped: boolean;
  readonly warnings: readonly ProfileWarning[];
}

export interface RefusedProfile {
  readonly ok: false;
  readonly problems: readonly ProfileProblem[];
}

/**
 * Opens a `.vpnprofile` or a bare profile JSON. Never throws: whatever is wrong comes back as problems,
 * several at once. Paths are those of the profile itself; faults of the envelope name its own fields.
 *
 * @param bytes the whole file.
 * @param checkEapXml checks `$.l2tp.eapXml` (src/shared/eap).
 * @param isPublicSuffix asked of DNS suffixes (src/main/pipeline/read-profile.ts).
 */
export function openProfile(
  bytes: Uint8Array,
  checkEapXml: EapXmlCheck,
  isPublicSuffix: IsPublicSuffix,
): OpenedProfile | RefusedProfile {
  const outer = parseStrictJson(bytes);
  // R15: what it is instead says more than where it is no JSON.
  const isOurs = outer.ok && (isEnvelope(outer.value) || isBareProfile(outer.value));
  const kind = isOurs || bytes.length > maximumBytes ? null : foreignFile(bytes);
  if (kind !== null) return refused(problem('foreignFile', '$', { kind }));
  if (!outer.ok) return outer;
  const checks: Checks = { checkEapXml, isPublicSuffix };
  if (!isEnvelope(outer.value)) return openPayload(bytes.slice(), outer.value, false, checks);

  const opened = openEnvelope(outer.value);
  if (!opened.ok) return opened;
  const inner = parseStrictJson(opened.payload);
  if (!inner.ok) return inner;
  if (isEnvelope(inner.value)) return refused(problem('payloadIsEnvelope', '$.payload'));
  return openPayload(opened.payload, inner.value, true, checks);
}

/** `value` is what `payload` says: both come from the same bytes. */
function openPayload(
  payload: Uint8Array,
  value: unknown,
  enveloped: boolean,
  { checkEapXml, isPublicSuffix }: Checks,
): OpenedProfile | RefusedProfile {
  if (!isBareProfile(value)) return refused(problem('notAProfile', '$'));
  if (isNewer(value.profileVersion, profileVersion))
    return refused(
      problem('profileNewer', '$.profileVersion', {
        version: value.profileVersion,
        supported: profileVersion,
      }),
    );
  const parsed = profileSchema.safeParse(value);
  if (!parsed.success) return refused(...problemsFromZod(parsed.error.issues, value));
  const { problems, warnings } = checkRules(parsed.data, checkEapXml, isPublicSuffix);
  if (problems.length > 0) return refused(...problems);
  const hash = bytesToHex(sha256(payload));
  return { ok: true, profile: parsed.data, hash, payload, enveloped, warnings };
}

function refused(...problems: readonly ProfileProblem[]): RefusedProfile {
  return { ok: false, problems };
}
