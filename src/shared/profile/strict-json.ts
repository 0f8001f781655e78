/**
 * Bytes → JSON value, stricter than JSON.parse: what two parsers could read differently is refused
 * (pitfall 12), and everything that is wrong is told at once, each with its JSON path.
 */
import { createScanner, printParseErrorCode, visit } from 'jsonc-parser';
import type { JSONVisitor } from 'jsonc-parser';
import { jsonPath, shownKey } from '../json/json-path.ts';
import type { PathSegments } from '../json/json-path.ts';
import { maximumProblems, problem } from './problem.ts';
import type { ProfileProblem } from './problem.ts';

export const maximumBytes = 1024 * 1024;
export const maximumDepth = 32;

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

// Web and Node have it, the ES2023 library (all that src/shared is compiled against) does not name it.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Reads one JSON document. Never throws.
 *
 * @param bytes the whole file; more than `maximumBytes` is refused before anything else is looked at.
 */
export function parseStrictJson(bytes: Uint8Array): JsonResult {
  if (bytes.length > maximumBytes)
    return refused(problem('fileTooLarge', '$', { maximumBytes, bytes: bytes.length }));
  if (bytes.length === 0) return refused(problem('fileEmpty', '$'));
  if (hasByteOrderMark(bytes)) return refused(problem('byteOrderMark', '$'));
  const text = decodeUtf8(bytes);
  if (text === undefined) return refused(problem('notUtf8', '$'));
  const tooDeep = findDepthOverrun(text);
  if (tooDeep) return refused(tooDeep);
  return build(text);
}

function refused(...problems: readonly ProfileProblem[]): JsonResult {
  return { ok: false, problems };
}

/** UTF-8 and both UTF-16 marks; a UTF-16 file would otherwise be called "not UTF-8" without a hint. */
function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `visit` recurses, so the depth is counted by the flat scanner before it. */
function findDepthOverrun(text: string): ProfileProblem | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== syntax.endOfFile; token = scanner.scan()) {
    if (token === syntax.openBrace || token === syntax.openBracket) depth += 1;
    else if (token === syntax.closeBrace || token === syntax.closeBracket) depth -= 1;
    if (depth > maximumDepth)
      return problem('jsonTooDeep', '$', {
        maximumDepth,
        line: scanner.getTokenStartLine() + 1,
        column: scanner.getTokenStartCharacter() + 1,
      });
  }
  return undefined;
}

/** jsonc-parser's SyntaxKind is a const enum, which isolatedModules cannot read. */
const syntax = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  endOfFile: 17,
} as const;

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Container {
  readonly value: Record<string, unknown> | unknown[];
  readonly keys: Set<string>;
  key: string;
}

function build(text: string): JsonResult {
  const problems: ProfileProblem[] = [];
  const open: Container[] = [];
  let root: unknown;

  const report = (each: ProfileProblem) => {
    if (problems.length < maximumProblems) problems.push(each);
  };
  const here = (): PathSegments =>
    open.map(({ value, key }) => (Array.isArray(value) ? value.length : key));
  const put = (value: unknown) => {
    const container = open.at(-1);
    if (!container) root = value;
    else if (Array.isArray(container.value)) container.value.push(value);
    // A forbidden key was reported and must not be assigned: `__proto__` would set the prototype.
    else if (!forbiddenKeys.has(container.key)) container.value[container.key] = value;
  };
  const enter = (value: Container['value']) => {
    open.push({ value, keys: new Set(), key: '' });
  };
  // The container is put into its parent when it ends, so that an array's length is the index till then.
  const leave = () => {
    const ended = open.pop();
    if (ended) put(ended.value);
  };

  const visitor: JSONVisitor = {
    onObjectBegin: () => {
      enter({});
    },
    onObjectEnd: leave,
    onArrayBegin: () => {
      enter([]);
    },
    onArrayEnd: leave,
    onObjectProperty: (key) => {
      const container = open.at(-1);
      if (!container) return;
      container.key = key;
      const parameters = { key: shownKey(key) };
      checkText(key, here(), report);
      if (forbiddenKeys.has(key)) report(problem('forbiddenKey', jsonPath(here()), parameters));
      if (container.keys.has(key)) report(problem('duplicateKey', jsonPath(here()), parameters));
      container.keys.add(key);
    },
    onLiteralValue: (value: unknown) => {
      if (typeof value === 'string') checkText(value, here(), report);
      if (typeof value === 'number') checkNumber(value, here(), report);
      // -0 is 0 to everyone but Object.is; one spelling keeps digests equal (D2).
      put(value === 0 ? 0 : value);
    },
    onError: (code, _offset, _length, line, column) => {
      const what = printParseErrorCode(code);
      report(problem('jsonSyntax', '$', { line: line + 1, column: column + 1, what }));
    },
  };
  visit(text, visitor, { disallowComments: true, allowTrailingComma: false });

  if (problems.length === 0) return { ok: true, value: root };
  return refused(...withFirstSyntaxErrors(problems));
}

/** A parser that goes on after an error reports its own confusion: the first three are worth reading. */
function withFirstSyntaxErrors(problems: readonly ProfileProblem[]): ProfileProblem[] {
  const syntaxErrors = problems.filter((each) => each.code === 'jsonSyntax').slice(0, 3);
  return [...syntaxErrors, ...problems.filter((each) => each.code !== 'jsonSyntax')];
}

type Report = (each: ProfileProblem) => void;

function checkText(text: string, path: PathSegments, report: Report): void {
  if (/\p{Cs}/u.test(text)) report(problem('loneSurrogate', jsonPath(path)));
  if (text.includes('\0')) report(problem('nulCharacter', jsonPath(path)));
}

function checkNumber(value: number, path: PathSegments, report: Report): void {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
  report(
    problem('numberOutOfRange', jsonPath(path), {
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
    }),
  );
}
