/**
 * XML text → elements with their namespaces. The library only ever sees text without DTD, entities of
 * its own and processing instructions (D29): those are refused before it reads a character.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface EapElement {
  namespace: string;
  name: string;
  /** Without namespace declarations. */
  attributes: ReadonlyMap<string, string>;
  children: readonly EapElement[];
  /** Trimmed; empty where there are children. */
  text: string;
}

export type EapTreeProblem =
  | { code: 'eapTooLarge'; limit: number }
  | { code: 'eapDtd'; what: 'doctype' | 'entity' | 'processingInstruction' }
  | { code: 'eapMalformed' };

/** In characters; Windows' own configurations have 1,000 to 4,000. */
export const eapSizeLimit = 65_536;

/** The root element, or the first reason why the text is not read at all. */
export function parseEapTree(
  xml: string,
): { ok: true; root: EapElement } | { ok: false; problem: EapTreeProblem } {
  const text = xml.startsWith('\ufeff') ? xml.slice(1) : xml;
  const problem = refusedBeforeParsing(text);
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
  return { ok: false, problem: { code: 'eapMalformed' } };
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

function refusedBeforeParsing(text: string): EapTreeProblem | undefined {
  if (text.length > eapSizeLimit) return { code: 'eapTooLarge', limit: eapSizeLimit };
  const body = text.replace(/^\s*<\?xml[ \t\r\n][^?<>]*\?>/, '');
  if (body.includes('<?')) return { code: 'eapDtd', what: 'processingInstruction' };
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(body)) {
    return { code: 'eapDtd', what: 'doctype' };
  }
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(body)) return { code: 'eapDtd', what: 'entity' };
  // CDATA and control characters have no business in a configuration.
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const noise = /<!(?!--)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
  return noise.test(body) ? { code: 'eapMalformed' } : undefined;
}

function elementsOf(nodes: readonly Node[], outer: ReadonlyMap<string, string>): EapElement[] {
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
