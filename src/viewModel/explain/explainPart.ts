import type { Appraisal } from '../../model/appraise.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import {
  amountOf,
  EXPLAIN_BALANCE,
  PART_NOTES,
  partName,
  partOfWhole,
  partShare,
  withoutPart,
} from '../../words/explainBalance.ts';
import { avoidedParts } from './avoidedParts.ts';
import { explained, moneyNames, signOf, type ExplainedFigure } from './explainedFigure.ts';
import type { AvoidedEventId, AvoidedFigureId, PartFigureId } from './figureId.ts';
import { avoidedName } from './figureNames.ts';
import { leftOutNotes } from './leftOutNotes.ts';
import { shownFigures, type ShownFigure } from './shownFigures.ts';
import { formatExactShare, formatPence } from './stepFigures.ts';
import { aStep, outcomeOf, type Step } from './step.ts';
import { sumSteps } from './sumSteps.ts';

/** The two parts of an avoided cost, as they are shown: what of it is spending, and what is time. */
export function moneyParts(whole: AvoidedFigureId, appraisal: Appraisal): ExplainedFigure['parts'] {
  const shownAs = shownFigures(appraisal);
  return (['cashable', 'capacity'] as const).flatMap((part) => {
    const opens = { of: part, whole } as const;
    const shown = shownAs(opens);
    return shown === null
      ? []
      : [{ label: partName(part, signOf(shown)), figure: formatPence(shown.toPenny), opens }];
  });
}

/**
 * How much of an avoided cost is spending, or is time: of one event, the share that its unit costs state; of a
 * partner, a funder, an event or all of them, that of each part. Null where there is no such figure, or where it is
 * not shown.
 */
export function explainPart(figure: PartFigureId, appraisal: Appraisal): ExplainedFigure | null {
  const { of: part, whole } = figure;
  const shown = shownFigures(appraisal)(figure);
  if (shown === null) return null;
  const sign = signOf(shown);
  return explained(
    figure,
    shown,
    moneyNames(
      shown,
      partOfWhole(part, sign, avoidedName(whole, appraisal).what),
      partName(part, sign),
    ),
    {
      steps:
        whole.of === 'partnerEvent'
          ? shareSteps(figure.of, whole, shown, appraisal)
          : sumSteps(
              avoidedParts(whole, appraisal).map(({ label, figure: each }) => ({
                label,
                figure: { of: part, whole: each },
              })),
              EXPLAIN_BALANCE.noUnitCost,
              appraisal,
            ),
      starts: 'pounds',
      notes: [
        ...leftOutNotes(figure, appraisal),
        ...(shown.toPenny > 0
          ? [part === 'cashable' ? EXPLAIN_WORDS.allCashable : EXPLAIN_WORDS.noCashable]
          : []),
      ],
    },
    appraisal,
  );
}

/** One factor; or what the other part is, taken off, where one is avoided and the other added. */
function shareSteps(
  part: PartFigureId['of'],
  whole: AvoidedEventId,
  shown: ShownFigure,
  appraisal: Appraisal,
): readonly Step[] {
  const total = shownFigures(appraisal)(whole)?.toPenny ?? 0;
  const start = aStep(amountOf(signOf({ toPenny: total })), 'start', total, { opens: whole });
  if (total === 0 && shown.toPenny === 0) return [start];
  const exact = appraisal.partners
    .find(({ partnerId }) => partnerId === whole.partnerId)
    ?.events.find(({ eventId }) => eventId === whole.eventId)?.avoided;
  const share = exact === undefined ? Number.NaN : exact[part] / exact.total;
  const other = part === 'cashable' ? 'capacity' : 'cashable';
  const steps = [
    start,
    share >= 0 && share <= 1
      ? aStep(
          partShare(part, signOf({ toPenny: total }), formatExactShare(share)),
          'multiply',
          share,
          {
            note: PART_NOTES[part],
          },
        )
      : aStep(
          withoutPart(other, signOf({ toPenny: total - shown.toPenny })),
          'add',
          shown.toPenny - total,
        ),
  ];
  return [...steps, aStep(EXPLAIN_WORDS.rounding, 'add', shown.toPenny - outcomeOf(steps))];
}
