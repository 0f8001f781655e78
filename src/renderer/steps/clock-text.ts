/** Seconds as minutes and seconds: 75 → 1:15. */
export function clockText(seconds: number): string {
  const rest = String(seconds % 60).padStart(2, '0');
  return `${Math.floor(seconds / 60)}:${rest}`;
}
