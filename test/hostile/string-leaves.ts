/** Every place of a value where a text stands, and the value with another text there. */

export type Path = readonly (string | number)[];

export function stringPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    stringPaths(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

export function withText(value: unknown, path: Path, text: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((each: unknown, n) => (n === key ? withText(each, rest, text) : each));
  }
  const given = value as Record<string, unknown>;
  return { ...given, [key]: withText(given[String(key)], rest, text) };
}
