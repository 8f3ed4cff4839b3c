import { MONTHS_IN_YEAR } from '../../domain/calendar.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { payments, totalPaid } from '../cashFlow.ts';

/**
 * How the cost of a group falls over its financial years, the first one first, as shares that add to 1: as the
 * package's own programme costs fell; where it has none, evenly over the months of the programme from an April on.
 * Source: M13, M23.
 */
export function paymentYears(pack: DataPackage, scenario: Scenario): readonly number[] {
  const spent = payments(pack.programmeCosts, pack, scenario);
  const total = totalPaid(spent);
  if (total <= 0) return evenly(pack.programme.programmeMonths);
  const years = spent.map(({ year }) => year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const ofYear = spent.filter(({ year }) => year === first + index);
    return totalPaid(ofYear) / total;
  });
}

function evenly(months: number): readonly number[] {
  return Array.from({ length: Math.ceil(months / MONTHS_IN_YEAR) }, (_, index) => {
    const ofYear = Math.min(MONTHS_IN_YEAR, months - index * MONTHS_IN_YEAR);
    return ofYear / months;
  });
}
