/** Where the page lives: a protocol of our own and not file://, which may read every file (Electron's checklist, 18). */

export const scheme = 'app';
const appHost = 'roadwarrior';
/** As Chromium serialises it for a standard scheme. */
export const appOrigin = `${scheme}://${appHost}`;
export const startPage = `${appOrigin}/index.html`;

/** A standard scheme has an origin of its own; everything that could weaken the page's policy is off. */
export const schemePrivileges = {
  standard: true,
  secure: true,
  bypassCSP: false,
  allowServiceWorkers: false,
  supportFetchAPI: false,
  corsEnabled: false,
  stream: false,
  codeCache: false,
} as const;

/** A page of ours: scheme, host, no port, no user, and not merely an address that begins alike. */
export function isOurAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${scheme}:` && host === appHost && username === '' && password === '';
  } catch {
    return false;
  }
}
