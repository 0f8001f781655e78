/**
 * The `.vpnprofile` envelope (D14): the payload is the exact bytes of a profile, so that the bytes that are
 * hashed (and one day signed) are the bytes that are parsed (pitfall 12).
 */
import * as z from 'zod';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { problemsFromZod } from './from-zod.ts';
import { problem } from './problem.ts';
import type { ProfileProblem } from './problem.ts';

const envelopeFormat = 'roadwarrior-profile';
const envelopeVersion = 1;

const envelope = z.strictObject({
  format: z.literal(envelopeFormat),
  version: z.literal(envelopeVersion),
  payload: z.string(),
  /** Room for later: refused while not empty, so that nobody trusts a signature that is not checked. */
  signatures: z.array(z.unknown()).max(0, 'signaturesNotYetSupported'),
  sealed: z.array(z.unknown()).max(0, 'sealedNotYetSupported'),
});

export type PayloadResult =
  | { readonly ok: true; readonly payload: Uint8Array }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

/** Wraps the exact bytes of a profile; the text is the content of a `.vpnprofile`. */
export function packEnvelope(payload: Uint8Array): string {
  const content: z.infer<typeof envelope> = {
    format: envelopeFormat,
    version: envelopeVersion,
    payload: encodeBase64(payload),
    signatures: [],
    sealed: [],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** True for a JSON object that says it is an envelope, of whatever version. */
export function isEnvelope(value: unknown): value is { format: unknown; version?: unknown } {
  return isObject(value) && Object.hasOwn(value, 'format');
}

/** True for a JSON object that says it is a profile, of whatever version. */
export function isBareProfile(value: unknown): value is { profileVersion: unknown } {
  return isObject(value) && Object.hasOwn(value, 'profileVersion');
}

/** Takes the payload's bytes out of a parsed envelope. */
export function openEnvelope(value: { format: unknown; version?: unknown }): PayloadResult {
  if (value.format === envelopeFormat && isNewer(value.version, envelopeVersion))
    return refused(
      problem('envelopeNewer', '$.version', {
        version: value.version,
        supported: envelopeVersion,
      }),
    );
  const parsed = envelope.safeParse(value);
  if (!parsed.success) return refused(...problemsFromZod(parsed.error.issues, value));
  const payload = decodeBase64(parsed.data.payload);
  return payload ? { ok: true, payload } : refused(problem('payloadNotBase64', '$.payload'));
}

/** A version that this program cannot know yet. */
export function isNewer(version: unknown, supported: number): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version > supported;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(...problems: readonly ProfileProblem[]): PayloadResult {
  return { ok: false, problems };
}
