/** The user name as the server gets it. */
import { maximumUserName } from './fields.ts';

/**
 * A name that has its realm already keeps it; else the profile's realm (`@example.com`) follows, where it has one. A Windows domain
 * (`CORP\jane`) is a realm too: with both nobody could say whose name it is (F5).
 */
export function fullUserName(name: string, realmSuffix: string | undefined): string {
  return hasRealm(name) ? name : name + (realmSuffix ?? '');
}

/** True where name and realm together are more than Windows keeps (windows-facts 2.4). */
export function isTooLong(name: string, realmSuffix: string | undefined): boolean {
  return fullUserName(name, realmSuffix).length > maximumUserName;
}

/** True for `jane@example.com` and `CORP\jane`. */
export function hasRealm(name: string): boolean {
  return /[@\\]/.test(name);
}
