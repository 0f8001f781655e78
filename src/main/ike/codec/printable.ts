// Words that a server sends, made harmless: they stand in reports.
const limit = 120;

/** Printable ASCII and spaces; everything else becomes `?`. At most 120 characters. */
export function printable(bytes: Uint8Array): string {
  const text = Array.from(bytes.subarray(0, limit), (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '?',
  ).join('');
  return text.trim();
}
