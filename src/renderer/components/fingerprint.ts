/** Hex in groups of four, as people compare it by eye. */
export function fingerprint(hex: string): string {
  return (hex.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
}
