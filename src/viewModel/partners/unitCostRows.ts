import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { unitCostKey } from '../../scenario/scenario.ts';
import { scopeText } from '../../words/unitCosts.ts';
import { atPrices, costOption, yourFigure } from '../../words/ownFigure.ts';
import { formatYearInWords } from '../formatDate.ts';
import { formatPoundsAndPence } from '../formatMoney.ts';
import { typographic } from '../typographic.ts';
import { triableCosts, type TriableCost } from './ownFigure.ts';
import { rangeText } from '../../words/partnerChart.ts';

/** One unit cost as a page shows it. */
export interface UnitCostText {
  readonly key: string;
  readonly event: string;
  /** In the price base: the figure in use. */
  readonly costs: string;
  /** In its own year's prices: as its source gives it, or the reader's own. */
  readonly inOwnYear: string;
  /** In the price base; null where the source gives none. */
  readonly range: string | null;
  readonly grade: number;
  readonly scope: string;
  readonly budget: string;
  readonly sourceTitle: string;
  readonly sourceYear: string;
  readonly sourceUrl: string;
}

/** What one event costs these partners, in the order of the package. */
export function unitCostTexts(
  partnerIds: readonly PartnerId[],
  appraisal: Appraisal,
): readonly UnitCostText[] {
  const bearers = new Set(
    appraisal.pack.unitCosts
      .filter(({ partnerId }) => partnerIds.includes(partnerId))
      .map(({ partnerId }) => partnerId),
  );
  return triableCosts(partnerIds, appraisal).map((cost) =>
    unitCostText(cost, bearers.size > 1 ? 'named' : 'alone', appraisal),
  );
}

function unitCostText(
  cost: TriableCost,
  bearer: 'named' | 'alone',
  appraisal: Appraisal,
): UnitCostText {
  const { row, published, own } = cost;
  return {
    key: cost.key,
    event: costName(cost, bearer, appraisal),
    costs: formatPoundsAndPence(own ?? published),
    inOwnYear: inOwnYear(cost, appraisal),
    range: uprated(cost),
    grade: row.grade,
    scope: scopeText(row.scope),
    budget: typographic(row.budget),
    sourceTitle: typographic(row.sourceTitle),
    sourceYear: row.sourceYear,
    sourceUrl: row.sourceUrl,
  };
}

/** "£115.29 at 2013 to 2014 prices", and whether that is the reader's. */
function inOwnYear({ row, own }: TriableCost, { scenario }: Appraisal): string {
  const year = formatYearInWords(row.priceYear);
  return own === null
    ? atPrices(formatPoundsAndPence(row.amount), year)
    : yourFigure(
        atPrices(
          formatPoundsAndPence(scenario.unitCosts.get(unitCostKey(row)) ?? row.amount),
          year,
        ),
      );
}

/** "Police call-outs", with whose cost it is where a funder pays for several. */
export function costName(
  { row }: TriableCost,
  bearer: 'named' | 'alone',
  { pack }: Appraisal,
): string {
  const event = pack.events.find(({ id }) => id === row.eventId)?.name ?? row.eventId;
  const partner = pack.partners.find(({ id }) => id === row.partnerId)?.shortName ?? row.partnerId;
  return costOption({
    event: typographic(event),
    partner: bearer === 'named' ? typographic(partner) : null,
    yearOffset: row.yearOffset,
  });
}

/** Low and high in the price base, the figure itself standing in for one that no source gives. */
export function uprated({ row, uprating }: TriableCost): string | null {
  if (row.low === null && row.high === null) return null;
  return rangeText({
    low: formatPoundsAndPence((row.low ?? row.amount) * uprating),
    high: formatPoundsAndPence((row.high ?? row.amount) * uprating),
  });
}
