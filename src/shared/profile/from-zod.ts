/** zod's issues → problems with codes of the closed list. */
import type * as z from 'zod';
import { jsonPath, shownKey, valueAt } from '../json/json-path.ts';
import type { PathSegments } from '../json/json-path.ts';
import { isProblemCode } from './problem-codes.ts';
import { maximumProblems, problem } from './problem.ts';
import type { ProfileProblem } from './problem.ts';
import { isKind } from './kind.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/**
 * Turns the issues of one failed parse into problems: one per fault, unknown keys each by name.
 *
 * No value is copied: a secret may stand in any place that is wrong (S8).
 *
 * @param input the value that was parsed, for the types that were given.
 */
export function problemsFromZod(issues: readonly Issue[], input: unknown): ProfileProblem[] {
  return issues.flatMap((issue) => fromIssue(issue, [], input)).slice(0, maximumProblems);
}

function fromIssue(issue: Issue, base: PathSegments, input: unknown): ProfileProblem[] {
  const segments = [...base, ...issue.path];
  const path = jsonPath(segments);
  if (isProblemCode(issue.message)) return [problem(issue.message, path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...segments, key], input));
    case 'invalid_type':
      return [invalidType(issue, segments, input)];
    case 'invalid_value':
      return [notOneOf(issue.values, segments, input)];
    case 'too_small':
      return [tooSmall(issue, path)];
    case 'too_big':
      return [tooBig(issue, path)];
    case 'invalid_format':
      return [problem(formatCodes[issue.format] ?? 'invalidValue', path)];
    case 'invalid_key':
      return [problem('notALanguageTag', path, { key: shownKey(String(segments.at(-1))) })];
    case 'invalid_union':
      return invalidUnion(issue, segments, input);
    default:
      return [problem('invalidValue', path)];
  }
}

const formatCodes: Readonly<Record<string, 'notAnEmailAddress' | 'notADateTime'>> = {
  email: 'notAnEmailAddress',
  datetime: 'notADateTime',
};

/** Keys of the other method or kind are a contradiction, not a misspelling. */
function unknownKey(segments: PathSegments, input: unknown): ProfileProblem {
  const path = jsonPath(segments);
  const key = shownKey(String(segments.at(-1)));
  const parent = jsonPath(segments.slice(0, -1));
  if (parent === '$.authentication' && ['psk', 'source', 'authorities'].includes(key))
    return problem('pskAndCertificate', path, { field: key });
  const kind = valueAt(input, ['kind']);
  if (parent === '$' && isKind(key) && isKind(kind))
    return problem('sectionOfOtherKind', path, { section: key, kind });
  return problem('unknownKey', path, { key });
}

function invalidType(
  issue: IssueOf<'invalid_type'>,
  segments: PathSegments,
  input: unknown,
): ProfileProblem {
  const path = jsonPath(segments);
  const expected = typeWords[issue.expected] ?? issue.expected;
  const value = valueAt(input, segments);
  if (value === undefined)
    return problem('missingField', path, { field: shownKey(String(segments.at(-1))), expected });
  const given = typeOf(value);
  // 1.5 where an integer belongs: both are "number", so the finer word is told.
  return problem('wrongType', path, {
    expected,
    given: given === 'number' && expected === 'integer' ? 'fraction' : given,
  });
}

const typeWords: Readonly<Record<string, string>> = {
  int: 'integer',
  number: 'integer', // no field of a profile is a fraction
  record: 'object',
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function notOneOf(
  allowed: readonly unknown[],
  segments: PathSegments,
  input: unknown,
): ProfileProblem {
  const path = jsonPath(segments);
  const value = valueAt(input, segments);
  const words = allowed.map(String).join(', ');
  if (value === undefined)
    return problem('missingField', path, {
      field: shownKey(String(segments.at(-1))),
      expected: words,
    });
  return problem('notOneOf', path, { allowed: words });
}

function tooSmall(issue: IssueOf<'too_small'>, path: string): ProfileProblem {
  const minimum = Number(issue.minimum);
  if (issue.origin === 'string') return problem('textTooShort', path, { minimum });
  if (issue.origin === 'array') return problem('listTooShort', path, { minimum });
  return problem('numberTooSmall', path, { minimum });
}

function tooBig(issue: IssueOf<'too_big'>, path: string): ProfileProblem {
  const maximum = Number(issue.maximum);
  if (issue.origin === 'string') return problem('textTooLong', path, { maximum });
  if (issue.origin === 'array') return problem('listTooLong', path, { maximum });
  return problem('numberTooBig', path, { maximum });
}

/** A wrong `kind` names the words; else the branch that fits the given type best speaks. */
function invalidUnion(
  issue: IssueOf<'invalid_union'>,
  segments: PathSegments,
  input: unknown,
): ProfileProblem[] {
  if (issue.errors.length === 0) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return [notOneOf(options, segments, input)];
  }
  const fitting = issue.errors.find((branch) => !branch.some(isAboutTheWhole)) ?? issue.errors[0];
  if (fitting?.some(isAboutTheWhole)) {
    const expected = issue.errors.flatMap((branch) => branch.map(expectedWord)).join(' | ');
    const value = valueAt(input, segments);
    return value === undefined
      ? [problem('missingField', jsonPath(segments), { field: String(segments.at(-1)), expected })]
      : [problem('wrongType', jsonPath(segments), { expected, given: typeOf(value) })];
  }
  return (fitting ?? []).flatMap((each) => fromIssue(each, segments, input));
}

/** The value is of another type than the branch, or not the branch's literal: the branch was not meant. */
function isAboutTheWhole(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  );
}

function expectedWord(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeWords[issue.expected] ?? issue.expected;
  return issue.code === 'invalid_value' ? issue.values.map(String).join(' | ') : issue.code;
}
