import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { DataRequest } from '../../words/dataRequest.ts';
import { scopeText, sourceInWords } from '../../words/unitCosts.ts';
import { atPrices } from '../../words/ownFigure.ts';
import { formatYearInWords } from '../formatDate.ts';
import { formatPoundsAndPence } from '../formatMoney.ts';
import { typographic } from '../typographic.ts';
import type { FunderRow } from './funderRows.ts';
import { triableCosts } from './ownFigure.ts';
import { costName } from './unitCostRows.ts';

/** What a funder is asked to supply for the partners it pays for: the costs that stand in for theirs. */
export function dataRequest(
  { funder }: Pick<FunderRow, 'funder'>,
  partnerIds: readonly PartnerId[],
  appraisal: Appraisal,
): DataRequest {
  const { programme } = appraisal.pack;
  const costs = triableCosts(partnerIds, appraisal);
  const bearers = new Set(costs.map(({ row }) => row.partnerId));
  return {
    to: funder,
    programme: typographic(programme.title),
    area: typographic(programme.area),
    invented: programme.basis === 'illustrative',
    events: costs.map((cost) => ({
      event: costName(cost, bearers.size > 1 ? 'named' : 'alone', appraisal),
      cost: atPrices(formatPoundsAndPence(cost.row.amount), formatYearInWords(cost.row.priceYear)),
      grade: cost.row.grade,
      scope: scopeText(cost.row.scope),
      source: sourceInWords(typographic(cost.row.sourceTitle), cost.row.sourceYear),
      hasRange: cost.row.low !== null && cost.row.high !== null,
      hasHours: cost.row.hoursPerEvent !== null,
      hasBudget: cost.row.budget !== '',
    })),
  };
}
