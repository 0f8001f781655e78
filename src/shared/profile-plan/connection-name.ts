/** The name that a profile's things get on this PC: the profile's, that with a number behind it, or a person's own. */
import { connectionName, maximumName, type Profile } from '../profile/profile.ts';

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

const personsName = connectionName(maximumName);

/** A name that a person may choose in place of the profile's: by the same rules. */
export function isPersonsName(name: string): boolean {
  return personsName.safeParse(name).success;
}

/** True for a name that this profile's things may have. @param chosen by a person, who was asked because another was taken */
export function isAllowedName(
  profile: Pick<Profile, 'name'>,
  name: string,
  chosen: boolean,
): boolean {
  return isNameOf(profile, name) || (chosen && isPersonsName(name));
}
