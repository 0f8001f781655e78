/** The user name as the server gets it. */

/** A name that has its realm already keeps it; else the profile's realm (`@example.com`) follows, where it has one. */
export function fullUserName(name: string, realmSuffix: string | undefined): string {
  return name.includes('@') ? name : name + (realmSuffix ?? '');
}
