import type { Appraisal } from '../../model/appraise.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { EXPLAIN_BALANCE, kindIn, kindOf, kindStep } from '../../words/explainBalance.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { partnerRows, type PartnerRow } from '../summary/partnerRows.ts';
import { matching } from '../tables/matching.ts';
import { avoidedNames, explained, namesOf, type ExplainedFigure } from './explainedFigure.ts';
import type { AvoidedFigureId, SplitFigureId } from './figureId.ts';
import { avoidedName } from './figureNames.ts';
import { shownFigures, type ShownFigure } from './shownFigures.ts';
import { formatExactShare, formatPence } from './stepFigures.ts';
import { aStep, outcomeOf, type Step } from './step.ts';
import { sumSteps, type Summand } from './sumSteps.ts';

type EventFigureId = Extract<AvoidedFigureId, { of: 'partnerEvent' }>;
type SumFigureId = Exclude<AvoidedFigureId, EventFigureId>;

/** How the avoided cost of a partner, a funder or all of them is made: each part of it as it is shown. */
export function explainAvoidedSum(
  figure: SumFigureId,
  appraisal: Appraisal,
): ExplainedFigure | null {
  const shown = shownFigures(appraisal)(figure);
  if (shown === null) return null;
  const parts = partsOf(figure, appraisal);
  const steps = sumSteps(parts, appraisal);
  const { what, who } = avoidedName(figure, appraisal);
  return explained(
    figure,
    shown,
    avoidedNames(shown, what, who),
    { steps, starts: 'pounds', kinds: kindsOf(figure, appraisal), notes: leftOut(steps, parts) },
    appraisal,
  );
}

/** The kinds of money in an avoided cost, as they are shown. */
export function kindsOf(whole: AvoidedFigureId, appraisal: Appraisal): ExplainedFigure['kinds'] {
  const shownAs = shownFigures(appraisal);
  return (['cashable', 'capacity'] as const).flatMap((kind) => {
    const opens = { of: kind, whole } as const;
    const shown = shownAs(opens);
    return shown === null
      ? []
      : [{ label: kindIn(kind), figure: formatPence(shown.toPenny), opens }];
  });
}

/**
 * How much of an avoided cost is of one kind of money: of one event, the share that its unit costs state; of a
 * partner, a funder or all of them, that of each part.
 */
export function explainSplit(figure: SplitFigureId, appraisal: Appraisal): ExplainedFigure | null {
  const { of: kind, whole } = figure;
  const shown = shownFigures(appraisal)(figure);
  if (shown === null) return null;
  const what = kindOf(kind, avoidedName(whole, appraisal).what);
  const parts =
    whole.of === 'partnerEvent'
      ? []
      : partsOf(whole, appraisal).map(({ label, figure: part }): Summand => ({
          label,
          figure: { of: kind, whole: part },
        }));
  const steps =
    whole.of === 'partnerEvent'
      ? shareSteps(kind, whole, shown, appraisal)
      : sumSteps(parts, appraisal);
  return explained(
    figure,
    shown,
    namesOf(shown, what, kindIn(kind)),
    { steps, starts: 'pounds', notes: leftOut(steps, parts) },
    appraisal,
  );
}

/** One factor, or a difference where what is avoided and what is added meet, so that no share of 0 to 1 holds. */
function shareSteps(
  kind: SplitFigureId['of'],
  whole: EventFigureId,
  shown: ShownFigure,
  appraisal: Appraisal,
): readonly Step[] {
  const total = shownFigures(appraisal)(whole)?.toPenny ?? 0;
  const exact = appraisal.partners
    .find(({ partnerId }) => partnerId === whole.partnerId)
    ?.events.find(({ eventId }) => eventId === whole.eventId)?.avoided;
  const share = exact === undefined ? Number.NaN : exact[kind] / exact.total;
  const steps = [
    aStep(EXPLAIN_BALANCE.avoided, 'start', total, { opens: whole }),
    share >= 0 && share <= 1
      ? aStep(kindStep(kind, formatExactShare(share)), 'multiply', share, {
          note: EXPLAIN_BALANCE.kindNote,
        })
      : aStep(EXPLAIN_BALANCE.otherPart, 'add', shown.toPenny - total, {
          note: EXPLAIN_BALANCE.otherPartNote,
        }),
  ];
  return [...steps, aStep(EXPLAIN_WORDS.rounding, 'add', shown.toPenny - outcomeOf(steps))];
}

function leftOut(steps: readonly Step[], parts: readonly Summand[]): readonly string[] {
  return steps.length < parts.length ? [EXPLAIN_WORDS.noFigureLeftOut] : [];
}

/** The rows of the table that a sum adds up, in its order. */
function partsOf(
  figure: SumFigureId,
  appraisal: Appraisal,
): readonly { readonly label: string; readonly figure: AvoidedFigureId }[] {
  const rows = partnerRows(appraisal, roundAppraisal(appraisal, 'pound'), null);
  switch (figure.of) {
    case 'programme':
      return rows.map(partnerPart);
    case 'funder': {
      const { bearerIds } = matching(
        appraisal.funders,
        ({ funderId }) => funderId === figure.funderId,
      );
      return rows.filter(({ partnerId }) => bearerIds.includes(partnerId)).map(partnerPart);
    }
    case 'partner':
      return rows
        .filter(({ partnerId }) => partnerId === figure.partnerId)
        .flatMap(({ partnerId, events }) =>
          events.map(({ event, eventId }) => ({
            label: event,
            figure: { of: 'partnerEvent', partnerId, eventId },
          })),
        );
    case 'event':
      return rows
        .filter(({ events }) => events.some(({ eventId }) => eventId === figure.eventId))
        .map(({ partner, partnerId }) => ({
          label: partner,
          figure: { of: 'partnerEvent', partnerId, eventId: figure.eventId },
        }));
  }
}

function partnerPart({ partner, partnerId }: PartnerRow) {
  return { label: partner, figure: { of: 'partner', partnerId } as const };
}
