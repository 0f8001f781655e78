/** The name that a profile's things get on this PC: the profile's, or that with a number behind it. */
import type { Profile } from '../profile/profile.ts';

/** `Name`, then `Name (2)`, `Name (3)`… @param number from 1 */
export function numberedName({ name }: Pick<Profile, 'name'>, number: number): string {
  return number === 1 ? name : `${name} (${number})`;
}

/** True for what {@link numberedName} makes of this profile, and for nothing else. */
export function isNameOf(profile: Pick<Profile, 'name'>, name: string): boolean {
  if (name === profile.name) return true;
  const number = /^ \(([1-9][0-9]{0,3})\)$/.exec(name.slice(profile.name.length))?.[1];
  return number !== undefined && name === numberedName(profile, Number(number));
}
