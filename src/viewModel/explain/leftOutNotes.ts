import type { Appraisal } from '../../model/appraise.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import type { AppraisedFigureId } from './figureId.ts';
import { coverageOf } from './shownFigures.ts';

/** That something has no figure and is left out, where something is. */
export function leftOutNotes(figure: AppraisedFigureId, appraisal: Appraisal): readonly string[] {
  return coverageOf(figure, appraisal) === 'partial' ? [EXPLAIN_WORDS.noFigureLeftOut] : [];
}
