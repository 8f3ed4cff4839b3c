import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { unitCostKey } from '../../scenario/scenario.ts';
import { costHint, costLabel } from '../../words/assumptions.ts';
import { rangeText } from '../../words/partnerChart.ts';
import { formatYearInWords } from '../formatDate.ts';
import { formatUnitCost } from './formatUnitCost.ts';
import { typographic } from '../typographic.ts';

/** What one event costs a partner, so many years later, as a field to type in. */
export interface EventCost {
  readonly partnerId: PartnerId;
  readonly yearOffset: number;
  readonly label: string;
  readonly hint: string;
  /** In the prices of its source's own year. */
  readonly value: number;
  readonly published: number;
}

/** The unit costs of an event, partner by partner. */
export function eventCosts(eventId: EventId, { pack, scenario }: Appraisal): readonly EventCost[] {
  return pack.unitCosts
    .filter((row) => row.eventId === eventId)
    .map((row) => {
      const partner = pack.partners.find(({ id }) => id === row.partnerId);
      const { low, high, amount, partnerId, yearOffset } = row;
      return {
        partnerId,
        yearOffset,
        label: costLabel(typographic(partner?.name ?? partnerId), yearOffset),
        hint: costHint({
          published: formatUnitCost(amount),
          prices: formatYearInWords(row.priceYear),
          range:
            low === null && high === null
              ? null
              : rangeText({
                  low: formatUnitCost(low ?? amount),
                  high: formatUnitCost(high ?? amount),
                }),
          source: typographic(row.sourceTitle),
        }),
        value: scenario.unitCosts.get(unitCostKey(row)) ?? amount,
        published: amount,
      };
    });
}
