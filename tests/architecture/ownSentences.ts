import ts from 'typescript';
import type { Source } from './sources.ts';

/** Attributes whose text is read or heard. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder']);
/** A word of a language: what a class, a unit or a sign is not. */
const WORD = /\p{L}{2,}/u;
/** Text that can only be a sentence or a heading: words with spaces between, of which one begins like a sentence. */
const SENTENCE = /^[\p{Lu}“‘].*\p{L} \p{L}/u;

/**
 * A line for each text for people that a page, chart, table or control holds itself: all of them stand in `words/`,
 * so that they can be read together, and said in another language. Errors thrown for developers do not count.
 */
export function ownSentences(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, text }) => {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kindOf(path));
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const words = wordsOf(node);
      if (words !== undefined) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push(`${path}:${String(line + 1)} says “${words.trim()}” itself`);
      }
      if (!isError(node)) ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

function kindOf(path: string): ts.ScriptKind {
  return path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return WORD.test(node.text) ? node.text : undefined;
  if (ts.isJsxAttribute(node)) {
    const { name, initializer } = node;
    const isText = initializer !== undefined && ts.isStringLiteral(initializer);
    const isSpoken = ts.isIdentifier(name) ? SPOKEN.has(name.text) : false;
    return isText && isSpoken && WORD.test(initializer.text) ? initializer.text : undefined;
  }
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return SENTENCE.test(node.text) ? node.text : undefined;
  }
  return ts.isTemplateExpression(node) && SENTENCE.test(node.getText().slice(1))
    ? node.getText()
    : undefined;
}

/** What is said to developers, not to people. */
function isError(node: ts.Node): boolean {
  return ts.isNewExpression(node) && /(Error|Exception)$/.test(node.expression.getText());
}
