import type { Appraisal } from '../../model/appraise.ts';
import { explainPartnerEvent } from '../../model/explain/explainMoney.ts';
import type { PartnerAppraisal } from '../../model/partnerAppraisal.ts';
import { EXPLAIN_WORDS, partlyCashable } from '../../words/explain.ts';
import { formatShare } from '../formatNumber.ts';
import { effectSteps } from './effectSteps.ts';
import { explainAvoidedSum } from './explainAvoidedSum.ts';
import { explainBalance } from './explainBalance.ts';
import { avoidedNames, explained, type ExplainedFigure } from './explainedFigure.ts';
import { explainPaid } from './explainPaid.ts';
import { explainPart, moneyParts } from './explainPart.ts';
import { explainSharing } from './explainSharing.ts';
import type { AvoidedEventId, FigureId } from './figureId.ts';
import { costSteps, valueToday } from './moneySteps.ts';
import { avoidedName } from './figureNames.ts';
import { shownFigures } from './shownFigures.ts';
import { aStep, outcomeOf } from './step.ts';

/**
 * How a figure is made, to the penny: one event of a partner from what was expected of it, a partner from
 * its events, a funder from the partners it pays for, all partners from each; what of them is spending and what is time; what is paid,
 * and what is left; the next group's cost, and what each would pay of it, by the rule. Null where there is no such
 * figure, or where it is not shown.
 */
export function explainFigure(figure: FigureId, appraisal: Appraisal): ExplainedFigure | null {
  switch (figure.of) {
    case 'partnerEvent':
      return explainEvent(figure, appraisal);
    case 'programme':
    case 'funder':
    case 'partner':
    case 'event':
      return explainAvoidedSum(figure, appraisal);
    case 'cashable':
    case 'capacity':
      return explainPart(figure, appraisal);
    case 'programmeCost':
    case 'contributions':
    case 'contribution':
    case 'contributionInYear':
    case 'costInYear':
      return explainPaid(figure, appraisal);
    case 'netPresentValue':
    case 'netOfAll':
    case 'netOfFunder':
    case 'avoidedInYear':
      return explainBalance(figure, appraisal);
    case 'nextGroupCost':
    case 'nextGroupBenefit':
    case 'share':
    case 'shareNet':
    case 'toFind':
      return explainSharing(figure, appraisal);
  }
}

function explainEvent(figure: AvoidedEventId, appraisal: Appraisal): ExplainedFigure | null {
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
  const { what, who } = avoidedName(figure, appraisal);
  const added = definition.better === 'more' ? EXPLAIN_WORDS.addedHelp : EXPLAIN_WORDS.roseInstead;
  return explained(
    figure,
    shown,
    avoidedNames(shown, what, who),
    {
      steps: [...steps, aStep(EXPLAIN_WORDS.rounding, 'add', shown.toPenny - outcomeOf(steps))],
      starts: 'events',
      parts: moneyParts(figure, appraisal),
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
function cashableNote({ events }: PartnerAppraisal, eventId: AvoidedEventId['eventId']): string {
  const avoided = events.find((event) => event.eventId === eventId)?.avoided;
  if (avoided === undefined || avoided.cashable === 0) return EXPLAIN_WORDS.noCashable;
  if (avoided.capacity === 0) return EXPLAIN_WORDS.allCashable;
  return partlyCashable(formatShare(avoided.cashable / avoided.total));
}
