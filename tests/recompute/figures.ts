import { bridge } from './bridge.ts';
import { Decimal, sum } from './decimal.ts';
import type { EventOutcome } from './eventOutcome.ts';
import { eventYearRows } from './eventYears.ts';
import { sumOf, type Money } from './money.ts';
import { pennies, penniesAddingTo } from './pennies.ts';
import { paybackOf, together, type Party, type Recomputed } from './recompute.ts';
import { inPounds, type Row } from './row.ts';
import type { Departures } from './rules.ts';

/** The rows of the tables that leave the program, as far as they are recomputed, by table. */
export type Figures = Readonly<Record<string, readonly Row[]>>;

/** Everything rounded once, to the penny (M16). */
export function figuresOf(found: Recomputed, departures: Departures): Figures {
  const { programme, partners } = found;
  const shares = penniesAddingTo(
    pennies(programme.total),
    partners.map(({ total }) => total),
  );
  const rounded = partners.map((partner, index) => roundedParty(partner, shares[index] ?? 0));
  return {
    events: eventRows(found),
    'partner-summary': partnerRows(found, rounded),
    'funder-summary': funderRows(found, rounded),
    'partner-event-year': partners.flatMap((partner, index) =>
      eventYearRows(found, partner, shares[index] ?? 0),
    ),
    'programme-summary': programmeRows(found, rounded),
    bridge: bridgeRows(found, departures),
  };
}

interface RoundedParty {
  readonly total: number;
  readonly cashable: number;
  readonly capacity: number;
}

function roundedParty({ total, cashable }: Party, pence: number): RoundedParty {
  const [cash = 0, capacity = 0] = penniesAddingTo(pence, [cashable, total.minus(cashable)]);
  return { total: pence, cashable: cash, capacity };
}

function eventRows({ outcomes }: Recomputed): readonly Row[] {
  return [...outcomes].map(([eventId, outcome]) => {
    if (typeof outcome === 'string') {
      return { event_id: eventId, women: null, expected: null, status: outcome };
    }
    const { womanYearsBefore, eventsBefore, womanYearsAfter, eventsAfter } = outcome;
    return {
      event_id: eventId,
      women: outcome.women,
      woman_years_before: womanYearsBefore?.toNumber() ?? null,
      events_before: eventsBefore?.toNumber() ?? null,
      woman_years_after: womanYearsAfter?.toNumber() ?? null,
      events_after: eventsAfter.toNumber(),
      expected: outcome.expected.toNumber(),
      gross_avoided: outcome.gross.toNumber(),
      net_avoided: outcome.net.toNumber(),
      persistence_avoided: outcome.lasting.toNumber(),
      rate_ratio: rateRatio(outcome),
    };
  });
}

/** The rate after over the rate before, of pooled counts (M20); null where there were none before. */
function rateRatio(outcome: EventOutcome): number | null {
  const { womanYearsBefore, eventsBefore, womanYearsAfter, eventsAfter } = outcome;
  if (womanYearsBefore === null || womanYearsAfter === null) return null;
  if (eventsBefore?.isPositive() !== true) return null;
  return eventsAfter.times(womanYearsBefore).over(womanYearsAfter.times(eventsBefore)).toNumber();
}

function avoidedColumns({ hasFigure }: Party, { total, cashable, capacity }: RoundedParty): Row {
  return {
    avoided_gbp: hasFigure ? inPounds(total) : null,
    cashable_gbp: hasFigure ? inPounds(cashable) : null,
    capacity_gbp: hasFigure ? inPounds(capacity) : null,
  };
}

/** Up to this much avoided is nothing: a millionth of a pound (M16). */
const NOTHING = Decimal.of(0.000001);

/** What each party's positive avoided cost is of all of it (M15). */
function sharesOfAvoidance(parties: readonly Party[]): readonly (number | null)[] {
  const positive = ({ total }: Party) => (total.minus(NOTHING).isPositive() ? total : Decimal.zero);
  const all = sum(parties.map(positive));
  return parties.map((one) =>
    one.hasFigure && all.isPositive() ? positive(one).over(all).toNumber() : null,
  );
}

function partnerRows({ partners }: Recomputed, rounded: readonly RoundedParty[]): readonly Row[] {
  const shares = sharesOfAvoidance(partners);
  return partners.map((partner, index) => ({
    partner_id: partner.id,
    ...avoidedColumns(partner, rounded[index] ?? roundedParty(partner, 0)),
    share_of_avoidance: shares[index] ?? null,
  }));
}

