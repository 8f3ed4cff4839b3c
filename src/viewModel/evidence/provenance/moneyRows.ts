import type { DataPackage } from '../../../domain/dataPackage.ts';
import { costLabel } from '../../../words/assumptions.ts';
import { NO_SOURCE, withRange } from '../../../words/sources.ts';
import { formatYearInWords } from '../../formatDate.ts';
import { formatPounds } from '../../formatMoney.ts';
import { typographic } from '../../typographic.ts';
import { formatUnitCost } from '../formatUnitCost.ts';
import { eventName } from './eventName.ts';
import { limits } from './limits.ts';
import { ownOf } from './ownOf.ts';
import type { ProvenanceRow } from './provenanceRow.ts';

/** What one event costs each partner. */
export function unitCostRows(pack: DataPackage): readonly ProvenanceRow[] {
  return pack.unitCosts.map((row) => {
    const partner = pack.partners.find(({ id }) => id === row.partnerId);
    return {
      id: `unit-cost.${row.eventId}.${row.partnerId}.${String(row.yearOffset)}`,
      kind: 'unit-cost',
      about: `${eventName(pack, row.eventId)}, ${costLabel(typographic(partner?.shortName ?? row.partnerId), row.yearOffset)}`,
      figure: withRange(formatUnitCost(row.amount), limits(row.low, row.high, formatUnitCost)),
      whose: row.scope,
      own: row.scope === 'local',
      source: typographic(row.sourceTitle),
      address: row.sourceUrl,
      year: formatYearInWords(row.priceYear),
      grade: row.grade,
    };
  });
}

/** What is paid in, and what the programme costs. */
export function paymentRows({
  contributions,
  programmeCosts,
  partners,
  programme,
}: DataPackage): readonly ProvenanceRow[] {
  return [
    ...contributions.map((row, place): ProvenanceRow => ({
      ...ownOf(programme.basis),
      id: `contribution.${String(place)}`,
      kind: 'contribution',
      about: typographic(partners.find(({ id }) => id === row.partnerId)?.name ?? row.partnerId),
      figure: formatPounds(row.amount),
      source: typographic(row.source === '' ? NO_SOURCE : row.source),
      address: '',
      year: formatYearInWords(row.year),
      grade: 'z',
    })),
    ...programmeCosts.map((row): ProvenanceRow => ({
      ...ownOf(programme.basis),
      id: `programme-cost.${String(row.year)}.${row.item}`,
      kind: 'programme-cost',
      about: typographic(row.item),
      figure: formatPounds(row.amount),
      source: typographic(row.source === '' ? NO_SOURCE : row.source),
      address: '',
      year: formatYearInWords(row.year),
      grade: 'z',
    })),
  ];
}
