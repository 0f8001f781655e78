/** The form's fields, read off the published JSON Schema: a field that is added to the profile shows up by itself. */
import published from '../../../docs/profile.schema.json';
import { isSecretKey } from './secrets.ts';

interface Base {
  /** Names from the root, lists without an index: `l2tp.routes.prefix`. */
  path: string;
  /** The last name. */
  name: string;
  required: boolean;
}

export type Field = Base &
  (
    | { kind: 'constant'; value: unknown }
    | { kind: 'text'; long: boolean; secret: boolean; maximum: number; fallback: string }
    | { kind: 'integer'; minimum: number; maximum: number; fallback: number | null }
    | { kind: 'flag'; fallback: boolean | null }
    | { kind: 'choice'; options: (string | number)[]; fallback: string | number | null }
    | { kind: 'several'; options: string[] }
    | { kind: 'human' }
    | { kind: 'bytes' }
    | { kind: 'list'; item: Field; minimum: number; maximum: number }
    | { kind: 'group'; fields: Field[] }
    | { kind: 'variants'; discriminator: Field; variants: { value: string; fields: Field[] }[] }
  );

export type FieldOf<K extends Field['kind']> = Extract<Field, { kind: K }>;

interface Node {
  type?: string;
  const?: unknown;
  enum?: (string | number)[];
  default?: unknown;
  oneOf?: Node[];
  anyOf?: Node[];
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

/** The whole profile: variants by `kind`. */
const profileField = fieldOf(published as Node, '', true) as FieldOf<'variants'>;

/** Every field of both kinds by its path; what several variants share stands there once. */
export const fieldsByPath: ReadonlyMap<string, Field> = gather(profileField, new Map());

function fieldOf(node: Node, path: string, required: boolean): Field {
  const base = { path, name: path.slice(path.lastIndexOf('.') + 1), required };
  if (node.oneOf !== undefined) return variantsOf(node.oneOf, base);
  if (node.const !== undefined) return { ...base, kind: 'constant', value: node.const };
  if (node.anyOf?.some((each) => each.type === 'object')) return { ...base, kind: 'human' };
  if (node.enum !== undefined) {
    const fallback = (node.default as string | number | undefined) ?? null;
    return { ...base, kind: 'choice', options: node.enum, fallback };
  }
  switch (node.type) {
    case 'object':
      return { ...base, kind: 'group', fields: membersOf(node, path) };
    case 'array':
      return listOf(node, base);
    case 'boolean':
      return { ...base, kind: 'flag', fallback: (node.default as boolean | undefined) ?? null };
    case 'integer': {
      const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = node;
      const fallback = (node.default as number | undefined) ?? null;
      return { ...base, kind: 'integer', minimum, maximum, fallback };
    }
    default:
      return textOf(node, base);
  }
}

function textOf(node: Node, base: Base): Field {
  const maximum = node.maxLength ?? 1000;
  if (maximum >= 500_000) return { ...base, kind: 'bytes' };
  const fallback = typeof node.default === 'string' ? node.default : '';
  const secret = isSecretKey(base.name);
  return { ...base, kind: 'text', long: maximum > 1000, secret, maximum, fallback };
}

function listOf(node: Node, base: Base): Field {
  const item = fieldOf(node.items ?? {}, base.path, true);
  if (item.kind === 'choice')
    return { ...base, kind: 'several', options: item.options.map(String) };
  const { minItems: minimum = 0, maxItems: maximum = 1000 } = node;
  return { ...base, kind: 'list', item, minimum, maximum };
}

/** One property is a constant in each branch, each time another: it says which branch is meant. */
function variantsOf(branches: Node[], base: Base): Field {
  const [first] = branches;
  const names = Object.keys(first?.properties ?? {});
  const values = (name: string) => branches.map((each) => each.properties?.[name]?.const);
  const name = names.find((each) => {
    const given = values(each);
    return !given.includes(undefined) && new Set(given).size === branches.length;
  });
  if (name === undefined) throw new TypeError(`No discriminator in ${base.path}.`);
  const options = values(name).map(String);
  const path = joined(base.path, name);
  return {
    ...base,
    kind: 'variants',
    discriminator: { path, name, required: true, kind: 'choice', options, fallback: null },
    variants: branches.map((branch, at) => ({
      value: options[at] ?? '',
      fields: membersOf(branch, base.path).filter((each) => each.name !== name),
    })),
  };
}

function membersOf(node: Node, path: string): Field[] {
  return Object.entries(node.properties ?? {}).map(([name, each]) =>
    fieldOf(each, joined(path, name), node.required?.includes(name) === true),
  );
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function gather(field: Field, into: Map<string, Field>): Map<string, Field> {
  if (field.path !== '' && !into.has(field.path)) into.set(field.path, field);
  if (field.kind === 'variants') {
    gather(field.discriminator, into);
    for (const each of field.variants.flatMap((variant) => variant.fields)) gather(each, into);
  }
  if (field.kind === 'group') for (const each of field.fields) gather(each, into);
  if (field.kind === 'list' && field.item.kind === 'group') gather(field.item, into);
  return into;
}
