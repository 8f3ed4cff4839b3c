import { addYears, type FinancialYear } from '../../domain/calendar.ts';
import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import { unitCostKey } from '../../scenario/scenario.ts';
import type { Appraisal } from '../appraise.ts';
import { horizonEnd, optimismFactorOf } from '../costAvoidance.ts';
import { discountFactor } from '../discounting.ts';
import type { CountedEvent, ModelledEvent } from '../eventAppraisal.ts';
import { upratingFactor } from '../uprating.ts';
import { explainEffectInYear } from './explainEffect.ts';
import { given, product, withRounding, type Explanation, type Sum } from './explanation.ts';

/**
 * How a partner's avoided cost of one event is made: nothing where the event has no figure.
 *
 * @param shown pounds as shown, so that the last part is what rounding adds or takes; null before rounding.
 */
export function explainPartnerEvent(
  appraisal: Appraisal,
  partnerId: PartnerId,
  eventId: EventId,
  shown: number | null,
): Sum {
  const event = appraisal.events.find((candidate) => candidate.eventId === eventId);
  const parts =
    event === undefined || event.kind === 'missing'
      ? []
      : appraisal.pack.unitCosts
          .filter((row) => row.eventId === eventId && row.partnerId === partnerId)
          .flatMap((row) => moneyParts(row, event, appraisal));
  return withRounding({ of: 'partnerEvent', partnerId, eventId }, parts, shown);
}

/** One part for every year of effect whose money falls within the horizon. */
function moneyParts(
  row: UnitCost,
  event: CountedEvent | ModelledEvent,
  { pack, scenario, lines, overlaps }: Appraisal,
): readonly Explanation[] {
  const { baseYear } = pack.programme;
  const end = horizonEnd(baseYear, scenario.horizonYears);
  const years = new Set<FinancialYear>();
  for (const line of lines) {
    if (line.unitCost === row && line.moneyYear < end) years.add(line.effectYear);
  }
  const overlap = overlaps.find(
    ({ partnerId, containedId }) => partnerId === row.partnerId && containedId === row.eventId,
  );
  return [...years].map((year) => {
    const moneyYear = addYears(year, row.yearOffset);
    return product({ of: 'money', unitCost: row, moneyYear }, [
      explainEffectInYear(event, year, pack, scenario),
      given(
        { of: 'unitCost', unitCost: row },
        scenario.unitCosts.get(unitCostKey(row)) ?? row.amount,
      ),
      given(
        { of: 'uprating', unitCost: row },
        upratingFactor(row.priceYear, scenario.priceBase, pack.deflators),
      ),
      given({ of: 'optimismBias', unitCost: row }, optimismFactorOf(row, event, pack, scenario)),
      ...(overlap === undefined
        ? []
        : [given({ of: 'overlap', containerId: overlap.containerId }, overlap.remaining)]),
      given(
        { of: 'discountFactor', year: moneyYear },
        discountFactor(moneyYear - baseYear, scenario.discounting),
      ),
    ]);
  });
}
