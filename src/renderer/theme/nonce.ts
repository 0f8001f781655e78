/** The nonce of this load: Fluent puts its styles into the page, and the CSP lets only those with the nonce in. */
export function styleNonce(page: Document): string {
  const meta = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  // Browsers hide the attribute after parsing; the property keeps it (HTML, "nonce hiding").
  return meta?.nonce ?? '';
}
