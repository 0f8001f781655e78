/** X.500 names as text: the name of the CA in an authentication proposal or in netsh's auth1ca (D20, windows-facts 5.3). */

/**
 * .NET shows the last RDN first (CERT_NAME_STR_REVERSE_FLAG), the examples for `-Authority` and `auth1ca` write
 * them in encoded order: `C=NL, O=Example, CN=Example CA`. Quoted values keep their commas.
 */
export function reverseRdns(name: string): string {
  return splitRdns(name).reverse().join(', ');
}

/**
 * One spelling for comparison: blanks around commas and the three ways of quoting that Microsoft's pages show
 * (`"…"`, `'…'`, `\'…\'`) do not count. Which one a read gives back is UNCONFIRMED.
 */
export function comparableName(name: string): string {
  return splitRdns(name)
    .map((rdn) => rdn.replaceAll(/\\?['"]/g, ''))
    .join(',');
}

function splitRdns(name: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quote = '';
  for (const letter of name) {
    if (quote === '' && (letter === '"' || (letter === "'" && /=\\?$/.test(part)))) quote = letter;
    else if (letter === quote) quote = '';
    if (letter === ',' && quote === '') {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}
