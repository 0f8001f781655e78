/** A typed number: nothing, a whole number, or the text itself, which the check then refuses. */
export function numberOf(text: string): number | string | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : text;
}
