/** JSON paths as people read them: `$.l2tp.routes[3].prefix`, `$.provider.name["de-AT"]`. */

/** Object keys and array indexes from the document's root. */
export type PathSegments = readonly PropertyKey[];

/** Renders segments as one line of printable ASCII, however hostile the keys are. */
export function jsonPath(segments: PathSegments): string {
  return `$${segments.map(renderSegment).join('')}`;
}

/** Quotes and shortens text of a file so that it can stand in a message: printable ASCII, one line. */
export function shown(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}...` : text;
  return short.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
  const key = String(segment);
  return /^[A-Za-z_][A-Za-z0-9_]{0,59}$/.test(key)
    ? `.${key}`
    : `["${shown(key).replace(/["\\](?!u[0-9a-f]{4})/g, '\\$&')}"]`;
}
