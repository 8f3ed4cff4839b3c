import type { Appraisal } from '../../model/appraise.ts';
import { EXPLAIN_BALANCE } from '../../words/explainBalance.ts';
import { avoidedParts } from './avoidedParts.ts';
import { avoidedNames, explained, type ExplainedFigure } from './explainedFigure.ts';
import { moneyParts } from './explainPart.ts';
import type { AvoidedSumId } from './figureId.ts';
import { avoidedName } from './figureNames.ts';
import { leftOutNotes } from './leftOutNotes.ts';
import { shownFigures } from './shownFigures.ts';
import { sumSteps } from './sumSteps.ts';

/** How the avoided cost of a partner, a funder, an event or all of them is made: each part of it as it is shown. */
export function explainAvoidedSum(
  figure: AvoidedSumId,
  appraisal: Appraisal,
): ExplainedFigure | null {
  const shown = shownFigures(appraisal)(figure);
  if (shown === null) return null;
  const { what, who } = avoidedName(figure, appraisal);
  return explained(
    figure,
    shown,
    avoidedNames(shown, what, who),
    {
      steps: sumSteps(avoidedParts(figure, appraisal), EXPLAIN_BALANCE.noUnitCost, appraisal),
      starts: 'pounds',
      parts: moneyParts(figure, appraisal),
      notes: leftOutNotes(figure, appraisal),
    },
    appraisal,
  );
}
