/** Random profiles with real key bundles, on random PCs that they collide with. */
import fc from 'fast-check';
import type { NewDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { demoVersions } from '../../../src/main/demo/stock.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { randomPc } from '../demo/arbitrary.ts';
import { names, profileArbitrary } from '../../shared/profile/arbitrary.ts';
import { bundles } from './bundles.ts';

export type RandomPc = Omit<NewDemoPc, 'fs'>;
export interface World {
  readonly pc: RandomPc;
  readonly profile: Profile;
}

export interface WorldOptions {
  readonly kind?: Profile['kind'];
  readonly method?: 'psk' | 'certificate';
  readonly versions?: readonly string[];
}

/** Versions that the program runs on, and those that its plans are made for. */
export const versions: readonly string[] = demoVersions;

export function worlds(options: WorldOptions = {}): fc.Arbitrary<World> {
  return fc.record({ pc: pcs(options.versions), profile: profiles(options) });
}

/** Half of the PCs have nothing that stands in the way, so that most plans can be applied. */
export function pcs(of: readonly string[] = versions): fc.Arbitrary<RandomPc> {
  const own = bundles().onThisPc;
  const wild = fc
    .record({ pc: randomPc({ names, versions: of }), own: fc.boolean() })
    .map(({ pc, own: has }) => ({
      ...pc,
      certificates: has
        ? { ...pc.certificates, My: own.My, containers: own.containers }
        : { ...pc.certificates },
    }));
  const tame = fc
    .record({ windows: fc.constantFrom(...of), own: fc.boolean() })
    .map(({ windows, own: has }) => ({ windows, ...(has ? { certificates: own } : {}) }));
  return fc.oneof(wild, tame);
}

export function profiles(options: WorldOptions = {}): fc.Arbitrary<Profile> {
  const { pkcs12 } = bundles();
  return fc.oneof(
    ...(['psk', 'certificate'] as const)
      .filter((method) => options.method === undefined || options.method === method)
      .map((method) =>
        profileArbitrary({ ...options, method, pkcs12 }).map((profile) => real(profile)),
      ),
  );
}

/** Puts real authorities and thumbprints where the generator of profiles has stand-ins; drops embedded secrets. */
function real(profile: Profile): Profile {
  const { authentication } = profile;
  const l2tp = profile.kind === 'l2tp' ? { l2tp: withoutPassword(profile.l2tp) } : {};
  if (authentication.method === 'psk') {
    return { ...profile, ...l2tp, authentication: { method: 'psk' } };
  }
  const { authorities, onThisPcThumbprint } = bundles();
  const { source } = authentication;
  const known = authentication.authorities.map((each) => authorities[each === 'MAA=' ? 0 : 1]);
  const thumbprint = 'thumbprint' in source ? { thumbprint: onThisPcThumbprint } : {};
  const rest = { ...source };
  Reflect.deleteProperty(rest, 'password');
  return {
    ...profile,
    ...l2tp,
    authentication: {
      method: 'certificate',
      source: { ...rest, ...thumbprint },
      authorities: known,
    },
  } as Profile;
}

function withoutPassword<T extends { password?: string | undefined }>(section: T): T {
  const rest = { ...section };
  Reflect.deleteProperty(rest, 'password');
  return rest;
}
