/** Walks the published JSON Schema: every leaf path, every word of an enumeration. */

interface Node {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
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
