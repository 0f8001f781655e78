/** A value of another type is shown as it stands in the file, so that it can be mended. */
export function shownText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
