/** The EAP part of a profile: an EapHostConfig that is read strictly and written anew by us (D29). */
import { findElement, type KnownElement, matchElement, printElement } from './eap-canonical.ts';
import type { EapElementProblem } from './eap-canonical.ts';
import { type EapType, eapTypes, rootRule } from './eap-schema.ts';
import { type XmlElement, type XmlProblem, readXml } from '../xml/read-xml.ts';

/** In characters; Windows' own configurations have 1,000 to 4,000. */
export const eapSizeLimit = 65_536;

type EapProblem =
  | { code: 'eapTooLarge'; limit: number }
  | { code: 'eapDtd'; what: Extract<XmlProblem, { code: 'dtd' }>['what'] }
  | { code: 'eapMalformed' }
  | EapElementProblem
  /** Other types, vendor types, a tunnel in a tunnel, MS-CHAPv1 in TTLS. */
  | { code: 'eapTypeNotAllowed'; type: string };

type EapFinding =
  /**
   * The named weakening `eapWithoutServerValidation`. `absent`: no ServerValidation; `switchedOff`:
   * PerformServerValidation is false; `anyServer`: neither a name nor a root is given, so a
   * certificate of any CA that the PC trusts will do.
   */
  | { code: 'eapNoServerValidation'; method: EapType; why: 'absent' | 'switchedOff' | 'anyServer' }
  /** The user may be asked to trust an unknown server; a warning, not a weakening. */
  | { code: 'eapServerPrompt'; method: EapType };

export type EapReading =
  | {
      ok: true;
      type: EapType;
      /** The EAP method inside a tunnel; `null` without a tunnel and for PAP, CHAP, MSCHAPv2 in TTLS. */
      innerType: EapType | null;
      /** Our own writing: the same configuration always gives the same text. */
      xml: string;
      findings: EapFinding[];
    }
  | { ok: false; problems: EapProblem[] };

/** Reads, checks and rewrites. Also the way to compare with what a PC shows: rewrite both. */
export function readEapConfiguration(xml: string): EapReading {
  const parsed = readXml(xml, eapSizeLimit);
  if (!parsed.ok) return { ok: false, problems: [unread(parsed.problem)] };
  const types = readTypes(parsed.root);
  if (!types.ok) return { ok: false, problems: [types.problem] };
  const { type, innerType } = types;
  const rule = rootRule(type, innerType);
  if (parsed.root.name !== rule.name || parsed.root.namespace !== rule.namespace) {
    return { ok: false, problems: [{ code: 'eapUnknownElement', path: '' }] };
  }
  const problems: EapElementProblem[] = [];
  const root = matchElement(parsed.root, rule, rule.name, problems);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, type, innerType, xml: printElement(root), findings: findingsOf(root, type) };
}

function unread(problem: XmlProblem): EapProblem {
  switch (problem.code) {
    case 'tooLarge':
      return { ...problem, code: 'eapTooLarge' };
    case 'dtd':
      return { ...problem, code: 'eapDtd' };
    case 'malformed':
      return { code: 'eapMalformed' };
  }
}

/** The four numbers of EapMethod for our types: no vendor; Microsoft's TTLS has itself as author [samples]. */
const microsoft = '311';

