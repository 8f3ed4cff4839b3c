import type { FinancialYear } from '../domain/calendar.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { EventId, PartnerId } from '../domain/identifiers.ts';
import type { BasePricePounds, PresentPounds } from '../domain/money.ts';
import type { CountStatus } from '../domain/stageTable.ts';
import { isMoreMoney } from './arithmeticDust.ts';
import { countStatusOfSum, coverageOfSum, isCovered, type Coverage } from './coverage.ts';
import type { EventAppraisal } from './eventAppraisal.ts';
import { splitMoney, type MoneyLine, type MoneySplit } from './moneyLine.ts';

/** What a partner avoids of one event. */
export interface PartnerEvent {
  readonly eventId: EventId;
  readonly coverage: Coverage;
  readonly counts: CountStatus;
  /** In the scenario's money, within the horizon. Zero where the coverage leaves no figure. */
  readonly avoided: MoneySplit<PresentPounds>;
  readonly years: readonly PartnerEventYear[];
}

/** What a partner avoids of one event in one financial year within the horizon, zero or not. */
export interface PartnerEventYear {
  readonly year: FinancialYear;
  /** Events avoided in this year itself, whenever their money falls; not additive over partners. */
  readonly avoidedEvents: number;
  readonly undiscounted: MoneySplit<BasePricePounds>;
  readonly present: PresentPounds;
}

/** What one partner avoids. Positive is avoided; negative is added cost. Source: M15. */
export interface PartnerAppraisal {
  readonly partnerId: PartnerId;
  readonly funderId: PartnerId;
  readonly coverage: Coverage;
  readonly counts: CountStatus;
  readonly avoided: MoneySplit<PresentPounds>;
  /** Its part of all positive avoidance, 0–1; null where nobody avoids anything, or it has no figure. */
  readonly shareOfAvoidance: number | null;
  readonly events: readonly PartnerEvent[];
}

/**
 * Adds up what each partner avoids, event by event. A partner without any unit cost avoids nothing: £0.
 *
 * @param horizonEnd the first financial year that the horizon leaves out; Infinity without one.
 */
export function appraisePartners(
  pack: DataPackage,
  events: readonly EventAppraisal[],
  lines: readonly MoneyLine[],
  horizonEnd: number,
): readonly PartnerAppraisal[] {
  const partners = pack.partners.map(({ id, funderId }) => {
    const costed = new Set(
      pack.unitCosts.filter((row) => row.partnerId === id).map((row) => row.eventId),
    );
    const own = lines.filter((line) => line.partnerId === id);
    const partnerEvents = events
      .filter((event) => costed.has(event.eventId))
      .map((event) =>
        partnerEvent(
          event,
          own.filter((line) => line.eventId === event.eventId),
          horizonEnd,
        ),
      );
    return {
      partnerId: id,
      funderId,
      coverage: coverageOfSum(partnerEvents.map((event) => event.coverage)),
      counts: countStatusOfSum(partnerEvents.map((event) => event.counts)),
      avoided: splitMoney(own.filter(withinHorizon), (line) => line.present),
      events: partnerEvents,
    };
  });
  const shares = sharesOfAvoidance(partners);
  return partners.map((partner, index) => ({
    ...partner,
    shareOfAvoidance: shares[index] ?? null,
  }));
}

/** `max(avoided, 0) ÷ the sum of positive ones`; null without a figure or where nobody avoids anything. */
export function sharesOfAvoidance(
  parts: readonly { coverage: Coverage; avoided: MoneySplit<PresentPounds> }[],
): readonly (number | null)[] {
  const positive = ({ coverage, avoided }: (typeof parts)[number]) =>
    isCovered(coverage) && isMoreMoney(avoided.total, 0) ? avoided.total : 0;
  const sum = parts.reduce((total, part) => total + positive(part), 0);
  return parts.map((part) => (sum > 0 && isCovered(part.coverage) ? positive(part) / sum : null));
}

function withinHorizon(line: MoneyLine): boolean {
  return line.withinHorizon;
}

function partnerEvent(
  event: EventAppraisal,
  lines: readonly MoneyLine[],
  horizonEnd: number,
): PartnerEvent {
  const within = lines.filter(withinHorizon);
  return {
    eventId: event.eventId,
    coverage: event.coverage,
    counts: event.kind === 'missing' ? '' : event.counts,
    avoided: splitMoney(within, (line) => line.present),
    years: partnerEventYears(lines, horizonEnd),
  };
}

function partnerEventYears(
  lines: readonly MoneyLine[],
  horizonEnd: number,
): readonly PartnerEventYear[] {
  const reached = new Set<FinancialYear>();
  for (const { effectYear, moneyYear } of lines) {
    if (effectYear < horizonEnd) reached.add(effectYear);
    if (moneyYear < horizonEnd) reached.add(moneyYear);
  }
  // An effect is told once, however many offsets its cost is spread over.
  const [firstOffset] = lines.map((line) => line.unitCost.yearOffset).toSorted((a, b) => a - b);
  return [...reached]
    .toSorted((left, right) => left - right)
    .map((year) => {
      const paid = lines.filter((line) => line.withinHorizon && line.moneyYear === year);
      return {
        year,
        avoidedEvents: lines
          .filter((line) => line.effectYear === year && line.unitCost.yearOffset === firstOffset)
          .reduce((sum, line) => sum + line.avoidedEvents, 0),
        undiscounted: splitMoney(paid, (line) => line.base),
        present: splitMoney(paid, (line) => line.present).total,
      };
    });
}
