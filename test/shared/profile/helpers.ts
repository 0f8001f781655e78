/** What the tests of the profile share. */
import type { EapXmlCheck } from '../../../src/shared/profile/rules.ts';

/** A verdict for tests that are not about EAP. */
export const acceptEap: EapXmlCheck = () => ({
  refusals: [],
  missesServerValidation: false,
  mayPromptUser: false,
});

/** The bytes of a profile file. */
export function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

const shared = {
  profileVersion: 1,
  id: '00000000-0000-4000-8000-000000000001',
  revision: 1,
  name: 'Office',
  provider: { name: 'Example Ltd' },
  server: { address: 'vpn.example.com' },
  authentication: { method: 'psk', psk: 'correct horse battery staple' },
} as const;

/** A small valid L2TP profile, and a small valid pure IPsec one. */
export const smallL2tp = {
  ...shared,
  kind: 'l2tp',
  l2tp: { methods: ['mschapv2'] },
} as const;

export const smallIpsec = {
  ...shared,
  kind: 'ipsec',
  ipsec: {
    remoteSubnets: ['198.51.100.0/24'],
    mainMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }] },
    quickMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA256' }] },
  },
} as const;

/** A deep copy with one path set; `undefined` removes it. Segments: `set(p, ['l2tp', 'routes'], [])`. */
export function set(
  value: object,
  segments: readonly (string | number)[],
  replacement: unknown,
): object {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let at = copy;
  for (const segment of segments.slice(0, -1)) {
    at[segment] ??= {};
    at = at[segment] as Record<string | number, unknown>;
  }
  const last = segments.at(-1) ?? '';
  if (replacement === undefined) Reflect.deleteProperty(at, last);
  else at[last] = replacement;
  return copy;
}
