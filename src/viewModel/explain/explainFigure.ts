import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { explainPartnerEvent } from '../../model/explain/explainMoney.ts';
import type { PartnerAppraisal } from '../../model/partnerAppraisal.ts';
import { EXPLAIN_WORDS, partlyCashable } from '../../words/explain.ts';
import { PARTNER_CHART_WORDS } from '../../words/partnerChart.ts';
import { formatShare } from '../formatNumber.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { partnerRows } from '../summary/partnerRows.ts';
import { typographic } from '../typographic.ts';
import { effectSteps } from './effectSteps.ts';
import { avoidedNames, explained, type ExplainedFigure } from './explainedFigure.ts';
import { explainSharing } from './explainSharing.ts';
import type { AvoidedFigureId, FigureId } from './figureId.ts';
import { costSteps, valueToday } from './moneySteps.ts';
import { shownFigures } from './shownFigures.ts';
import { aStep, outcomeOf } from './step.ts';

type EventFigureId = Extract<AvoidedFigureId, { of: 'partnerEvent' }>;
type SumFigureId = Exclude<AvoidedFigureId, EventFigureId>;

/**
 * How a figure is made, to the penny: one event of a partner from what was expected of it, a partner from
 * its events, a funder from the partners it pays for, all partners from each; the next group's cost, and what each
 * would pay of it, by the rule. Null where there is no such figure, or where it is not shown.
 */
export function explainFigure(figure: FigureId, appraisal: Appraisal): ExplainedFigure | null {
  switch (figure.of) {
    case 'partnerEvent':
      return explainEvent(figure, appraisal);
    case 'programme':
    case 'funder':
    case 'partner':
      return explainSum(figure, appraisal);
    case 'nextGroupCost':
    case 'nextGroupBenefit':
    case 'share':
    case 'toFind':
      return explainSharing(figure, appraisal);
  }
}

function explainEvent(figure: EventFigureId, appraisal: Appraisal): ExplainedFigure | null {
  const { partnerId, eventId } = figure;
  const { pack, scenario } = appraisal;
  const event = appraisal.events.find((found) => found.eventId === eventId);
  const definition = pack.events.find(({ id }) => id === eventId);
  const partner = appraisal.partners.find((found) => found.partnerId === partnerId);
  const shown = shownFigures(appraisal)(figure);
  if (event === undefined || event.kind === 'missing') return null;
  if (definition === undefined || partner === undefined || shown === null) return null;

  const rows = pack.unitCosts.filter(
    (row) => row.partnerId === partnerId && row.eventId === eventId,
  );
  const beforeDiscounting = [
    ...effectSteps(event, pack, scenario),
    ...costSteps({ event, definition, partnerId, rows }, appraisal),
  ];
  const present = explainPartnerEvent(appraisal, partnerId, eventId, null).value;
  const steps = [
    ...beforeDiscounting,
    ...valueToday(outcomeOf(beforeDiscounting), present, appraisal),
  ];
  const who = partnerName(figure, appraisal);
  const added = definition.better === 'more' ? EXPLAIN_WORDS.addedHelp : EXPLAIN_WORDS.roseInstead;
  return explained(
    figure,
    shown,
    avoidedNames(shown, `${typographic(definition.name)}: ${who}`, who),
    {
      steps: [...steps, aStep(EXPLAIN_WORDS.rounding, 'add', shown.toPenny - outcomeOf(steps))],
      starts: 'events',
      notes: [
        EXPLAIN_WORDS.roundedFactors,
        ...(shown.toPenny < 0 ? [added] : []),
        ...(shown.toPenny > 0 ? [cashableNote(partner, eventId)] : []),
      ],
    },
    appraisal,
  );
}

/** How much of it is money, and how much time. */
function cashableNote({ events }: PartnerAppraisal, eventId: EventFigureId['eventId']): string {
  const avoided = events.find((event) => event.eventId === eventId)?.avoided;
  if (avoided === undefined || avoided.cashable === 0) return EXPLAIN_WORDS.noCashable;
  if (avoided.capacity === 0) return EXPLAIN_WORDS.allCashable;
  return partlyCashable(formatShare(avoided.cashable / avoided.total));
}

function explainSum(figure: SumFigureId, appraisal: Appraisal): ExplainedFigure | null {
  const shownAs = shownFigures(appraisal);
  const shown = shownAs(figure);
  if (shown === null) return null;
  const parts = partsOf(figure, appraisal);
  const steps = parts.flatMap((part) => {
    const one = shownAs(part.figure);
    return one === null ? [] : [aStep(part.name, 'add', one.toPenny, { opens: part.figure })];
  });
  const [what, who] =
    figure.of === 'programme'
      ? [PARTNER_CHART_WORDS.allShown, EXPLAIN_WORDS.allPartners]
      : [partnerName(figure, appraisal), partnerName(figure, appraisal)];
  return explained(
    figure,
    shown,
    avoidedNames(shown, what, who),
    {
      steps: steps.map((step, place) => (place === 0 ? { ...step, operation: 'start' } : step)),
      starts: 'pounds',
      notes: steps.length < parts.length ? [EXPLAIN_WORDS.noFigureLeftOut] : [],
    },
    appraisal,
  );
}

/** The rows of the table that a sum adds up, in its order. */
function partsOf(
  figure: SumFigureId,
  appraisal: Appraisal,
): readonly { readonly name: string; readonly figure: AvoidedFigureId }[] {
  const rows = partnerRows(appraisal, roundAppraisal(appraisal, 'pound'), null);
  if (figure.of !== 'partner') {
    return rows
      .filter(({ partnerId }) => isPaidFor(partnerId, figure, appraisal))
      .map(({ partner, partnerId }) => ({ name: partner, figure: { of: 'partner', partnerId } }));
  }
  const { partnerId } = figure;
  return rows
    .filter((row) => row.partnerId === partnerId)
    .flatMap(({ events }) =>
      events.map(({ event, eventId }) => ({
        name: event,
        figure: { of: 'partnerEvent', partnerId, eventId },
      })),
    );
}

/** Whether a sum over partners holds this one: all of them do, a funder's own does where it pays for it. */
function isPaidFor(
  partnerId: PartnerId,
  figure: Extract<AvoidedFigureId, { of: 'programme' | 'funder' }>,
  { partners }: Appraisal,
): boolean {
  if (figure.of === 'programme') return true;
  const partner = partners.find((found) => found.partnerId === partnerId);
  return partner?.funderId === figure.funderId;
}

function partnerName(
  figure: Exclude<AvoidedFigureId, { of: 'programme' }>,
  { pack }: Appraisal,
): string {
  const partnerId = figure.of === 'funder' ? figure.funderId : figure.partnerId;
  return typographic(pack.partners.find(({ id }) => id === partnerId)?.name ?? partnerId);
}
