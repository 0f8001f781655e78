/** Matches elements to the schema and writes them anew: what we do not know is never passed on (D29). */
import { shownKey } from '../json/json-path.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import type { ElementRule, LeafContent } from './eap-schema.ts';

export type EapElementProblem = {
  code: 'eapUnknownElement' | 'eapMalformed';
  /** Slash-separated element names from the root; `@name` is an attribute. */
  path: string;
};

/** An element that the schema knows, its leaf text in the one form that we write. */
export interface KnownElement {
  rule: ElementRule;
  enabled: boolean | null;
  children: readonly KnownElement[];
  text: string;
}

/** The element in schema order. Problems are collected; with any of them the element is not to be used. */
export function matchElement(
  element: XmlElement,
  rule: ElementRule,
  path: string,
  problems: EapElementProblem[],
): KnownElement {
  const enabled = matchAttributes(element, rule, path, problems);
  if (typeof rule.content === 'string') {
    const text = element.children.length === 0 ? leaf[rule.content](element.text) : undefined;
    if (text === undefined) problems.push({ code: 'eapMalformed', path });
    return { rule, enabled, children: [], text: text ?? '' };
  }
  if (element.text !== '') problems.push({ code: 'eapMalformed', path });
  const children = matchChildren(element, rule, path, problems);
  if (rule.choice && children.length !== 1) problems.push({ code: 'eapMalformed', path });
  return { rule, enabled, children, text: '' };
}

/** One line of XML; namespaces are declared where they change, as Windows writes them. */
export function printElement({ rule, enabled, children, text }: KnownElement, outer = ''): string {
  const xmlns = rule.namespace === outer ? '' : ` xmlns="${rule.namespace}"`;
  const attribute = enabled === null ? '' : ` Enabled="${String(enabled)}"`;
  const inside = children.map((child) => printElement(child, rule.namespace)).join('');
  return `<${rule.name}${xmlns}${attribute}>${inside}${escape(text)}</${rule.name}>`;
}

/** The first descendant on a path of element names. */
export function findElement(
  element: KnownElement | undefined,
  ...names: string[]
): KnownElement | undefined {
  const [name, ...rest] = names;
  if (name === undefined || element === undefined) return element;
  return findElement(
    element.children.find((child) => child.rule.name === name),
    ...rest,
  );
}

function matchAttributes(
  element: XmlElement,
  rule: ElementRule,
  path: string,
  problems: EapElementProblem[],
): boolean | null {
  for (const name of element.attributes.keys()) {
    const known = rule.enabled && name === 'Enabled';
    if (!known) problems.push({ code: 'eapUnknownElement', path: `${path}/@${shownKey(name)}` });
  }
  const given = element.attributes.get('Enabled');
  if (!rule.enabled || given === undefined) return null;
  const word = leaf.boolean(given);
  if (word === undefined) problems.push({ code: 'eapMalformed', path: `${path}/@Enabled` });
  return word === 'true';
}

function matchChildren(
  element: XmlElement,
  rule: ElementRule,
  path: string,
  problems: EapElementProblem[],
): KnownElement[] {
  const rules = typeof rule.content === 'string' ? [] : rule.content;
  const isOf = (child: XmlElement, of: ElementRule) =>
    child.name === of.name && child.namespace === of.namespace;
  for (const child of element.children) {
    if (rules.some((of) => isOf(child, of))) continue;
    problems.push({ code: 'eapUnknownElement', path: `${path}/${shownKey(child.name)}` });
  }
  return rules.flatMap((of) => {
    const inside = `${path}/${of.name}`;
    const standing = element.children.filter((child) => isOf(child, of));
    const tooMany = of.occurs !== 'many' && standing.length > 1;
    if (tooMany || (of.occurs === 'once' && standing.length === 0)) {
      problems.push({ code: 'eapMalformed', path: inside });
    }
    const known = standing.map((child) => matchElement(child, of, inside, problems));
    // Windows writes an empty TrustedRootCA where none is chosen; it says nothing.
    return known.filter((child) => of.content !== 'thumbprint' || child.text !== '');
  });
}

/** The canonical text of a leaf, or `undefined` where the given text is not of its kind. */
const leaf: Record<LeafContent, (text: string) => string | undefined> = {
  boolean: (text) => ({ true: 'true', '1': 'true', false: 'false', '0': 'false' })[text],
  text: (text) => (text.length <= 2048 && !/[\r\n\t]/.test(text) ? text : undefined),
  number: (text) => (/^(?:0|[1-9][0-9]{0,5})$/.test(text) ? text : undefined),
  oid: (text) => (/^[0-2](?:\.(?:0|[1-9][0-9]*)){1,30}$/.test(text) ? text : undefined),
  empty: (text) => (text === '' ? '' : undefined),
  /** SHA-1. Windows writes each byte with a blank after it; the schema's hexBinary has none. */
  thumbprint: (text) => {
    const hex = text.replaceAll(/\s/g, '').toLowerCase();
    if (!/^(?:[0-9a-f]{40})?$/.test(hex)) return undefined;
    return hex.replaceAll(/../g, (byte) => `${byte} `);
  },
};

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
