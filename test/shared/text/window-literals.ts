/** Words in the source of a screen that come from no catalog: nobody could translate them. By TypeScript's own parser. */
import ts from 'typescript';

export interface Literal {
  /** From 1. */
  line: number;
  /** `text` between the tags, the name of the property, or what is assigned to. */
  where: string;
  text: string;
}

/** Properties that a person reads or hears. */
const spoken = new Set([
  ...['label', 'title', 'hint', 'placeholder', 'alt', 'validationMessage', 'lead', 'confirm'],
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
]);
/** Of the document and its elements. */
const assigned = new Set(['title', 'textContent', 'innerText', 'innerHTML', 'ariaLabel']);

/** @param source the text of a .tsx file */
export function literalsIn(source: string): Literal[] {
  const file = ts.createSourceFile('screen.tsx', source, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const tell = (node: ts.Node, where: string, text: string) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    if (/\p{L}/u.test(text)) found.push({ line, where, text: text.trim() });
  };
  const tellAll = (expression: ts.Expression, where: string) => {
    for (const { node, text } of textsOf(expression)) tell(node, where, text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) tell(node, 'text', node.text);
    if (ts.isJsxExpression(node) && node.expression !== undefined && isChild(node)) {
      tellAll(node.expression, 'text');
    }
    if (ts.isJsxAttribute(node)) {
      const name = node.name.getText(file);
      const value = node.initializer;
      if (spoken.has(name) && value !== undefined) {
        if (ts.isStringLiteral(value)) tell(value, name, value.text);
        else if (ts.isJsxExpression(value) && value.expression) tellAll(value.expression, name);
      }
    }
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      assigned.has(node.left.name.text)
    ) {
      tellAll(node.right, node.left.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Between the tags, and not the value of a property. */
function isChild({ parent }: ts.JsxExpression): boolean {
  return ts.isJsxElement(parent) || ts.isJsxFragment(parent);
}

/** The texts that an expression can come to; what a function is given is its own matter (`say('key')`). */
function textsOf(expression: ts.Expression): { node: ts.Node; text: string }[] {
  if (ts.isStringLiteralLike(expression)) return [{ node: expression, text: expression.text }];
  if (ts.isTemplateExpression(expression)) {
    const parts = [expression.head, ...expression.templateSpans.map(({ literal }) => literal)];
    const inner = expression.templateSpans.flatMap((span) => textsOf(span.expression));
    return [...parts.map((node) => ({ node, text: node.text })), ...inner];
  }
  if (ts.isConditionalExpression(expression)) {
    return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)];
  }
  if (ts.isBinaryExpression(expression)) {
    // Of `kind === 'l2tp' && …` the comparison is shown to nobody.
    const shown = joining.has(expression.operatorToken.kind);
    return shown ? [...textsOf(expression.left), ...textsOf(expression.right)] : [];
  }
  if (
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression)
  ) {
    return textsOf(expression.expression);
  }
  if (ts.isArrayLiteralExpression(expression)) return expression.elements.flatMap(textsOf);
  return [];
}

const joining = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);
