/** Names of files as Windows takes them, wherever the program runs: a profile goes from one PC to another. */

/**
 * Devices, also with an extension, streams (`a:b`), and names that end in a dot or a blank (Microsoft, "Naming Files, Paths,
 * and Namespaces").
 */
const bad =
  /^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$) *(?:\.|$)|[. ]$|:/i;

/** Windows reads it as something else than a file of that name. */
export function isBadOnWindows(name: string): boolean {
  return bad.test(name);
}

/** @param name of the connection; what a file name cannot hold becomes a dash */
export function profileFileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} (),._-]/gu, '-').replace(/[. ]+$/, '');
  if (plain === '') return 'profile.vpnprofile';
  return `${isBadOnWindows(plain) ? `profile ${plain}` : plain}.vpnprofile`;
}
