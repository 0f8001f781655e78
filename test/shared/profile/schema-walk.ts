/** Walks the published JSON Schema: every leaf path, every word of an enumeration. */

interface Node {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly maxItems?: number;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
}

/** `l2tp.routes[].prefix`, `provider.name.*`: each path that holds a value, once. */
export function leafPaths(schema: object): string[] {
  const paths = new Set<string>();
  walk(schema, '', (_node, path) => paths.add(path));
  return [...paths];
}

/** Each word that an enumeration or literal allows. */
export function enumWords(schema: object): { path: string; word: string }[] {
  const words = new Map<string, { path: string; word: string }>();
  walk(schema, '', (node, path) => {
    for (const value of node.enum ?? ('const' in node ? [node.const] : []))
      words.set(`${path}=${String(value)}`, { path, word: String(value) });
  });
  return [...words.values()];
}

function walk(node: Node, path: string, leaf: (node: Node, path: string) => void): void {
  const branches = [...(node.oneOf ?? []), ...(node.anyOf ?? [])].filter(
    (branch) => branch.type !== undefined,
  );
  if (branches.length > 0) {
    for (const branch of branches) walk(branch, path, leaf);
    return;
  }
  if (node.type === 'object') {
    for (const [key, each] of Object.entries(node.properties ?? {}))
      walk(each, path === '' ? key : `${path}.${key}`, leaf);
    if (typeof node.additionalProperties === 'object')
      walk(node.additionalProperties, `${path}.*`, leaf);
    return;
  }
  if (node.items) {
    walk(node.items, `${path}[]`, leaf);
    return;
  }
  leaf(node, path);
}

/** Each default, by the path of its field. */
export function defaults(schema: object): { path: string; value: unknown }[] {
  const found = new Map<string, { path: string; value: unknown }>();
  visitProperties(schema, '', (node, path) => {
    if ('default' in node) found.set(path, { path, value: node.default });
  });
  return [...found.values()];
}

/** The most entries of each list, by its path. */
export function listLimits(schema: object): { path: string; most: number }[] {
  const found = new Map<string, { path: string; most: number }>();
  visitProperties(schema, '', (node, path) => {
    if (node.maxItems !== undefined) found.set(path, { path, most: node.maxItems });
  });
  return [...found.values()];
}

function visitProperties(
  node: Node,
  path: string,
  visit: (node: Node, path: string) => void,
): void {
  visit(node, path);
  for (const branch of [...(node.oneOf ?? []), ...(node.anyOf ?? [])])
    visitProperties(branch, path, visit);
  for (const [key, each] of Object.entries(node.properties ?? {}))
    visitProperties(each, path === '' ? key : `${path}.${key}`, visit);
  if (node.items) visitProperties(node.items, `${path}[]`, visit);
}
