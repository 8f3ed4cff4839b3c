import { sum, type Decimal } from './decimal.ts';
import { inPounds, type Row } from './row.ts';
import { sumOf } from './money.ts';
import { pennies, penniesAddingTo } from './pennies.ts';
import type { Party, Recomputed } from './recompute.ts';

interface EventYear {
  readonly eventId: string;
  readonly year: number;
  readonly events: Decimal;
  readonly undiscounted: Decimal;
  readonly cashable: Decimal;
  readonly present: Decimal;
}

/** A partner's rows of every event and year, which add to its pennies (M16). */
export function eventYearRows(found: Recomputed, partner: Party, pence: number): readonly Row[] {
  const years = eventYearsOf(found, partner.id);
  const present = penniesAddingTo(
    pence,
    years.map((year) => year.present),
  );
  const undiscounted = found.rules.discounting === 'none' ? present : penniesByThemselves(years);
  return costingEvents(found, partner.id).flatMap((eventId) => {
    const place = { partner_id: partner.id, event_id: eventId };
    if (typeof found.outcomes.get(eventId) !== 'object') {
      return [{ ...place, financial_year: null, avoided_gbp: null }];
    }
    return years.flatMap((year, index) =>
      year.eventId === eventId
        ? [{ ...place, ...eventYearCells(year, undiscounted[index] ?? 0, present[index] ?? 0) }]
        : [],
    );
  });
}

function penniesByThemselves(years: readonly EventYear[]): readonly number[] {
  const parts = years.map(({ undiscounted }) => undiscounted);
  return penniesAddingTo(pennies(sum(parts)), parts);
}

function eventYearCells(
  { year, events, undiscounted, cashable }: EventYear,
  pence: number,
  presentPence: number,
): Row {
  const capacity = undiscounted.minus(cashable);
  const [cashPence = 0, capacityPence = 0] = penniesAddingTo(pence, [cashable, capacity]);
  return {
    financial_year: financialYear(year),
    avoided_events: events.toNumber(),
    avoided_gbp: inPounds(pence),
    cashable_gbp: inPounds(cashPence),
    capacity_gbp: inPounds(capacityPence),
    avoided_pv_gbp: inPounds(presentPence),
  };
}

function costingEvents({ pack }: Recomputed, partner: string): readonly string[] {
  const costing = pack.unitCosts.filter(({ partnerId }) => partnerId === partner);
  return pack.events.map(({ id }) => id).filter((id) => costing.some((row) => row.eventId === id));
}

function financialYear(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Each event and year that effect or money of a partner reaches within the horizon. */
function eventYearsOf(found: Recomputed, partnerId: string): readonly EventYear[] {
  const { pack, rules } = found;
  const end = pack.programme.baseYear + (rules.horizonYears ?? Infinity);
  const rows: EventYear[] = [];
  for (const eventId of costingEvents(found, partnerId)) {
    const own = found.money.filter(
      (money) => money.partnerId === partnerId && money.eventId === eventId,
    );
    const oneOffset = own.filter(({ offset }) => offset === own[0]?.offset);
    const reached = new Set(own.flatMap(({ effectYear, moneyYear }) => [effectYear, moneyYear]));
    for (const year of [...reached].toSorted((left, right) => left - right)) {
      if (year >= end) continue;
      const inYear = own.filter(({ moneyYear }) => moneyYear === year);
      rows.push({
        eventId,
        year,
        events: sumOf(
          oneOffset.filter(({ effectYear }) => effectYear === year),
          ({ events }) => events,
        ),
        undiscounted: sumOf(inYear, (money) => money.undiscounted),
        cashable: sumOf(inYear, (money) => money.undiscounted.times(money.cashableShare)),
        present: sumOf(inYear, (money) => money.present),
      });
    }
  }
  return rows;
}
