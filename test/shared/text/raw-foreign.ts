/**
 * Foreign text (D38) in the source that is shown as it comes: outside of `<Foreign>`, `foreign()`, `visible()` and the sentences
 * of the catalogs, which quote it. By the names that the fields have in profile, certificate, receipt and views.
 */
import ts from 'typescript';

export interface Raw {
  /** From 1. */
  line: number;
  shown: string;
}

/** Fields that others fill: IT, a certificate, a server, a file's name, or a person's own typing. */
const foreignFields = new Set([
  ...['name', 'names', 'displayName', 'connectionName', 'fileName', 'userName', 'file', 'saved'],
  ...['provider', 'terms', 'helpdesk', 'email', 'phone', 'url', 'contact', 'reason', 'why'],
  ...['subject', 'issuer', 'server', 'serverAddress', 'serverName', 'target'],
]);
/** Properties that a person reads or hears. `label` and the like of ours are among them, so that a name is not put there. */
const spoken = new Set([
  ...['label', 'title', 'hint', 'placeholder', 'alt', 'validationMessage', 'lead', 'confirm'],
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
]);
/** What the terminal writes with. */
const writers = new Set(['line', 'lines', 'aside', 'live', 'write', 'push', 'entry', 'error']);

/** @param source the text of a .ts or .tsx file */
export function rawForeignIn(source: string, name = 'screen.tsx'): Raw[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: Raw[] = [];
  const tell = (expression: ts.Expression) => {
    for (const node of shownBy(expression)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({ line, shown: node.getText(file) });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxExpression(node) && node.expression !== undefined) {
      const { parent } = node;
      const isSpoken = ts.isJsxAttribute(parent) && spoken.has(parent.name.getText(file));
      if (isSpoken || ts.isJsxElement(parent) || ts.isJsxFragment(parent)) tell(node.expression);
    }
    // Rows of a list of facts: [name, value].
    if (ts.isArrayLiteralExpression(node) && name.endsWith('.tsx'))
      for (const each of node.elements) if (isFactRow(node)) tell(each);
    if (ts.isCallExpression(node) && !name.endsWith('.tsx') && isWriter(node.expression))
      for (const each of node.arguments) tell(each);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isFactRow({ elements, parent }: ts.ArrayLiteralExpression): boolean {
  const [first] = elements;
  return ts.isArrayLiteralExpression(parent) && first !== undefined && ts.isCallExpression(first);
}

function isWriter(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return writers.has(callee.text);
  return ts.isPropertyAccessExpression(callee) && writers.has(callee.name.text);
}

/** The foreign fields whose value is what is shown. What a call is given is that function's matter: a sentence quotes it. */
function shownBy(expression: ts.Expression): ts.Expression[] {
  if (ts.isIdentifier(expression)) return foreignFields.has(expression.text) ? [expression] : [];
  if (ts.isPropertyAccessExpression(expression))
    return foreignFields.has(expression.name.text) ? [expression] : [];
  if (ts.isTemplateExpression(expression))
    return expression.templateSpans.flatMap((span) => shownBy(span.expression));
  if (ts.isConditionalExpression(expression))
    return [...shownBy(expression.whenTrue), ...shownBy(expression.whenFalse)];
  if (ts.isBinaryExpression(expression)) {
    const shown = joining.has(expression.operatorToken.kind);
    return shown ? [...shownBy(expression.left), ...shownBy(expression.right)] : [];
  }
  // A line with its emphasis.
  if (ts.isObjectLiteralExpression(expression))
    return expression.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) && each.name.getText() === 'text'
        ? shownBy(each.initializer)
        : [],
    );
  if (ts.isArrayLiteralExpression(expression))
    return expression.elements.flatMap((each) =>
      shownBy(ts.isSpreadElement(each) ? each.expression : each),
    );
  if (
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isNonNullExpression(expression)
  )
    return shownBy(expression.expression);
  // `name.trim()` and `[a, b].join(' ')` are still what they were.
  if (ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression)) {
    const { name, expression: of } = expression.expression;
    if (unchanging.has(name.text)) return shownBy(of);
  }
  return [];
}

const unchanging = new Set(['trim', 'join', 'slice', 'toString', 'concat', 'padEnd']);

const joining = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);
