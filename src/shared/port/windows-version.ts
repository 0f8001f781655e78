/** The version matrix (windows-facts 10) as questions with the answer's reason in one place. */

/** Compares `major.minor.build` texts. */
export function atLeast(version: string, minimum: string): boolean {
  const a = version.split('.').map(Number);
  const b = minimum.split('.').map(Number);
  for (let at = 0; at < 3; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** D4: cmdlets exist from 8 on; Vista and 7 have netsh, reg, certutil and the phonebook file. */
export function toolFamily(version: string): 'cmdlets' | 'netsh' {
  return atLeast(version, '6.2.0') ? 'cmdlets' : 'netsh';
}

/** Set-VpnConnectionIPsecConfiguration and Add-VpnConnectionRoute came with 8.1 [K, windows-facts 3]. */
export function hasConnectionRoutesAndPolicy(version: string): boolean {
  return atLeast(version, '6.3.0');
}

/** AES PKCS#12 files import only from Windows 10 1709 on (windows-facts 6). */
export function readsAesPkcs12(version: string): boolean {
  return atLeast(version, '10.0.16299');
}
