import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { PackageFile } from '../domain/packageFile.ts';

interface JsonParsing {
  /** Undefined when the text is not JSON. */
  readonly value: unknown;
  readonly issues: readonly DataIssue[];
}

/** Reads JSON text; a fault names the line, and the character where the engine tells it. */
export function parseJson(file: PackageFile): JsonParsing {
  const text = file.text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { value: undefined, issues: [syntaxFault(file.path, text, error)] };
  }
  return { value, issues: repeatedKeys(file.path, text) };
}

function syntaxFault(file: string, text: string, error: unknown): DataIssue {
  const expected = 'JSON';
  if (text.trim() === '') {
    return faultAt(
      { file },
      { found: 'an empty file', expected, remedy: 'Start from the template of this file.' },
    );
  }
  if (!/^[[{]/.test(text.trimStart())) {
    return faultAt(
      { file },
      {
        found: text.trimStart().startsWith('<') ? 'a web page' : 'a table or plain text',
        expected,
        remedy: 'Put the right file in its place, or start from its template.',
      },
    );
  }
  const offset = errorOffset(text, error);
  if (offset === undefined) {
    return faultAt(
      { file },
      {
        found: 'text that is not JSON',
        expected,
        remedy: 'Look for a missing or a stray comma, quotation mark or bracket.',
      },
    );
  }
  const before = text.slice(0, offset).split('\n');
  return faultAt(
    { file, row: before.length },
    {
      found: `text that is not JSON, at character ${(before.at(-1)?.length ?? 0) + 1} of line ${before.length}`,
      expected,
      remedy:
        'Look there, or just before, for a missing or a stray comma, quotation mark or bracket.',
    },
  );
}

/** Engines tell the place in their message, each in its own form, or not at all. */
function errorOffset(text: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) {
    const lines = text.split('\n').slice(0, Number(line) - 1);
    return lines.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
  }
  return /end of (JSON|data)/i.test(message) ? text.trimEnd().length : undefined;
}

const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/** Keys that stand twice in one object: the engine would keep the last and say nothing. */
function repeatedKeys(file: string, text: string): readonly DataIssue[] {
  const open: Set<string>[] = [];
  const issues: DataIssue[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const [token, colon] = match;
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon !== undefined) {
      const key = keyOf(token);
      const keys = open.at(-1);
      if (keys?.has(key) === true) {
        issues.push(
          faultAt(
            { file, row: text.slice(0, match.index).split('\n').length, column: key },
            {
              found: 'the same key twice',
              expected: 'each key once',
              remedy: 'Delete one of them.',
            },
          ),
        );
      }
      keys?.add(key);
    }
  }
  return issues;
}

/** A key as it is read: "\\u0061" and "a" are one. */
function keyOf(token: string): string {
  const read: unknown = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
  return String(read);
}
