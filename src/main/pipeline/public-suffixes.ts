/**
 * The Public Suffix List (publicsuffix.org), both of its parts: what registries hand out, and what companies let their customers
 * name things under (`github.io`). Loaded by src/main/pipeline/read-profile.ts, and only there.
 */
import { getPublicSuffix } from 'tldts';

/** `name` in lower case, without a dot at either end; punycode and Unicode alike. */
export function isPublicSuffix(name: string): boolean {
  // What is asked is a host name already: nothing has to be cut out of an address.
  return getPublicSuffix(name, { allowPrivateDomains: true, extractHostname: false }) === name;
}