function funderRows(found: Recomputed, rounded: readonly RoundedParty[]): readonly Row[] {
  const { pack, partners, contributions } = found;
  const funderIds = pack.partners
    .filter(({ id }) => pack.partners.some(({ funderId }) => funderId === id))
    .map(({ id }) => id);
  const bearersOf = (funder: string) =>
    pack.partners.map(({ funderId }, index) => (funderId === funder ? index : -1));
  const funders = funderIds.map((id) =>
    together(
      id,
      partners.filter((_, index) => bearersOf(id).includes(index)),
    ),
  );
  const paidBy = (id: string) => (contributions ?? []).filter(({ partnerId }) => partnerId === id);
  const paid = funderIds.map((id) => sum(paidBy(id).map(({ present }) => present)));
  const allPaid = sum(paid);
  const pencePaid = penniesAddingTo(pennies(allPaid), paid);
  const shares = sharesOfAvoidance(funders);
  return funders.map((funder, index) => {
    const own = rounded.filter((_, partner) => bearersOf(funder.id).includes(partner));
    const avoided = addedUp(own);
    const pence = contributions === null ? null : (pencePaid[index] ?? 0);
    const paidIn = paid[index] ?? Decimal.zero;
    return {
      funder_id: funder.id,
      ...avoidedColumns(funder, avoided),
      contribution_gbp: pence === null ? null : inPounds(pence),
      net_gbp: pence === null || !funder.hasFigure ? null : inPounds(avoided.total - pence),
      return_per_gbp:
        paidIn.isPositive() && funder.hasFigure ? funder.total.over(paidIn).toNumber() : null,
      share_of_avoidance: shares[index] ?? null,
      share_of_contributions: allPaid.isPositive() ? paidIn.over(allPaid).toNumber() : null,
      payback_month: written(paybackOf(funder, paidBy(funder.id))),
    };
  });
}

function addedUp(parts: readonly RoundedParty[]): RoundedParty {
  let [total, cashable, capacity] = [0, 0, 0];
  for (const part of parts) {
    total += part.total;
    cashable += part.cashable;
    capacity += part.capacity;
  }
  return { total, cashable, capacity };
}

function written(month: number | null): string | null {
  if (month === null) return null;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function programmeRows(found: Recomputed, rounded: readonly RoundedParty[]): readonly Row[] {
  const { programme, money, contributions, programmeCosts } = found;
  const { total, cashable, capacity } = addedUp(rounded);
  const within = programme.money;
  const beyond = money.filter(({ withinHorizon }) => !withinHorizon);
  const paidIn = contributions && sum(contributions.map(({ present }) => present));
  const cost = programmeCosts && sum(programmeCosts.map(({ present }) => present));
  const shown = (pence: number) => (programme.hasFigure ? inPounds(pence) : null);
  const shownSum = (some: readonly Money[], of: (one: Money) => Decimal) =>
    shown(pennies(sumOf(some, of)));
  const ratio = (part: Decimal) =>
    programme.hasFigure && cost?.isPositive() === true ? part.over(cost).toNumber() : null;
  const values: Readonly<Record<string, string | number | null>> = {
    avoided: shown(total),
    avoided_immediate: shownSum(
      within.filter(({ offset }) => offset === 0),
      ({ present }) => present,
    ),
    cashable: shown(cashable),
    capacity: shown(capacity),
    contributions: paidIn && inPounds(pennies(paidIn)),
    programme_costs: cost && inPounds(pennies(cost)),
    net_present_value: cost && shown(total - pennies(cost)),
    benefit_cost_ratio: ratio(programme.total),
    cashable_ratio: ratio(programme.cashable),
    payback_month: programmeCosts && written(paybackOf(programme, programmeCosts)),
    left_out_by_horizon: shownSum(beyond, ({ present }) => present),
    left_out_by_double_counting: shownSum(within, ({ leftOut }) => leftOut),
    persistence: shownSum(
      within.filter(({ lasting }) => lasting),
      ({ present }) => present,
    ),
  };
  return Object.entries(values).map(([measure, value]) => ({ measure, value }));
}

function bridgeRows({ pack }: Recomputed, departures: Departures): readonly Row[] {
  const totals = bridge(pack, departures);
  return totals.map(({ name, total }, step) => {
    const before = totals[step - 1]?.total ?? null;
    return {
      step,
      name,
      total_gbp: total === null ? null : inPounds(total),
      change_gbp: total === null || before === null ? null : inPounds(total - before),
    };
  });
}
