/** JSON paths as people read them: `$.l2tp.routes[3].prefix`, `$.provider.name["de-AT"]`. */

/** Object keys and array indexes from the document's root. */
export type PathSegments = readonly PropertyKey[];

/** Renders segments as one line of printable ASCII, however hostile the keys are. */
export function jsonPath(segments: PathSegments): string {
  return `$${segments.map(renderSegment).join('')}`;
}

/**
 * The name of a field as a message may quote it: a misspelt name is worth showing, a secret that was pasted in its place is not.
 * What does not look like a name, or is longer than any of ours, is three dots.
 */
export function shownKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(key) ? key : '...';
}

/** The value at a path, or `undefined` where the path leads nowhere. */
export function valueAt(root: unknown, segments: PathSegments): unknown {
  let value = root;
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[segment];
  }
  return value;
}

function renderSegment(segment: PropertyKey): string {
  if (typeof segment === 'number') return `[${segment}]`;
  const key = shownKey(String(segment));
  return /^[A-Za-z0-9_]+$/.test(key) ? `.${key}` : `["${key}"]`;
}