function readTypes(
  root: XmlElement,
): { ok: true; type: EapType; innerType: EapType | null } | { ok: false; problem: EapProblem } {
  const notAllowed = (type: string | undefined) => {
    const problem: EapProblem = { code: 'eapTypeNotAllowed', type: (type ?? '').slice(0, 20) };
    return { ok: false as const, problem };
  };
  const outer = textAt(root, 'EapMethod', 'Type');
  const type = eapTypes.find((each) => String(each) === outer);
  if (type === undefined) return notAllowed(outer);
  const vendors = ['VendorId', 'VendorType', 'AuthorId'].map((name) =>
    textAt(root, 'EapMethod', name),
  );
  const expected = ['0', '0', type === 21 && vendors[2] === microsoft ? microsoft : '0'];
  if (vendors.some((number, at) => number !== expected[at])) return notAllowed(vendors.join('.'));
  const config = textAt(root, 'Config', 'Eap', 'Type');
  if (type !== 21 && config !== outer) return notAllowed(config);
  if (type === 13 || type === 26) return { ok: true, type, innerType: null };
  const phase2 = ['Config', 'EapTtls', 'Phase2Authentication'];
  if (type === 21 && at(root, ...phase2, 'MSCHAPAuthentication')) return notAllowed('MS-CHAP');
  const tunnel = type === 25 ? ['Config', 'Eap', 'EapType'] : phase2;
  if (!at(root, ...tunnel, 'Eap')) return { ok: true, type, innerType: null };
  const inner = textAt(root, ...tunnel, 'Eap', 'Type');
  const innerType = ([13, 26] as const).find((each) => String(each) === inner);
  return innerType === undefined ? notAllowed(inner) : { ok: true, type, innerType };
}

function at(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  const [name, ...rest] = names;
  if (name === undefined || element === undefined) return element;
  return at(
    element.children.find((child) => child.name === name),
    ...rest,
  );
}

function textAt(root: XmlElement, ...names: string[]): string | undefined {
  return at(root, ...names)?.text;
}

function findingsOf(root: KnownElement, type: EapType): EapFinding[] {
  const config = findElement(root, 'Config');
  if (type === 26) return [];
  if (type === 21) {
    const ttls = findElement(config, 'EapTtls');
    const inner = findElement(ttls, 'Phase2Authentication', 'Eap', 'EapType');
    return [...ttlsFindings(ttls), ...innerFindings(inner)];
  }
  const eapType = findElement(config, 'Eap', 'EapType');
  const inner = findElement(eapType, 'Eap', 'EapType');
  return [...validationFindings(eapType, type), ...innerFindings(inner)];
}

/** Only EAP-TLS in a tunnel has a validation of its own. */
function innerFindings(inner: KnownElement | undefined): EapFinding[] {
  const isTls = inner?.rule.namespace.includes('EapTls') ?? false;
  return isTls ? validationFindings(inner, 13) : [];
}

function validationFindings(eapType: KnownElement | undefined, method: EapType): EapFinding[] {
  const extensions = method === 25 ? findElement(eapType, 'PeapExtensions') : eapType;
  const validation = findElement(eapType, 'ServerValidation');
  const wanted = findElement(extensions, 'PerformServerValidation')?.text;
  const checksNames = findElement(extensions, 'AcceptServerName')?.text !== 'false';
  const named = checksNames && (findElement(validation, 'ServerNames')?.text ?? '') !== '';
  const rooted = findElement(validation, 'TrustedRootCA') !== undefined;
  const quiet = findElement(validation, 'DisableUserPromptForServerValidation')?.text === 'true';
  return verdict(method, { validation, switchedOff: wanted === 'false', named, rooted, quiet });
}

function ttlsFindings(ttls: KnownElement | undefined): EapFinding[] {
  const validation = findElement(ttls, 'ServerValidation');
  const named = (findElement(validation, 'ServerNames')?.text ?? '') !== '';
  const rooted =
    findElement(validation, 'TrustedRootCAHash') !== undefined ||
    findElement(validation, 'TrustedRootCAHashes') !== undefined;
  const quiet = findElement(validation, 'DisablePrompt')?.text === 'true';
  return verdict(21, { validation, switchedOff: false, named, rooted, quiet });
}

function verdict(
  method: EapType,
  seen: {
    validation: KnownElement | undefined;
    switchedOff: boolean;
    named: boolean;
    rooted: boolean;
    quiet: boolean;
  },
): EapFinding[] {
  const none = (why: 'absent' | 'switchedOff' | 'anyServer'): EapFinding[] => [
    { code: 'eapNoServerValidation', method, why },
  ];
  if (seen.switchedOff) return none('switchedOff');
  if (!seen.validation) return none('absent');
  if (!seen.named && !seen.rooted) return none('anyServer');
  return seen.quiet ? [] : [{ code: 'eapServerPrompt', method }];
}
