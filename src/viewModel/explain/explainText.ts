import { EXPLAIN_WORDS, sourceText, stepInText } from '../../words/explain.ts';
import type { ExplainedFigure } from './explainedFigure.ts';

/** A chain as plain text, to paste into a message: a line a step. @param mark what the figures are; null for none. */
export function explainText(explained: ExplainedFigure, mark: string | null): string {
  const { title, subtitle, steps, total, parts, notes, sources } = explained;
  return [
    ...(mark === null ? [] : [mark]),
    title,
    subtitle,
    '',
    ...steps.map(stepInText),
    `${total.label}: ${total.figure}`,
    ...parts.map(({ label, figure }) => `${label}: ${figure}`),
    '',
    ...notes,
    ...(sources.length === 0 ? [] : ['', `${EXPLAIN_WORDS.sources}:`, ...sources.map(sourceText)]),
    '',
  ].join('\n');
}
