/** Profiles for the tests, made of the examples; example names and made-up secrets only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { example } from './open-wizard.ts';

type Json = Record<string, unknown>;

/** Writes `<folder>/<name>.vpnprofile`, an example with some fields changed, and answers its path. */
export function profileFile(
  folder: string,
  from: string,
  change: (profile: Json) => Json,
  name = 'office',
): string {
  const profile = JSON.parse(readFileSync(example(from), 'utf8')) as Json;
  const path = join(folder, `${name}.vpnprofile`);
  writeFileSync(path, JSON.stringify(change(profile)));
  return path;
}

/** L2TP whose key and sign-in the person has to type. */
export function askingProfile(folder: string): string {
  return profileFile(folder, 'l2tp-psk.json', (profile) => ({
    ...profile,
    authentication: { method: 'psk' },
    l2tp: { ...(profile['l2tp'] as Json), rememberCredentials: true },
  }));
}

/** L2TP that works without a restart of Windows, so that the result offers to connect. */
export function readyProfile(folder: string): string {
  return profileFile(folder, 'l2tp-psk.json', (profile) => ({ ...profile, nat: 'none' }), 'ready');
}

/** One with a mistake. */
export function wrongProfile(folder: string): string {
  return profileFile(folder, 'l2tp-psk.json', (profile) => ({ ...profile, server: {} }), 'wrong');
}
