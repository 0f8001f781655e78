/**
 * XML text → elements with their namespaces, for whoever reads a format of XML. The library only ever sees text without DTD,
 * entities of its own and processing instructions (D29): those are refused before it reads a character.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlElement {
  namespace: string;
  name: string;
  /** Without namespace declarations. */
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  /** Trimmed; empty where there are children. */
  text: string;
}

export type XmlProblem =
  | { code: 'tooLarge'; limit: number }
  | { code: 'dtd'; what: 'doctype' | 'entity' | 'processingInstruction' }
  | { code: 'malformed' };

/**
 * The root element, or the first reason why the text is not read at all.
 * @param limit in characters
 */
export function readXml(
  xml: string,
  limit: number,
): { ok: true; root: XmlElement } | { ok: false; problem: XmlProblem } {
  const text = xml.startsWith('\ufeff') ? xml.slice(1) : xml;
  const problem = refusedBeforeParsing(text, limit);
  if (problem) return { ok: false, problem };
  try {
    // Its successor is a package of its own; this one is in the pinned version and does the same check.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const wellFormed = XMLValidator.validate(text) === true;
    const nodes = wellFormed ? (parser.parse(text) as Node[]) : [];
    const [root, ...more] = elementsOf(nodes, new Map());
    if (root && more.length === 0) return { ok: true, root };
  } catch {
    // Also thrown for nesting deeper than the parser's limit and for undeclared prefixes.
  }
  return { ok: false, problem: { code: 'malformed' } };
}

/** A node of the parser's ordered output: one tag name with its children, or `#text`. */
type Node = Record<string, unknown>;

const attributesKey = ':@';
const textKey = '#text';
const deepest = 24;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  maxNestedTags: deepest,
});

function refusedBeforeParsing(text: string, limit: number): XmlProblem | undefined {
  if (text.length > limit) return { code: 'tooLarge', limit };
  const body = text.replace(/^\s*<\?xml[ \t\r\n][^?<>]*\?>/, '');
  if (body.includes('<?')) return { code: 'dtd', what: 'processingInstruction' };
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(body)) {
    return { code: 'dtd', what: 'doctype' };
  }
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(body)) return { code: 'dtd', what: 'entity' };
  // CDATA and control characters have no business in what is read here.
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const noise = /<!(?!--)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
  return noise.test(body) ? { code: 'malformed' } : undefined;
}

function elementsOf(nodes: readonly Node[], outer: ReadonlyMap<string, string>): XmlElement[] {
  return nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== attributesKey);
    if (tag === undefined || tag === textKey) return [];
    const given = Object.entries((node[attributesKey] ?? {}) as Record<string, string>);
    const namespaces = declared(given, outer);
    const inside = node[tag] as Node[];
    const children = elementsOf(inside, namespaces);
    const text = inside
      .map((each) => (each[textKey] as string | undefined) ?? '')
      .join('')
      .trim();
    if (children.length > 0 && text !== '') throw new Error('mixed content');
    const attributes = new Map(given.filter(([name]) => !isDeclaration(name)));
    return [{ ...resolve(tag, namespaces), attributes, children, text }];
  });
}

function declared(
  attributes: readonly [string, string][],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = attributes
    .filter(([name]) => isDeclaration(name))
    .map(([name, uri]) => [name === 'xmlns' ? '' : name.slice('xmlns:'.length), uri] as const);
  return new Map([...outer, ...own]);
}

function isDeclaration(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:');
}

function resolve(
  tag: string,
  namespaces: ReadonlyMap<string, string>,
): { namespace: string; name: string } {
  const at = tag.indexOf(':');
  const prefix = at < 0 ? '' : tag.slice(0, at);
  const namespace = namespaces.get(prefix);
  if (namespace === undefined && prefix !== '') throw new Error('undeclared prefix');
  return { namespace: namespace ?? '', name: tag.slice(at + 1) };
}
